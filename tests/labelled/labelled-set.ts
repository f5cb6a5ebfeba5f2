// Loads the project's own labelled set, reads it with the shipped configuration and scores it.
import { readFileSync } from 'node:fs';
import { type ArticleReader, type ArticleReading, readArticle } from '../../src/domain/claims/read-article.ts';
import { compileNames } from '../../src/domain/names/compile-names.ts';
import { type LabelledArticle, readLabelledArticle } from '../../src/domain/scorecard/labelled-article.ts';
import { type LabelledSentence, readLabelledSentence } from '../../src/domain/scorecard/labelled-sentence.ts';
import { renderHalves, renderScorecard } from '../../src/domain/scorecard/render-scorecard.ts';
import { type Scorecard, scoreArticles } from '../../src/domain/scorecard/score-articles.ts';
import { type SentenceScore, scoreSentences } from '../../src/domain/scorecard/score-sentences.ts';
import { loadLexicons } from '../../src/settings/load-lexicon.ts';
import { loadWatchlist } from '../../src/settings/load-settings.ts';

export interface Measured {
  readonly articles: Scorecard;
  readonly sentences: SentenceScore;
  readonly ofOthers: readonly ScoredPart[];
}

export interface ScoredPart {
  readonly part: Part;
  readonly name: string;
  readonly card: Scorecard;
  /** The same articles, of those with a headline, read without it: what their texts tell by themselves. */
  readonly headless: Scorecard;
}

/** The articles of others by whose errors the reader was mended, and those whose errors nobody looks at. */
export const halves = ['read', 'unread'] as const;
export type Half = (typeof halves)[number];

/** Press reports retold, whole articles with their background, both from sets that came later, pages of the press retold from `zca` on, such pages in the languages of best effort, ordinary articles that mention the matter by the way, and articles asked never to tell it twice in the same words: each has floors of its own, so that no new set lowers an old one. */
export const kinds = ['short', 'long', 'later', 'retold', 'small', 'ordinary', 'varied'] as const;
export type Kind = (typeof kinds)[number];

const kindNames: Readonly<Record<Kind, string>> = {
  short: 'short',
  long: 'long',
  later: 'later sets',
  retold: 'retold',
  small: 'languages of best effort',
  ordinary: 'ordinary articles',
  varied: 'never told twice alike',
};

/** Each half of the short ones as a whole, and what it holds of plain press news; each half of the others. */
export type Part = Half | `${Half}Press` | `${Exclude<Kind, 'short'>}${Capitalize<Half>}`;

interface PartOfSet {
  readonly part: Part;
  readonly name: string;
  readonly gold: readonly LabelledArticle[];
}

function partsOf(kind: Kind, half: Half): PartOfSet[] {
  const name = `${kindNames[kind]}, ${half}`;
  const gold = articlesOfOthers(kind, half);
  if (kind !== 'short') return [{ part: `${kind}${half === 'read' ? 'Read' : 'Unread'}`, name, gold }];
  const press = { part: `${half}Press`, name: 'of these, plain press news', gold: gold.filter(isPress) } as const;
  return [{ part: half, name, gold }, press];
}

const partsOfSet = (): PartOfSet[] => kinds.flatMap((kind) => halves.flatMap((half) => partsOf(kind, half)));

/** Rows `g`, `h` and `i` were asked for unlikely events or coloured prose, `zk`, `zl` and `zn` for articles about something else, `zr`, `zu`, `zw` and `zy` for what tempts to page, `zz` for what is less reported, `zaa` for near misses, the rest for what the press tells and how. */
const isPress = ({ id }: LabelledArticle): boolean => /^(?:[j-z]|z[a-ijmopstvx]|zbc)-/u.test(id);

/** Figures that must not get worse, each 0..1. */
export type Floor = Readonly<Record<string, number>>;

const root = new URL('../../', import.meta.url);
const fileOf = (path: string): string => new URL(path, root).pathname;
export const scorecardFile = fileOf('docs/scorecard.md');
export const floorFile = fileOf('tests/labelled/floor.json');

export const labelledArticles = (): LabelledArticle[] =>
  rowsOf('tests/labelled/articles.jsonl').map(readLabelledArticle);
export const articlesOfOthers = (kind: Kind, half: Half): LabelledArticle[] =>
  rowsOf(`tests/labelled/${kind}-${half}.jsonl`).map(readLabelledArticle);
export const labelledSentences = (): LabelledSentence[] =>
  rowsOf('tests/labelled/sentences.jsonl').map(readLabelledSentence);

