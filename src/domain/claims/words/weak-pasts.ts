// German weak pasts look like attributes: "die verhängten Sanktionen" are old, "Die EU verhängte Sanktionen" is news.
import type { Cue } from './cues.ts';
import type { Token } from './tokens.ts';

/** Cues of sanctions that already stand, turned into the verb that they are right behind who acts. */
export function withWeakPasts(cues: readonly Cue[], tokens: readonly Token[]): readonly Cue[] {
  return cues.map((cue) =>
    cue.key === 'impose.was' && isBehindActor(cue, cues, tokens) ? { ...cue, form: 'done', key: 'impose.done' } : cue,
  );
}

const agentive = new Set('von vom durch seitens'.split(' '));
const agentReach = 3; // "die von der Europäischen Union verhängten Sanktionen"

function isBehindActor({ from, to, matched }: Cue, cues: readonly Cue[], tokens: readonly Token[]): boolean {
  if (matched !== 2 || to - from !== 2 || !/te$|ten$/u.test(tokens[from]?.word ?? '')) return false;
  if (tokens[from]?.breakBefore) return false;
  const actor = cues.find((cue) => cue.group === 'authority' && cue.form !== 'BY' && cue.to === from);
  if (!actor) return false;
  return tokens.slice(Math.max(0, actor.from - agentReach), actor.from).every(({ word }) => !agentive.has(word));
}
