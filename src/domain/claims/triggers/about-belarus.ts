// Sanctions on Belarus told apart from those on others: whom the measure names, where Belarus stands, who acts.
import { type Scene, type Setting, watchedIn } from '../scene.ts';
import { andBetween, breaksBetween, follows } from '../words/between.ts';
import {
  type Cue,
  cuesOf,
  cuesOfAny,
  distance,
  endsAt,
  groupOf,
  hasCue,
  type Sentence,
  startsAt,
} from '../words/cues.ts';
import { isPassive } from '../words/forms.ts';
import { hasActor, nearest, type Trigger, tellingForms } from './trigger.ts';

const foreignTargetReach = 5;

/** Sanctions on Belarus: not those "on Russia", "on Syria", nor those of a federation of sport. */
export function isAboutBelarus(scene: Scene, each: Trigger, setting: Setting): boolean {
  const { sentence } = scene;
  // No federation puts people on a list of sanctions: a state that does acts, whatever else a digest tells.
  const isOfState = each.kind === 'designation' && hasActor(sentence) && !hasCue(sentence, 'topic.sport');
  if (setting.sport > 2 && setting.sport > setting.sanctions && !isOfState) return false;
  // Federations of sport have sanctions of their own; an athlete or two among officials are no federation.
  if (hasCue(sentence, 'topic.sport') && setting.sport > 1 && !hasActor(sentence)) return false;
  const anchor = each.object ?? each.cue;
  if (isImposedOnAnother(sentence, each)) return false;
  if (isForeignAct(sentence, each) || isSanctionOfOthers(sentence, anchor) || isNamedForOthers(sentence, each))
    return false;
  if (isOverBelarus(sentence, anchor)) return true;
  if (hasCue(sentence, 'topic.by')) return !hasOwnTarget(sentence, anchor) && !isOnAnother(sentence, anchor);
  if (watchedIn(scene) > 0) return true;
  // What is planned, asked or refused may be told a sentence after another country was named.
  if (scene.isAbroad) return unhappenedForms.has(each.form) && setting.belarus > setting.foreign;
  const foreign = cuesOf(sentence, 'topic.foreign').find(
    (cue) => cue.from >= anchor.to && distance(sentence, anchor, cue) <= foreignTargetReach,
  );
  if (foreign || isAroundAnother(sentence, each) || isOfAnother(sentence, each)) return false;
  return setting.belarus >= setting.foreign;
}

const listedReach = 4; // words: "Russian judges are no longer allowed"

/** "A Russian bank has been blacklisted": in front of a verb of listing stands whom it hits, and they are another country's. */
function isOfAnother(sentence: Sentence, { cue }: Trigger): boolean {
  // "was put on the list": of a verb of imposing only the passive has them in front.
  if (cue.group !== 'designate' && !(cue.group === 'impose' && isPassive(sentence, cue))) return false;
  const isWhom = ({ to }: Cue) =>
    startsAt(sentence, ['arg.listed', 'arg.people'], to) || groupOf(sentence, 'target').some(({ from }) => from === to);
  return cuesOf(sentence, 'topic.foreign').some((land) => follows(cue, land, listedReach) && isWhom(land));
}

/** "hits the Russian fleet with new sanctions": the words of the measure hold whom it is on. */
function isAroundAnother(sentence: Sentence, { cue, object }: Trigger): boolean {
  const end = Math.max(cue.to, object?.to ?? 0);
  const verb = groupOf(sentence, 'impose').find(({ from, to }) => from <= cue.from && to >= end) ?? cue;
  return cuesOf(sentence, 'topic.foreign').some(({ from, to }) => from >= verb.from && to <= verb.to);
}