function rowsOf(path: string): Record<string, unknown>[] {
  const lines = readFileSync(fileOf(path), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Record<string, unknown>);
}

export async function measure(): Promise<Measured> {
  const watchlist = loadWatchlist(fileOf('config/watchlist.yaml'));
  const reader = { names: compileNames(watchlist), lexicons: loadLexicons(fileOf('config/lexicon')) };
  const score = (gold: readonly LabelledArticle[]) =>
    scoreArticles(gold, new Map(gold.map((article) => [article.id, read(article, reader)])));
  const sentences = scoreSentences(labelledSentences(), (each) => read({ ...each, title: null }, reader).claims);
  const ofOthers = partsOfSet().map(({ part, name, gold }) => {
    return { part, name, card: score(gold), headless: score(withoutHeadlines(gold)) };
  });
  return { articles: score(labelledArticles()), sentences, ofOthers };
}

function withoutHeadlines(rows: readonly LabelledArticle[]): LabelledArticle[] {
  return rows.filter(({ title }) => title !== null).map((row) => ({ ...row, title: null }));
}

type Text = Pick<LabelledArticle, 'title' | 'text' | 'published'>;

function read({ title, text, published }: Text, reader: ArticleReader): ArticleReading {
  return readArticle({ title, text, published, url: null }, reader);
}

export function floorOf({ articles, sentences, ofOthers }: Measured): Floor {
  return {
    ...Object.assign({}, ...ofOthers.map(floorOfPart)),
    alertPrecision: articles.alerts.precision?.value ?? 0,
    alertRecall: articles.alerts.recall?.value ?? 0,
    statusF1: articles.statuses.f1?.value ?? 0,
    countsRight: articles.counts?.value ?? 0,
    peopleF1: articles.people.f1?.value ?? 0,
    authoritiesF1: articles.authorities.f1?.value ?? 0,
    sentencesRight: sentences.right?.value ?? 0,
  };
}

function floorOfPart({ part, card, headless }: ScoredPart): Floor {
  const { quiet, alerts, statuses, counts, people } = card;
  return {
    [`${part}QuietSilent`]: 1 - quiet.alerted / quiet.articles,
    [`${part}AlertPrecision`]: alerts.precision?.value ?? 0,
    [`${part}AlertRecall`]: alerts.recall?.value ?? 0,
    [`${part}HeadlessRecall`]: headless.alerts.recall?.value ?? 0,
    [`${part}StatusF1`]: statuses.f1?.value ?? 0,
    [`${part}CountsRight`]: counts?.value ?? 0,
    [`${part}PeopleF1`]: people.f1?.value ?? 0,
  };
}

/** Down to three decimals, so that a floor is never above the figure that it records. */
export const roundDown = (value: number): number => Math.floor(value * 1000) / 1000;

const foreword = `# Scorecard

How well Vestka reads the project's own labelled set (\`tests/labelled/\`): articles in thirteen languages and sentences in seven, written for the
project from knowledge of the languages and not from its lexicons. Written by \`npm run scorecard\`; a test keeps it current, and another
keeps the figures from falling below \`tests/labelled/floor.json\`. \`npx vestka eval FILE\` prints the tables of articles for articles of your own.

Intervals are Wilson's at 95 %. The set is small: a precision of 1.000 over forty alerts says "above 0.91", not "never wrong". Precision
and recall are per article and alert type; the rules are in \`tests/labelled/README.md\`.

The reader has been mended by the errors of the articles and sentences below: take their figures for what must not get worse, not for what
to expect. What to expect stands in the next table: articles in twenty-two languages (the unread short ones in sixteen), written by others who had not seen the
reader, parted at random. By the errors of one part the reader was mended; of the other nobody looked at more than the figures. Some were asked for unlikely events and coloured prose; the plain press news among them
is what feeds bring. The long ones are whole articles, half of them with the news in one paragraph among ten years of background. Most of the later ones and all of the retold
ones tell pages of the press in other words, and label only releases and sanctions, so that their talks and arrests count as wrong statuses. The
ordinary ones are about something else and mention sanctions or a release by the way: read how many of the quiet ones raised an alert. A headline often tells once more what the text tells, and
hides what is not read there: one column gives the recall of the same alerts with the headlines taken away, though some texts leave them open then.
`;

export const scorecardPage = ({ articles, sentences, ofOthers }: Measured): string =>
  [
    foreword,
    renderHalves(ofOthers.map(({ name, card, headless }) => [name, card, headless])),
    renderScorecard(articles, 'markdown', sentences),
  ].join('\n');
