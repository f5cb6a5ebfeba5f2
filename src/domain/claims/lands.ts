// Whose land the text speaks of, sentence by sentence.
import { type Cue, cuesOf, groupOf, hasCue, type Sentence } from './words/cues.ts';

/** An authority that is neither of Belarus nor of Russia. */
export function isForeign({ form }: Cue): boolean {
  return form !== 'BY' && form !== 'RU';
}

/** What the sentences up to one have named. */
export interface Lands {
  readonly abroad: Abroad;
  /** Belarus was named. */
  readonly isOfBelarus: boolean;
  readonly paragraph: ParagraphLand;
  /** The sentence speaks of another land. */
  readonly isAbroad: boolean;
}

/** Who acts where the article has gone abroad; null where it has not. */
type Abroad = readonly string[] | null;

/** The land that a paragraph is about so far. */
interface ParagraphLand {
  readonly at: number;
  readonly isRussia: boolean;
}

export const nowhere: Lands = {
  abroad: null,
  isOfBelarus: false,
  paragraph: { at: -1, isRussia: false },
  isAbroad: false,
};

export function landsAfter(sentence: Sentence, isAtHome: boolean, before: Lands): Lands {
  const abroad = isAtHome ? null : goesAbroad(sentence, before);
  const isOfRussia = before.paragraph.isRussia && before.paragraph.at === sentence.paragraph;
  return {
    abroad,
    isOfBelarus: before.isOfBelarus || isAtHome,
    paragraph: paragraphLand(sentence, isAtHome, before.paragraph),
    isAbroad: abroad !== null || (isOfRussia && !isAtHome && sentence.block === 'body'),
  };
}

/**
 * The country named last governs what follows, until an authority acts that did not act there, in an article that spoke of Belarus
 * before: "The EU lists Belarusian judges. Turkey was angry. Britain imposed its own measures". Russia is named beside Belarus too often to govern.
 */
function goesAbroad(sentence: Sentence, { abroad: before, isOfBelarus }: Lands): Abroad {
  const russian = cuesOf(sentence, 'authority.RU');
  const foreign = cuesOf(sentence, 'topic.foreign');
  const acting = groupOf(sentence, 'authority').filter(isForeign);
  if (foreign.some((cue) => !russian.some((other) => other.from === cue.from))) return acting.map(({ form }) => form);
  const isBack = isOfBelarus && before !== null && acting.some(({ form }) => !before.includes(form));
  return isBack ? null : before;
}

/** "The package hits Russian gas. … Washington listed two oil firms": within a paragraph that has not named Belarus, Russia does govern. */
function paragraphLand(sentence: Sentence, isAtHome: boolean, before: ParagraphLand): ParagraphLand {
  const { paragraph } = sentence;
  if (isAtHome) return { at: paragraph, isRussia: false };
  const opensRussia = before.at !== paragraph && hasCue(sentence, 'topic.foreign') && hasCue(sentence, 'authority.RU');
  return opensRussia ? { at: paragraph, isRussia: true } : before;
}
