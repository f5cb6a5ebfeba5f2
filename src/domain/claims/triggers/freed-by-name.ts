// "Belarus frees Piotr Zaleski": whom a state lets go by name needs no word for a captive.

import { asCue, type PersonSpan, type Scene, type Setting, speaksOfPrison } from '../scene.ts';
import { follows, followsInClause, overlaps } from '../words/between.ts';
import { type Cue, cuesOf, cuesOfAny, distance, hasCue, type Sentence, startsAt } from '../words/cues.ts';
import { afterKeys, hasTime } from '../words/dates.ts';
import { endsClause } from './counted-there.ts';
import { tellingForms } from './trigger.ts';

const subjectReach = 3; // "Minsk has now freed", "Belarus hat am Freitag …"
export const personReach = 7;

/** Whom a verb of freeing lets go where the state is its subject: somebody by name, "a citizen", or "dozens". Null where the verb may mean anything else. */
export function freedBy(scene: Scene, cue: Cue, setting: Setting): Cue | null {
  const { sentence, persons } = scene;
  const state = tellingForms.has(cue.form) ? subjectOf(scene, cue) : undefined;
  if (!state) return null;
  const whom = persons.find((person) => !person.isActor && distance(sentence, cue, asCue(person)) <= personReach);
  // "Лукашенко освободил Петра Залеского" may be a dismissal; a country dismisses nobody.
  const isDoubtful = startsAt(sentence, ['quiet.dismisses'], cue.from);
  const isByRuler = persons.some((person) => overlaps(person, state));
  const isOfPrison = speaksOfPrison(setting);
  if (whom) return !isDoubtful || isOfPrison || (!isByRuler && setting.sport === 0) ? asCue(whom) : null;
  // "Минск выпустил гражданку Швейцарии, отсидевшую 17 месяцев": in an article about prison one person needs no name.
  const someone = cuesOfAny(sentence, ['lone.who', 'detain.state']).find(
    (who) => distance(sentence, cue, who) <= personReach,
  );
  if (someone && isOfPrison) return someone;
  const [dozens] = cuesOf(sentence, 'say.about').filter((about) => about.from === cue.to);
  return dozens && !startsAt(sentence, ['time.in'], dozens.to) ? dozens : null;
}

function subjectOf({ sentence }: Scene, cue: Cue): Cue | undefined {
  return cuesOf(sentence, 'topic.by').find(
    (state) => state.to <= cue.from && (sentence.verbLast || cue.from - state.to < subjectReach),
  );
}

const verbReach = 3; // words: "was on Friday set free"
const subjectGap = 2; // words: "Andrejus Kimas ketvirtadienį buvo …"

/** "Dzmitry Us was set free on Sunday": who is let go on a day of these, by a verb that means nothing else, needs neither a captive nor who acts. */
export function freedPassively({ sentence, persons, times }: Scene, cue: Cue, setting: Setting): Cue | null {
  if (cue.form !== 'done' || setting.sport + setting.war > 0 || sentence.block === 'title') return null;
  if (startsAt(sentence, ['quiet.dismisses'], cue.from) || !hasTime(times, 'fresh')) return null;
  // "wurde am Freitag freigelassen": the verb may hold its auxiliary.
  const been = cuesOf(sentence, 'mode.been').find((each) => overlaps(each, cue) || follows(cue, each, verbReach));
  const verb = been && been.from < cue.from ? been : cue;
  const whom = been && persons.find((each) => !each.isActor && followsInClause(sentence, verb, each, subjectGap));
  return whom ? asCue(whom) : null;
}

/** "Andrei Kim has walked free this week": a whole phrase for being free beside a name, on a day of these, in an article about Belarus. */
export function freeByName({ sentence, persons, times }: Scene, cue: Cue, setting: Setting): boolean {
  if (cue.matched < 2 || cue.form !== 'done' || setting.belarus === 0 || setting.sport + setting.war > 0) return false;
  if (sentence.block === 'title' || !hasTime(times, 'fresh') || hasCue(sentence, 'quiet.thing')) return false;
  return persons.some((each) => !each.isActor && followsInClause(sentence, cue, each, subjectGap + 1));
}

const namedReach = 3; // "the release in August of X"

/** "explained it by the release of Kozulin and Kim": whom a noun names, in an article that has no other word of prisoners. */
export function namedBehind({ sentence, persons }: Scene, cue: Cue): Cue | null {
  if (cue.form !== 'noun' || sentence.block === 'title') return null;
  const named = persons.find(({ isActor, from }) => !isActor && from >= cue.to && from - cue.to <= namedReach);
  return named ? asCue(named) : null;
}

const openingReach = 2; // "Also Pavel Sidarau", "Накануне Павел Сергиенко"
const stateKeys = ['mode.been', 'atliberty.is', 'time.already', 'time.day0', 'time.day1'];
const endKeys = ['journey.source', 'say.and', ...afterKeys];

/**
 * "Павел Сергиенко на свободе", "Maria Kowalczuk wyszła na wolność": whoever stands by name before a phrase of being free that ends
 * its clause was in prison; nobody who sang "на воле", or will play "на свободе" a part.
 */
export function isOfNamed(scene: Scene, cue: Cue, { sport, war }: Setting): boolean {
  if (cue.form !== 'done' || sport + war > 0) return false;
  const { sentence, persons } = scene;
  const isWhose = (person: PersonSpan) =>
    !person.isActor && person.from <= openingReach && isOnlyState(sentence, person.to, cue.from);
  const isEnd = endsClause(sentence, cue) || isTimeAt(scene, cue.to) || startsAt(sentence, endKeys, cue.to);
  return isEnd && persons.some(isWhose);
}

function isOnlyState(sentence: Sentence, from: number, to: number): boolean {
  return from === to || cuesOfAny(sentence, stateKeys).some((each) => each.from === from && each.to === to);
}

function isTimeAt({ times }: Scene, at: number): boolean {
  return times.some(({ from }) => from === at || from === at + 1);
}
