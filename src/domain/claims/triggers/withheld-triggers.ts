// What is wished for or kept back without a verb of releasing or sanctioning: "will have to wait", "nothing changed for …", "wants them home",
// "nobody should be left behind bars", "is not on the sanctions list". Good for what is asked or denied, never for what happened.

import { type Scene, type Setting, watchedPersons } from '../scene.ts';
import { breaksBetween, follows, overlaps } from '../words/between.ts';
import { type Cue, cuesOf, cuesOfAny, distance, groupOf, hasAny, hasCue, type Sentence } from '../words/cues.ts';
import { isBelarusian, isStanding, looseTrigger, nearest, prisonKeys, type Trigger } from './trigger.ts';

const captiveReach = 8;
const homeReach = 7;
const owedReach = 3;
const wishReach = 12;
const measureReach = 8;

/** Only where nothing plainer is told in the sentence, but for doors that stay shut and for whose turn it is, beside what others have eased. */
export function withheldTriggers(scene: Scene, setting: Setting, told: readonly Trigger[]): Trigger[] {
  const isRelief = told.some(({ type, form }) => type === 'sanctions_eased' && form !== 'done' && form !== 'noun');
  const relief = isRelief ? null : (shutDoor(scene, setting) ?? nextRelief(scene, setting));
  if (relief) return [relief];
  if (told.some((each) => !isStanding(each) && each.form !== 'coming')) return [];
  const { sentence } = scene;
  const found = releaseOf(scene, setting) ?? measureOf(sentence);
  return found && isBelarusian(scene, found, setting) ? [found] : [];
}

function releaseOf(scene: Scene, setting: Setting): Trigger | null {
  const { sentence } = scene;
  const kept = cuesOf(sentence, 'withheld.wait').concat(cuesOf(sentence, 'withheld.same'), futile(sentence));
  const unfreed = setting.captives > 0 ? cuesOf(sentence, 'withheld.unfreed')[0] : undefined;
  const denied = unfreed ?? kept.find((cue) => nearest(sentence, cue, ['arg.captive'], captiveReach) !== null);
  if (denied) return looseTrigger('prisoner_release', denied, 'refused');
  const wished =
    wishedHome(sentence, setting) ??
    nobodyLeft(sentence) ??
    wishedFree(sentence, setting) ??
    returnAwaited(scene, setting) ??
    newsAwaited(scene, setting);
  return wished && looseTrigger('prisoner_release', wished, 'sought');
}

const demands = ['mode.demand', 'mode.negotiate', 'mode.plan', 'quiet.wanted'];

/** "has offered nothing for the prisoners", "pleaded for her, so far without result": of captives, not of what they sue for. */
function futile(sentence: Sentence): readonly Cue[] {
  const isOfDemand = hasAny(sentence, demands);
  return groupOf(sentence, 'court').length === 0 && isOfDemand ? cuesOf(sentence, 'withheld.futile') : [];
}

const wishes = ['mode.hope', 'mode.demand', 'mode.should', 'mode.propose', 'quiet.wanted'];

/** "wants the other prisoners home by Christmas", "the family waits for him at home": the wish stands before the home. */
function wishedHome(sentence: Sentence, { captives }: Setting): Cue | null {
  const homes = cuesOf(sentence, 'journey.state').concat(cuesOf(sentence, 'journey.home'));
  const around = cuesOf(sentence, 'arg.around');
  const isOf = (home: Cue, whom: readonly string[], keys: readonly string[]) =>
    nearest(sentence, home, whom, wishReach) !== null && isWished(sentence, home, keys);
  const home = homes.find(
    (each) =>
      !around.some((other) => overlaps(other, each)) &&
      (isOf(each, ['arg.captive'], wishes) || (captives > 0 && isOf(each, others, ['mode.hope']))),
  );
  return home ?? null;
}

/** Amid captives "hopes that the others will also come home" is of them. */
const others = ['say.others', 'say.also'];

function isWished(sentence: Sentence, home: Cue, keys: readonly string[]): boolean {
  return cuesOfAny(sentence, keys).some((wish) => wish.to <= home.from && distance(sentence, wish, home) <= homeReach);
}

const freeReach = 6;

/** "asks the allies not to stop until all are free", "would like to see all prisoners out": where nobody says that they are. */
function wishedFree(sentence: Sentence, { captives }: Setting): Cue | null {
  if (captives === 0 || !hasAny(sentence, wishes)) return null;
  const untils = cuesOfAny(sentence, ['mode.until', 'mode.while', 'mode.if']);
  const isAwaited = (free: Cue) =>
    untils.some((until) => until.from <= free.from && free.from - until.from <= freeReach);
  const isSeen = (free: Cue) =>
    cuesOf(sentence, 'arg.captive').some((captive) => follows(free, captive, seenReach)) &&
    isWished(sentence, free, wishes);
  return cuesOf(sentence, 'atliberty.free').find((free) => isAwaited(free) || isSeen(free)) ?? null;
}

