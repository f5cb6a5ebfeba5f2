// Reads what one article claims. Pure: the same article and reader always give the same reading, and no text makes it throw.
import type { ArticleText } from '../article.ts';
import { detectLanguage, longestSample } from '../language.ts';
import type { Mention } from '../mention.ts';
import type { NameIndex } from '../names/compile-names.ts';
import { mentionsIn } from '../names/find-mentions.ts';
import { newNamesIn } from '../names/find-new-names.ts';
import { type Scan, scanNames } from '../names/scan-names.ts';
import { type AlertType, alertTypes, type Claim, isAlertType } from './claim.ts';
import { isDigest } from './digests.ts';
import { type Draft, draftsOf } from './drafts.ts';
import { defaultAuthority } from './facts/authorities.ts';
import { heldOn } from './facts/held.ts';
import { actorsAmong } from './facts/roles.ts';
import { loneSurnames } from './facts/surnames.ts';
import { claimsOf, typesTold } from './merge-claims.ts';
import { type FoundPerson, readScenes, readSetting, type Scene } from './scene.ts';
import { aside } from './status/asides.ts';
import { belowHopes } from './status/below-hopes.ts';
import { byTheWay, isOtherTitle } from './status/by-the-way.ts';
import { withEarlierRounds } from './status/earlier-rounds.ts';
import { withFollowers } from './status/follow-drafts.ts';
import { withOldMeasures } from './status/old-measures.ts';
import { looksLongBack } from './status/old-openings.ts';
import { withOldReleases } from './status/old-releases.ts';
import { withParts } from './status/parts-of-groups.ts';
import { isGuide, saidOfWhom } from './status/quiet.ts';
import { isRetrospective } from './status/retrospective.ts';
import { settle } from './status/settle.ts';
import type { Settled } from './status/settled.ts';
import { livesNow } from './status/who-they-are.ts';
import { dayOf } from './words/dates.ts';
import type { Lexicons } from './words/lexicon.ts';
import { type Block, type Document, readDocument } from './words/sentences.ts';

export interface ArticleReader {
  readonly names: NameIndex;
  readonly lexicons: Lexicons;
}

/** One sentence as it was read: for `vestka explain`. Places are in `text`, or in the title where block is `title`. */
export interface SentenceReading {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly block: Block;
  readonly cues: readonly { readonly name: string; readonly start: number; readonly end: number }[];
  readonly says: readonly { readonly type: Claim['type']; readonly status: Claim['status']; readonly why: string }[];
}

export interface ArticleReading {
  readonly language: string;
  readonly relevant: boolean;
  readonly mentions: readonly (Mention & { readonly block: Block })[];
  readonly claims: readonly Claim[];
  readonly alerts: readonly AlertType[];
  /** Made when asked for: `vestka explain` wants it, the pipeline does not. */
  readonly sentences: () => readonly SentenceReading[];
  /** Why a person should look at it, else null. */
  readonly review: string | null;
}

/** An article tells no more than this; a hostile one must not make the merging quadratic. */
const mostDrafts = 300;

export function readArticle(article: ArticleText, reader: ArticleReader): ArticleReading {
  const language = detectLanguage(openingOf(article));
  const lexicon = reader.lexicons.get(language);
  const document = readDocument(article, language, lexicon);
  const scan = scanNames(document.whole, reader.names);
  const mentions = mentionsIn(scan, reader.names);
  if (!lexicon) return unread(language, document, mentions);
  const published = dayOf(article.published);
  const people = peopleOf(document, mentions, scan, reader.names, published);
  const organisations = mentions.filter((mention) => mention.kind === 'organisation');
  const scenes = readScenes(document, lexicon, people, organisations, published);
  const setting = readSetting(scenes, published, language);
  const drafts = scenes.flatMap((scene): Draft[] => draftsOf(scene, setting)).slice(0, mostDrafts);
  const whole = {
    document,
    scenes,
    setting,
    names: reader.names,
    language,
    level: lexicon.level,
    retrospective: isRetrospective(scenes, drafts) || looksLongBack(scenes),
    digest: isDigest(scenes),
    otherTitle: isOtherTitle(scenes, drafts, setting),
    guide: isGuide(scenes),
    authority: defaultAuthority(scenes, drafts),
  };
  const followed = withEarlierRounds(withFollowers(drafts, scenes, setting), scenes);
  const news = settle(withParts(followed, scenes), whole);
  const settled = withOldReleases(withOldMeasures(news, whole), whole);
  const claims = claimsOf(settled, whole);
  const told = new Set<string>(typesTold(claims));
  return {
    language,
    relevant: setting.belarus > 0 && (claims.length > 0 || setting.captives > 0 || setting.sanctions > 0),
    mentions: mentions.map((mention) => inBlock(mention, document)),
    claims,
    alerts: alertTypes.filter((type) => told.has(type)),
    // No getter: each object with one has a class of its own in V8, which holds the whole article until the next full collection.
    sentences: () => scenes.map((scene) => readingOf(scene, settled, document)),
    review: reviewOf(settled, told, lexicon.level, language),
  };
}

