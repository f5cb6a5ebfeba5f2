import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Alert } from '../../../src/domain/alert/alert.ts';
import { describeAlert, type MessageLanguage, messageLanguages } from '../../../src/domain/alert/message.ts';
import { namesOfWatchlist } from '../../../src/domain/alert/message-names.ts';
import type { EventFacts } from '../../../src/domain/event/event.ts';
import {
  goldenAlerts,
  hostileAlert,
  releaseFacts,
  releaseSources,
  reliefFacts,
  sampleAlert,
  sampleSource,
} from '../../support/sample-alerts.ts';

const one = { people: [{ subject: 'a', name: 'Ales Bialiatski', as: 'Bialiatski' }], sources: [sampleSource()] };
const nobody = { people: [], sources: [sampleSource()] };
const manyPeople = Array.from({ length: 7 }, (_, n) => ({ subject: `s-${n}`, name: `Person ${n}`, as: `Person ${n}` }));

const headlineOf = (facts: EventFacts, change: Partial<Alert> = {}) =>
  describeAlert(sampleAlert({ ...change, facts })).headline;

describe('headlines of releases', () => {
  test.for<{ it: string; facts: Partial<EventFacts>; change?: Partial<Alert>; want: string }>([
    {
      it: 'names the watched people and counts the outlets',
      facts: {},
      want: 'Belarus frees 123 prisoners, among them Ales Bialiatski, Maria Kalesnikava and Viktar Babaryka: reported by 3 outlets',
    },
    {
      it: 'names the one outlet',
      facts: { ...one },
      want: 'Belarus frees 123 prisoners, among them Ales Bialiatski: reported by Morning Wire',
    },
    {
      it: 'spells out all who were freed when they are few',
      facts: { ...one, count: 1, countRange: [1, 1] },
      want: 'Belarus frees Ales Bialiatski: reported by Morning Wire',
    },
    {
      it: 'spells names out when the number is not known',
      facts: { ...one, count: null, countRange: null },
      want: 'Belarus frees Ales Bialiatski: reported by Morning Wire',
    },
    {
      it: 'says when neither number nor names are known',
      facts: { ...nobody, count: null, countRange: null },
      want: 'Belarus frees prisoners (number not known): reported by Morning Wire',
    },
    {
      it: 'counts names beyond the third',
      facts: { ...nobody, people: manyPeople },
      want: 'Belarus frees 123 prisoners, among them Person 0, Person 1, Person 2 and 4 more: reported by Morning Wire',
    },
    {
      it: 'says at least',
      facts: { ...nobody, count: 50, countRange: [50, 50], countIs: 'at_least' },
      want: 'Belarus frees at least 50 prisoners: reported by Morning Wire',
    },
    {
      it: 'says about',
      facts: { ...nobody, count: 50, countRange: [50, 50], countIs: 'about' },
      want: 'Belarus frees about 50 prisoners: reported by Morning Wire',
    },
    {
      it: 'shows disagreement as a range',
      facts: { ...nobody, count: 52, countRange: [51, 52] },
      want: 'Belarus frees 51 to 52 prisoners: reported by Morning Wire',
    },
    {
      it: 'counts one prisoner in the singular',
      facts: { ...nobody, count: 1, countRange: [1, 1] },
      want: 'Belarus frees 1 prisoner: reported by Morning Wire',
    },
    {
      it: 'says pardon',
      facts: { ...nobody, kind: 'pardon', count: 25, countRange: [25, 25] },
      want: 'Belarus pardons 25 prisoners: reported by Morning Wire',
    },
    {
      it: 'says exchange, before the names',
      facts: { ...one, kind: 'exchange', count: 5, countRange: [5, 5] },
      want: 'Belarus frees 5 prisoners in an exchange, among them Ales Bialiatski: reported by Morning Wire',
    },
    {
      it: 'says expelled',
      facts: { ...nobody, kind: 'expelled', count: 14, countRange: [14, 14] },
      want: 'Belarus frees and expels 14 prisoners: reported by Morning Wire',
    },
    {
      it: 'says term served',
      facts: { ...one, kind: 'term_served', count: 1, countRange: [1, 1] },
      want: 'Belarus frees Ales Bialiatski at the end of their term: reported by Morning Wire',
    },
    {
      it: 'does without an authority',
      facts: { ...nobody, authorities: [] },
      want: '123 prisoners freed: reported by Morning Wire',
    },
    {
      it: 'gives two authorities a plural verb',
      facts: { ...nobody, authorities: ['BY', 'RU'] },
      want: 'Belarus and Russia free 123 prisoners: reported by Morning Wire',
    },
    {
      it: 'names the official outlet that confirms',
      facts: {
        ...nobody,
        state: 'official',
        sources: [...releaseSources, sampleSource({ outlet: 'Presidential Office', kind: 'official' })],
      },
      want: 'Belarus frees 123 prisoners: confirmed by Presidential Office',
    },
    {
      it: 'says that a report is late',
      facts: { ...nobody },
      change: { lateByMinutes: 3 * 24 * 60 },
      want: 'Belarus frees 123 prisoners: reported by Morning Wire (reported 3 days late)',
    },
    {
      it: 'counts a short delay in hours',
      facts: { ...nobody },
      change: { lateByMinutes: 300 },
      want: 'Belarus frees 123 prisoners: reported by Morning Wire (reported 5 hours late)',
    },
    {
      it: 'opens with Update',
      facts: { ...nobody },
      change: { action: 'updated' },
      want: 'Update: Belarus frees 123 prisoners: reported by Morning Wire',
    },
    {
      it: 'opens with Correction',
      facts: { ...nobody, state: 'corrected' },
      change: { action: 'corrected' },
      want: 'Correction: Belarus frees 123 prisoners: reported by Morning Wire',
    },
    {
      it: 'opens with Withdrawn',
      facts: { ...nobody, state: 'withdrawn' },
      change: { action: 'withdrawn' },
      want: 'Withdrawn: Belarus frees 123 prisoners: reported by Morning Wire',
    },
  ])('$it', ({ facts, change, want }) => {
    expect(headlineOf(releaseFacts(facts), change)).toBe(want);
  });
});

