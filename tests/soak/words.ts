// What a newsroom of one language has to tell a happening with. Slots in braces: {n} how many, {a} who acts, {v} its verb in the
// right form, {who} on whom, {firm}, {day} (" on 12 November" or nothing), {said}, {one} and {two} people.
import type { SanctioningAuthority } from './happenings.ts';

export type Gender = 'm' | 'f' | 'plural';

export interface Words {
  readonly months: readonly string[]; // as they stand after the day
  readonly onDay: string; // with {d} and {month}
  readonly said: readonly string[];
  readonly authorities: Readonly<Record<SanctioningAuthority, readonly [string, Gender]>>;
  readonly verbs: Readonly<Record<'imposed' | 'eased' | 'extended', Readonly<Record<Gender, string>>>>;
  readonly who: readonly string[]; // after a number
  readonly release: Telling & { readonly two: readonly string[]; readonly one: readonly string[] };
  readonly imposed: Telling & { readonly uncounted: readonly string[]; readonly firm: readonly string[] };
  readonly eased: Telling;
  readonly extended: Telling;
  /** Sentences about nothing that matters, each slot filled from a list of its own. */
  readonly besides: readonly string[];
  /** Of things in rows ({thing} to {thing4}): what makes texts of one newsroom unlike each other. */
  readonly inventories: readonly string[];
  readonly besideSlots: Readonly<Record<string, readonly string[]>>;
}

export interface Telling {
  readonly titles: readonly string[];
  readonly leads: readonly string[];
}

/** Leaves no slot behind: an unknown one is a mistake of the template. */
export function fill(template: string, slots: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const value = slots[slot];
    if (value === undefined) throw new Error(`nothing for {${slot}} in "${template}"`);
    return value;
  });
}
