// What reads like news and is told as to come, as hinted, as asked for or of others; and decisions in words of their own.
import { expect, test } from 'vitest';
import { readText } from './reader.ts';

type Row = readonly [it: string, alerts: string, text: string, title?: string | undefined];

/** What is agreed not to be changed until a day, or left until then, is prolonged. */
const unchanged: readonly Row[] = [
  ['en', 'sanctions_extended', 'On Monday the EU agreed not to change its sanctions on Belarus until February 2027.'],
  ['ru', 'sanctions_extended', 'ЕС в понедельник решил не менять санкции против Беларуси до февраля 2027 года.'],
  ['be', 'sanctions_extended', 'ЕС у панядзелак вырашыў не мяняць санкцыі супраць Беларусі да лютага 2027 года.'],
  ['uk', 'sanctions_extended', 'ЄС у понеділок вирішив не змінювати санкції проти Білорусі до лютого 2027 року.'],
  [
    'pl',
    'sanctions_extended',
    'UE postanowiła w poniedziałek nie zmieniać sankcji wobec Białorusi do lutego 2027 roku.',
  ],
  ['lt', 'sanctions_extended', 'ES pirmadienį nutarė iki 2027 metų vasario nekeisti Baltarusijai taikomų sankcijų.'],
  [
    'de',
    'sanctions_extended',
    'Die EU beschloss am Montag, die Sanktionen gegen Belarus bis Februar 2027 nicht zu ändern.',
  ],
  [
    'pl: left',
    'sanctions_extended',
    'W poniedziałek przeszła decyzja UE o pozostawieniu do lutego sankcji wobec Mińska.',
  ],
  ['ru: left', 'sanctions_extended', 'В понедельник принято решение ЕС оставить санкции против Минска до февраля.'],
];

/** For what a body found time it did. */
const foundTime: readonly Row[] = [
  [
    'en',
    'sanctions_imposed',
    'EU ministers on Monday found time to approve a list of sanctions: 26 Belarusian judges.',
  ],
  ['ru', 'sanctions_imposed', 'Министры ЕС в понедельник нашли время утвердить санкции против 26 белорусских судей.'],
  [
    'be',
    'sanctions_imposed',
    'Міністры ЕС у панядзелак знайшлі час зацвердзіць санкцыі супраць 26 беларускіх суддзяў.',
  ],
  ['uk', 'sanctions_imposed', 'Міністри ЄС у понеділок знайшли час затвердити санкції проти 26 білоруських суддів.'],
  [
    'pl',
    'sanctions_imposed',
    'Ministrowie UE znaleźli w poniedziałek czas, by zatwierdzić sankcje wobec 26 sędziów z Białorusi.',
  ],
  ['lt', 'sanctions_imposed', 'ES ministrai pirmadienį rado laiko patvirtinti sankcijas 26 Baltarusijos teisėjams.'],
  [
    'de',
    'sanctions_imposed',
    'Die EU-Minister fanden am Montag Zeit, Sanktionen gegen 26 belarussische Richter zu beschließen.',
  ],
  ['en: not', '', 'EU ministers on Monday found no time to approve sanctions on 26 Belarusian judges.'],
];

/** A pardon that somebody hints at or asks for is granted to nobody. */
const hinted: readonly Row[] = [
  ['en', '', 'Alexander Lukashenko gave to understand on Tuesday that more prisoners will be pardoned.'],
  ['ru', '', 'Александр Лукашенко во вторник дал понять, что помилование получат и другие осужденные.'],
  ['be', '', 'Аляксандр Лукашэнка ў аўторак даў зразумець, што памілаванне атрымаюць і іншыя асуджаныя.'],
  ['uk', '', 'Олександр Лукашенко у вівторок дав зрозуміти, що помилування отримають й інші засуджені.'],
  ['pl', '', 'Alaksandr Łukaszenka dał we wtorek do zrozumienia, że ułaskawienia doczekają się kolejni skazani.'],
  ['lt', '', 'Aliaksandras Lukašenka antradienį leido suprasti, kad malonės sulauks daugiau nuteistųjų.'],
  ['de', '', 'Alexander Lukaschenko gab am Dienstag zu verstehen, dass weitere Verurteilte begnadigt werden.'],
  ['en: asks', '', 'On Tuesday television in Minsk showed a film in which the prisoner asks Lukashenko for clemency.'],
  ['pl: błaga', '', 'We wtorek telewizja w Mińsku pokazała film, na którym więzień błaga o ułaskawienie.'],
  ['de: fleht', '', 'Am Dienstag zeigte das Fernsehen in Minsk einen Film, in dem der Gefangene um Gnade fleht.'],
  ['de: shown', 'prisoner_release', 'Lukaschenko zeigte am Dienstag Gnade und ließ zwölf politische Gefangene frei.'],
];