/** Enough to tell the language: joined, the parts are a text by itself, which is read faster than a part of a longer one. */
function openingOf({ title, text }: ArticleText): string {
  const heading = (title ?? '').slice(0, longestSample);
  return [heading, text.slice(0, longestSample - heading.length)].join('\n').slice(0, longestSample);
}

/** Watched people and new names, in the order of the text. */
function peopleOf(
  document: Document,
  mentions: readonly Mention[],
  scan: Scan,
  names: NameIndex,
  published: number | null,
): FoundPerson[] {
  const isHeld = heldOn(names, published);
  const actors = actorsAmong(names);
  const known = mentions
    .filter((mention) => mention.kind === 'person')
    .map(({ subject, name, as, start, end }) => {
      return { subject, name, as, isHeld: isHeld(subject), isActor: actors.has(subject), start, end };
    });
  const fresh = newNamesIn(scan, mentions).map((name) => ({ ...name, subject: null, isHeld: false, isActor: false }));
  const full = [...known, ...fresh].sort((a, b) => a.start - b.start);
  return [...full, ...loneSurnames(document, full)].sort((a, b) => a.start - b.start);
}

/** Where a happening was read and not believed, a person should look: an aside, or a best-effort language below its top. */
function reviewOf(
  settled: readonly Settled[],
  told: ReadonlySet<string>,
  level: 'full' | 'small',
  language: string,
): string | null {
  const isWithheld = ({ type, mood, status, why }: Settled) =>
    isAlertType(type) &&
    !told.has(type) &&
    ((level === 'small' && (mood === 'occurred' || why.some((each) => whoTheyAre.has(each)))) ||
      (status === 'background' && why.some((each) => passing.has(each))));
  const withheld = settled.find(isWithheld);
  if (!withheld) return null;
  return level === 'small'
    ? `${withheld.type} read with the small lexicon of "${language}", not surely enough to alert`
    : `${withheld.type} ${withheld.why.find((each) => passing.has(each))}: not surely enough to alert`;
}

const passing: ReadonlySet<string> = new Set([aside, belowHopes, byTheWay]);
/** A small lexicon tells not surely enough that it only says who somebody is. */
const whoTheyAre: ReadonlySet<string> = new Set([saidOfWhom, livesNow]);

/** A language without a lexicon raises no alert; if it names subjects of the watchlist, a person should look. */
function unread(language: string, document: Document, mentions: readonly Mention[]): ArticleReading {
  const watched = mentions.some((mention) => mention.kind === 'person' || mention.kind === 'organisation');
  return {
    language,
    relevant: watched,
    mentions: mentions.map((mention) => inBlock(mention, document)),
    claims: [],
    alerts: [],
    sentences: () => [],
    review: watched ? `no lexicon for the language "${language}"` : null,
  };
}

function inBlock(mention: Mention, document: Document): Mention & { block: Block } {
  const block = blockAt(mention.start, document);
  const shift = block === 'title' ? 0 : document.textStart;
  return { ...mention, start: mention.start - shift, end: mention.end - shift, block };
}

/** The block of the first sentence that ends behind the place; sentences are in order, so halving finds it. */
function blockAt(place: number, { sentences }: Document): Block {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (place < (sentences[middle]?.end ?? 0)) high = middle;
    else low = middle + 1;
  }
  return sentences[low]?.block ?? 'body';
}

function readingOf(scene: Scene, settled: readonly Settled[], document: Document): SentenceReading {
  const { sentence } = scene;
  const shift = sentence.block === 'title' ? 0 : document.textStart;
  return {
    text: document.whole.slice(sentence.start, sentence.end),
    start: sentence.start - shift,
    end: sentence.end - shift,
    block: sentence.block,
    cues: sentence.cues.map((cue) => ({
      name: `${cue.group}.${cue.form}`,
      start: (sentence.tokens[cue.from]?.start ?? 0) - shift,
      end: (sentence.tokens[cue.to - 1]?.end ?? 0) - shift,
    })),
    says: settled
      .filter((draft) => draft.scene === scene)
      .map((draft) => ({
        type: draft.type,
        status: draft.status,
        why: `${sentence.tokens
          .slice(draft.trigger.cue.from, draft.trigger.cue.to)
          .map((t) => t.text)
          .join(' ')}: ${draft.why.join('; ')}`,
      })),
  };
}
