// "The former journalist walked free": a word that says who somebody was is no word of time.
import type { Cue } from './cues.ts';
import type { Token } from './tokens.ts';

/** Cues without the words of time that stand before a person: "der frühere Journalist"; "die früheren Sanktionen" were earlier ones. */
export function withoutFormers(cues: readonly Cue[], tokens: readonly Token[]): readonly Cue[] {
  const formers = cues.filter(({ key, to }) => key === 'arg.former' && isBeforePerson(to, cues, tokens));
  if (formers.length === 0) return cues;
  return cues.filter(
    (cue) => !pastKeys.has(cue.key) || !formers.some(({ from, to }) => from < cue.to && cue.from < to),
  );
}

const pastKeys = new Set(['time.old', 'time.earlier', 'time.prior']);
const personKeys = new Set(
  'arg.people arg.listed arg.dissident say.agent say.aide say.notagent quiet.office'.split(' '),
);
const adjectives = 1; // "the former Belarusian reporter"

function isBeforePerson(at: number, cues: readonly Cue[], tokens: readonly Token[]): boolean {
  const isPerson = cues.some(({ key, from }) => personKeys.has(key) && from >= at && from - at <= adjectives);
  return isPerson || isBeforeName(at, tokens);
}

/** "the former philologist Ihar Losik": two capitals behind the noun. */
function isBeforeName(at: number, tokens: readonly Token[]): boolean {
  const name = tokens.slice(at + 1, at + 3);
  return name.length === 2 && name.every((token) => token.capital && token.breakBefore === 0);
}
