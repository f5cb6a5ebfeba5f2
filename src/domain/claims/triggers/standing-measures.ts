// Sanctions that merely exist: named beside their authority, with a word that they stand where the name alone does not say what they are.
import { isForeign } from '../lands.ts';
import type { Scene } from '../scene.ts';
import { follows } from '../words/between.ts';
import { type Cue, cuesOf, cuesOfAny, distance, groupOf, hasAny, hasCue, type Sentence } from '../words/cues.ts';
import { groupCues, hasActor, type Trigger, trigger } from './trigger.ts';

/** What the sentence tells of sanctions that stand, where it tells nothing else of them. */
export function standingTriggers(scene: Scene, found: readonly Trigger[]): Trigger[] {
  const { sentence } = scene;
  if (found.some((each) => !each.loose && !isToldToLast(sentence, each))) return [];
  if (groupCues(sentence, 'ease').length + groupCues(sentence, 'extend').length > 0) return [];
  const cue = hasActor(sentence) ? (ownedMeasure(scene) ?? sinceShut(scene)) : (sinceShut(scene) ?? premise(sentence));
  return cue ? [{ ...trigger('sanctions_imposed', null, cue, null, 0.2), form: 'standing' }] : [];
}

function ownedMeasure(scene: Scene): Cue | undefined {
  return cuesOf(scene.sentence, 'arg.sanction')[0] ?? lastingMeasure(scene) ?? keptOut(scene);
}

/** "Transit through Klaipeda has been closed since February 2022": a door that shut long ago needs no word of sanctions. */
function sinceShut({ sentence, times }: Scene): Cue | undefined {
  const isOld = times.some(({ freshness, deadline }) => freshness === 'old' && !deadline);
  return isOld && !hasAny(sentence, ['relation.what', 'quiet.hazard']) ? cuesOf(sentence, 'stay.shut')[0] : undefined;
}

const premiseReach = 2; // "despite all the sanctions"

/** "despite the sanctions", "because of sanctions": whose they are need not be said. */
function premise(sentence: Sentence): Cue | undefined {
  const premises = cuesOfAny(sentence, ['mode.concession', 'say.reason']);
  return cuesOf(sentence, 'arg.sanction').find((each) => premises.some((why) => follows(each, why, premiseReach)));
}

/** "The measures of the EU stay in force", which nobody says of his own: they refuse an easing, and they stand. */
function isToldToLast(sentence: Sentence, { form, cue }: Trigger): boolean {
  return form === 'refused' && (cue.group === 'stay' || cue.group === 'keep') && !hasCue(sentence, 'say.says');
}

const ownerReach = 2;
const stays = ['stay.now', 'keep.now'];
const standingWords = [...stays, 'say.still', 'time.earlier', 'mode.notyet'];

/** "is already subject to the EU's restrictions", "has been on the list of the EU since 2021": weak words, beside whose they are. */
function lastingMeasure({ sentence, times }: Scene): Cue | undefined {
  const old = times.filter(({ freshness, deadline }) => freshness === 'old' && !deadline);
  if (old.length === 0 && !hasAny(sentence, standingWords)) return undefined;
  // What stays, and since when, is told of whom the article is about.
  const isSince = old.some(({ since }) => since);
  if (!isSince && !hasAny(sentence, ['topic.by', ...stays])) return undefined;
  const owners = groupOf(sentence, 'authority').filter(isForeign);
  const isOwned = (measure: Cue) => owners.some((owner) => distance(sentence, owner, measure) <= ownerReach);
  const lists = cuesOf(sentence, 'say.list').filter((list) => isSince || isStayedOn(sentence, list));
  return [...cuesOf(sentence, 'arg.sanctionweak'), ...lists].find(isOwned);
}

const onReach = 2; // "remains in the lists"

function isStayedOn(sentence: Sentence, list: Cue): boolean {
  return cuesOfAny(sentence, [...stays, 'say.still']).some((stay) => follows(list, stay, onReach));
}

const stillReach = 6;
const ownReach = 2; // "samoloty Biełavii"

/** "Belaruskali still may not sell anything in the EU": a door that stays shut, to a firm or a trade of Belarus. */
function keptOut({ sentence, organisations }: Scene): Cue | undefined {
  if (hasAny(sentence, ['quiet.hazard', 'relation.what'])) return undefined;
  const stills = cuesOfAny(sentence, ['time.fornow', 'say.still']);
  const ofBelarus = cuesOf(sentence, 'topic.by');
  const isOfBelarus = groupOf(sentence, 'target').some((target) =>
    ofBelarus.some((by) => distance(sentence, target, by) <= ownReach),
  );
  if (stills.length === 0 || !(isOfBelarus || organisations.length > 0)) return undefined;
  return cuesOf(sentence, 'access.kept').find((kept) =>
    stills.some((still) => distance(sentence, still, kept) <= stillReach),
  );
}
