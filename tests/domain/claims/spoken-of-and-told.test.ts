// What a sentence only speaks of, beside the same words told as news: decisions, terms, people in a clause, premises of an opinion.
import { describe, test } from 'vitest';
import { expectRow } from './expect-row.ts';
import { eased, extended, type Row, release } from './rows.ts';

const published = '2026-03-12'; // a Thursday

/** What a decision does is no news of it, and one still to be taken has happened to nobody. */
const decisions: readonly Row[] = [
  {
    it: 'en: will bring in money',
    text: "Washington's decision of last week to let Belaruskali sell potash again will bring the firm 40 million dollars a year.",
    alerts: '',
  },
  {
    it: 'ru: принесёт',
    text: 'Решение прошлой недели отменить санкции против «Беларуськалия» принесёт предприятию миллионы.',
    alerts: '',
  },
  {
    it: 'ru: будет принято',
    text: 'Решение снять санкции с Беларуси будет принято в мае.',
    alerts: '',
    says: [`${eased} planned`],
  },
  {
    it: 'be: будзе прынята',
    text: 'Рашэнне зняць санкцыі з Беларусі будзе прынята ў траўні.',
    alerts: '',
    says: [`${eased} planned`],
  },
  {
    it: 'uk: буде ухвалено',
    text: 'Рішення зняти санкції з Білорусі буде ухвалено у травні.',
    alerts: '',
    says: [`${eased} planned`],
  },
  {
    it: 'lt: bus priimtas',
    text: 'Sprendimas panaikinti sankcijas Baltarusijai bus priimtas gegužę.',
    alerts: '',
    says: [`${eased} planned`],
  },
  {
    it: 'lt: praėjusios savaitės',
    text: 'Praėjusios savaitės JAV sprendimas panaikinti sankcijas „Belaruskalij“ įmonei naudingas.',
    alerts: '',
  },
  {
    it: 'de: wird sparen',
    text: 'Die Entscheidung Washingtons von letzter Woche, die Sanktionen gegen Belaruskali aufzuheben, wird der Firma Millionen bringen.',
    alerts: '',
  },
  {
    it: 'ru: принял решение',
    text: 'Вашингтон принял решение отменить санкции против «Беларуськалия».',
    alerts: eased,
  },
  {
    it: 'be: прыняў рашэнне',
    text: 'Вашынгтон прыняў рашэнне адмяніць санкцыі супраць «Беларуськалія».',
    alerts: eased,
  },
  {
    it: 'uk: ухвалив рішення',
    text: 'Вашингтон ухвалив рішення скасувати санкції проти «Беларуськалію».',
    alerts: eased,
  },
  {
    it: 'pl: podjął decyzję',
    text: 'Waszyngton podjął decyzję, by znieść sankcje wobec Biełaruśkalija.',
    alerts: eased,
  },
  {
    it: 'lt: priėmė sprendimą',
    text: 'Vašingtonas priėmė sprendimą panaikinti sankcijas „Belaruskalij“.',
    alerts: eased,
  },
  {
    it: 'de: hat die Entscheidung getroffen',
    text: 'Washington hat die Entscheidung getroffen, die Sanktionen gegen Belaruskali aufzuheben.',
    alerts: eased,
  },
];

/** Until when measures run is a term that stands, and their renewal is to come. */
const terms: readonly Row[] = [
  {
    it: 'en',
    text: "The EU's measures against Belarus run until the end of February and are expected to be prolonged.",
    alerts: '',
  },
  { it: 'en: alone', text: 'The EU sanctions against Belarus run until the end of February.', alerts: '' },
  { it: 'ru', text: 'Санкции ЕС против Беларуси действуют до конца февраля и, вероятно, будут продлены.', alerts: '' },
  {
    it: 'be',
    text: 'Санкцыі ЕС супраць Беларусі дзейнічаюць да канца лютага і, хутчэй за ўсё, будуць падоўжаныя.',
    alerts: '',
  },
  { it: 'uk', text: 'Санкції ЄС проти Білорусі діють до кінця лютого і, ймовірно, будуть продовжені.', alerts: '' },
  {
    it: 'pl',
    text: 'Sankcje UE wobec Białorusi obowiązują do końca lutego i prawdopodobnie zostaną przedłużone.',
    alerts: '',
  },
  { it: 'lt', text: 'ES sankcijos Baltarusijai galioja iki vasario pabaigos ir turėtų būti pratęstos.', alerts: '' },
  {
    it: 'de',
    text: 'Die Sanktionen der EU gegen Belarus gelten bis Ende Februar und sollen verlängert werden.',
    alerts: '',
  },
  {
    it: 'en: prolonged, and they run',
    text: 'The Council prolonged the measures against Belarus on Wednesday, and they run until February 2027.',
    alerts: extended,
  },
  {
    it: 'ru: продлил, и они действуют',
    text: 'Совет ЕС в среду продлил санкции против Беларуси. Они действуют до февраля 2027 года.',
    alerts: extended,
  },
];

