// Alerts for tests and golden files, in our own words: outlets, addresses and quotes are made up.
import type { Alert } from '../../src/domain/alert/alert.ts';
import type { EventFacts, EventSource } from '../../src/domain/event/event.ts';

export function sampleSource(change: Partial<EventSource> = {}): EventSource {
  return {
    articleId: 'a-1',
    outlet: 'Morning Wire',
    kind: 'wire',
    url: 'https://wire.test/2025/12/13/ales-bialiatski-freed',
    title: 'Belarus lets 123 prisoners go',
    language: 'en',
    publishedAt: '2025-12-13T14:10:00Z',
    quote: 'Belarus let 123 prisoners go on Saturday, Ales Bialiatski among them.',
    copyOf: null,
    ...change,
  };
}

export const releaseSources: readonly EventSource[] = [
  sampleSource(),
  sampleSource({
    articleId: 'a-2',
    outlet: 'Нядзельная газета',
    kind: 'independent',
    url: 'https://hazeta.test/news/123',
    title: 'На волю выйшлі 123 чалавекі',
    language: 'be',
    publishedAt: '2025-12-13T14:25:00Z',
    quote: 'У суботу на волю выйшлі 123 зняволеныя, сярод іх Марыя Калеснікава.',
  }),
  sampleSource({
    articleId: 'a-3',
    outlet: 'Border Herald',
    kind: 'independent',
    url: 'https://herald.test/a?id=7&lang=en',
    title: 'Freed prisoners cross the border',
    publishedAt: '2025-12-13T15:00:00Z',
    quote: 'Two buses with freed prisoners have crossed the border, officers at the crossing told the Herald.',
    copyOf: 'a-1',
  }),
];

export function releaseFacts(change: Partial<EventFacts> = {}): EventFacts {
  return {
    id: 'e-a-1_1',
    type: 'prisoner_release',
    kind: null,
    state: 'corroborated',
    count: 123,
    countRange: [123, 123],
    people: [
      { subject: 'ales-bialiatski', name: 'Ales Bialiatski', as: 'Bialiatski' },
      { subject: 'maria-kalesnikava', name: 'Maria Kalesnikava', as: 'Марыя Калеснікава' },
      { subject: 'viktar-babaryka', name: 'Viktar Babaryka', as: 'Babaryka' },
      { subject: null, name: 'Ivan Prykladny', as: 'Ivan Prykladny' },
    ],
    authorities: ['BY'],
    targets: [],
    measures: [],
    happenedOn: '2025-12-13',
    firstReportedAt: '2025-12-13T14:10:00Z',
    cameo: '0841',
    confidence: 0.97,
    sources: releaseSources,
    related: ['e-a-9_1'],
    ...change,
  };
}

export function reliefFacts(change: Partial<EventFacts> = {}): EventFacts {
  return releaseFacts({
    id: 'e-a-9_1',
    type: 'sanctions_eased',
    state: 'announced',
    count: null,
    countRange: null,
    people: [],
    authorities: ['US'],
    targets: ['potash'],
    measures: ['us-potash'],
    cameo: '085',
    confidence: 0.91,
    sources: [
      sampleSource({
        title: 'Envoy: potash sanctions to go',
        url: 'https://wire.test/2025/12/13/potash',
        quote: 'Washington is lifting its sanctions on potash, the envoy announced in Minsk.',
      }),
    ],
    related: ['e-a-1_1'],
    ...change,
  });
}

export function sampleAlert(change: Partial<Alert> = {}): Alert {
  const facts = change.facts ?? releaseFacts();
  const revision = change.revision ?? 1;
  return {
    id: `${facts.id}.${revision}`,
    eventId: facts.id,
    revision,
    action: 'created',
    reason: 'new event',
    decidedAt: '2025-12-13T15:04:05Z',
    lateByMinutes: null,
    facts,
    newNames: ['- { id: ivan-prykladny, name: Ivan Prykladny }'],
    ...change,
  };
}

/** Text that tries everything: terminal escapes, bidirectional overrides, Slack markup, HTML, JSON. */
export const hostileText =
  '\u001b]0;owned\u0007\u001b[31mFreed\u001b[0m \u202egnihton\u202c <!channel> <https://evil.test|click> & *bold* _it_ ~123~ `x` "}]\u0000\u2028</script>';

export const hostileAlert: Alert = sampleAlert({
  reason: hostileText,
  action: 'updated',
  revision: 2,
  newNames: [hostileText],
  facts: releaseFacts({
    people: [{ subject: 'x', name: hostileText, as: hostileText }],
    targets: [hostileText],
    measures: [hostileText],
    authorities: [hostileText],
    happenedOn: hostileText,
    related: [hostileText],
    sources: [
      sampleSource({
        outlet: hostileText,
        title: hostileText,
        quote: hostileText,
        url: 'https://evil.test/a|b>c<d"e f',
      }),
      sampleSource({ outlet: 'Script', quote: hostileText, url: 'javascript:alert(1)', language: hostileText }),
    ],
  }),
});

/** One alert for each golden file. */
export const goldenAlerts: readonly { readonly name: string; readonly alert: Alert; readonly redactNames?: boolean }[] =
  [
    { name: 'created', alert: sampleAlert() },
    { name: 'sanctions', alert: sampleAlert({ facts: reliefFacts(), newNames: [] }) },
    {
      name: 'updated',
      alert: sampleAlert({
        revision: 2,
        action: 'updated',
        reason: 'count 114 became 123',
        facts: releaseFacts({
          state: 'official',
          sources: [
            ...releaseSources,
            sampleSource({
              outlet: 'Presidential Office',
              kind: 'official',
              url: 'https://office.test/1',
              publishedAt: '2025-12-13T16:00:00Z',
              quote: 'A decree on the pardon of 123 persons was signed.',
            }),
          ],
        }),
      }),
    },
    {
      name: 'corrected',
      alert: sampleAlert({
        revision: 3,
        action: 'corrected',
        reason: 'count 123 became 52',
        facts: releaseFacts({ state: 'corrected', count: 52, countRange: [51, 52] }),
        newNames: [],
      }),
    },
    {
      name: 'withdrawn',
      alert: sampleAlert({
        revision: 4,
        action: 'withdrawn',
        reason: 'its only source took the report back',
        facts: releaseFacts({ state: 'withdrawn', sources: releaseSources.slice(0, 1) }),
        newNames: [],
      }),
    },
    { name: 'late', alert: sampleAlert({ lateByMinutes: 3 * 24 * 60, reason: 'new event, reported late' }) },
    { name: 'redacted', alert: sampleAlert(), redactNames: true },
    { name: 'hostile', alert: hostileAlert },
  ];
