// What a bill lets somebody do or provides for, in a sentence that goes on about it, is planned.
import { isSanctions, type Trigger } from '../triggers/trigger.ts';
import type { MoodReading } from './governors.ts';

const forms = new Set(['bare', 'noun', 'coming']);

/** "The document allows to freeze accounts", "It would let the president sanction judges", "It provides for new sanctions": nobody has asked for it, and nothing is done. */
export function moodInBill({ type, form }: Trigger, told: MoodReading): MoodReading {
  if (!isSanctions(type) || !forms.has(form)) return told;
  const isOpen = told.mood === 'void' || told.mood === 'given' || told.why === 'possible';
  return isOpen ? { ...told, mood: 'planned', why: 'what a bill is for' } : told;
}
