// What is said of measures and of people, by experts, bills, profiles and those who ask, is no news of them.
import { describe, expect, test } from 'vitest';
import { expectRow } from './expect-row.ts';
import { readText, toldOf } from './reader.ts';
import { extended, imposed, type Row, release } from './rows.ts';

const asked: readonly Row[] = [
  {
    it: 'en: to drop the charges and let her go',
    text: 'Reporters Without Borders on Tuesday called on the Belarusian authorities to drop all charges against the freelance photographer Maryna Zhukava and let her go at once. She has been behind bars since March.',
    published: '2023-01-31',
    alerts: '',
  },
  {
    it: 'en: urged Minsk to end the trials and set them free',
    text: 'The union on Tuesday urged Minsk to end the trials of its members and set them free.',
    published: '2023-01-31',
    alerts: '',
  },
  {
    it: 'en: they asked, and they let her go',
    text: 'The family had asked Minsk for mercy, and on Tuesday the Belarusian authorities let the reporter go. She had been in prison since March.',
    published: '2023-01-31',
    alerts: release,
  },
];

const nobodyDecided: readonly Row[] = [
  'Finland’s president said on Thursday that any decision to exempt Belarusian potash from EU sanctions would divide the bloc.',
  'Президент Финляндии сказал в четверг, что любое решение снять санкции с белорусского калия расколет ЕС.',
  'Президент Фінляндії сказав у четвер, що будь-яке рішення зняти санкції з білоруського калію розколе ЄС.',
  'Prezydent Finlandii powiedział w czwartek, że jakakolwiek decyzja o zniesieniu sankcji na białoruski potas podzieli UE.',
  'Suomijos prezidentas ketvirtadienį sakė, kad bet koks sprendimas panaikinti sankcijas baltarusiškam kaliui suskaldytų ES.',
  'Der Präsident Finnlands sagte am Donnerstag, jede Entscheidung, die Sanktionen gegen Kali aus Belarus aufzuheben, würde die EU spalten.',
].map((text) => ({ it: text, text, published: '2026-03-19', alerts: '' }));

const passivesTold: readonly Row[] = [
  [
    'sanctions_eased',
    'Der US-Gesandte sagte am Donnerstag in Minsk, dass die Sanktionen gegen Belavia aufgehoben werden.',
  ],
  ['sanctions_eased', 'Wysłannik USA powiedział w czwartek w Mińsku, że z Belavii zdejmowane są sankcje.'],
  ['sanctions_eased', 'Wysłannik USA powiedział w czwartek w Mińsku, że sankcje na białoruską Belavię są zdejmowane.'],
  ['', 'Lukaschenko sagte am Donnerstag in Minsk, dass 52 Gefangene freigelassen werden.'],
  ['', 'Lukaschenko forderte am Donnerstag, dass die US-Sanktionen gegen Belavia aufgehoben werden.'],
  ['', 'Der US-Gesandte sagte am Donnerstag, dass die Sanktionen gegen Belavia bald aufgehoben werden könnten.'],
].map(([alerts = '', text = '']) => ({ it: text, text, published: '2025-09-12', alerts }));

const published: readonly Row[] = [
  ['', "On Thursday a study of the EU's sixth package of sanctions on Belarus was published."],
  ['', 'On Thursday the EU published a report on its new package of sanctions against Belarus.'],
  ['', 'В четверг опубликовано исследование о шестом пакете санкций ЕС против Беларуси.'],
  ['', 'В четверг опубликован доклад о новом пакете санкций ЕС против Беларуси.'],
  ['', 'У четвер опубліковано дослідження про шостий пакет санкцій ЄС проти Білорусі.'],
  ['', 'У чацвер апублікавана даследаванне пра шосты пакет санкцый ЕС супраць Беларусі.'],
  ['', 'W czwartek opublikowano raport o szóstym pakiecie sankcji UE wobec Białorusi.'],
  ['', 'Am Donnerstag wurde eine Studie über das sechste Sanktionspaket der EU gegen Belarus veröffentlicht.'],
  ['', 'Ketvirtadienį paskelbtas tyrimas apie šeštąjį ES sankcijų paketą Baltarusijai.'],
  ['sanctions_imposed', 'В четверг опубликовано решение ЕС о шестом пакете санкций против Беларуси.'],
  ['sanctions_imposed', 'У четвер опубліковано рішення ЄС про шостий пакет санкцій проти Білорусі.'],
  ['sanctions_imposed', 'У чацвер апублікавана рашэнне ЕС пра шосты пакет санкцый супраць Беларусі.'],
  ['sanctions_imposed', 'W czwartek opublikowano decyzję UE o szóstym pakiecie sankcji wobec Białorusi.'],
].map(([alerts = '', text = '']) => ({ it: text, text, published: '2025-11-21', alerts }));

