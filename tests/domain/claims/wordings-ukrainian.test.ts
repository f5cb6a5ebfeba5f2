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
  ['prisoner_release', 'Після чотирьох років колонії білоруська журналістка знову з родиною.'],
  ['prisoner_release', "Мінськ розпочав звільнення політв'язнів: перші 20 уже вийшли."],
  ['prisoner_release', "Білоруський режим відправив 14 політв'язнів у примусове вигнання."],
  ['prisoner_release', "Лукашенко змилувався над 12 в'язнями."],
  ['sanctions_imposed', 'ЄС вписав сина Лукашенка до санкційного реєстру.'],
  ['sanctions_imposed', 'Проти «Беларуськалія» запрацювали нові санкції ЄС.'],
  ['sanctions_imposed', 'Рада ЄС заборонила поставляти до Білорусі товари подвійного призначення.'],
  ['sanctions_imposed', 'Люксембург заблокував рахунки білоруського банку.'],
  ['sanctions_imposed', 'Норвегія повторила санкції ЄС проти Мінська.'],
  ['sanctions_eased', 'США повернули «Белавіа» право купувати запчастини.'],
  ['', 'Україна закрила кордон для білоруських фур ще 2022 року.'],
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
