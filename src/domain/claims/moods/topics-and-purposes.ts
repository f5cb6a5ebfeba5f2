// What is said beside the news and is none: the topic of a talk that is over, what measures are for, the day of an amnesty.

import type { Trigger } from '../triggers/trigger.ts';
import { breaksBetween, follows, followsInClause } from '../words/between.ts';
import { type Cue, cuesOf, cuesOfAny, endsAt, groupOf, type Sentence, startsAt } from '../words/cues.ts';
import { dayForms, governor, type MoodReading, reading } from './governors.ts';

/** "The two discussed the release of 1,300 more", "asked Berlin to negotiate a release": a talk that is over, or is only asked for, plans nothing. */
export function isTopic(sentence: Sentence, { type }: Trigger, { mood, cues }: MoodReading): boolean {
  if (mood !== 'planned' || type === 'sanctions_imposed') return false;
  const isOver = cuesOf(sentence, 'mode.discussed').some(({ from }) =>
    cues.some((governing) => governing.from === from),
  );
  if (isOver) return true;
  const talks = cues.find(({ key }) => key === 'mode.negotiate');
  return talks !== undefined && governor(sentence, talks, ['mode.demand'], askedReach, 0) !== null;
}

const askedReach = 8;

/** "Пакет должен закрыть лазейки": what a package is for is asked of nobody. */
export function isPurpose(sentence: Sentence, { type }: Trigger, { mood, cues }: MoodReading): boolean {
  const asked = mood === 'called_for' && cues.find(({ key }) => key === 'mode.demand');
  if (type !== 'sanctions_imposed' || !asked) return false;
  // "Новые санкции потребовали ввести": a verb that takes sanctions for its object is what is asked.
  if (!startsAt(sentence, ['designate.bare'], asked.to)) return false;
  return endsAt(sentence, measures, asked.from);
}

const measures = ['impose.noun', 'arg.round', 'quiet.bill'];

const occasionReach = 5;

/** "freed under an amnesty marking 80 years since the liberation": what a release goes by, with its day right behind it. */
export function isForAnniversary(sentence: Sentence, { cue }: Trigger, { mood }: MoodReading): boolean {
  if (cue.key !== 'pardon.noun' || mood !== 'given') return false;
  return cuesOf(sentence, 'time.anniversary').some((day) => followsInClause(sentence, day, cue, occasionReach));
}

const relativeReach = 5;
export const guesses = new Set(['mode.predict', 'mode.may']);

/** "those against whom the president may impose sanctions", "technology that could strengthen the army": a relative clause says what something is. */
export function ofWhatMayBe(sentence: Sentence, { type, cue, object }: Trigger, told: MoodReading): MoodReading | null {
  const guess = told.mood === 'called_for' && told.cues.find(({ key }) => guesses.has(key));
  // "people who could face asset freezes": listed they are not yet.
  if (type !== 'sanctions_imposed' || !guess || cue.group === 'designate') return null;
  const isOfRelative = cuesOf(sentence, 'mode.relative').some(
    ({ from, to }) =>
      to <= guess.from && guess.from - to <= relativeReach && !breaksBetween(sentence, { from, to }, guess),
  );
  if (!isOfRelative) return isSetFor(sentence, guess, cue) ? reading('planned', 'possible on its day', guess) : null;
  // "Work goes on on sectoral sanctions, which may hit potash"
  const plan = object && object.to <= guess.from ? governor(sentence, object, ['mode.plan'], 3, 0) : null;
  return plan ? reading('planned', 'planned', plan.cue) : { ...told, mood: 'void' };
}

const steps = new Set(['adopt', 'impose']);
const dayToCome = /^(?:future|month\d|weekday\d)/;

/** "The fourth list may be agreed in May", "может ввести санкции на следующей неделе": with its day, what may be adopted is on the way. */
function isSetFor(sentence: Sentence, guess: Cue, { group }: Cue): boolean {
  const isMay = cuesOf(sentence, 'mode.may').some(({ from }) => from === guess.from);
  return (
    isMay &&
    steps.has(group) &&
    groupOf(sentence, 'time').some(({ from, form }) => from !== guess.from && dayToCome.test(form))
  );
}

/** "The US decision to lift sanctions does not change …": what the sentence speaks of, unless it tells that it was taken or announced. */
export function isDecisionSpokenOf(sentence: Sentence, decision: Cue, verb: Cue): boolean {
  const noun = cuesOf(sentence, 'mode.decision').find(({ from }) => from === decision.from);
  const opens = cuesOf(sentence, 'mode.that').findLast(({ to }) => to <= decision.from)?.to ?? 0; // "thinks that the US decision …"
  if (!noun || decision.from - opens > topicReach || decision.from > verb.from) return false;
  // "Washington took the decision to …", "hat die Entscheidung getroffen": that it was taken may stand anywhere but in the noun itself.
  const isTaken = ({ from, to }: Cue) => from >= opens && (from !== noun.from || to > noun.to);
  return !cuesOfAny(sentence, decisions).some(isTaken);
}

const decisions = ['mode.decide', 'adopt.done'];
const topicReach = 4; // words: "Last week's American decision"

/** "The decision to let it buy parts will save money": a future behind the infinitive is of what the decision does, not of what was decided. */
export function decisionBefore(sentence: Sentence, verb: Cue, governing: Cue): Cue | undefined {
  if (governing.key !== 'mode.will' || governing.from < verb.to) return undefined;
  return cuesOf(sentence, 'mode.decision').findLast((decision) => follows(verb, decision, decisionReach));
}

const decisionReach = 10; // words

/** "The decision to lift them will be taken in March" */
export function isStillToBeTaken(sentence: Sentence, verb: Cue): boolean {
  return cuesOf(sentence, 'mode.will').some(
    (will) =>
      will.from >= verb.to && cuesOfAny(sentence, decisions).some(({ from }) => from >= will.to && from - will.to <= 1),
  );
}

const scenarioReach = 8; // words

/** "warns against a bargain in which prisoners are swapped for potash": a clause of what nobody has done, unless it names a day. */
export function isOfScenario(sentence: Sentence, { cue }: Trigger): boolean {
  const isDated = (scenario: Cue) =>
    groupOf(sentence, 'time').some(({ form, from }) => from >= scenario.to && dayForms.test(form));
  if (isOfIdea(sentence, cue)) return true;
  return cuesOf(sentence, 'mode.scenario').some(
    (scenario) =>
      !isDated(scenario) &&
      scenario.from < cue.from &&
      cue.from - scenario.to <= scenarioReach &&
      !breaksBetween(sentence, scenario, cue),
  );
}

/** "came to him with an idea: Poczobut goes home, and Minsk gets …": in the present, what stands behind its colon is only thought of. */
function isOfIdea(sentence: Sentence, cue: Cue): boolean {
  if (cue.form !== 'now') return false;
  const ideas = cuesOf(sentence, 'mode.idea').filter(({ to }) => to <= cue.from && cue.from - to <= scenarioReach);
  return ideas.some(({ to }) => sentence.tokens[to]?.colon === true);
}
