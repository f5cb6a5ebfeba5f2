// Measures told only to say whom they hit: "Belaruskali, which the US has sanctioned, found buyers in China".
import type { Draft } from '../drafts.ts';
import { isSanctions } from '../triggers/trigger.ts';
import { breaksBetween } from '../words/between.ts';
import { type Cue, cuesOfAny, hasAny, type Sentence } from '../words/cues.ts';
import type { Surroundings } from './looking-back.ts';
import { isFresh } from './settled.ts';

/** Below a headline of something else, what a clause says of a firm or a man is no news, unless it has a day of its own. */
export function isOfSanctioned({ type, scene, trigger: { cue } }: Draft, around: Surroundings): boolean {
  const { sentence, times } = scene;
  if (type !== 'sanctions_imposed' || sentence.block === 'title' || isLedByMeasures(around)) return false;
  const who = openingBefore(sentence, cue) ?? participleOf(sentence, cue);
  if (!who || cuesOfAny(sentence, measures).some(({ to }) => to <= who.from)) return false;
  return !times.some(({ freshness, from }) => freshness === 'fresh' && isInClause(sentence, who, from));
}

/** Below a headline and an opening of something else, a measure that no fresh day dates is what is known. */
export function isBelowOpening(draft: Draft, around: Surroundings): boolean {
  const { sentence, quantities } = draft.scene;
  if (draft.type !== 'sanctions_imposed' || isFresh(draft) || quantities.length > 0) return false;
  const [, opening, second, third] = around.scenes.map((scene) => scene.sentence);
  const isSecond = sentence === second && sentence.block === 'lead' && third?.block !== 'lead';
  if (!opening || !isSecond || hasAny(opening, measures) || isLedByMeasures(around)) return false;
  return !around.drafts.some(({ type, scene }) => isSanctions(type) && scene.sentence === opening);
}

/** The headline tells of measures, or there is none. */
function isLedByMeasures({ scenes, drafts }: Surroundings): boolean {
  const title = scenes[0]?.sentence;
  if (title?.block !== 'title' || hasAny(title, measures)) return true;
  return drafts.some(({ type, scene }) => isSanctions(type) && scene.sentence === title);
}

/** The comma and the relative behind it, with a preposition between them at most, of the clause that holds the verb. */
function openingBefore(sentence: Sentence, verb: Cue): Cue | undefined {
  return cuesOfAny(sentence, relatives).find(
    (who) =>
      [who.from, who.from - 1].some((at) => sentence.tokens[at]?.breakBefore === 1) &&
      isInClause(sentence, who, verb.from),
  );
}

/** "Belavia, banned from European skies, flies to Antalya": between two commas, behind whom it hits. */
function participleOf({ tokens, marksInfinitives }: Sentence, verb: Cue): Cue | undefined {
  const [opening, ...rest] = tokens.slice(verb.from);
  if (!marksInfinitives || !attributed.has(verb.group) || opening?.breakBefore !== 1) return undefined;
  const [next, afterNext] = rest.map(({ word }) => word);
  const agent = particles.has(next ?? '') ? afterNext : next; // "banned potash, and …" is a verb
  return agents.has(agent ?? '') && rest.some(({ breakBefore }) => breakBefore === 1) ? verb : undefined;
}

function isInClause(sentence: Sentence, who: Cue, at: number): boolean {
  return at >= who.from && !breaksBetween(sentence, who, { from: at, to: at });
}

const particles = new Set('off out'.split(' '));
const agents = new Set('by from'.split(' '));
const attributed = new Set(['designate', 'forbid', 'access']);
const relatives = ['mode.relative', 'mode.whom', 'mode.query'];
const measures = ['arg.sanction', 'arg.sanctionweak', 'impose.done', 'designate.done', 'adopt.done', 'mode.decide'];