/** "Russia has imposed sanctions on nine British judges": who stands right before the verb acts, and Belarus is not near. */
function isForeignAct(sentence: Sentence, { cue, object, form }: Trigger): boolean {
  if (!tellingForms.has(form)) return false;
  const isBy = endsAt(sentence, ['topic.foreign'], cue.from);
  return isBy && [cue, object ?? cue].every((each) => nearest(sentence, each, ['topic.by'], besideReach) === null);
}

/** "Russian sanctions hit Belarusian milk": whose they are stands right before them, and nobody of the West acts. */
function isSanctionOfOthers(sentence: Sentence, anchor: Cue): boolean {
  return !hasActor(sentence) && endsAt(sentence, ['topic.foreign'], anchor.from);
}

/** "adopted the 16th package of anti-Russian sanctions and prolonged the Belarusian measures": right behind, whose they are. */
function isNamedForOthers(sentence: Sentence, { cue, object }: Trigger): boolean {
  const end = Math.max(cue.to, object?.to ?? 0);
  return startsAt(sentence, ['arg.none'], end);
}

const clauseReach = 8; // words
const whomReach = 2; // "imposed on Moscow", "gegen Moskau verhängt"

/** "would align them with those that the Union imposed on Moscow": a clause on the measures that another country bears. */
function isImposedOnAnother(sentence: Sentence, { cue, form }: Trigger): boolean {
  if (cue.group !== 'impose' || form !== 'done') return false;
  const opened = cuesOfAny(sentence, ['mode.relative', 'mode.that', 'mode.query', 'arg.them']);
  if (!opened.some((which) => follows(cue, which, clauseReach))) return false;
  const isBeside = (land: Cue) => follows(land, cue, whomReach) || (sentence.verbLast && follows(cue, land, whomReach));
  const isWithBelarus = cuesOf(sentence, 'topic.by').some((by) => distance(sentence, by, cue) <= foreignTargetReach);
  return !isWithBelarus && cuesOf(sentence, 'topic.foreign').some(isBeside);
}

const unhappenedForms = new Set(['will', 'bare', 'refused']);
const besideReach = 5;

/** "lifted sanctions on Syria, the agency in Minsk reports": the target follows the sanctions at once, and Belarus stands in no list with it. */
function isOnAnother(sentence: Sentence, anchor: Cue): boolean {
  const foreign = cuesOf(sentence, 'topic.foreign');
  const target = foreign.find((each) => follows(each, anchor, 1));
  if (!target || breaksBetween(sentence, anchor, target)) return false;
  // "sanctioned 20 Russian and four Belarusian firms"
  const isCoordinated = (each: Cue, by: Cue) => gap(each, by) <= 2 && andBetween(sentence, each, by);
  const isListed = (by: Cue) =>
    [anchor, ...foreign].some((each) => each !== by && (gap(each, by) <= 1 || isCoordinated(each, by)));
  return !cuesOf(sentence, 'topic.by').some(isListed);
}

function gap(one: Cue, other: Cue): number {
  return one.to <= other.from ? other.from - one.to : one.from - other.to;
}

/** "a package of sanctions on Russia; as for Belarus …": the measure names another target, and Belarus stands in another clause. */
function hasOwnTarget(sentence: Sentence, anchor: Cue): boolean {
  const foreign = cuesOf(sentence, 'topic.foreign').find(
    (cue) => cue.from >= anchor.to && distance(sentence, anchor, cue) <= besideReach - 2,
  );
  if (!foreign) return false;
  return cuesOf(sentence, 'topic.by').every(
    (by) => distance(sentence, by, foreign) > besideReach && distance(sentence, by, anchor) > besideReach,
  );
}

/** "annulled the sanctions on the Russian billionaire, which the Council had based on the situation in Belarus": the words by which the Union calls its measures say whose they are, whoever is on the list. */
function isOverBelarus(sentence: Sentence, anchor: Cue): boolean {
  return cuesOf(sentence, 'arg.ground').some(
    (situation) => situation.from >= anchor.to && !breaksBetween(sentence, anchor, situation, 'strong'),
  );
}
