// What stands beside a story on its page: links to others, captions, notes on the background.
import type { Draft } from '../drafts.ts';
import type { Scene } from '../scene.ts';
import { cuesOf, hasAny, type Sentence } from '../words/cues.ts';
import { isAlerting, type Surroundings } from './looking-back.ts';
import { isFresh } from './settled.ts';

/** "Read also: Belarus frees 52", "Background" above a paragraph, a line in the body that no mark ends: no news of this article, unless a day makes it. */
export function isOfSidebar(draft: Draft, around: Surroundings): boolean {
  const { sentence } = draft.scene;
  if (!isAlerting(draft) || sentence.block === 'title' || isFresh(draft) || hasAny(sentence, ofThatDay)) return false;
  if (isOfStory(draft, around)) return false;
  return isNoted(sentence) || isBelowHeading(sentence, around) || isLoneLine(sentence, around);
}

/** What headline or first paragraph tells of too is no other story: "Background: of the 123, 114 are in Ukraine". */
function isOfStory({ type }: Draft, { drafts }: Surroundings): boolean {
  return drafts.some(
    (other) => other.type === type && other.mood === 'occurred' && other.scene.sentence.paragraph < secondParagraph,
  );
}

/** "Background: Belarus released 14 prisoners"; "Latest news: …" may open an article. */
function isNoted(sentence: Sentence): boolean {
  if (sentence.paragraph < secondParagraph) return false;
  return cuesOf(sentence, 'quiet.sidebar').some(({ from, to }) => from <= 1 && sentence.tokens[to]?.colon === true);
}

/** "More on the subject:" alone, and links or a note below it. */
function isBelowHeading({ index }: Sentence, { scenes }: Surroundings): boolean {
  return scenes.slice(Math.max(0, index - headingReach), index).some(({ sentence }) => isHeading(sentence));
}

function isHeading(sentence: Sentence): boolean {
  const { paragraph, tokens, open } = sentence;
  if (paragraph < secondParagraph || !open) return false;
  return cuesOf(sentence, 'quiet.sidebar').some(({ from, to }) => from === 0 && tokens.length - to <= 1);
}

/** A whole paragraph of the body that no mark ends, below a text whose sentences end. */
function isLoneLine(sentence: Sentence, { scenes }: Surroundings): boolean {
  const { block, index, paragraph, open, tokens } = sentence;
  if (block !== 'body' || !open || tokens.length > longestLine) return false;
  if (scenes[index - 1]?.sentence.paragraph === paragraph) return false;
  const leads = scenes.filter((scene) => scene.sentence.block === 'lead');
  return leads.length > 0 && leads.every(isEnded);
}

function isEnded({ sentence: { open } }: Scene): boolean {
  return !open;
}

const ofThatDay = ['time.same', 'time.sameday'];
const secondParagraph = 2;
const headingReach = 6; // sentences
const longestLine = 20; // words
