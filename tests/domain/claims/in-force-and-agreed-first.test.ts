// Sanctions that apply from now on, decisions that another body has still to take, leave told of somebody, and deals told further down.
import { describe, test } from 'vitest';
import { expectLine, expectRow } from './expect-row.ts';
import { eased, extended, imposed, type Line, type Row, release } from './rows.ts';

const inForce: readonly Line[] = [
  [imposed, 'Die EU-Sanktionen gegen dreißig Richter in Belarus gelten jetzt, teilte der Rat mit.'],
  [imposed, 'Seit Freitag gelten die Strafmaßnahmen der EU gegen die Führung in Minsk.'],
  [imposed, 'Dreißig Belarussen unterliegen nun den Sanktionen der EU.'],
  [imposed, "The EU's sanctions against thirty Belarusian judges now apply, the Council said."],
  [imposed, 'As of today, the British sanctions on the Belarusian bank apply.'],
  [imposed, 'Thirty Belarusian judges are now under EU sanctions.'],
  [imposed, 'Теперь действуют санкции Евросоюза против тридцати белорусских судей.'],
  [imposed, 'С пятницы действуют санкции Великобритании против белорусского банка.'],
  [imposed, 'Відтепер діють санкції Євросоюзу проти тридцяти білоруських суддів.'],
  [imposed, 'Цяпер дзейнічаюць санкцыі Еўрасаюза супраць трыццаці беларускіх суддзяў.'],
  [imposed, 'Od piątku obowiązują sankcje Unii Europejskiej wobec trzydziestu białoruskich sędziów.'],
  [imposed, 'Nuo penktadienio galioja Europos Sąjungos sankcijos trisdešimčiai Baltarusijos teisėjų.'],
  ['', 'Jetzt gelten die EU-Sanktionen gegen Belarus noch bis Februar.'],
  ['', 'Die EU-Sanktionen gegen Belarus gelten seit vier Jahren.'],
  ['', 'Die Sanktionen der EU gegen Belarus greifen jetzt wirklich, sagt der Ökonom.'],
  ['', 'Am Montag sollen die EU-Sanktionen gegen Belarus wirksam werden.'],
  ['', 'Vor dem Inkrafttreten der Sanktionen gegen Belarus decken sich die Händler mit Kali ein.'],
  ['', 'The sanctions against Belarus, which now apply to 300 people, have failed, an analyst says.'],
  ['', 'In Belarus gelten nun strengere Regeln für Blogger.'],
];

const agreedFirst: readonly Row[] = [
  {
    it: 'de: the summit clears the way, the Council may now decide',
    title: 'EU-Gipfel gibt grünes Licht für neue Belarus-Sanktionen',
    text: 'Der Streit der Hauptstädte ist beigelegt. Nun kann der Rat die Sanktionen beschließen.',
    alerts: '',
  },
  {
    it: 'ru: the summit clears the way, the Council may now decide',
    title: 'Саммит ЕС дал зелёный свет санкциям против Белоруссии',
    text: 'Спор столиц улажен. Теперь Совет может принять их в течение недели.',
    alerts: '',
  },
  {
    it: 'pl: the summit clears the way, the Council may now decide',
    title: 'Szczyt UE dał zielone światło sankcjom wobec Białorusi',
    text: 'Spór stolic zakończono. Teraz Rada może je przyjąć w ciągu tygodnia.',
    alerts: '',
  },
  {
    it: 'en: the leaders approved, and the Council adopted the same day',
    title: 'EU leaders approve sanctions on Belarus',
    text: 'The quarrel of the capitals is over. The Council adopted the measures on Friday.',
    alerts: imposed,
  },
  {
    it: 'de: agreed for the future',
    text: 'Am Freitag einigten sich die EU-Minister darauf, künftig auch Banken in die Sanktionen gegen Belarus einzubeziehen.',
    alerts: '',
  },
  {
    it: 'ru: agreed for the future',
    text: 'Министры ЕС договорились в дальнейшем вносить в санкции против Белоруссии и банки.',
    alerts: '',
  },
  {
    it: 'de: agreed, and no word of the future',
    text: 'Die EU-Minister einigten sich darauf, die Sanktionen gegen Belarus auf Banken auszuweiten.',
    alerts: imposed,
  },
  {
    it: 'en: extended to companies is no prolonging',
    text: 'EU ministers agreed on Friday to extend the sanctions on Belarus to companies.',
    alerts: imposed,
  },
];

