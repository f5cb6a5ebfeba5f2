// Measures that are prepared, that stand, and that are kept, told beside other things; and the day of what a measure answers.
import { expect, test } from 'vitest';
import { readText } from './reader.ts';

const published = '2025-07-01';

const kept = {
  en: 'The EU keeps its sanctions on Belarus.',
  ru: 'Санкции ЕС против Беларуси остаются.',
  uk: 'Санкції ЄС проти Білорусі лишаються.',
  be: 'Санкцыі ЕС супраць Беларусі застаюцца.',
  pl: 'Sankcje UE wobec Białorusi pozostają.',
  lt: 'ES sankcijos Baltarusijai lieka.',
  de: 'Die EU hält an den Sanktionen gegen Belarus fest.',
} as const;

type Lang = keyof typeof kept;

const read = (lang: Lang, text: string) => readText({ text: `${kept[lang]} ${text}`, published });
const claimed = (lang: Lang, text: string) => read(lang, text).claims.map(({ type, status }) => `${type} ${status}`);

const prepared: readonly (readonly [Lang, string])[] = [
  ['en', 'The new package that Brussels prepares he called senseless.'],
  ['en', 'The minister spoke of a sixth package of sanctions, which the Commission is preparing.'],
  ['en', 'The fourth list may be agreed next week.'],
  ['en', 'Economic sanctions on potash would follow, he said.'],
  ['ru', 'За списком последуют экономические санкции.'],
  ['pl', 'Sankcje gospodarcze nastąpią później.'],
  ['lt', 'Vėliau seks ekonominės sankcijos.'],
  ['de', 'Weitere Sanktionen sollen folgen.'],
  ['ru', 'Новый пакет, который готовит Брюссель, он назвал бессмысленным.'],
  ['ru', 'Четвертый список могут согласовать на следующей неделе.'],
  ['uk', 'Новий пакет, який готує Брюссель, він назвав безглуздим.'],
  ['be', 'Новы, пяты пакет, які рыхтуюць у Бруселі, ён назваў бессэнсоўным.'],
  ['pl', 'Nowy pakiet, który przygotowuje Bruksela, nazwał bezsensownym.'],
  ['pl', 'Ministrowie pracują też nad kolejnym pakietem sankcji.'],
  ['lt', 'Naują paketą, kurį rengia Briuselis, jis pavadino beprasmiu.'],
  ['de', 'Das neue Paket, das Brüssel vorbereitet, nannte er sinnlos.'],
];

test.for(prepared)('sanctions_imposed planned: %s %s', ([lang, text]) => {
  expect(claimed(lang, text)).toContain('sanctions_imposed planned');
  expect(read(lang, text).alerts).toEqual([]);
});

const standing: readonly (readonly [Lang, string])[] = [
  ['en', 'The transit of Belarusian potash was stopped in February 2022.'],
  ['en', 'Exports of the plant in Minsk have grown despite the sanctions.'],
  ['ru', 'Транзит прекратился 1 февраля 2022 года.'],
  ['ru', 'Несмотря на санкции, завод в Минске работает.'],
  ['uk', 'Транзит через Клайпеду припинено з лютого 2022 року.'],
  ['uk', 'Завод у Мінську працює попри санкції.'],
  ['be', 'Транзіт праз Клайпеду спынены з лютага 2022 года.'],
  ['pl', 'Tranzyt przez Kłajpedę wstrzymano w lutym 2022 roku.'],
  ['pl', 'Fabryka w Mińsku pracuje mimo sankcji.'],
  ['lt', 'Tranzitas per Klaipėdą sustabdytas 2022 m. vasarį.'],
  ['lt', 'Gamykla Minske dirba nepaisant sankcijų.'],
  ['de', 'Der Transit durch Litauen wurde im Februar 2022 gestoppt.'],
  ['de', 'Das Werk in Minsk arbeitet trotz der Sanktionen.'],
];

test.for(standing)('sanctions_imposed background: %s %s', ([lang, text]) => {
  expect(claimed(lang, text)).toContain('sanctions_imposed background');
  expect(read(lang, text).alerts).toEqual([]);
});

const refused: readonly string[] = [
  'Tsikhanouskaya asked Europe to keep its own sanctions on Belarus until the last prisoner is out.',
  'The group asks the EU to keep targeted sanctions on Belarus until repression ends.',
  'The Lithuanian premier sees no reason to return to the transit of Belarusian fertilisers under sanctions.',
  'Премьер Литвы не видит причин возобновлять транзит белорусских удобрений, пока действуют санкции.',
  'Прем’єрка Литви не бачить підстав відновлювати транзит білоруських добрив, доки діють санкції.',
  'Прэм’ерка Літвы не бачыць падстаў аднаўляць транзіт беларускіх угнаенняў, пакуль дзейнічаюць санкцыі.',
  'Premier Litwy nie widzi powodu, by wznawiać tranzyt białoruskich nawozów objętych sankcjami.',
  'Lietuvos premjerė nemato priežasčių grįžti prie baltarusiškų trąšų tranzito, kol galioja sankcijos.',
];

test.for(refused)('sanctions_eased denied: %s', (text) => {
  expect(readText({ text, published }).claims.map(({ type, status }) => `${type} ${status}`)).toContain(
    'sanctions_eased denied',
  );
});

const needed: readonly (readonly [Lang, string])[] = [
  ['en', 'Hungary wants the EU to take back the sanctions on Belarus.'],
  ['ru', 'Венгрия требует от ЕС отказаться от санкций против Беларуси.'],
  ['uk', 'Лукашенкові потрібне пом’якшення санкцій.'],
  ['be', 'Лукашэнку патрэбнае змякчэнне санкцый.'],
];

test.for(needed)('sanctions_eased called_for: %s %s', ([lang, text]) => {
  expect(claimed(lang, text)).toContain('sanctions_eased called_for');
});

const charges: readonly string[] = [
  'He was jailed in Minsk for eight years for calls for sanctions.',
  'В Минске его осудили на восемь лет за призывы к санкциям.',
  'У Мінську його засудили на вісім років за заклики до санкцій.',
];

test.for(charges)('a charge calls for nothing: %s', (text) => {
  const claims = readText({ text, published }).claims.map(({ type, status }) => `${type} ${status}`);
  expect(claims).not.toContain('sanctions_imposed called_for');
});

const answers: readonly (readonly [string, string])[] = [
  [
    '2021-06-21',
    'The EU put 78 Belarusian officials on its sanctions list on Monday. Seven people were listed over the forced landing of a Ryanair jet in Minsk on 23 May.',
  ],
  [
    '2021-06-21',
    'ЕС в понедельник внес в санкционный список 78 белорусских чиновников. Семь человек попали под ограничения из-за принудительной посадки самолета Ryanair 23 мая.',
  ],
  [
    '2021-06-21',
    'ЄС у понеділок вніс до санкційного списку 78 білоруських посадовців. Семеро осіб внесли до списку через примусову посадку літака Ryanair у Мінську 23 травня.',
  ],
];

test.for(answers)('the day of what they answer: %s %s', ([day, text]) => {
  const reading = readText({ text, published: day });
  expect(reading.alerts).toEqual(['sanctions_imposed']);
  expect(reading.claims.map(({ status }) => status)).not.toContain('background');
});
