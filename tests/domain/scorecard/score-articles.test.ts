// What counts as right, wrong and missed.
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../src/domain/claims/claim.ts';
import type { LabelledArticle } from '../../../src/domain/scorecard/labelled-article.ts';
import type { Rates } from '../../../src/domain/scorecard/rates.ts';
import { type ScoredReading, scoreArticles } from '../../../src/domain/scorecard/score-articles.ts';
import { article, claim, event } from './claims.ts';

const score = (gold: LabelledArticle, reading: ScoredReading) => scoreArticles([gold], new Map([[gold.id, reading]]));
const alerting = (...claims: Claim[]): ScoredReading => ({ alerts: ['prisoner_release'], claims });
const tally = ({ right, wrong, missed }: Rates) => ({ right, wrong, missed });
const person = (as: string) => ({ subject: null, name: as, as });

describe('alerts', () => {
  const silent = article({ events: [], alert: [] });
  test.for([
    { it: 'are right when wanted and raised', gold: article(), reading: alerting(claim()), want: [1, 0, 0] },
    {
      it: 'are missed when the reading is silent',
      gold: article(),
      reading: { alerts: [], claims: [claim()] },
      want: [0, 0, 1],
    },
    { it: 'are wrong when nothing was wanted', gold: silent, reading: alerting(claim()), want: [0, 1, 0] },
    {
      it: 'are missed when no claim says that it occurred',
      gold: article(),
      reading: alerting(claim({ status: 'planned' })),
      want: [0, 0, 1],
    },
    {
      it: 'are wrong, not forgiven, when unwanted and without a claim',
      gold: silent,
      reading: alerting(),
      want: [0, 1, 0],
    },
  ] as const)('$it', ({ gold, reading, want: [right, wrong, missed] }) => {
    expect(tally(score(gold, reading).alerts)).toEqual({ right, wrong, missed });
  });

  test('must be backed by words of the article', () => {
    const invented = { quote: 'Minsk freed everybody today', block: 'lead', start: 0, end: 27 } as const;
    const card = score(article(), alerting(claim({ evidence: invented })));
    expect([card.unbacked, card.alerts.right]).toEqual([1, 0]);
  });

  test('are counted by type and by language', () => {
    const card = score(article(), { alerts: ['prisoner_release', 'sanctions_eased'], claims: [claim()] });
    expect(tally(card.alertsByType.sanctions_eased as Rates)).toEqual({ right: 0, wrong: 1, missed: 0 });
    expect(tally(card.alertsByLanguage.en as Rates)).toEqual({ right: 1, wrong: 1, missed: 0 });
  });

  test('of an article without a reading are missed, and the article is named', () => {
    const card = scoreArticles([article()], new Map());
    expect([card.alerts.missed, card.unread]).toEqual([1, ['a']]);
  });

  test('raised in articles to stay silent about are counted by article', () => {
    const reading = { alerts: ['prisoner_release', 'sanctions_eased'], claims: [claim()] } as const;
    expect(score(silent, reading).quiet).toEqual({ articles: 1, alerted: 1 });
  });
});

describe('counts', () => {
  const parts = [event(), event({ count: 3 })];
  test.for([
    { it: 'are right when equal', gold: article(), claims: [claim()], want: [1, 1] },
    { it: 'are wrong when another is read', gold: article(), claims: [claim({ count: 51 })], want: [0, 1] },
    { it: 'are wrong when none is read', gold: article(), claims: [claim({ count: null })], want: [0, 1] },
    {
      it: 'are wrong when more are read than the article has',
      gold: article(),
      claims: [claim(), claim({ count: 14 })],
      want: [0, 1],
    },
    { it: 'are right when one of two is read', gold: article({ events: parts }), claims: [claim()], want: [1, 1] },
    {
      it: 'are not judged where the article gives none',
      gold: article({ events: [event({ count: null })] }),
      claims: [claim()],
      want: [0, 0],
    },
  ] as const)('$it', ({ gold, claims, want: [right, n] }) => {
    const { counts } = score(gold, alerting(...claims));
    expect([(counts?.value ?? 0) * (counts?.n ?? 0), counts?.n ?? 0]).toEqual([right, n]);
  });
});

describe('people and authorities', () => {
  const named = article({ events: [event({ people: ['Ihar Losik'] })] });
  const eased = event({ type: 'sanctions_eased', count: null, authority: ['US'] });
  const relief = article({ events: [eased], alert: ['sanctions_eased'] });

  test('are people found in any case of grammar', () => {
    expect(tally(score(named, alerting(claim({ people: [person('Losika')] }))).people)).toEqual({
      right: 1,
      wrong: 0,
      missed: 0,
    });
  });

  test('are people missed and people wrong', () => {
    const card = score(named, alerting(claim({ people: [person('Maria Kolesnikova')] })));
    expect(tally(card.people)).toEqual({ right: 0, wrong: 1, missed: 1 });
  });

  test('are not judged where the alert is missed', () => {
    expect(tally(score(named, { alerts: [], claims: [] }).people)).toEqual({ right: 0, wrong: 0, missed: 0 });
  });

  test('are authorities as a set', () => {
    const read = claim({ type: 'sanctions_eased', count: null, authorities: ['US', 'EU'] });
    const card = score(relief, { alerts: ['sanctions_eased'], claims: [read] });
    expect(tally(card.authorities)).toEqual({ right: 1, wrong: 1, missed: 0 });
  });
});

describe('statuses', () => {
  const planned = article({ events: [event({ status: 'planned' })], alert: [] });

  test('of a planned release read as done are one confusion: one missed, one wrong', () => {
    const card = score(planned, { alerts: [], claims: [claim()] });
    expect(tally(card.statuses)).toEqual({ right: 0, wrong: 1, missed: 1 });
    expect(card.confusion).toEqual([{ wanted: 'planned', read: 'occurred', times: 1 }]);
  });

  test('count once, however many claims have them', () => {
    expect(tally(score(article(), alerting(claim(), claim({ count: 3 }))).statuses)).toEqual({
      right: 1,
      wrong: 0,
      missed: 0,
    });
  });

  test.for([
    { it: 'of an unlabelled type cost nothing as background', status: 'background', wrong: 0 },
    { it: 'of an unlabelled type cost when claimed to have occurred', status: 'occurred', wrong: 1 },
  ] as const)('$it', ({ status, wrong }) => {
    const card = score(article(), alerting(claim(), claim({ type: 'prisoner_death', status })));
    expect(tally(card.statuses)).toEqual({ right: 1, wrong, missed: 0 });
  });
});

describe('errors', () => {
  test('carry the sentence that was missed', () => {
    const [error] = score(article(), { alerts: [], claims: [] }).errors;
    expect(error).toMatchObject({
      topic: 'alert',
      article: 'a',
      wanted: 'prisoner_release',
      sentence: 'Minsk freed 52 prisoners',
    });
  });

  test('carry the sentence that was read too much into', () => {
    const card = score(article({ events: [], alert: [] }), alerting(claim()));
    expect(card.errors.map(({ topic, sentence }) => [topic, sentence])).toContainEqual([
      'alert',
      'Minsk freed 52 prisoners',
    ]);
  });
});