const known: readonly Line[] = [
  ['', 'The envoy sat down on Friday with Lukashenko, who is allied to Russia and sanctioned by the US.'],
  ['', 'The airline Belavia, which may again buy spare parts from the United States, flew to Cairo on Friday.'],
  ['', 'Авиакомпания «Белавиа», которая снова может покупать запчасти в США, открыла рейс в Каир.'],
  ['', 'Linie Belavia, które znów mogą kupować części w USA, otworzyły połączenie do Kairu.'],
  ['', 'With US sanctions on potash lifted, Belaruskali is looking for a new port.'],
  ['', 'With American sanctions gone, Belavia plans to buy planes, its head has said.'],
  [eased, 'Washington has lifted its sanctions on Belavia, which may again buy spare parts.'],
  [eased, 'With an order signed on Friday the US lifted its sanctions on Belavia.'],
  [imposed, 'The judge, who was sanctioned by the EU on Friday, works in Minsk.'],
];

const deals: readonly Row[] = [
  {
    it: 'en: what the release was paid with is told further down',
    text: 'The lawyer was freed in Minsk on Friday, his wife said.\n\nHe walks a lot.\n\nHe sleeps badly.\n\nBelarus let him and 50 others go in return for Washington lifting its sanctions on potash.',
    published: '2026-03-14',
    alerts: `${release},${eased}`,
  },
  {
    it: 'ru: the same',
    text: 'Адвокат вышел на свободу в Минске в пятницу.\n\nОн много гуляет.\n\nОн плохо спит.\n\nБелоруссия отпустила его и ещё 50 человек в обмен на снятие американских санкций с калия.',
    published: '2026-03-14',
    alerts: `${release},${eased}`,
  },
  {
    it: 'lt: the same',
    text: 'Advokatas penktadienį Minske išėjo į laisvę.\n\nJis daug vaikšto.\n\nJis blogai miega.\n\nBaltarusija paleido jį ir dar 50 žmonių mainais į JAV sankcijų kaliui panaikinimą.',
    published: '2026-03-14',
    alerts: `${release},${eased}`,
  },
  {
    it: 'en: a bargain of last autumn',
    text: 'The lawyer was freed in Minsk on Friday, his wife said.\n\nHe walks a lot.\n\nIn September Belarus let 50 others go in return for Washington lifting its sanctions on Belavia.',
    published: '2026-03-14',
    alerts: release,
  },
  {
    it: 'en: what the regime is wont to do',
    text: 'The lawyer was freed in Minsk on Friday, his wife said.\n\nHe walks a lot.\n\nLukashenko frees prisoners in exchange for an easing of sanctions, analysts say.',
    published: '2026-03-14',
    alerts: release,
  },
];

const listsAndLeave: readonly Line[] = [
  [eased, 'Калий из Белоруссии снова можно экспортировать в США, сообщил посланник.'],
  [eased, 'Білоруський калій знову можна купувати в США, повідомив посланець.'],
  [eased, 'Беларускі калій зноў можна купляць у ЗША, паведаміў пасланнік.'],
  [eased, 'Białoruski potas znów można kupować w USA, ogłosił wysłannik.'],
  [eased, 'Baltarusišką kalį vėl galima pirkti JAV, pranešė pasiuntinys.'],
  [eased, 'Belarussisches Kali darf wieder in die USA exportiert werden, teilte Washington mit.'],
  [eased, 'The EU took four Belarusians off the list.'],
  [eased, 'Die Schweiz hat vier Belarussen von der Liste gestrichen.'],
  [eased, 'ЕС исключил из списка четырёх белорусов.'],
  [eased, 'UE skreśliła z listy czterech Białorusinów.'],
  [eased, 'American sanctions on Belavia are a thing of the past, the envoy announced.'],
  ['', 'Belarusian milk may be exported to Russia again, Moscow said.'],
  ['', 'Wann darf belarussisches Kali wieder in die USA exportiert werden?'],
  ['', 'Litauen strich Belarussen von der Liste der Visumsfreien.'],
  ['', "Despite sanctions Belarus's trade with China grows."],
  [imposed, 'OFAC lists the presidential jet of Lukashenko.'],
  [imposed, 'Twenty names are new on the EU sanctions list, all of them from Belarus.'],
  [extended, 'Bis Februar 2027 hält die EU an ihren Strafmaßnahmen gegen Belarus fest, beschloss der Rat am Freitag.'],
];

