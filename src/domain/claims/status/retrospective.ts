// Articles that look back by what their headline calls them: reviews, letters, questions why, an expert's word.
import type { Draft } from '../drafts.ts';
import { type Scene, speakerOf } from '../scene.ts';
import { breaksBetween } from '../words/between.ts';
import { type Cue, cuesOf, cuesOfAny, hasAny, hasCue, type Sentence, startsAt } from '../words/cues.ts';

/** What such an article tells without a date is long past. */
export function isRetrospective(scenes: readonly Scene[], drafts: readonly Draft[]): boolean {
  // "Belarus frees 52: the arrival in pictures": what the headline tells is the news.
  const isHeaded = drafts.some(isToldByHeadline);
  return scenes.some(
    (scene) =>
      (scene.sentence.block === 'title' &&
        (hasCue(scene.sentence, 'time.review') ||
          cuesOf(scene.sentence, 'time.anniversary').some((cue) => !isBeforeNews(scene, cue, drafts)) ||
          (!isHeaded && (hasCue(scene.sentence, 'time.genre') || isOfWeek(scene.sentence))) ||
          asksWhy(scene))) ||
      isOpinion(scene.sentence) ||
      (!isHeaded && isExpertsWord(scene, scenes)),
  );
}

/** "Weeks after a cardinal came to Minsk, two priests are freed": what a clause counts from is old, and the news stands behind its comma. */
function isBeforeNews(scene: Scene, { matched, to }: Cue, drafts: readonly Draft[]): boolean {
  if (matched === 1) return false;
  const { sentence } = scene;
  return drafts.some(
    (draft) =>
      draft.scene === scene &&
      isToldByHeadline(draft) &&
      draft.trigger.cue.from > to &&
      breaksBetween(sentence, { from: to - 1, to }, draft.trigger.cue, 'comma'),
  );
}

/** "Главное за неделю", "The month in brief": a digest of more than a day. */
function isOfWeek(sentence: Sentence): boolean {
  return hasCue(sentence, 'quiet.digest') && hasAny(sentence, ['time.week', 'time.month', 'time.year']);
}

function isToldByHeadline({ type, mood, scene, trigger }: Draft): boolean {
  return (
    mood === 'occurred' && trigger.form !== 'noun' && scene.sentence.block === 'title' && type !== 'diplomatic_contact'
  );
}

/** "Expert: Minsk sold dearly …", "Analysts advise …", or a name and a colon above a lead that calls its bearer an analyst: he speaks of what is known. */
function isExpertsWord(scene: Scene, scenes: readonly Scene[]): boolean {
  const { sentence } = scene;
  if (sentence.block !== 'title') return false;
  const isSpeaking = ({ to }: Cue) =>
    sentence.tokens.slice(to, to + expertReach).some(({ colon }) => colon) ||
    cuesOfAny(sentence, speaking).some(({ from }) => from >= to && from - to <= expertReach);
  if (cuesOf(sentence, 'say.expert').some(isSpeaking)) return true;
  const named = speakerOf(scene);
  const surname = named && sentence.tokens[named.to - 1]?.word;
  return surname !== undefined && scenes.some((each) => each.sentence.block === 'lead' && callsExpert(each, surname));
}

const expertReach = 3; // words
const speaking = ['say.says', 'say.opines', 'mode.demand', 'mode.predict'];

function callsExpert({ sentence, persons }: Scene, surname: string): boolean {
  const experts = cuesOf(sentence, 'say.expert');
  return persons.some(
    ({ from, to }) =>
      sentence.tokens[to - 1]?.word === surname && experts.some((expert) => expert.to === from || expert.from === to),
  );
}

/** "Why is Lukashenko letting people out?": what a headline asks about is known ("Why Minsk has let 52 go" tells how many). */
function asksWhy({ sentence, quantities }: Scene): boolean {
  return quantities.length === 0 && startsAt(sentence, ['quiet.why'], 0);
}

/** "Opinion: …", "A comment.": a few words by themselves that say what the text is. */
function isOpinion(sentence: Sentence): boolean {
  if (sentence.block === 'body') return false;
  return cuesOf(sentence, 'time.opinion').some(
    (cue) => cue.from === 0 && (sentence.tokens[cue.to]?.breakBefore ?? 2) === 2,
  );
}
