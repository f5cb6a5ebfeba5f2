// Whose measure it is: the authority that acts, told apart from who is hit and from who speaks.

import type { Draft } from '../drafts.ts';
import type { Scene } from '../scene.ts';
import { isSanctions } from '../triggers/trigger.ts';
import { breaksBetween, cueBetween, follows } from '../words/between.ts';
import { type Cue, cuesOf, cuesOfAny, distance, endsAt, type Sentence } from '../words/cues.ts';

const speakerPenalty = 7;
const behindPenalty = 2;
const clausePenalty = 10;

/** Authorities of one sanctions draft, from its own sentence; empty where it names none. */
export function authoritiesOf(draft: Draft): string[] {
  const { sentence } = draft.scene;
  let best: Cue | null = null;
  let bestScore = Number.POSITIVE_INFINITY;
  for (const cue of leaders(draft)) {
    const own = distance(sentence, draft.trigger.cue, cue);
    const d = draft.trigger.object ? Math.min(own, distance(sentence, draft.trigger.object, cue) + 2) : own;
    const score =
      d +
      (isSpeaker(sentence, cue) ? speakerPenalty : 0) +
      (cue.from >= draft.trigger.cue.to ? behindPenalty : 0) +
      (isOfEarlierClause(draft.scene, cue, draft.trigger.cue) ? clausePenalty : 0);
    if (score >= bestScore) continue;
    best = cue;
    bestScore = score;
  }
  if (!best) return [];
  return [
    ...new Set([...chain(draft.scene, best), ...partners(draft.scene), ...gapped(draft.scene, draft.trigger.cue)]),
  ];
}

/** Who may be the author: not whom another acts together with, whose measures are taken over, or the victim of a war. */
function leaders(draft: Draft): readonly Cue[] {
  const { sentence, actors } = draft.scene;
  const beside = partners(draft.scene);
  const alone = actors.every((cue) => beside.includes(cue.form));
  return actors.filter((cue) => {
    // "Russia's army in Ukraine", "listed 22 officers: Russian troops march on Kyiv"
    if (cue.form === 'UA' && (endsAt(sentence, victims, cue.from) || isBehindColon(draft, cue))) return false;
    // "о согласованных с Брюсселем мерах объявил Лондон", but "together with Canada, which listed eleven"
    if (beside.includes(cue.form) && !(alone && cue.to <= draft.trigger.cue.from)) return false;
    return !isTakenOver(draft, cue);
  });
}

function isBehindColon({ scene: { sentence }, trigger }: Draft, cue: Cue): boolean {
  return cue.from >= trigger.cue.to && breaksBetween(sentence, trigger.cue, cue, 'strong');
}

const victims = ['say.against', 'time.in'];

/** States of Europe outside the Union that take over its measures. */
const outsiders = new Set(['CH', 'NO', 'IS', 'RS', 'MD', 'UA', 'ME', 'AL', 'LI', 'MK', 'BA']);

/** "The Federal Council adopted the latest EU sanctions", "… takes over what Brussels had adopted": a state outside the Union takes over what is told as the Union's. */
function isTakenOver({ scene, trigger: { object, cue: verb } }: Draft, cue: Cue): boolean {
  if (cue.form !== 'EU') return false;
  const isBeside = object !== null && object.from >= cue.from && object.from - cue.to <= 1;
  const joining = joiningBefore(scene.sentence, cue);
  if (!isBeside && !joining && cue.from < verb.to) return false;
  const before = joining?.from ?? verb.from;
  return scene.actors.some(
    (other) => outsiders.has(other.form) && other.to <= before && !isSpeaker(scene.sentence, other),
  );
}

/** "Norway joined the decision of the Council to prolong …": whose decision is joined stands behind the verb. */
function joiningBefore(sentence: Sentence, owner: Cue): Cue | undefined {
  return cuesOfAny(sentence, ['follow.done', 'impose.done']).find((verb) => follows(owner, verb, joiningReach));
}

const joiningReach = 4; // words

/** "London listed six officials, Ottawa ten", "Лондон уніс шістьох, Оттава — десятьох": before a number, in a clause that leaves out the verb. */
function gapped({ sentence, actors, quantities }: Scene, verb: Cue): string[] {
  const { tokens } = sentence;
  // "and the United States nineteen": an article may stand between.
  const opensClause = ({ from }: Cue) =>
    (tokens[from]?.breakBefore ?? 0) > 0 || [from, from - 1].some((at) => endsAt(sentence, ['say.and', 'say.but'], at));
  const isCounting = ({ to }: Cue) => {
    const reach = tokens[to]?.breakBefore === 2 ? 1 : 0; // behind a dash
    return quantities.some(({ from }) => from >= to && from - to <= reach);
  };
  return actors.filter((cue) => cue.from >= verb.to && opensClause(cue) && isCounting(cue)).map((cue) => cue.form);
}

