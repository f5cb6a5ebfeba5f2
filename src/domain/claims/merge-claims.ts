// From settled drafts to claims of the article: one claim per happening, with its count, people, authorities and evidence.

import type { Claim, ClaimKind, ClaimPerson, ClaimStatus, ClaimType } from './claim.ts';
import { confidenceOf } from './confidence.ts';
import type { Draft } from './drafts.ts';
import { authoritiesOf } from './facts/authorities.ts';
import { countOfNamed, distinct, keyOf } from './facts/counted-by-names.ts';
import { type Count, countOf } from './facts/counts.ts';
import { listedByNumber, releasedPeople } from './facts/people.ts';
import type { Counted } from './facts/quantities.ts';
import { countedSoFar, withSumsSoFar } from './facts/so-far.ts';
import { targetsOf } from './facts/targets.ts';
import type { PersonSpan, Scene } from './scene.ts';
import { withFollowedMeasures } from './status/followed-measures.ts';
import { ownAuthorities, type Settled, type UnsettledArticle } from './status/settled.ts';
import { isSanctions } from './triggers/trigger.ts';
import type { Cue } from './words/cues.ts';
import { isoDay } from './words/dates.ts';
import type { Document } from './words/sentences.ts';

export function claimsOf(all: readonly Settled[], article: UnsettledArticle): Claim[] {
  const settled = withFollowedMeasures(withSumsSoFar(all), article);
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
function groupKey(draft: Settled, article: UnsettledArticle): string {
  const key = `${draft.type} ${draft.status}`;
  if (!isSanctions(draft.type) || draft.status !== 'occurred') return key;
  return `${key} ${ownAuthorities(draft, article).join()}`;
}

function claimOf(group: readonly Settled[], all: readonly Settled[], article: UnsettledArticle): Claim {
  const [first] = group;
  if (!first) throw new Error('a claim needs a draft');
  const asserted = group.filter((draft) => draft.mood !== 'given');
  const main = [...(asserted.length > 0 ? asserted : group)].sort((a, b) => weight(b) - weight(a))[0] ?? first;
  const isRelease = first.type === 'prisoner_release';
  const isOfPrison = first.type.startsWith('prisoner');
  const apart = apartFrom(group, all);
  const people = first.type.startsWith('prisoner')
    ? releasedPeople(group, article.scenes, article.names, apart, article.setting.published)
    : [];
  const around = furtherScenes(group, apart, article);
  // Talks and ties count nobody: "met the envoy after 52 were freed".
  const counted = first.type.startsWith('diplomatic') ? [] : [main, ...group.filter((draft) => draft !== main)];
  const told = countOf(counted, around, people);
  const soFar = told.count === null && first.status === 'occurred' ? countedSoFar(group, people.length) : null;
  const { count, countIs, only } =
    told.count !== null ? told : (asCount(soFar) ?? countOfNamed([main, ...asserted], people, around));
  const further = isRelease && count !== null && count > 1 ? around : [];
  const isKnown = (one: PersonSpan) => people.some((each) => keyOf(each) === keyOf(one));
  const listed = distinct(listedByNumber(further, count ?? 0, article.names))
    .filter((one) => !isKnown(one))
    .map(asPerson);
  return {
    type: first.type,
    kind: kindOf(group),
    status: first.status,
    count,
    countIs,
    people: only ? distinct(only).map(asPerson) : [...people, ...listed],
    authorities:
      isRelease && first.status === 'called_for' ? askersOf(main) : isOfPrison ? ['BY'] : ownAuthorities(main, article),
    targets: isSanctions(first.type) ? targetsOf(group) : [],
    happenedOn: happenedOn(group),
    confidence: confidenceOf(group, article.level),
    evidence: evidenceOf(main, article.document),
    cues: cueNames(group, article.language),
  };
}

function asCount(counted: Counted | null): Count | null {
  return counted && { count: counted.value, countIs: counted.is };
}

function asPerson({ subject, name, as }: PersonSpan): ClaimPerson {
  return { subject, name, as };
}

/** Sentences that tell of a release, but of another one. */
function apartFrom(group: readonly Settled[], all: readonly Settled[]): Map<Scene, ClaimStatus> {
  const status = group[0]?.status;
  const other = all.filter((draft) => draft.type === 'prisoner_release' && draft.status !== status);
  return new Map(other.map((draft) => [draft.scene, draft.status]));
}

/** Sentences beside those of a release that is news, where its total may stand. */
function furtherScenes(
  group: readonly Settled[],
  apart: ReadonlyMap<Scene, ClaimStatus>,
  article: UnsettledArticle,
): Scene[] {
  const [first] = group;
  if (first?.type !== 'prisoner_release' || first.status !== 'occurred') return [];
  const own = new Set(group.map((draft) => draft.scene));
  return article.scenes.filter((scene) => !own.has(scene) && !apart.has(scene));
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
  return draft.trigger.strength + place + (draft.trigger.form === 'done' ? 0.2 : 0) + (isDated ? 0.4 : 0);
}

function kindOf(group: readonly Settled[]): ClaimKind | null {
  return group.find(({ trigger }) => trigger.kind !== null)?.trigger.kind ?? null;
}

function happenedOn(group: readonly Settled[]): string | null {
  const day = group.find((draft) => draft.time?.day != null)?.time?.day;
  return day == null ? null : isoDay(day);
}

function evidenceOf(draft: Draft, document: Document): Claim['evidence'] {
  const { start, end, block } = draft.scene.sentence;
  const shift = block === 'title' ? 0 : document.textStart;
  return { quote: document.whole.slice(start, end), block, start: start - shift, end: end - shift };
}

const longestCueList = 12;

function cueNames(group: readonly Settled[], language: string): string[] {
  const names: string[] = [];
  const told = new Map<string, Set<string>>(); // words by the key of their cue
  for (const { cues, scene } of group) {
    for (const cue of cues) {
      if (names.length === longestCueList) return names;
      const words = wordsOf(scene, cue);
      const known = told.get(cue.key) ?? new Set();
      if (cue.group === '' || known.has(words)) continue;
      told.set(cue.key, known.add(words));
      names.push(`${language}.${cue.key}:${words}`);
    }
  }
  return names;
}

function wordsOf({ sentence: { tokens } }: Scene, cue: Cue): string {
  if (cue.to - cue.from === 1) return tokens[cue.from]?.text ?? '';
  const words = tokens.slice(cue.from, cue.to);
  return words.map((token) => token.text).join(' ');
}

/** Types that page: claimed to have occurred, surely enough. */
export function typesTold(claims: readonly Claim[]): ClaimType[] {
  return [...new Set(claims.filter((claim) => claim.status === 'occurred').map((claim) => claim.type))];
}