/** Who was let out, neither counted nor held, in a clause beside what they do by now; a number that arrives is news. */
const people: readonly Row[] = [
  {
    it: 'en',
    text: 'The Belarusians who were let out of prison with the help of the envoy are learning Lithuanian.',
    alerts: '',
  },
  {
    it: 'ru',
    text: 'Белорусы, которых выпустили из тюрем при посредничестве спецпосланника, учат литовский язык.',
    alerts: '',
  },
  {
    it: 'be',
    text: 'Беларусы, якіх выпусцілі з турмаў пры пасярэдніцтве спецпасланніка, вучаць літоўскую мову.',
    alerts: '',
  },
  {
    it: 'uk',
    text: 'Білоруси, яких випустили з тюрем за посередництва спецпосланника, вчать литовську мову.',
    alerts: '',
  },
  {
    it: 'pl',
    text: 'Białorusini, których wypuszczono z więzień dzięki wysłannikowi, uczą się litewskiego.',
    alerts: '',
  },
  {
    it: 'en: counted, and they arrived',
    text: 'Twelve people who were released from prison in Belarus arrived in Vilnius.',
    alerts: release,
    says: [`${release} occurred 12`],
  },
  {
    it: 'en: counted, and they have arrived',
    text: '12 people who were released from prison in Belarus have arrived in Vilnius.',
    alerts: release,
  },
  { it: 'ru: counted', text: '12 человек, которых выпустили из тюрем Беларуси, прибыли в Вильнюс.', alerts: release },
  {
    it: 'pl: counted',
    text: '12 osób, które zwolniono z białoruskich więzień, przyjechało do Wilna.',
    alerts: release,
  },
  {
    it: 'lt: counted',
    text: '12 žmonių, kurie buvo paleisti iš Baltarusijos kalėjimų, atvyko į Vilnių.',
    alerts: release,
  },
  {
    it: 'en: hours before something else',
    text: 'The photograph shows people who were freed by Belarus hours before the ceremony.',
    alerts: '',
  },
];

/** What an opinion starts from, undated, is known; what is said or dated is not. */
const premises: readonly Row[] = [
  {
    it: 'en',
    text: 'The United States lifted sanctions on Belaruskali and got 31 prisoners for it; Europe would gain nothing that way, the institute argues.',
    alerts: '',
  },
  {
    it: 'ru',
    text: 'США сняли санкции с «Беларуськалия» и получили за это 31 заключённого, Европе такой обмен невыгоден, считает аналитик.',
    alerts: '',
  },
  {
    it: 'be',
    text: 'ЗША знялі санкцыі з «Беларуськалія» і атрымалі за гэта 31 зняволенага, Еўропе такі абмен нявыгадны, лічыць аналітык.',
    alerts: '',
  },
  {
    it: 'uk',
    text: 'США зняли санкції з «Беларуськалію» й отримали за це 31 в’язня, Європі такий обмін невигідний, вважає аналітик.',
    alerts: '',
  },
  {
    it: 'pl',
    text: 'USA zniosły sankcje wobec Biełaruśkalija i dostały za to 31 więźniów, Europie taka wymiana się nie opłaca, uważa analityk.',
    alerts: '',
  },
  {
    it: 'lt',
    text: 'JAV panaikino sankcijas „Belaruskalij“ ir gavo už tai 31 kalinį, Europai tokie mainai nenaudingi, mano analitikas.',
    alerts: '',
  },
  {
    it: 'de',
    text: 'Die USA haben die Sanktionen gegen Belaruskali aufgehoben und dafür 31 Gefangene bekommen, Europa nützt so ein Handel nichts, meint der Analyst.',
    alerts: '',
  },
  { it: 'en: said', text: 'The United States lifted sanctions on Belaruskali, the envoy said.', alerts: eased },
  {
    it: 'en: an opinion behind an "and"',
    text: 'The United States lifted sanctions on Belaruskali, and the opposition believes it a mistake.',
    alerts: eased,
  },
  {
    it: 'ru: dated',
    text: 'США сегодня сняли санкции с «Беларуськалия», и это ошибка, считает аналитик.',
    alerts: eased,
  },
];

describe.each(Object.entries({ decisions, terms, people, premises }))('%s', (_, rows) => {
  test.for(rows)('$it', (row) => expectRow({ published, ...row }));
});
