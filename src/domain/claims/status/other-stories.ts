// What a story of something else tells of a life: "The father comes home: they let him out of a Belarusian colony. Her neighbour was freed too", below "A novel that people read on trains".

import { isAlertType } from '../claim.ts';
import { countsSeveral } from '../facts/quantities.ts';
import type { Scene } from '../scene.ts';
import { isSanctions, prisonKeys } from '../triggers/trigger.ts';
import { breaksBetween } from '../words/between.ts';
import { cuesOf, cuesOfAny, groupOf, hasAny, hasCue, type Sentence, type Span, startsAt } from '../words/cues.ts';
import { hasTime } from '../words/dates.ts';
import { isQuoted } from '../words/quotes.ts';
import { isOfHappenings, isOfPowers, measures, powers } from './by-the-way.ts';
import type { Article, Settled } from './settled.ts';
import { isToldOfDay } from './told-of-day.ts';

/** Told below the opening, and never with a day or a number, under a headline that speaks of no captive, no measure and nobody who decides on them. */
export function isOfOtherStory(told: readonly Settled[], article: Article): boolean {
  const { scenes, digest } = article;
  if (told.length === 0 || digest || scenes[0]?.sentence.block !== 'title') return false;
  const first = scenes.find(({ sentence }) => sentence.block !== 'title');
  const titles = scenes.filter(({ sentence }) => sentence.block === 'title');
  if (titles.some((title) => isOfPowers(title) || isOfHappenings(title.sentence, { ...article, drafts: [] })))
    return false;
  if (told.every((draft) => isSaidByOthers(draft, article)))
    return ![...titles, ...(first ? [first] : [])].some(({ sentence }) => hasAny(sentence, measures));
  if (told.some(({ type }) => isSanctions(type))) return false;
  if (titles.some(isOfMatter) || told.some(({ scene }) => scene === first)) return false;
  if (leadsWithOther(told, article) || told.some(({ scene }) => isBesideHour(scene, scenes))) return false;
  return told.every((draft) => isUnmarked(draft) && !isToldOfDay(draft, article));
}

/** Its top tells news of another kind, to which this may belong. */
function leadsWithOther(told: readonly Settled[], { leading }: Article): boolean {
  return [...leading].some((type) => isAlertType(type) && !told.some((each) => each.type === type));
}

/** "The news has just come that the publisher is home. 'Since this morning', she said", or a paragraph that names a day of these. */
function isBesideHour({ sentence: { index, paragraph } }: Scene, scenes: readonly Scene[]): boolean {
  const isOfToday = ({ sentence, times }: Scene) =>
    sentence.block !== 'title' && sentence.paragraph === paragraph && hasTime(times, 'fresh');
  return (
    scenes.some(isOfToday) ||
    [scenes[index - 1], scenes[index + 1]].some((beside) => beside && hasCue(beside.sentence, 'time.day0'))
  );
}

/** Speaks of captives, of a way out, of measures, or of those who decide on them. */
function isOfMatter({ sentence, actors, persons }: Scene): boolean {
  if (actors.some(({ form }) => powers.has(form)) || persons.some(({ isHeld }) => isHeld)) return true;
  return hasAny(sentence, matter) || plain.some((group) => groupOf(sentence, group).length > 0);
}

/** "'America has lifted the sanctions, and our farmer pays double,' the leader shouted on Tuesday": what a third party says that a power did, and the day is that of the saying. */
function isSaidByOthers({ type, trigger, scene }: Settled, { document }: Article): boolean {
  const { sentence, actors, times } = scene;
  if (type !== 'sanctions_eased' || trigger.form !== 'done' || sentence.block === 'title' || hasAny(sentence, marks))
    return false;
  const isSaid = (span: Span) => isQuoted(document, sentence.tokens[span.from]?.start ?? 0) || isInThat(sentence, span);
  const deciding = actors.filter(({ form }) => powers.has(form));
  if (!isSaid(trigger.cue) || !hasCue(sentence, 'arg.sanction') || !deciding.every(isSaid)) return false;
  return !times.some((time) => time.freshness === 'fresh' && isSaid(time));
}

/** "His partner replied that …" */
function isInThat(sentence: Sentence, span: Span): boolean {
  const says = cuesOf(sentence, 'say.says');
  return cuesOf(sentence, 'mode.that').some(
    (that) =>
      that.to <= span.from &&
      !breaksBetween(sentence, that, span, 'strong') &&
      says.some((verb) => verb.to <= that.from && that.from - verb.to <= saidReach),
  );
}

const saidReach = 4; // words

function isUnmarked({ trigger, scene }: Settled): boolean {
  const { sentence, times } = scene;
  // "Lukashenko has pardoned the editor" tells what he did.
  if (startsAt(sentence, ['authority.BY'], 0)) return false;
  if (countsSeveral(scene, isOfFewWho(scene, trigger.cue) ? few : 1)) return false;
  return !hasTime(times, 'fresh') && !hasAny(sentence, marks);
}

/** "prayed for two priests whom they pardoned": the clause says who they are. */
function isOfFewWho({ sentence, quantities }: Scene, verb: Span): boolean {
  const whose = cuesOfAny(sentence, ['mode.relative', 'mode.whom']).filter(({ to }) => to <= verb.from);
  return whose.some((who) => quantities.some(({ to }) => to <= who.from && who.from - to <= whoReach));
}

const whoReach = 3; // words
const matter = [...measures, 'arg.captive', 'arg.prison', 'journey.state', ...prisonKeys];
const plain = 'release pardon liberty atliberty freedom relief designate forbid sever'.split(' ');
const few = 9; // people: more are news
const marks = ['say.also', 'say.envoy', 'say.source', 'mode.decide'];
