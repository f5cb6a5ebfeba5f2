// German parts its verbs: "hebt … auf". A word that is also a preposition ends one only where no noun follows.
import type { Cue } from './cues.ts';
import type { Token } from './tokens.ts';

const particles = new Set('ab an auf aus ein nach vor zu'.split(' '));
const articles = new Set(
  'der die das dem den des ein eine einem einen einer eines seine seinem ihre ihrer diese dieser'.split(' '),
);
const parted = new Set('adopt designate ease extend impose keep licence liberty release relief transfer'.split(' '));
const reach = 12; // words from a preposition to the particle behind it

/** "läuft der Export aus Belarus" ends no sanctions; "hebt die Sanktionen auf Kali auf" ends with the second "auf". */
export function withParticles(cues: readonly Cue[], tokens: readonly Token[]): readonly Cue[] {
  return cues.flatMap((cue) => atParticle(cue, tokens) ?? []);
}

function atParticle(cue: Cue, tokens: readonly Token[]): Cue | null {
  const last = cue.to - 1;
  const word = tokens[last]?.word ?? '';
  if (cue.matched < 2 || !parted.has(cue.group) || !particles.has(word)) return cue;
  if (!isBeforeNoun(tokens[last + 1])) return cue;
  for (let at = last + 1; at <= last + reach && (tokens[at]?.breakBefore ?? 2) < 2; at++)
    if (tokens[at]?.word === word && !isBeforeNoun(tokens[at + 1]))
      return { ...cue, to: at + 1, places: [...cue.places.slice(0, -1), at] };
  return null;
}

function isBeforeNoun(next: Token | undefined): boolean {
  return next !== undefined && next.breakBefore === 0 && (next.capital || articles.has(next.word));
}
