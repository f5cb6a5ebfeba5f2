// What a sentence starts from: a clause that opens it and is spoken of, and people whom another country had before this one.
import type { Draft } from '../drafts.ts';
import { otherStates } from '../triggers/trigger.ts';
import { breaksBetween, follows } from '../words/between.ts';
import { type Cue, cuesOf, cuesOfAny, groupOf, type Sentence, startsAt } from '../words/cues.ts';
import { afterKeys } from '../words/dates.ts';
import { isAlerting, type Surroundings } from './looking-back.ts';
import { isFresh } from './settled.ts';

/** "That Minsk has freed 52 people is a good sign", "То, что Минск освободил 52 человека, — хороший знак": the clause is spoken of, and told by nobody today. */
export function isOfOpeningThat(draft: Draft): boolean {
  const { sentence } = draft.scene;
  const { cue, form } = draft.trigger;
  if (!isAlerting(draft) || isFresh(draft) || draft.mood !== 'occurred' || form === 'noun') return false;
  const [that] = cuesOf(sentence, 'mode.that');
  if (!that || !opensWith(sentence, that) || that.to > cue.from || breaksBetween(sentence, that, cue)) return false;
  const end = sentence.tokens.findIndex(({ breakBefore }, at) => breakBefore > 0 && at >= cue.to);
  // "That 52 people have been freed, Coale confirmed", "Что Минск освободил 52 человека, сообщил Коул": told after all.
  return end === -1 ? sentence.marksInfinitives : !tellsIt(sentence, end);
}

/** "That Minsk", "То, что": in English the word alone may point at something ("That day Minsk freed 52"). */
function opensWith(sentence: Sentence, { from, to }: Cue): boolean {
  // "Известно, что …" tells it.
  if (from > 0) return startsAt(sentence, ['mode.fact'], 0);
  const isState = (group: string) => groupOf(sentence, group).some((state) => state.from === to);
  return !sentence.marksInfinitives || isState('topic') || isState('authority');
}

function tellsIt(sentence: Sentence, end: number): boolean {
  return cuesOfAny(sentence, ['say.says', 'mode.decide']).some(({ from }) => from >= end && from - end <= tellReach);
}

const tellReach = 1; // word: ", Coale confirmed"

const firstReach = 4; // words: "whom the regime had first"
const sentReach = 8; // words: "first taken by bus to Ukraine"
const moves = ['transfer.done', 'journey.done', 'yield.done'];

/** "Twenty dissidents whom the regime had first sent to Ukraine came to Vilnius on Thursday": they were let out when they were sent. */
export function isSentOnFirst(draft: Draft): boolean {
  const { sentence } = draft.scene;
  if (draft.type !== 'prisoner_release' || !ways.has(draft.trigger.cue.group)) return false;
  const whom = cuesOfAny(sentence, ['mode.relative', 'mode.whom']);
  const firsts = cuesOf(sentence, 'quiet.atfirst').filter((first) =>
    whom.some((each) => follows(first, each, firstReach)),
  );
  return firsts.some((first) => {
    const abroad = otherStates(sentence).find((state) => follows(state, first, sentReach));
    if (!abroad || breaksBetween(sentence, first, abroad, 'comma')) return false;
    // The verb stands behind the country in German.
    return cuesOfAny(sentence, moves).some(({ from }) => from >= first.to && from - abroad.to <= 1);
  });
}

const ways = new Set(['transfer', 'journey', 'yield']);

/** "He went to Minsk in June. After the last visit Belarus let 52 go": the visit is dated long ago. */
export function isAfterOldVisit(draft: Draft, { drafts, scenes }: Surroundings): boolean {
  const { sentence } = draft.scene;
  if (!isAlerting(draft) || draft.time !== null) return false;
  const opens = cuesOfAny(sentence, afterKeys).find(({ from }) => from === 0);
  const visit = cuesOfAny(sentence, ['quiet.visit', 'contact.noun']);
  if (!opens || !visit.some(({ from }) => from >= opens.to && from - opens.to <= 2)) return false;
  const before = scenes[sentence.index - 1];
  return drafts.some(
    ({ type, scene, time }) => type === 'diplomatic_contact' && scene === before && time?.freshness === 'old',
  );
}
