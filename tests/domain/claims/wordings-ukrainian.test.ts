// Ukrainian: headlines and opening sentences, each with what it pages for, and their quiet look-alikes.
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/domain/claims/read-article.ts';
import { reader } from './reader.ts';

const published = '2026-03-14';

const rows: readonly (readonly [alerts: string, text: string])[] = [
  ['sanctions_imposed', "ЄС б'є санкціями по білоруському ВПК."],
  ['sanctions_imposed', 'Проти сина Лукашенка введено санкції.'],
  ['sanctions_eased', 'Штати дозволили постачати запчастини для літаків «Белавіа».'],
  ['sanctions_extended', 'Обмежувальні заходи щодо режиму Лукашенка продовжено ще на рік.'],
  ['', 'Адвокатка повернулася з колонії, де побачила Колесникову.'],
  ['', 'Росія запровадила санкції проти 12 литовських суддів.'],
  ['', 'Білорусь обмежила експорт пшениці до ЄС.'],
  ['', 'Чоловік Тихановської виступив у Варшаві.'],
  ['', "Автобус із рідними політв'язнів прибув до Вільнюса на акцію."],
];

describe('Ukrainian wordings', () => {
  test.each(rows)('%s: %s', (alerts, text) => {
    expect(readArticle({ url: null, title: null, text, published }, reader).alerts.join()).toBe(alerts);
  });
});
