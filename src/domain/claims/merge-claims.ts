// From settled drafts to claims of the article: one claim per happening, with its count, people, authorities and evidence.
import { authoritiesOf } from './authorities.ts';
import type { Claim, ClaimKind, ClaimPerson, ClaimType } from './claim.ts';
import { confidenceOf } from './confidence.ts';
import { type Count, countOf } from './counts.ts';
import { cuesOf } from './cues.ts';
import { isoDay } from './dates.ts';
import type { Draft } from './drafts.ts';
import { releasedPeople } from './people.ts';
import type { Scene } from './scene.ts';
import type { Document } from './sentences.ts';
import { type Article, ownAuthorities, type Settled } from './settle.ts';
import { targetsOf } from './targets.ts';

export function claimsOf(settled: readonly Settled[], article: Article): Claim[] {
  const groups = new Map<string, Settled[]>();
  for (const draft of settled) {
    const key = groupKey(draft, article);
    const list = groups.get(key);
    if (list) list.push(draft);
    else groups.set(key, [draft]);
  }
  return [...groups.values()].map((group) => claimOf(group, settled, article));
}

/** Sanctions of two authorities are two happenings; background tells as many happenings as it has dates. */
function groupKey(draft: Settled, article: Article): string {
  const key = `${draft.type} ${draft.status}`;
  if (!draft.type.startsWith('sanctions') || draft.status !== 'occurred') return key;
  return `${key} ${ownAuthorities(draft, article).join()}`;
}

function claimOf(group: readonly Settled[], all: readonly Settled[], article: Article): Claim {
  const [first] = group;
  if (!first) throw new Error('a claim needs a draft');
  const asserted = group.filter((draft) => draft.mood !== 'given');
  const main = [...(asserted.length > 0 ? asserted : group)].sort((a, b) => weight(b) - weight(a))[0] ?? first;
  const isRelease = first.type === 'prisoner_release';
  const told = countOf([main, ...group.filter((draft) => draft !== main)]);
  const people = first.type.startsWith('prisoner')
    ? releasedPeople(group, article.scenes, article.names, apartFrom(group, all))
    : [];
  const { count, countIs } = told.count === null ? countOfNamed(main, people) : told;
  return {
    type: first.type,
    kind: kindOf(group),
    status: first.status,
    count,
    countIs,
    people,
    authorities:
      isRelease && first.status !== 'called_for' ? ['BY'] : isRelease ? askersOf(main) : ownAuthorities(main, article),
    targets: first.type.startsWith('sanctions') ? targetsOf(group) : [],
    happenedOn: happenedOn(group),
    confidence: confidenceOf(group, article.level),
    evidence: evidenceOf(main, article.document),
    cues: cueNames(group, article.language),
  };
}

/** Sentences that tell of a release, but of another one. */
function apartFrom(group: readonly Settled[], all: readonly Settled[]): Set<Scene> {
  const status = group[0]?.status;
  const other = all.filter((draft) => draft.type === 'prisoner_release' && draft.status !== status);
  return new Set(other.map((draft) => draft.scene));
}

/** Where no number stands, one or two people who are named are the count; more are examples. */
function countOfNamed(main: Draft, people: readonly ClaimPerson[]): Count {
  const own = main.scene.persons.filter((person) =>
    people.some((each) => each.as === person.as || each.subject === person.subject),
  );
  const isList = cuesOf(main.scene.sentence, 'say.among').length + cuesOf(main.scene.sentence, 'say.others').length > 0;
  if (!main.type.startsWith('prisoner') || isList || own.length !== 1) return { count: null, countIs: null };
  return { count: 1, countIs: 'exact' };
}

/** Who asks for a release: an authority of the sentence, else it is Belarus that is asked. */
function askersOf(draft: Draft): string[] {
  const askers = authoritiesOf(draft);
  return askers.length > 0 ? askers : ['BY'];
}

/** How well a draft proves its claim: text before headline, finite verbs before nouns. */
function weight(draft: Settled): number {
  const { block } = draft.scene.sentence;
  const place = block === 'lead' ? 0.3 : block === 'title' ? 0.2 : 0;
  const isDated = draft.time?.freshness === 'fresh' && draft.status === 'occurred';
  return draft.strength + place + (draft.trigger.form === 'done' ? 0.2 : 0) + (isDated ? 0.4 : 0);
}

function kindOf(group: readonly Settled[]): ClaimKind | null {
  return group.find((draft) => draft.kind !== null)?.kind ?? null;
}

function happenedOn(group: readonly Settled[]): string | null {
  const day = group.map((draft) => draft.time?.day ?? null).find((each) => each !== null);
  return day == null ? null : isoDay(day);
}

function evidenceOf(draft: Draft, document: Document): Claim['evidence'] {
  const { start, end, block } = draft.scene.sentence;
  const shift = block === 'title' ? 0 : document.textStart;
  return { quote: document.whole.slice(start, end), block, start: start - shift, end: end - shift };
}

const longestCueList = 12;

function cueNames(group: readonly Settled[], language: string): string[] {
  const names = group.flatMap((draft) =>
    draft.cues
      .filter((cue) => cue.group !== '')
      .map((cue) => {
        const words = draft.scene.sentence.tokens.slice(cue.from, cue.to).map((token) => token.text);
        return `${language}.${cue.group}.${cue.form}:${words.join(' ')}`;
      }),
  );
  return [...new Set(names)].slice(0, longestCueList);
}

/** Types that page: claimed to have occurred, surely enough. */
export function typesTold(claims: readonly Claim[]): ClaimType[] {
  return [...new Set(claims.filter((claim) => claim.status === 'occurred').map((claim) => claim.type))];
}
