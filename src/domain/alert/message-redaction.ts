// What a redacted message may still say. When unsure it says less: a name that slips through can't be taken back.
import type { EventFacts, EventSource } from '../event/event.ts';
import type { Alert } from './alert.ts';
import type { KnownNames } from './message-names.ts';
import { reasonWords } from './message-reason.ts';
import { isSector } from './message-words.ts';
import { englishWords } from './message-words-en.ts';

/** Targets that are surely not people: organisations of the watchlist, and sectors. */
export function redactedTargets(facts: EventFacts, known: KnownNames): string[] {
  return facts.targets.filter((target) => {
    const name = known(target);
    return name === null ? isSector(target) : name.kind !== 'person';
  });
}

/** Without title, quote and path: an article's address often spells the name out. */
export function redactedSource(source: EventSource): EventSource {
  return { ...source, title: null, quote: '', url: originOf(source.url) };
}

/** An alert without any name of a person, for channels that carry fields rather than messages. */
export function redactAlert(alert: Alert, known: KnownNames): Alert {
  const { facts } = alert;
  return {
    ...alert,
    reason: reasonWords(alert.reason, { words: englishWords, redactNames: true, known }),
    newNames: [],
    facts: {
      ...facts,
      people: [],
      targets: redactedTargets(facts, known),
      sources: facts.sources.map(redactedSource),
    },
  };
}

function originOf(address: string): string {
  return URL.canParse(address) ? `${new URL(address).origin}/` : '';
}
