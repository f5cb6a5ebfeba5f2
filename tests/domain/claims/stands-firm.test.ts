// Below an easing by one authority, another that changes nothing refuses it; below a renewal its new term is no plan.
import { describe, expect, test } from 'vitest';
import { expectRow } from './expect-row.ts';
import { readText } from './reader.ts';
import { eased, extended, type Row } from './rows.ts';

const published = '2025-09-12'; // a Friday

const easing: Readonly<Record<string, string>> = {
  en: 'The United States lifted sanctions on Belaruskali on Thursday.',
  ru: 'США в четверг сняли санкции с «Беларуськалия».',
  be: 'ЗША ў чацвер знялі санкцыі з «Беларуськалія».',
  uk: 'США в четвер зняли санкції з «Беларуськалію».',
  pl: 'USA zniosły w czwartek sankcje wobec Biełaruśkalija.',
  lt: 'JAV ketvirtadienį panaikino sankcijas „Belaruskalij“.',
  de: 'Die USA haben am Donnerstag die Sanktionen gegen Belaruskali aufgehoben.',
};

/** "Its policy has not changed", "no such proposal". */
const firm: readonly (readonly [string, string])[] = [
  ['en', 'The European Union said its position had not changed.'],
  ['en', 'EU policy towards Minsk has not changed, a diplomat said.'],
  ['en', 'A Commission spokesman said no such proposal was on the table.'],
  ['en', 'The EU has no plans to do so.'],
  ['ru', 'В Евросоюзе заявили, что его позиция не изменилась.'],
  ['ru', 'В Еврокомиссии сказали, что такого предложения нет.'],
  ['be', 'У Еўрасаюзе заявілі, што яго пазіцыя не змянілася.'],
  ['be', 'У Еўракамісіі сказалі, што такой прапановы няма.'],
  ['uk', 'У Євросоюзі заявили, що його позиція не змінилася.'],
  ['uk', 'У Єврокомісії сказали, що такої пропозиції немає.'],
  ['pl', 'Unia Europejska oświadczyła, że jej stanowisko się nie zmieniło.'],
  ['pl', 'Komisja Europejska oświadczyła, że takiej propozycji nie ma.'],
  ['lt', 'Europos Sąjunga pareiškė, kad jos pozicija nepasikeitė.'],
  ['lt', 'Europos Komisija pareiškė, kad tokio pasiūlymo nėra.'],
  ['de', 'Die Europäische Union erklärte, ihre Haltung habe sich nicht geändert.'],
  ['de', 'Die EU-Kommission erklärte, ein solcher Vorschlag liege nicht auf dem Tisch.'],
];

test.for(firm)('%s: stands firm: %s', ([language, text]) =>
  expectRow({ text: `${easing[language]}\n\n${text}`, published, alerts: eased, says: [`${eased} denied`] }),
);

/** Whoever eased them himself refuses nothing, and below other news nobody does. */
const others: readonly string[] = [
  `${easing.en}\n\nThe United States said its position on visas had not changed.`,
  'The EU put 28 Belarusian judges on its sanctions list on Thursday.\n\nThe United States said its position had not changed.',
];

test.for(others)('refuses no easing: %s', (text) => expect(statusesOf(text)).not.toContain(`${eased} denied`));

/** "The Council prolonged them. They will now apply until February." */
const terms: readonly Row[] = [
  {
    it: 'en: will now apply',
    text: 'The Council on Thursday prolonged the measures against Belarus by a year. They will now apply until 28 February 2027.',
    alerts: extended,
  },
  {
    it: 'ru: будут действовать',
    text: 'Совет ЕС в четверг продлил санкции против Беларуси на год. Теперь они будут действовать до 28 февраля 2027 года.',
    alerts: extended,
  },
  {
    it: 'pl: będą obowiązywać',
    text: 'Rada UE przedłużyła w czwartek sankcje wobec Białorusi o rok. Teraz będą obowiązywać do 28 lutego 2027 roku.',
    alerts: extended,
  },
];

describe('the new term is no plan', () =>
  test.for(terms)('$it', (row) => {
    expectRow({ published, ...row });
    expect(statusesOf(row.text)).not.toContain(`${extended} planned`);
  }));

function statusesOf(text: string): readonly string[] {
  return readText({ text, published }).claims.map(({ type, status }) => `${type} ${status}`);
}
