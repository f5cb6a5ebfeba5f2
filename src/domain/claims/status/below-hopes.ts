// What is known below an opening without news: what was freed and lifted before, told below an opening that looks ahead: "Coale expects another deal. Minsk let out 52 prisoners".
import type { Draft } from '../drafts.ts';
import { hasAny, hasCue, type Sentence } from '../words/cues.ts';
import type { Surroundings } from './looking-back.ts';
import { isFresh } from './settled.ts';

export const belowHopes = 'below an opening that looks ahead';

/** Undated, below a headline and an opening that only hope, ask or plan: how things stand, and the ground of the hope. */
export function isBelowHopes(draft: Draft, { scenes, drafts }: Surroundings): boolean {
  const { sentence, times } = draft.scene;
  if (!sides.has(draft.type) || draft.time !== null || sentence.index < 2) return false;
  if (sentence.block !== 'lead' || times.some(({ freshness }) => freshness === 'fresh') || hasAny(sentence, news))
    return false;
  const [title, opening] = scenes;
  if (title?.sentence.block !== 'title' || !opening) return false;
  if (![title, opening].every((scene) => looksAhead(scene.sentence))) return false;
  return !drafts.some(
    (other) =>
      sides.has(other.type) && told.has(other.mood) && (isFresh(other) || [title, opening].includes(other.scene)),
  );
}

/** "He served his term and left Belarus", far down or below "Former prisoner: 'They fed us salt'": who he is that tells it. */
export function isServedBefore(draft: Draft, { scenes, drafts }: Surroundings): boolean {
  const { sentence, quantities } = draft.scene;
  if (draft.type !== 'prisoner_release' || draft.time !== null || quantities.length > 0) return false;
  if (sentence.block === 'body' && draft.trigger.cue.group === 'term') return true;
  const title = scenes[0]?.sentence;
  if (sentence.block === 'title' || title?.block !== 'title' || !ways.has(draft.trigger.cue.group)) return false;
  if (!hasCue(title, 'arg.former') || !hasCue(title, 'arg.captive')) return false;
  return !drafts.some(({ type, trigger, scene }) => {
    return type === 'prisoner_release' && scene.sentence === title && trigger.form !== 'freed';
  });
}

const ways = new Set(['term', 'transfer', 'journey', 'sever']);

function looksAhead(sentence: Sentence): boolean {
  return hasAny(sentence, ahead);
}

const sides = new Set(['prisoner_release', 'sanctions_eased']);
const told = new Set(['occurred', 'given', 'deal']);
const ahead = ['mode.hope', 'mode.predict', 'mode.demand', 'mode.plan', 'mode.will', 'mode.ready'];
const news = [
  'mode.decide',
  'mode.decision',
  'say.says',
  'say.envoy',
  'say.source',
  'say.also',
  'say.parallel',
  'time.same',
];
