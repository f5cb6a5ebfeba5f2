// Follow-ups: what the freed do weeks later, whose release is told only to say who they are.
import { describe, test } from 'vitest';
import { expectRow } from './expect-row.ts';
import { type Row, release } from './rows.ts';

const quiet: readonly Row[] = [
  {
    it: 'en: a birthday in freedom',
    text: 'The banker celebrated his first birthday in freedom on Sunday. He was released from a Belarusian prison in December.',
    published: '2026-02-17',
    alerts: '',
  },
  {
    it: 'ru: впервые на свободе',
    text: 'Виктор Бабарико в воскресенье впервые отпраздновал день рождения на свободе. Из колонии он вышел в декабре.',
    alerts: '',
  },
  {
    it: 'pl: po raz pierwszy na wolności',
    text: 'Wiktar Babaryka w niedzielę po raz pierwszy obchodził urodziny na wolności. Z kolonii wyszedł w grudniu.',
    alerts: '',
  },
  {
    it: 'lt: pirmą kartą laisvėje',
    text: 'Viktaras Babaryka sekmadienį pirmą kartą atšventė gimtadienį laisvėje. Iš kolonijos jis išėjo gruodį.',
    alerts: '',
  },
  {
    it: 'de: zum ersten Mal in Freiheit',
    text: 'Viktor Babariko hat am Sonntag zum ersten Mal in Freiheit Geburtstag gefeiert. Aus dem Straflager kam er im Dezember frei.',
    alerts: '',
  },
  {
    it: 'ru: визы тем, кого отпустили',
    text: 'Германия выдаст визы бывшим политзаключенным, которых отпустила Беларусь, сообщило МВД.',
    alerts: '',
  },
  {
    it: 'uk: візи тим, кого відпустили',
    text: 'Німеччина видасть візи колишнім політв’язням, яких відпустила Білорусь, повідомило МВС.',
    alerts: '',
  },
  {
    it: 'pl: wizy dla tych, których zwolniono',
    text: 'Niemcy wydadzą wizy byłym więźniom politycznym, których zwolniła Białoruś, podało MSW.',
    alerts: '',
  },
  {
    it: 'lt: vizos tiems, kuriuos paleido',
    text: 'Vokietija išduos vizas buvusiems politiniams kaliniams, kuriuos paleido Baltarusija, pranešė ministerija.',
    alerts: '',
  },
  {
    it: 'pl: a freed politician asks',
    title: 'Uwolniony polityk prosi UE o dokumenty',
    text: 'Uwolniony białoruski polityk Mikałaj Statkiewicz poprosił Unię Europejską o dokumenty podróży.',
    alerts: '',
  },
  {
    it: 'be: a freed politician asks',
    title: 'Вызвалены палітык просіць ЕС пра дакументы',
    text: 'Вызвалены беларускі палітык Мікалай Статкевіч папрасіў Еўразвяз выдаць праязныя дакументы.',
    alerts: '',
  },
  {
    it: 'lt: a freed politician asks',
    title: 'Išlaisvintas politikas prašo ES dokumentų',
    text: 'Išlaisvintas Baltarusijos politikas Mikola Statkevičius paprašė Europos Sąjungos išduoti dokumentus.',
    alerts: '',
  },
  {
    it: 'en: explains in an interview',
    title: 'Lukashenko explains why he pardoned opponents',
    text: 'Alexander Lukashenko said in an interview with a magazine that he had pardoned opponents out of humanity.',
    alerts: '',
  },
  {
    it: 'uk: three weeks earlier, in the instrumental',
    text: 'Лікарі у Варшаві обстежили Анджея Почобута, якого трьома тижнями раніше випустили з білоруської колонії.',
    alerts: '',
  },
  {
    it: 'lt: since the release in June',
    text: 'Nuo išlaisvinimo birželį Siarhejus Cichanouskis aplankė devynias šalis, pirmadienį pranešė jo biuras.',
    published: '2026-02-17',
    alerts: '',
  },
];

const told: readonly Row[] = [
  {
    it: 'en: who pardoned 123, told of the ruler',
    text: 'The envoy spoke in Minsk on Saturday with Alexander Lukashenko, who pardoned 123 prisoners.',
    published: '2025-12-14',
    alerts: release,
  },
  {
    it: 'en: who were released on Thursday',
    text: 'Lithuania took in 52 political prisoners who were released by Belarus on Thursday.',
    published: '2025-09-12',
    alerts: release,
  },
  {
    it: 'pl: the participle that is the verb',
    title: 'Uwolniony Mikałaj Statkiewicz',
    text: 'Mikałaj Statkiewicz został uwolniony z białoruskiej kolonii, podała Wiasna.',
    alerts: release,
  },
  {
    it: 'be: the participle that is the verb',
    title: 'Вызвалены палітык Мікалай Статкевіч',
    text: 'Палітык выйшаў з беларускай калоніі, паведаміла «Вясна».',
    alerts: release,
  },
];

describe('it only says who they are', () => test.for(quiet)('$it', (row) => expectRow(row)));
describe('it is the news', () => test.for(told)('$it', (row) => expectRow(row)));

test.for([
  [
    'en',
    'Those whom Belarus lets out are mostly forced to leave the country without documents, the UN rapporteur said.',
  ],
  [
    'ru',
    'Тех, кого Беларусь выпускает из тюрем, в основном вынуждают покинуть страну без документов, заявил спецдокладчик ООН.',
  ],
  [
    'uk',
    'Тих, кого Білорусь випускає з в’язниць, здебільшого примушують виїхати з країни без документів, заявив спецдоповідач ООН.',
  ],
  [
    'be',
    'Тых, каго Беларусь выпускае з турмаў, у асноўным прымушаюць пакінуць краіну без дакументаў, заявіў спецдакладчык ААН.',
  ],
  [
    'pl',
    'Tych, których Białoruś wypuszcza z więzień, zwykle zmusza się do wyjazdu bez dokumentów, powiedział sprawozdawca ONZ.',
  ],
  [
    'lt',
    'Tie, kuriuos Baltarusija paleidžia iš kalėjimų, dažniausiai verčiami išvykti be dokumentų, sakė JT pranešėjas.',
  ],
] as const)('%s: whom they let out, in the present, is a habit: %s', ([, text]) =>
  expectRow({ text, published: '2025-10-22', alerts: '' }),
);
