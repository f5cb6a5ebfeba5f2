// "Ambassadors agreed" is no decision yet, unless the same sentence tells what became of it.
import { type Trigger, tellingForms } from '../triggers/trigger.ts';
import { overlaps } from '../words/between.ts';
import { type Cue, cuesOf, cuesOfAny, distance, groupOf, type Sentence, startsAt } from '../words/cues.ts';
import { governor } from './governors.ts';

/** "The ambassadors agreed and the Council adopted new sanctions": behind the "and" somebody else acts, and it is done. */
export function isAdoptedThen(sentence: Sentence, prelim: Cue, { cue, form }: Trigger): boolean {
  if (!tellingForms.has(form)) return false;
  if (isOfTheirOwn(sentence, prelim, cue) || isByMinisters(sentence) || isAgreedBefore(sentence, prelim, cue))
    return true;
  const reach = sentence.verbLast ? clauseLength : subjectLength;
  return cuesOfAny(sentence, ['say.and', 'say.but']).some(
    (and) => and.from >= prelim.to && and.to < cue.from && cue.from - and.to <= reach,
  );
}

const subjectLength = 5; // words: "the Council on the same day"
const clauseLength = 12; // where the verb stands last

/** "Ambassadors took note of the decision of the Council, which prolonged them": who decided opens a clause of its own. */
function isOfTheirOwn(sentence: Sentence, prelim: Cue, cue: Cue): boolean {
  const deciders = groupOf(sentence, 'authority').filter((who) => who.from >= prelim.to && who.to < cue.from);
  return deciders.some(({ to }) => {
    const which = sentence.tokens[to];
    return which && which.breakBefore > 0 && (which.word === 'which' || startsAt(sentence, ['mode.relative'], to));
  });
}

const clauses = ['mode.known', 'mode.relative', 'mode.whom', 'mode.query'];

/** "imposed sanctions on Thursday, after ambassadors had agreed on the names", "…, on which the ambassadors agreed in May": the clause tells what came before. */
function isAgreedBefore(sentence: Sentence, prelim: Cue, cue: Cue): boolean {
  if (
    cue.group !== 'impose' ||
    sentence.block === 'title' ||
    cuesOfAny(sentence, agreements).some((agreed) => overlaps(agreed, cue))
  )
    return false;
  return cuesOfAny(sentence, clauses).some((clause) => clause.from >= cue.to && clause.to <= prelim.from);
}

const agreements = ['mode.agreed', 'mode.accord', 'mode.decide'];

const byReach = 3; // words: "was rubber-stamped by ministers"
const lastReach = 8; // where the verb stands last: "die Minister die Einigung der Botschafter gebilligt"
const owedReach = 5;
const open = 'should will would may plan notyet until if not'.split(' ').map((form) => `mode.${form}`);

/** "… after the ambassadors' agreement was approved by ministers": whoever decides has said yes. */
function isByMinisters(sentence: Sentence): boolean {
  const isOfDeputies = (who: Cue) =>
    cuesOf(sentence, 'mode.prelim').some(({ to }) => to <= who.from && who.from - to <= byReach);
  const deciders = cuesOf(sentence, 'say.sits').filter((who) => !isOfDeputies(who));
  const reach = sentence.verbLast ? lastReach : byReach;
  return cuesOf(sentence, 'adopt.done').some(
    (act) =>
      deciders.some((who) => distance(sentence, who, act) <= reach) &&
      !cuesOfAny(sentence, ['mode.prelim', 'mode.agreed']).some((agreed) => overlaps(agreed, act)) &&
      governor(sentence, act, open, owedReach, 0) === null,
  );
}

/** "The ambassadors agreed today on new sanctions, and in the evening the act was published in the Official Journal": adopted in between. */
export function publishedThen(sentence: Sentence): Cue | undefined {
  return cuesOf(sentence, 'quiet.inforce').find(
    (force) =>
      cuesOf(sentence, 'say.and').some(({ to }) => to <= force.from) &&
      governor(sentence, force, ['mode.will', 'mode.plan'], futureReach, 0) === null,
  );
}

const futureReach = 8;