describe('headlines of sanctions', () => {
  test.for<{ it: string; facts: Partial<EventFacts>; want: string }>([
    { it: 'says announced', facts: {}, want: 'United States eases sanctions: potash (announced)' },
    {
      it: 'says in force',
      facts: { kind: 'licence', state: 'in_force' },
      want: 'United States issues a sanctions licence: potash (in force)',
    },
    {
      it: 'counts designations',
      facts: {
        type: 'sanctions_imposed',
        kind: 'designation',
        count: 25,
        authorities: ['EU'],
        targets: [],
        state: 'reported',
      },
      want: 'European Union adds 25 names to its sanctions list: reported by Morning Wire',
    },
    {
      it: 'speaks of several authorities',
      facts: { type: 'sanctions_imposed', kind: 'designation', authorities: ['UK', 'CA'], targets: [] },
      want: 'United Kingdom and Canada add names (number not known) to their sanctions list (announced)',
    },
    {
      it: 'says delisting',
      facts: { kind: 'delisting', count: 2, targets: ['belavia'], state: 'in_force' },
      want: 'United States takes 2 names off its sanctions list: Belavia (in force)',
    },
    {
      it: 'says suspension',
      facts: { kind: 'suspension' },
      want: 'United States suspends sanctions: potash (announced)',
    },
    {
      it: 'says court',
      facts: { kind: 'court_annulment', authorities: ['EU'], targets: ['belavia'], state: 'reported' },
      want: 'European Union: court annuls sanctions: Belavia: reported by Morning Wire',
    },
    {
      it: 'says renewal',
      facts: { type: 'sanctions_extended', kind: 'renewal', authorities: ['EU'], targets: [] },
      want: 'European Union renews sanctions (announced)',
    },
    {
      it: 'counts targets beyond the third',
      facts: { type: 'sanctions_imposed', targets: ['potash', 'oil', 'tobacco', 'cement', 'steel'] },
      want: 'United States imposes sanctions: potash, oil, tobacco and 2 more (announced)',
    },
    { it: 'does without an authority', facts: { authorities: [] }, want: 'Sanctions eased: potash (announced)' },
  ])('$it', ({ facts, want }) => {
    const known = (id: string) => (id === 'belavia' ? ({ name: 'Belavia', kind: 'organisation' } as const) : null);
    expect(describeAlert(sampleAlert({ facts: reliefFacts(facts) }), { known }).headline).toBe(want);
  });
});

