// Sanctions told as access refused: another authority shuts its doors, markets, skies or ports to Belarus or to somebody of it.

import { isForeign } from '../lands.ts';
import type { Scene, Setting } from '../scene.ts';
import { type Cue, cuesOf, cuesOfAny, distance, groupOf, hasCue, type Sentence } from '../words/cues.ts';
import { isRevenge } from './acts-of-belarus.ts';
import { groupCues, nearest, type Trigger, trigger } from './trigger.ts';
import { isBesideListed, isBesideTarget } from './whom-sanctions-hit.ts';

const whatReach = 4;
const benefitReach = 7; // "strips Russia and Belarus of their trade preferences"
const ownerReach = 3;
const subjectReach = 8;

const notVerbs = new Set(['what', 'benefit', 'kept']);

export function accessTriggers(scene: Scene, setting: Setting): Trigger[] {
  const { sentence } = scene;
  // A border, a crossing or an embassy is shut for other reasons.
  if (hasCue(sentence, 'relation.what')) return [];
  return groupCues(sentence, 'access').flatMap((verb) => {
    if (notVerbs.has(verb.form) || isRevenge(sentence, verb) || isForNow(sentence, verb)) return [];
    const what =
      nearest(sentence, verb, ['access.what', 'access.benefit'], whatReach) ??
      nearest(sentence, verb, ['access.benefit'], benefitReach);
    if (!what || !(isShutBy(sentence, verb, what) || isOfAuthority(sentence, verb, what))) return [];
    if (what.form !== 'benefit' && !isMeant(scene, verb, setting)) return [];
    return [
      { ...trigger('sanctions_imposed', null, verb, what, 0.7), form: verb.form === 'been' ? 'done' : verb.form },
    ];
  });
}

const forNowReach = 9; // words

/** "for now the airspace of the Union is closed to it": a state that goes on is no new measure. */
export function isForNow(sentence: Sentence, verb: Cue): boolean {
  return cuesOf(sentence, 'time.fornow').some(({ from, to }) => to <= verb.from && verb.from - from <= forNowReach);
}

/** Shut to somebody or something that sanctions hit; "the road is closed to lorries after a crash" is shut to everybody. */
function isMeant(scene: Scene, verb: Cue, setting: Setting): boolean {
  if (verb.form === 'been' && hasCue(scene.sentence, 'quiet.hazard')) return isBesideListed(scene, verb, setting);
  return isBesideTarget(scene, verb, setting);
}

/** The authority that stands last before the verb is who shuts; Belarus shuts out others. "Kanada hat Belarus die Präferenzen entzogen": who takes a benefit stands first. */
function isShutBy(sentence: Sentence, verb: Cue, what: Cue): boolean {
  if (verb.form === 'been') return false;
  const actors = groupOf(sentence, 'authority')
    .filter(
      (each) =>
        each.to <= verb.from && distance(sentence, each, verb) <= subjectReach && !isOfShutOut(sentence, each, verb),
    )
    .sort((a, b) => b.to - a.to);
  const subject = sentence.verbLast && what.form === 'benefit' ? actors.at(-1) : actors[0];
  return subject !== undefined && isForeign(subject);
}

/** "Polish lorries were refused the road": whose they are does not say who shuts. */
function isOfShutOut(sentence: Sentence, owner: Cue, verb: Cue): boolean {
  return cuesOfAny(sentence, ['trade.goods', 'arg.listed']).some(
    (each) => each.from === owner.to && each.to === verb.from,
  );
}

/** "the market of the EU is closed to them", "des ports polonais": whose access it is. */
function isOfAuthority(sentence: Sentence, verb: Cue, what: Cue): boolean {
  if (verb.form !== 'been') return false;
  return groupOf(sentence, 'authority').some((each) => isForeign(each) && distance(sentence, each, what) <= ownerReach);
}