const served: readonly Line[] = [
  ['', 'Nach Verbüßung seiner Strafe wurde der Aktivist in Minsk erneut verhaftet.'],
  ['', 'After serving out his term the activist was arrested again in Minsk.'],
  ['', 'Отбыв срок, активист был вновь арестован в Минске.'],
  ['', 'Відбувши строк, активіста в Мінську знову затримали.'],
  ['', 'Адбыўшы тэрмін, актывіста ў Мінску зноў затрымалі.'],
  ['', 'Po odbyciu kary aktywistę w Mińsku ponownie zatrzymano.'],
  ['', 'Atlikęs bausmę aktyvistas Minske vėl sulaikytas.'],
  [release, 'Nach Verbüßung seiner Strafe wurde der Aktivist in Minsk entlassen.'],
  [release, 'Der Machthaber von Belarus hat achtzehn Verurteilten die Reststrafe geschenkt.'],
  [release, 'Ukraine on Friday took in eleven people from a Belarusian prison.'],
  ['', 'Police in Minsk took in fifteen people from the protest.'],
];

const plainVerbs: readonly Line[] = [
  [release, 'Das Gericht in Minsk hob den Hausarrest der Journalistin auf.'],
  [release, 'The court in Minsk has ended the house arrest of the journalist.'],
  [release, 'Суд в Минске отменил домашний арест журналистки.'],
  [release, 'Суд у Мінську скасував домашній арешт журналістки.'],
  [release, 'Суд у Мінску скасаваў хатні арышт журналісткі.'],
  [release, 'Sąd w Mińsku uchylił areszt domowy dziennikarki.'],
  [release, 'Minsko teismas panaikino žurnalistės namų areštą.'],
  ['', 'Der Hausarrest der Redakteurin in Minsk wurde um einen Monat verlängert.'],
  ['', 'Das Gericht in Minsk lehnte es ab, den Hausarrest der Journalistin aufzuheben.'],
  ['', 'The court in Minsk refused to lift the house arrest of the reporter.'],
  ['', 'Her house arrest in Minsk ended in 2022, when she was sent to a penal colony.'],
  ['', 'Адвокат просит отменить домашний арест журналистки в Минске.'],
  [imposed, 'Polen setzte dreißig belarussische Unternehmer auf die Sperrliste.'],
  ['', 'Minsk setzte dreißig polnische Politiker auf die Sperrliste.'],
  [imposed, 'The US Treasury on Friday named 14 Belarusian entities for sanctions.'],
  ['', 'The report names 14 Belarusian officials who should be put under sanctions.'],
  [imposed, 'The European Union has imposed tariffs on fertilisers from Belarus.'],
  ['', 'The Commission proposed tariffs on fertilisers from Belarus.'],
  [eased, 'Washington zog die Sanktionen gegen die Fluglinie Belavia zurück.'],
  [eased, 'Litauen lässt den Transit von Kalidünger aus Belarus wieder zu.'],
  ['', 'Litauen lässt den Transit von Kali aus Belarus nicht wieder zu.'],
  [imposed, 'Washington widerrief die Überflugrechte der belarussischen Fluglinie Belavia.'],
  [extended, 'Der Rat hat die Sanktionen gegen Belarus um ein Jahr verlängert.'],
];

describe('sanctions that apply from now on', () => {
  test.for(inForce)('%s: %s', ([...line]) => expectLine(...line));
});
describe('agreed on before it is adopted', () => {
  test.for(agreedFirst)('$it', (row) => expectRow(row));
});
describe('what a clause takes as known', () => {
  test.for(known)('%s: %s', ([...line]) => expectLine(...line));
});
describe('deals told further down', () => {
  test.for(deals)('$it', (row) => expectRow(row));
});
describe('lists, and leave to trade', () => {
  test.for(listsAndLeave)('%s: %s', ([...line]) => expectLine(...line));
});
describe('terms that were served', () => {
  test.for(served)('%s: %s', ([...line]) => expectLine(...line));
});
describe('plain verbs of local papers and ministries', () => {
  test.for(plainVerbs)('%s: %s', ([...line]) => expectLine(...line));
});