describe('facts and sources', () => {
  const factsOf = (facts: EventFacts, change: Partial<Alert> = {}) =>
    Object.fromEntries(describeAlert(sampleAlert({ facts, ...change })).facts.map(({ name, value }) => [name, value]));

  test('says how sure, and why', () => {
    const { howSure, why } = factsOf(releaseFacts());
    expect(howSure).toBe(
      'reported independently; confidence 97%; 3 outlets (news agency, independent); 1 of them a copy',
    );
    expect(why).toBe('New event');
  });

  test('state media alone is said to be alone', () => {
    const facts = releaseFacts({ state: 'reported', sources: [sampleSource({ kind: 'state_media' })] });
    expect(factsOf(facts).howSure).toContain('state media alone');
  });

  test('an unknown day is told as such, with the first report', () => {
    expect(factsOf(releaseFacts({ happenedOn: null })).when).toBe('not stated; first reported 2025-12-13 14:10 UTC');
  });

  test('leaves out what is not known', () => {
    const facts = factsOf(releaseFacts({ count: null, countRange: null, people: [], authorities: [], related: [] }));
    expect(Object.keys(facts)).toEqual(['what', 'when', 'howSure', 'why']);
  });

  test('people who were expelled were taken out of the country', () => {
    expect(factsOf(releaseFacts({ kind: 'expelled' })).where).toBe('taken out of Belarus');
  });

  test('measures and targets go by the names of the watchlist', () => {
    const measure = {
      id: 'us-potash',
      authority: 'US',
      target: 'potash',
      instrument: 'EO 14038',
      since: null,
      status: 'in_force',
      expires: null,
    } as const;
    const known = namesOfWatchlist({ people: [], organisations: [], measures: [measure] });
    const { facts } = describeAlert(sampleAlert({ facts: reliefFacts() }), { known });
    expect(facts.find(({ name }) => name === 'measures')?.value).toBe('US: potash (EO 14038)');
  });

  test('links are web addresses without credentials, or none', () => {
    const urls = [
      'https://a.test/x',
      'javascript:alert(1)',
      'https://user:pass@a.test/',
      'no address',
      'data:text/html,x',
    ];
    const facts = releaseFacts({ sources: urls.map((url) => sampleSource({ url })) });
    const shown = describeAlert(sampleAlert({ facts })).sources.map(({ url }) => url);
    expect(shown).toEqual(['https://a.test/x', null, null, null, null]);
  });

  test('an update says what changed, in the notification too', () => {
    const message = describeAlert(sampleAlert({ action: 'updated', revision: 2, reason: 'count 51 became 52' }));
    expect(message.change).toBe('Count 51 became 52');
    expect(message.fallback).toMatch(/^Update: Belarus frees 123 prisoners.*\. Count 51 became 52$/);
  });
});

describe('redaction', () => {
  const known = (id: string) =>
    id === 'lukashenka' ? ({ name: 'Aliaksandr Lukashenka', kind: 'person' } as const) : null;
  const names = [
    'Bialiatski',
    'Kalesnikava',
    'Калеснікава',
    'Babaryka',
    'Prykladny',
    'prykladny',
    'bialiatski',
    'Lukashenka',
    'lukashenka',
  ];

  test.for(messageLanguages)('no name is left in a message in %s', (language) => {
    const facts = releaseFacts({ targets: ['lukashenka', 'Viktar Babaryka', 'potash', 'Another Lukashenka'] });
    const alert = sampleAlert({ facts, action: 'updated', reason: 'Ales Bialiatski is named now' });
    const message = describeAlert(alert, { language, redactNames: true, known });
    const text = JSON.stringify(message);
    expect(names.filter((name) => text.includes(name))).toEqual([]);
    expect(message.facts.find(({ name }) => name === 'targets')?.value).toMatch(/^[\p{L} ]+$/u);
  });

  test('counts the watched people instead', () => {
    const { headline, withheld } = describeAlert(sampleAlert(), { redactNames: true });
    expect(headline).toBe('Belarus frees 123 prisoners, among them 3 people on the watchlist: reported by 3 outlets');
    expect(withheld).not.toBeNull();
  });

  test('a single person becomes a number', () => {
    const facts = releaseFacts({ ...one, count: 1, countRange: [1, 1] });
    expect(describeAlert(sampleAlert({ facts }), { redactNames: true }).headline).toBe(
      'Belarus frees 1 person on the watchlist: reported by Morning Wire',
    );
  });
});

describe('reasons', () => {
  const reasonIn = (reason: string, language: MessageLanguage, redactNames = false) => {
    const known = (id: string) => (id === 'us-potash' ? ({ name: 'US: potash', kind: 'measure' } as const) : null);
    return describeAlert(sampleAlert({ action: 'updated', reason }), { language, redactNames, known }).change;
  };

  test.for([
    {
      it: 'a count',
      reason: 'count 51 became 52',
      en: 'Count 51 became 52',
      ru: 'Число изменилось: было 51, стало 52',
    },
    { it: 'names', reason: 'now named: A B, C D', en: 'Now named: A B, C D', ru: 'Теперь названы: A B, C D' },
    {
      it: 'two reasons',
      reason: 'count now known: 5; A B was not among them',
      en: 'Count now known: 5; A B was not among them',
      ru: 'Стало известно число: 5; не было среди них: A B',
    },
    {
      it: 'measures by name',
      reason: 'also touches us-potash',
      en: 'Also touches US: potash',
      ru: 'Затронуты также: US: potash',
    },
    { it: 'the unforeseen as it is', reason: 'a person said so', en: 'A person said so', ru: 'A person said so' },
  ])("are told in the reader's language: $it", ({ reason, en, ru }) => {
    expect(reasonIn(reason, 'en')).toBe(en);
    expect(reasonIn(reason, 'ru')).toBe(ru);
  });

  test.for([
    { it: 'a count stays', reason: 'count 51 became 52', want: 'Count 51 became 52' },
    {
      it: 'names go',
      reason: 'count 51 became 52; now named: A B',
      want: 'Count 51 became 52; what is known of watched people changed',
    },
    { it: 'the unforeseen goes', reason: 'A B said so', want: 'A fact of this event changed' },
  ])('are redacted: $it', ({ reason, want }) => {
    expect(reasonIn(reason, 'en', true)).toBe(want);
  });

  test('every reason the decision gives today is known', () => {
    const reasons = [
      'new event',
      'denied: it did not happen',
      'it happened after all',
      'an official outlet confirms it',
      'the legal act was seen: in force',
    ];
    for (const language of messageLanguages.filter((each) => each !== 'en')) {
      expect(reasons.filter((reason) => reasonIn(reason, language) === reasonIn(reason, 'en'))).toEqual([]);
    }
  });
});

