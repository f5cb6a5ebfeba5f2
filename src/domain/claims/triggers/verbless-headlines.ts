// Headlines without a verb: "52 out of Belarusian jails", "52 prisoners from Belarus already in Vilnius", "Belavia off the US blacklist".
// A number or a firm of Belarus opens the headline, or what stands behind its colon.
import { asCue, type Scene, type Setting } from '../scene.ts';
import { follows, followsInClause } from '../words/between.ts';
import { type Cue, cuesOf, cuesOfAny, type Sentence } from '../words/cues.ts';
import { hasTime } from '../words/dates.ts';
import { hasActor, isBelarusian, isStanding, type Trigger, trigger } from './trigger.ts';

/** Only where nothing else is told in the headline. */
export function headlineTriggers(scene: Scene, setting: Setting, told: readonly Trigger[]): Trigger[] {
  const { sentence } = scene;
  if (sentence.block === 'body' || told.some((each) => !each.loose && !isStanding(each)) || isUnhappened(sentence))
    return [];
  if (sentence.block === 'lead') return alreadyInLead(scene, setting);
  const eased = offList(sentence);
  if (eased) return [eased];
  const found = outOfPrison(scene) ?? alreadyAbroad(scene);
  return found && isBelarusian(scene, found, setting) ? [found] : [];
}

const unhappened = (
  'mode.demand mode.hope mode.should mode.plan mode.will mode.negotiate mode.propose mode.query mode.if mode.until mode.may ' +
  'mode.would mode.not mode.hearsay mode.whether mode.refuse mode.fail stay.now keep.now say.still arg.former arg.around time.future quiet.thing'
).split(' ');

/** "52 out of jails after the envoy's call": what led to it stands behind, and may well have been asked for. */
function isUnhappened(sentence: Sentence): boolean {
  const [known] = cuesOf(sentence, 'mode.known');
  return cuesOfAny(sentence, unhappened).some(({ from }) => known === undefined || from < known.from);
}

const placeReach = 4; // words: "out of the Belarusian jails"
const besideReach = 2;

function released(cue: Cue, object: Cue): Trigger {
  return trigger('prisoner_release', null, { ...cue, form: 'done' }, object, 0.7);
}

/** "Fifty-two out of Belarusian jails", "14 Häftlinge raus aus Belarus". */
function outOfPrison(scene: Scene): Trigger | null {
  const { sentence } = scene;
  const [count, captive] = countedAtTop(scene);
  if (!count) return null;
  const places = cuesOfAny(sentence, captive ? ['arg.prison', 'topic.by'] : ['arg.prison']);
  const who = captive ?? count;
  const out = cuesOf(sentence, 'atliberty.beyond').find((each) => follows(each, who, besideReach));
  // "52 out of 1,200 in Belarusian jails"
  const isPlace = (place: Cue, { to }: Cue) =>
    follows(place, { to }, placeReach) && !sentence.tokens.slice(to, place.from).some(({ digits }) => digits);
  return out && places.some((place) => isPlace(place, out)) ? released(out, who) : null;
}

/** "52 captives from Belarus – already in Vilnius". */
function alreadyAbroad(scene: Scene): Trigger | null {
  const { sentence } = scene;
  const [, captive] = countedAtTop(scene);
  if (!captive) return null;
  const isOnTheWay = ({ from, to }: Cue) => from >= captive.to && to - captive.to <= wayReach;
  const already = cuesOf(sentence, 'time.already').find(isOnTheWay);
  // "już w Wilnie" is one phrase, which holds the home.
  const isThere = ({ form, from, to }: Cue) =>
    already !== undefined &&
    (form === 'home'
      ? from >= already.from && from - already.to <= besideReach
      : from === already.from && to > already.to);
  const home = cuesOfAny(sentence, ['journey.home', 'journey.done']).find(isThere);
  // "already in a Lithuanian jail"
  const isJailed = cuesOf(sentence, 'arg.prison').some(({ from }) => home !== undefined && from >= home.from);
  return home && !isJailed ? released(home, captive) : null;
}

const wayReach = 8; // words: "from jails in Belarus, all of them already"

/** "What did he bring home? Fourteen captives, all of them already in Vilnius": so may a lead be without a verb. */
function alreadyInLead(scene: Scene, setting: Setting): Trigger[] {
  const found = hasTime(scene.times, 'old') ? null : alreadyAbroad(scene);
  return found && isBelarusian(scene, found, setting) ? [found] : [];
}

/** "Belavia off the US blacklist": whom sanctions hit opens the headline. */
function offList(sentence: Sentence): Trigger | null {
  if (!hasActor(sentence)) return null;
  const out = cuesOf(sentence, 'atliberty.beyond').find((each) =>
    cuesOf(sentence, 'topic.by').some((firm) => isOpening(sentence, firm.from) && each.from === firm.to),
  );
  const list = out && cuesOfAny(sentence, lists).find((each) => followsInClause(sentence, each, out, placeReach));
  return out && list ? trigger('sanctions_eased', null, { ...out, form: 'done' }, list, 0.7) : null;
}

const lists = ['say.list', 'arg.sanction'];

/** The number that opens the headline, and the captives whom it counts. */
function countedAtTop({ sentence, quantities }: Scene): readonly [Cue | null, Cue | undefined] {
  const count = quantities.find((each) => isSome(each) && isOpening(sentence, each.from));
  if (!count) return [null, undefined];
  const captive = cuesOf(sentence, 'arg.captive').find((each) =>
    followsInClause(sentence, each, asCue(count), besideReach),
  );
  return [asCue(count), captive];
}

const most = 400; // were never let out at once

function isSome({ value }: { readonly value: number }): boolean {
  return value > 1 && value <= most;
}

/** At the head of the line, or behind a colon. */
function isOpening({ tokens }: Sentence, at: number): boolean {
  return at === 0 || tokens[at]?.colon === true || tokens[at - 1]?.colon === true;
}
