// English participles that are verbs: "freed activists" is who they are, "Minsk freed activists" what was done.
import type { Cue } from './cues.ts';
import type { Token } from './tokens.ts';

/** Cues of who was freed, turned into the verb that they are behind a subject or an auxiliary. */
export function verbsAmong(cues: readonly Cue[], tokens: readonly Token[]): readonly Cue[] {
  if (!cues.some(isFreed)) return cues;
  return cues.map((cue) =>
    isFreed(cue) && isBehindSubject(cue, cues, tokens) ? { ...cue, form: 'done', key: `${cue.group}.done` } : cue,
  );
}

/** A participle with its noun: "freed political", "released journalist". */
function isFreed({ form, matched, from, to }: Cue): boolean {
  return form === 'freed' && matched > 1 && to - from === matched;
}

const subjects = new Set(
  'he she they who which that has have had also just then finally authorities regime government leader ruler'.split(
    ' ',
  ),
);

/** "Belarus", "Lukashenko on Thursday", "has": no possessive, no adjective, and no break before the verb. */
function isBehindSubject({ from }: Cue, cues: readonly Cue[], tokens: readonly Token[]): boolean {
  const verb = tokens[from];
  const before = tokens[from - 1];
  if (!verb || !before || verb.breakBefore > 0 || !/ed$/u.test(verb.word)) return false;
  if (subjects.has(before.word)) return true;
  const date = cues.find(({ group, to }) => group === 'time' && to === from);
  const end = date ? startOfDate(date, tokens) : from;
  return cues.some(({ key, to }) => key === 'topic.by' && to === end && isNoun(tokens[to - 1]));
}

/** "on Thursday": with its preposition. */
function startOfDate({ from }: Cue, tokens: readonly Token[]): number {
  return tokens[from - 1]?.word === 'on' ? from - 1 : from;
}

function isNoun(token: Token | undefined): boolean {
  return token !== undefined && !/(?:ian|['’]s)$/u.test(token.word);
}