const experts: readonly Row[] = [
  {
    it: 'lt: what an expert thinks of a decision a month old',
    title: 'Ekspertas: JAV sankcijų panaikinimas Baltarusijai rinkos nepakeis',
    text: 'Uosto ekonomistas mano, kad Jungtinių Valstijų sprendimas panaikinti sankcijas „Belaruskalij“ didelės įtakos neturės. Sankcijas JAV panaikino prieš mėnesį.',
    alerts: '',
  },
  {
    it: 'ru: эксперт о решении месячной давности',
    title: 'Эксперт: отмена американских санкций против Беларуси рынок не изменит',
    text: 'Портовый экономист считает, что решение США отменить санкции против «Беларуськалия» большого влияния не окажет. Санкции США отменили месяц назад.',
    alerts: '',
  },
];

const bills: readonly Row[] = [
  {
    it: 'en: sets funds aside',
    title: 'Bill in Congress would renew Belarus act',
    text: 'Two senators have introduced a bill to reauthorise the Belarus act. The text would extend the power to impose sanctions on those who support Lukashenko, set aside funds for free media and ask for a report.',
    alerts: '',
  },
];

const profiles: readonly Row[] = [
  'Who is the envoy who talks to Lukashenko?',
  'Who was the lawyer behind the deal with Minsk?',
].map((title) => ({
  it: title,
  title,
  text: 'A Washington lawyer has become the main American channel to Minsk. In September 52 prisoners were freed in Belarus after one of his visits, and in December another 123. In exchange the United States lifted sanctions on the airline Belavia.',
  alerts: '',
}));

const renewals: readonly Row[] = [
  {
    it: 'pl: za co je wprowadzono',
    text: 'Rada UE przedłużyła w czwartek o rok sankcje wobec Białorusi. Restrykcje wprowadzono z powodu łamania praw człowieka. Na liście jest 310 osób.',
    published: '2026-02-26',
    alerts: extended,
  },
  {
    it: 'ru: за что они введены',
    text: 'Совет ЕС в четверг продлил на год санкции против Беларуси. Ограничения были введены из-за нарушений прав человека. В списке 310 человек.',
    published: '2026-02-26',
    alerts: extended,
  },
  {
    it: 'de: weswegen sie verhängt wurden',
    text: 'Der Rat der EU hat am Donnerstag die Sanktionen gegen Belarus um ein Jahr verlängert. Die Maßnahmen wurden wegen Verletzungen der Menschenrechte verhängt.',
    published: '2026-02-26',
    alerts: extended,
  },
  {
    it: 'en: a new round beside the renewal',
    text: 'The EU on Thursday prolonged its sanctions on Belarus for a year. It also imposed sanctions on eight judges over political trials.',
    published: '2026-02-26',
    alerts: `${extended},${imposed}`,
  },
  {
    it: 'de: in die Liste aufgenommen',
    text: 'Am Montag nahm der Rat 26 Personen und zwei Organisationen aus Belarus in die Sanktionsliste auf.',
    published: '2024-12-16',
    alerts: imposed,
  },
];

const stepsBefore: readonly Row[] = [
  {
    it: 'pl: ambassadors agreed a week earlier, and the ban on potash stays as it is',
    text: 'Rada UE przedłużyła w czwartek o rok sankcje wobec Białorusi. Bez zmian pozostaje zakaz importu nawozów potasowych. Ambasadorowie zgodzili się na przedłużenie tydzień wcześniej.',
    published: '2026-02-26',
    alerts: extended,
  },
  {
    it: 'en: ambassadors had agreed a week earlier',
    text: 'The Council on Thursday prolonged its sanctions on Belarus for a year. EU ambassadors had agreed on the prolongation a week earlier.',
    published: '2026-02-26',
    alerts: extended,
  },
];

test.each(stepsBefore)('the step before is no plan: $it', ({ text, published = null }) => {
  expect(toldOf(readText({ text, published }), 'sanctions')).toEqual(['extended occurred']);
});

describe.each([
  ['the second verb of a demand is asked for as the first', asked],
  ['a decision that nobody took', nobodyDecided],
  ['a passive of the present behind a verb of saying', passivesTold],
  ['a published text about measures, or a published decision', published],
  ['what an expert says of an old decision', experts],
  ['what a bill sets aside', bills],
  ['a profile of somebody', profiles],
  ['why renewed measures stand', renewals],
] as const)('%s', (_, rows) => {
  test.for(rows)('$it', (row) => expectRow(row));
});