/** "In coordination with Canada and the UK, the Treasury …": who acts together with the author acts too. */
function partners(scene: Scene): string[] {
  return cuesOf(scene.sentence, 'say.coordination').flatMap((word) => {
    const first = scene.actors.find((cue) => follows(cue, word, 1));
    return first ? chain(scene, first) : [];
  });
}

/** Authorities of the whole article, for sentences that name none: whose measure is told first, else the first that is named. */
export function defaultAuthority(scenes: readonly Scene[], drafts: readonly Draft[]): string[] {
  for (const draft of drafts) {
    const own =
      isSanctions(draft.type) && draft.mood === 'occurred' && draft.scene.sentence.block !== 'body'
        ? authoritiesOf(draft)
        : [];
    if (own.length > 0) return own;
  }
  for (const scene of scenes) {
    const first = scene.actors.find((cue) => !isSpeaker(scene.sentence, cue));
    if (first) return chain(scene, first);
  }
  return [];
}

function isSpeaker(sentence: Sentence, cue: Cue): boolean {
  // "Lithuania: EU adopts new sanctions": whoever opens a headline before a colon speaks.
  if (sentence.block === 'title' && cue.from === 0 && sentence.tokens[cue.to]?.colon) return true;
  return cuesOf(sentence, 'say.says').some((says) => {
    const d = says.from >= cue.to ? says.from - cue.to : cue.from - says.to;
    return d >= 0 && d <= 3;
  });
}

/** "the US, Canada and the EU", "Lithuania, Latvia or Estonia": a list that a conjunction closes acts together. */
function chain({ sentence, actors }: Scene, start: Cue): string[] {
  if (actors.length === 1) return [start.form];
  // "The Baltic states": several by one name.
  const named = actors.filter((cue) => cue.from === start.from && cue.to === start.to);
  if (named.length > 1) return named.map((cue) => cue.form).sort();
  let group: Cue[] = [];
  let isClosed = false;
  for (const cue of actors) {
    const last = group.at(-1);
    const isJoined = isConjunction(sentence, last, cue);
    const isNext = isLink(sentence, last, cue) && !(isJoined && isNewClause(sentence, group, cue));
    const goesOn: boolean = isNext && (!isClosed || isJoined);
    if (!goesOn && isClosed && group.includes(start)) break;
    if (!goesOn) group = [];
    isClosed = goesOn && (isClosed || isJoined);
    group.push(cue);
  }
  return isClosed && group.includes(start) ? [...new Set(group.map((cue) => cue.form))].sort() : [start.form];
}

/** "… sent them to Lithuania, and the United States said": of two alone a comma before the "and" makes two clauses. */
function isNewClause(sentence: Sentence, group: readonly Cue[], cue: Cue): boolean {
  const [first, second] = group;
  return first !== undefined && second === undefined && breaksBetween(sentence, first, cue, 'comma');
}

/** Another subject opens the clause of the verb: "… sent them to Lithuania, and Washington said it was lifting". */
function isOfEarlierClause({ sentence, actors }: Scene, cue: Cue, verb: Cue): boolean {
  return actors.some((next) => {
    const isBetween = next.from >= cue.to && next.to <= verb.from;
    const and = cuesOf(sentence, 'say.and').find((each) => follows(next, each, 1));
    return isBetween && and !== undefined && and.from - cue.to <= 1 && breaksBetween(sentence, cue, next, 'comma');
  });
}

/** Next to each other, with a comma or a conjunction between them. */
function isLink(sentence: Sentence, one: Cue | undefined, other: Cue | undefined): boolean {
  if (one === undefined || other === undefined || other.from < one.to || other.from - one.to > 2) return false;
  return breaksBetween(sentence, one, other, 'comma') || isConjunction(sentence, one, other);
}

function isConjunction(sentence: Sentence, one: Cue | undefined, other: Cue | undefined): boolean {
  if (!one || !other) return false;
  return ['say.and', 'say.or'].some((key) => cueBetween(sentence, key, one, other));
}