describe('every language', () => {
  test.for(messageLanguages)('names sectors and several authorities in %s', (language) => {
    const facts = reliefFacts({ authorities: ['US', 'EU'], targets: ['potash', 'dual-use goods'] });
    const line = describeAlert(sampleAlert({ facts }), { language }).headline;
    expect(/potash|United States/.test(line)).toBe(language === 'en');
  });

  test.for(messageLanguages.flatMap((language) => goldenAlerts.map((golden) => ({ language, ...golden }))))(
    'fills every template: $language, $name',
    ({ language, alert, redactNames }) => {
      const message = describeAlert(alert, { language, redactNames: redactNames ?? false });
      expect(message.headline).not.toMatch(/\{[a-z]+\}|undefined/i);
      expect(message.facts.map(({ value }) => value).join()).not.toMatch(/\{[a-z]+\}|undefined/i);
    },
  );

  test.for([
    {
      it: 'Russian',
      language: 'ru',
      want: 'Беларусь: освобождение 123 заключённых, среди них Ales Bialiatski, Maria Kalesnikava и Viktar Babaryka — сообщили: 3 источника (сообщение с опозданием на 5 дней)',
    },
    {
      it: 'Belarusian',
      language: 'be',
      want: 'Беларусь: вызваленне 123 зняволеных, сярод іх Ales Bialiatski, Maria Kalesnikava і Viktar Babaryka — паведамілі: 3 крыніцы (паведамленне са спазненнем на 5 дзён)',
    },
    {
      it: 'Ukrainian',
      language: 'uk',
      want: 'Білорусь: звільнення 123 в’язнів, серед них Ales Bialiatski, Maria Kalesnikava і Viktar Babaryka — повідомили: 3 джерела (повідомлення із запізненням на 5 днів)',
    },
    {
      it: 'Polish',
      language: 'pl',
      want: 'Białoruś: uwolnienie 123 więźniów, wśród nich Ales Bialiatski, Maria Kalesnikava i Viktar Babaryka — podają: 3 źródła (doniesienie spóźnione o 5 dni)',
    },
    {
      it: 'Lithuanian',
      language: 'lt',
      want: 'Baltarusija: 123 kalinių paleidimas, tarp jų Ales Bialiatski, Maria Kalesnikava ir Viktar Babaryka — praneša: 3 šaltiniai (pranešta pavėlavus 5 dienas)',
    },
    {
      it: 'German',
      language: 'de',
      want: 'Belarus lässt 123 Gefangene frei, darunter Ales Bialiatski, Maria Kalesnikava und Viktar Babaryka – gemeldet von 3 Medien (gemeldet mit 5 Tagen Verspätung)',
    },
  ] as const)('counts as $it does', ({ language, want }) => {
    expect(describeAlert(sampleAlert({ lateByMinutes: 5 * 24 * 60 }), { language }).headline).toBe(want);
  });
});

describe('hostile text', () => {
  const strings = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
  };

  test('braces of a value are not read as placeholders', () => {
    const facts = releaseFacts({
      ...one,
      count: 1,
      countRange: [1, 1],
      people: [{ subject: 'a', name: '{by} [x|y]', as: 'x' }],
    });
    expect(headlineOf(facts)).toBe('Belarus frees {by} [x|y]: reported by Morning Wire');
  });

  test('nothing in a message steers a terminal or turns the reading direction', () => {
    const steering = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u;
    expect(strings(describeAlert(hostileAlert)).filter((text) => steering.test(text))).toEqual([]);
  });

  test('any text gives one bounded line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
        const facts = releaseFacts({
          people: [{ subject: 'a', name: text, as: text }],
          sources: [sampleSource({ quote: text, outlet: text })],
        });
        const all = strings(describeAlert(sampleAlert({ facts, reason: text, action: 'updated' })));
        expect(all.every((line) => line.length <= 2400 && !/\p{Cc}/u.test(line) && line.isWellFormed())).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