/** To whom a door will be shut stands between the auxiliary and its participle. */
const shutLater: readonly Row[] = [
  ['pl', '', 'Premier zapowiedział, że polskie niebo będzie dla Belavii zamknięte.'],
  ['ru', '', 'Премьер пообещал, что польское небо будет для «Белавиа» закрыто.'],
  ['lt', '', 'Premjeras pažadėjo, kad Lenkijos dangus bus „Belavia“ uždarytas.'],
  ['pl: now', 'sanctions_imposed', 'Polskie niebo jest od wtorku dla Belavii zamknięte.'],
  ['ru: now', 'sanctions_imposed', 'Польское небо со вторника закрыто для «Белавиа».'],
  [
    'pl: a package of aid',
    '',
    'Miliardy pakietu gospodarczego UE dla Białorusi pozostaną zamrożone do wyborów w Mińsku.',
  ],
];

/** Where Belarus is named no oftener than contraband, it is only where that comes from. */
const smugglers: readonly Row[] = [
  [
    'en',
    '',
    'The men, who had smuggled cigarettes from Belarus, were released on Monday.',
    'Smuggling suspects let go',
  ],
  ['ru', '', 'В понедельник на свободу вышли двое с контрабандой из Беларуси.', 'Отпущены подозреваемые в контрабанде'],
  ['be', '', 'У панядзелак на волю выйшлі двое з кантрабандай з Беларусі.', 'Адпушчаныя падазраваныя ў кантрабандзе'],
  ['uk', '', 'У понеділок на волю вийшли двоє з контрабандою з Білорусі.', 'Відпущено підозрюваних у контрабанді'],
  [
    'pl',
    '',
    'W poniedziałek z aresztu wyszli ci, którzy wozili papierosy z Białorusi.',
    'Podejrzani o przemyt na wolności',
  ],
  ['lt', '', 'Pirmadienį iš areštinės išleisti vyrai, gabenę cigaretes iš Baltarusijos.', 'Paleisti dėl kontrabandos'],
  ['de', '', 'Am Montag wurden zwei Männer mit Zigaretten aus Belarus freigelassen.', 'Mutmaßliche Schmuggler frei'],
  ['en: of Belarus', 'prisoner_release', 'Belarus on Monday released two Poles jailed for smuggling contraband.'],
  ['ru: of Belarus', 'prisoner_release', 'Беларусь в понедельник освободила поляка, осужденного за контрабанду.'],
  [
    'en: balloons',
    '',
    'Lithuania on Monday extended until May the ban on flying balloons near the border with Belarus.',
  ],
  ['lt: balloons', '', 'Lietuva pirmadienį iki gegužės pratęsė draudimą skraidinti balionus pasienyje su Baltarusija.'],
];

/** What came soon after an old day, or sums up since one, is old too. */
const soonAfter: readonly Row[] = [
  [
    'de',
    '',
    'Das EU-Gericht hob im April die Sanktionen gegen ihn auf. Kurz darauf setzte der Rat den Belarussen wieder auf die Liste.',
  ],
  ['pl', '', 'Od lipca Łukaszenka podpisał cztery akty łaski. Na wolność wyszło łącznie 115 osób.'],
  ['en', '', 'Since July Lukashenko has signed four pardon decrees. In all 115 people walked free.'],
];

test.for<Row>([...unchanged, ...foundTime, ...hinted, ...shutLater, ...smugglers, ...soonAfter])(
  '%s',
  ([, alerts, text, title]) => {
    const reading = readText({ text, title: title ?? null, published: '2026-10-14' });
    expect(reading.alerts.join(', ')).toBe(alerts);
  },
);
