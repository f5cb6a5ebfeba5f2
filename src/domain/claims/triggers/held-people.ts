// People of whom the sentence tells right behind them that they sat in prison: "52 people on board who had still been prisoners that morning".
import { follows, overlaps } from '../words/between.ts';
import { type Cue, cuesOf, cuesOfAny, distance, groupOf, hasCue, type Sentence } from '../words/cues.ts';

const beside = 2; // words: "people in it", "people on board who"
const besideVerbLast = 4; // "stiegen drei Polen aus dem Flugzeug, die …"
const clauseReach = 8;
const apposedReach = 4; // "52 человека, ещё утром сидевшие в"

const heldKeys = ['detain.state', 'detain.held', 'arg.captive', 'arg.prison'];

/** "31 Ukrainians, who sat in Belarusian prisons", "52 people who had woken up in Belarusian cells", "52 osoby, jeszcze rano więźniowie". */
export function heldPeople(sentence: Sentence): Cue[] {
  const held = cuesOfAny(sentence, heldKeys).filter((each) => isOfPrison(sentence, each));
  return cuesOf(sentence, 'arg.people').filter(
    (people) => !isPictured(sentence, people) && held.some((each) => isToldOf(sentence, people, each)),
  );
}

/** "whom they held at the border for eight hours" sat in no prison, and one of Russia is another. */
function isOfPrison(sentence: Sentence, held: Cue): boolean {
  if (held.key === 'detain.held' && !hasCue(sentence, 'arg.prison')) return false;
  return !cuesOfAny(sentence, ['authority.RU', 'topic.foreign']).some(
    (land) => distance(sentence, land, held) < beside,
  );
}

/** Right behind them, or in the clause that opens behind them; not of their kin ("whose sons sit in prisons"). */
function isToldOf(sentence: Sentence, people: Cue, held: Cue): boolean {
  if (held.from < people.to || isOfKin(sentence, people, held)) return false;
  const isVerb = isState(held) && !opensWithPlace(sentence, held);
  if (isVerb && follows(held, people, beside)) return true;
  const clause = clauseBehind(sentence, people);
  if (clause === null || held.from - clause.from > clause.reach || breaks(sentence, clause.from, held.from))
    return false;
  if (isOnce(sentence, clause.from, held.from)) return false;
  return isVerb || isUntilNow(sentence, clause.from, held.from);
}

/** "who had once been in prison" may travel any day. */
function isOnce(sentence: Sentence, from: number, to: number): boolean {
  const others = cuesOfAny(sentence, ['arg.former', 'mode.been', 'time.already']);
  return cuesOf(sentence, 'time.earlier').some(
    (earlier) => earlier.from >= from && earlier.to <= to && !others.some((each) => each.from === earlier.from),
  );
}

/** "worked in prison", "had been in prison": the place alone holds nobody. */
export function opensWithPlace(sentence: Sentence, held: Cue): boolean {
  return cuesOf(sentence, 'time.in').some(({ from }) => from === held.from);
}

function isState({ group }: Cue): boolean {
  return group === 'detain';
}

/** "still prisoners that morning", "who had woken up in a cell": a captive or a prison alone may be one that they visit or guard. */
function isUntilNow(sentence: Sentence, from: number, to: number): boolean {
  const times = [
    ...groupOf(sentence, 'time').filter(({ form }) => untilNow.has(form)),
    ...cuesOfAny(sentence, stillKeys),
  ];
  // "who still sit there"
  const isPresent = (time: Cue) => groupOf(sentence, 'detain').some((held) => overlaps(held, time));
  return times.some((time) => time.from >= from && time.to <= to && !isPresent(time));
}

const stillKeys = ['say.still', 'mode.been'];
const untilNow = new Set(['hour', 'until', 'day0', 'day1', 'day2', 'nextday', 'sameday']);

function isOfKin(sentence: Sentence, people: Cue, held: Cue): boolean {
  return cuesOf(sentence, 'arg.around').some(({ from, to }) => from >= people.to && to <= held.from);
}

/** Where the clause opens that tells who they are, and how far it may go on to say it. */
function clauseBehind(sentence: Sentence, { to }: Cue): { readonly from: number; readonly reach: number } | null {
  const within = sentence.verbLast ? besideVerbLast : beside;
  // "31 Ukrainians of those who served terms", "из числа тех, кто отбывал"
  const those = cuesOf(sentence, 'mode.those').find(({ from }) => from >= to && from - to <= within);
  if (those && !breaks(sentence, to - 1, those.from)) return { from: those.to - 1, reach: clauseReach };
  const relative = cuesOf(sentence, 'mode.relative').find(({ from }) => from >= to && from - to <= within);
  if (relative && !breaks(sentence, to - 1, relative.from - 1)) return { from: relative.from, reach: clauseReach };
  const comma = sentence.tokens.findIndex(({ breakBefore }, at) => at >= to && at - to <= beside && breakBefore === 1);
  return comma < 0 ? null : { from: comma, reach: apposedReach };
}

/** Something parts the words behind `from`, up to `to`. */
function breaks({ tokens }: Sentence, from: number, to: number): boolean {
  return tokens.slice(from + 1, to + 1).some(({ breakBefore }) => breakBefore > 0);
}

/** "portraits of people who sit in prisons" */
function isPictured(sentence: Sentence, people: Cue): boolean {
  return cuesOfAny(sentence, ['quiet.thing', 'arg.parcel']).some((thing) => follows(people, thing, beside));
}
