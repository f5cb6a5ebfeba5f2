// English participles that are verbs: "freed activists" is who they are, "Minsk freed activists" what was done.
import type { Cue } from './cues.ts';
import type { Token } from './tokens.ts';

/** Cues of who was freed or sanctioned, turned into the verb that they are behind a subject or an auxiliary. */
export function verbsAmong(cues: readonly Cue[], tokens: readonly Token[]): readonly Cue[] {
  if (!cues.some(isParticiple)) return cues;
  return cues.map((cue) =>
    isParticiple(cue) && isBehindSubject(cue, cues, tokens) ? { ...cue, form: 'done', key: `${cue.group}.done` } : cue,
  );
}

/** A participle with its noun: "freed political", "released journalist", "sanctioned Belarusian". */
function isParticiple({ group, form, source, matched, from, to }: Cue): boolean {
  if (matched < 2 || to - from !== matched) return false;
  return form === 'freed' || (group === 'designate' && form === 'none' && source.startsWith('sanctioned '));
}

const auxiliaries = new Set('has have had'.split(' '));
const subjects = new Set(
  'he she they who which that also just then finally authorities regime government leader ruler'.split(' '),
);

/** "Belarus", "Lukashenko on Thursday", "has": no possessive, no adjective, and no break before the verb. */
function isBehindSubject({ group, from }: Cue, cues: readonly Cue[], tokens: readonly Token[]): boolean {
  const verb = tokens[from];
  const before = tokens[from - 1];
  if (!verb || !before || verb.breakBefore > 0 || !/ed$/u.test(verb.word)) return false;
  if (auxiliaries.has(before.word)) return true;
  // "The EU sanctioned Belarusian judges": who acts opens the sentence; further on it may be whom others sanctioned.
  if (group === 'designate')
    return cues.some((cue) => cue.group === 'authority' && cue.to === from && cue.from <= 1 && cue.form !== 'BY');
  if (subjects.has(before.word) || isBehindNor(from, tokens)) return true;
  const date = cues.find((cue) => cue.group === 'time' && cue.to === from);
  const end = date ? startOfDate(date, tokens) : from;
  return cues.some(({ key, to }) => key === 'topic.by' && to === end && isNoun(tokens[to - 1]));
}

/** "neither Belarus nor Russia released political prisoners": a subject ends right before the verb. */
function isBehindNor(from: number, tokens: readonly Token[]): boolean {
  return tokens[from - 2]?.word === 'nor';
}

/** "on Thursday": with its preposition. */
function startOfDate({ from }: Cue, tokens: readonly Token[]): number {
  return tokens[from - 1]?.word === 'on' ? from - 1 : from;
}

function isNoun(token: Token | undefined): boolean {
  return token !== undefined && !/(?:ian|['’]s)$/u.test(token.word);
}