const seenReach = 1; // "all prisoners out"

/** "Poland will not rest until Poczobut returns", "bis Lossik zu Hause ist": of a captive whom the sentence names. */
function returnAwaited(scene: Scene, { captives }: Setting): Cue | null {
  const { sentence } = scene;
  if (captives === 0) return null;
  const untils = cuesOf(sentence, 'mode.until');
  const captive = [...watchedPersons(scene), ...cuesOf(sentence, 'arg.captive')];
  const isOfCaptive = (home: Cue) => captive.some((each) => distance(sentence, each, home) <= returnReach);
  const isAwaited = (home: Cue) => untils.some((until) => follows(home, until, freeReach)) && isOfCaptive(home);
  return cuesOfAny(sentence, ['journey.now', 'journey.done', 'journey.state']).find(isAwaited) ?? null;
}

const returnReach = 4;

/** "Her family too waits for the decree", "will write a plea for pardon", "waits for the next good news, of Poczobut": amid captives, of somebody. */
function newsAwaited({ sentence, persons }: Scene, { captives }: Setting): Cue | null {
  const isOfSomebody = persons.length > 0 || hasAny(sentence, ['arg.captive', 'say.wife', 'arg.around']);
  return captives > 0 && isOfSomebody ? (cuesOf(sentence, 'withheld.awaited')[0] ?? null) : null;
}

/** "Nobody should be left behind bars", "hopes that nobody will be behind bars by the end of the year" */
function nobodyLeft(sentence: Sentence): Cue | null {
  const hopes = cuesOf(sentence, 'mode.hope');
  const nobody = cuesOf(sentence, 'withheld.nobody').filter(
    (cue) =>
      nearest(sentence, cue, ['mode.should', 'mode.demand'], owedReach) !== null ||
      hopes.some((each) => follows(cue, each, wishReach)),
  );
  const left = [...cuesOf(sentence, 'withheld.left'), ...nobody];
  return left.find((cue) => nearest(sentence, cue, [...prisonKeys, 'arg.captive'], captiveReach) !== null) ?? null;
}

/** "There will be no transit", "nobody has lifted them": amid sanctions no word of them is needed, whatever others have eased. */
function shutDoor({ sentence }: Scene, { sanctions }: Setting): Trigger | null {
  const [shut] = sanctions > 0 ? cuesOf(sentence, 'withheld.shut') : [];
  const isOfOthers = hasCue(sentence, 'topic.foreign') && !hasCue(sentence, 'topic.by');
  return shut && !isOfOthers ? looseTrigger('sanctions_eased', shut, 'refused') : null;
}

const nextReach = 4;

/** "Next in line is potash", "the next step will be the banks": where prisoners are bargained for sanctions, the relief to come. */
function nextRelief({ sentence }: Scene, { captives, sanctions }: Setting): Trigger | null {
  if (captives === 0 || sanctions === 0) return null;
  const targets = groupOf(sentence, 'target');
  const next = cuesOf(sentence, 'withheld.next').find((cue) =>
    targets.some((target) => distance(sentence, target, cue) <= nextReach && !breaksBetween(sentence, target, cue)),
  );
  // "The next step may be potash" is no promise.
  return next ? looseTrigger('sanctions_eased', next, hasAny(sentence, ['mode.may']) ? 'sought' : 'will') : null;
}

function measureOf(sentence: Sentence): Trigger | null {
  const [unlisted] = cuesOf(sentence, 'withheld.unlisted');
  if (unlisted) return looseTrigger('sanctions_imposed', unlisted, 'refused');
  const sanctions = cuesOf(sentence, 'arg.sanction');
  // "The sanctions will not touch fertilisers": what they pass over they do not hit.
  const spared = cuesOf(sentence, 'passover.captives').find(
    (cue) =>
      sanctions.some((each) => each.to <= cue.from) && nearest(sentence, cue, ['arg.captive'], measureReach) === null,
  );
  if (spared) return looseTrigger('sanctions_imposed', spared, 'refused');
  const kept = cuesOf(sentence, 'withheld.same').concat(futile(sentence));
  const unchanged = kept.find((cue) => sanctions.some((each) => distance(sentence, each, cue) <= measureReach));
  return unchanged ? looseTrigger('sanctions_eased', unchanged, 'refused') : null;
}
