// Questions: what is only asked, or said not to be known, tells nothing that happened.
import { isAlertType } from '../claim.ts';
import { type Trigger, verbForms } from '../triggers/trigger.ts';
import { breaksBetween, follows } from '../words/between.ts';
import { type Cue, cuesOf, endsAt, type Sentence, startsAt } from '../words/cues.ts';
import { governor } from './governors.ts';

/** "Whether they will be delisted, he did not say": nothing is told of it. */
export function isLeftOpen(sentence: Sentence, { cue: told }: Trigger): boolean {
  const whethers = sentence.question ? [] : cuesOf(sentence, 'quiet.whether');
  if (whethers.some((whether) => isAskedBy(sentence, whether, told) && isUnclear(sentence, whether))) return true;
  // "It was not clear whether he would be sent home"
  if (whethers.some(({ from }) => endsAt(sentence, ['mode.pseudonot'], from))) return true;
  if (!whethers.some((cue) => cue.from === 0)) return false;
  return cuesOf(sentence, 'say.says').some((says) => governor(sentence, says, ['mode.not'], 1, 0) !== null);
}

/** In the clause that the word opens, or right before it: "вышел ли". */
function isAskedBy(sentence: Sentence, whether: Cue, told: Cue): boolean {
  return told.to >= whether.from && !(told.from >= whether.to && breaksBetween(sentence, whether, told));
}

const openingReach = 2; // words: "Вышел ли", "Unklar ist, ob"

/** "It is unclear whether he has left the prison", "Ob er frei ist, war unklar", "Неясно, вышел ли он". */
function isUnclear(sentence: Sentence, whether: Cue): boolean {
  return cuesOf(sentence, 'quiet.unclear').some((unclear) =>
    unclear.from < whether.from ? follows(whether, unclear, openingReach) : whether.from <= openingReach,
  );
}

/** "Отпустят ли", "сняли ли санкции": the particle behind a verb asks. */
export function asksWhether(sentence: Sentence, { type, cue, form }: Trigger): boolean {
  if (!isAlertType(type) || !verbForms.has(form)) return false;
  if (type !== 'prisoner_release') return toldForms.has(form) && sentence.tokens[cue.from + 1]?.word === 'ли';
  return startsAt(sentence, ['quiet.whether'], cue.to);
}

const inquiredReach = 14; // words of the clause

/** "Asked whether 17 prisoners had been freed, the envoy laughed", "entscheidet, ob sie die Listen übernimmt": the clause is open, and ends with a comma. */
export function isInquired(sentence: Sentence, { cue, form }: Trigger): boolean {
  if (!toldForms.has(form)) return false;
  return cuesOf(sentence, 'mode.inquire').some((asks) => {
    // A comma may stand right behind the words: "на вопрос, освободили ли их".
    const opening = { from: asks.from, to: asks.to + 1 };
    return follows(cue, asks, inquiredReach) && !breaksBetween(sentence, opening, cue);
  });
}

const toldForms = new Set(['done', 'now', 'was']);

const whomReach = 1; // "Whom to pardon", "Wer begnadigt wird"

/** "Whom to pardon is decided by the president alone": what is asked opens the sentence, and nobody is told of. */
export function isAskedWhom(sentence: Sentence, { type, cue }: Trigger): boolean {
  if (type !== 'prisoner_release' || sentence.block === 'title') return false;
  return cuesOf(sentence, 'mode.query').some(
    ({ from, to }) => from === 0 && to <= cue.from && cue.from - to <= whomReach,
  );
}

/** With its mark, or opened by a word that asks ("Чи", "Czy", "Ar"). */
export function isQuestion(sentence: Sentence): boolean {
  return sentence.question || startsAt(sentence, ['mode.whether'], 0);
}
