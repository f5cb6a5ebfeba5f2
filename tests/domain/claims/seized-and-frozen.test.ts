// Held things that are let go, money let out of a freeze, and measures told by what they do to somebody.
import { describe, expect, test } from 'vitest';
import { expectLine } from './expect-row.ts';
import { readText, toldOf } from './reader.ts';
import { eased, imposed, type Line, release } from './rows.ts';

/** What was held is a thing. */
const things: readonly Line[] = [
  ['', 'Six seized Belarusian lorries were released by Latvian customs on Monday.'],
  ['', 'Шесть задержанных белорусских грузовиков в понедельник отпустили с таможни.'],
  ['', 'Шэсць затрыманых беларускіх фур у панядзелак выпусцілі з мытні.'],
  ['', 'Шість затриманих білоруських фур у понеділок випустили з митниці.'],
  ['', 'Sześć zatrzymanych białoruskich ciężarówek wypuszczono w poniedziałek z urzędu celnego.'],
  ['', 'Šeši sulaikyti baltarusiški sunkvežimiai pirmadienį paleisti iš muitinės.'],
  ['', 'Sechs festgehaltene belarussische Lastwagen wurden am Montag freigegeben.'],
  [release, 'Six detained Belarusian lorry drivers were released from prison on Monday.'],
  [release, 'Шестерых задержанных белорусских водителей в понедельник отпустили из СИЗО.'],
  [release, 'Sześciu zatrzymanych białoruskich dziennikarzy wypuszczono w poniedziałek z więzienia.'],
  [release, 'Šeši sulaikyti baltarusių žurnalistai pirmadienį paleisti iš kalėjimo.'],
  [release, 'Sechs festgehaltene belarussische Journalisten wurden am Montag freigelassen.'],
];

/** People who went out into the streets, and a year that is out. */
const streets: readonly Line[] = [
  ['', 'Two hundred Belarusians in prison: the vote had brought ten thousand people onto the streets.'],
  ['', 'Выборы вывели политзаключенных и их родных на площади Минска.'],
  ['', 'Выбары вывелі на вуліцы Мінска родных палітвязняў.'],
  ['', "Вибори вивели на вулиці Мінська родичів політв'язнів."],
  ['', 'Wybory wyprowadziły na ulice Mińska bliskich więźniów politycznych.'],
  ['', 'Rinkimai išvedė į Minsko gatves politinių kalinių artimuosius.'],
  ['', 'Die Wahl brachte Angehörige politischer Gefangener in Minsk auf die Straße.'],
  ['', 'He expects Minsk to pardon ten more political prisoners before the summer is out.'],
  [release, 'The Belarusian political prisoner Ales Bialiatski is out.'],
];

/** Money or an account let out of a freeze. */
const freezes: readonly Line[] = [
  [eased, 'Latvia allowed the frozen money of the Belarusian airline Belavia to be paid to its pilots.'],
  [eased, 'Латвия разрешила выплатить замороженные деньги «Белавиа» ее пилотам.'],
  [eased, 'Латвія дазволіла выплаціць замарожаныя грошы «Белавія» яе пілотам.'],
  [eased, 'Латвія дозволила виплатити заморожені гроші «Белавіа» її пілотам.'],
  [eased, 'Łotwa zezwoliła na wypłatę zamrożonych pieniędzy białoruskich linii Belavia ich pilotom.'],
  [eased, 'Latvija leido išmokėti įšaldytus „Belavia“ pinigus jos pilotams.'],
  [eased, 'Lettland hat erlaubt, gesperrte Gelder der belarussischen Fluglinie Belavia an ihre Piloten auszuzahlen.'],
  [eased, 'Switzerland took the account of the Belarusian embassy out of the asset freeze.'],
  [eased, 'Швейцария вывела счет белорусского посольства из-под заморозки.'],
  [eased, 'Швейцарыя вывела рахунак беларускай амбасады з-пад замарозкі.'],
  [eased, 'Швейцарія вивела рахунок білоруського посольства з-під замороження.'],
  [eased, 'Szwajcaria wyłączyła rachunek białoruskiej ambasady spod zamrożenia.'],
  [eased, 'Šveicarija išėmė Baltarusijos ambasados sąskaitą iš įšaldymo.'],
  [eased, 'Die Schweiz hat ein Konto der belarussischen Botschaft von der Kontensperre ausgenommen.'],
];

/** Listings told by what they mean for somebody, or without a word of a list. */
const listings: readonly Line[] = [
  [imposed, 'Norway: 14 judges from Belarus are newly subject to an asset freeze.'],
  [imposed, 'Норвегия: 14 судей из Беларуси теперь подпадают под заморозку активов.'],
  [imposed, 'Нарвегія: 14 суддзяў з Беларусі цяпер падпадаюць пад замарозку актываў.'],
  [imposed, 'Норвегія: 14 суддів з Білорусі відтепер підпадають під замороження активів.'],
  [imposed, 'Norwegia: 14 sędziów z Białorusi podlega odtąd zamrożeniu aktywów.'],
  [imposed, 'Norvegija: 14 teisėjų iš Baltarusijos nuo šiol taikomas turto įšaldymas.'],
  [imposed, 'Norwegen: 14 Richter aus Belarus unterliegen künftig einer Kontensperre.'],
  ['', 'Norway: more than 200 judges from Belarus are subject to an asset freeze.'],
  [imposed, 'Canada added eight judges to the schedules of its regulations on Belarus.'],
  [imposed, 'Britain extended its asset freeze to five more Belarusian firms.'],
  [imposed, 'Großbritannien hat das Einfrieren von Vermögen auf fünf weitere belarussische Firmen ausgedehnt.'],
  [imposed, 'Londyn dorzucił do listy sankcyjnej pięciu białoruskich sędziów.'],
  [imposed, 'Na unijną listę sankcyjną dołożono pięciu białoruskich sędziów.'],
];

/** A court of the Union undoes the acts by which somebody stayed on the list, which its name parts from them. */
const annulled: readonly Line[] = [
  [
    eased,
    'The General Court of the EU annulled the acts with which in two successive years the Council had left the Belarusian tyre maker on its sanctions list.',
  ],
  [eased, 'EU court takes Belarusian tyre maker off blacklist.'],
  [
    eased,
    'Sąd UE stwierdził nieważność decyzji, którymi Rada dwa lata z rzędu pozostawiała białoruskiego producenta opon na liście sankcyjnej.',
  ],
  [
    '',
    'The General Court of the EU upheld the acts with which the Council had left the Belarusian tyre maker on its sanctions list.',
  ],
  ['', 'Sąd UE utrzymał w mocy decyzje, którymi Rada pozostawiła białoruskiego producenta opon na liście sankcyjnej.'],
];

/** The carriage of a good that another country ends. */
const carriage: readonly Line[] = [
  [imposed, 'The Latvian government is ending the transport of Belarusian potash.'],
  [imposed, 'Правительство Латвии прекращает перевозки белорусского калия.'],
  [imposed, 'Урад Латвіі спыняе перавозкі беларускага калію.'],
  [imposed, 'Уряд Латвії припиняє перевезення білоруського калію.'],
  [imposed, 'Rząd Łotwy wstrzymuje przewóz białoruskiego potasu.'],
  [imposed, 'Latvijos vyriausybė nutraukia baltarusiško kalio pervežimus.'],
  [imposed, 'Lettlands Regierung stoppt den Transport von belarussischem Kali.'],
  ['', 'The Latvian government is not ending the transport of Belarusian potash.'],
  ['', 'Latvijos vyriausybė nenutraukia baltarusiško kalio pervežimų.'],
];

/** What is said not to be known has not happened; what stands before it has. */
const unclear: readonly Line[] = [
  ['', 'It is unclear whether the German has left the Belarusian prison.'],
  ['', 'Whether the German has left the Belarusian prison was unknown on Monday.'],
  ['', 'Неизвестно, вышел ли немец из белорусской тюрьмы.'],
  ['', 'Покинул ли немец белорусскую тюрьму, в понедельник было неясно.'],
  ['', 'Невядома, ці выйшаў немец з беларускай турмы.'],
  ['', "Невідомо, чи вийшов німець з білоруської в'язниці."],
  ['', 'Nie wiadomo, czy Niemiec wyszedł z białoruskiego więzienia.'],
  ['', 'Neaišku, ar vokietis išėjo iš Baltarusijos kalėjimo.'],
  ['', 'Unklar ist, ob der Deutsche das belarussische Gefängnis verlassen hat.'],
  ['', 'Ob der Deutsche das belarussische Gefängnis verlassen hat, war am Montag ungewiss.'],
  [release, 'The German has left the Belarusian prison; it is unclear whether he is in Vilnius.'],
  [release, 'Немец вышел из белорусской тюрьмы; неясно, в Вильнюсе ли он.'],
  [release, 'Der Deutsche hat das belarussische Gefängnis verlassen; unklar ist, ob er in Vilnius ist.'],
];

/** A decision that the sentence speaks of is known; one that was taken is news. */
const decisions: readonly Line[] = [
  ['', 'The US decision on lifting curbs on Belarusian potash changes nothing here.'],
  ['', 'Решение США о снятии ограничений с белорусского калия здесь ничего не меняет.'],
  ['', 'Рашэнне ЗША аб зняцці абмежаванняў з беларускага калію нічога тут не мяняе.'],
  ['', 'Рішення США про зняття обмежень з білоруського калію нічого тут не змінює.'],
  ['', 'Decyzja USA o zniesieniu restrykcji na białoruski potas niczego tu nie zmienia.'],
  ['', 'JAV sprendimas dėl ribojimų baltarusiškam kaliui panaikinimo čia nieko nekeičia.'],
  ['', 'Die Entscheidung der USA über die Aufhebung der Beschränkungen für belarussisches Kali ändert hier nichts.'],
  [eased, 'The US decision on lifting curbs on Belarusian potash was published on Wednesday.'],
  [eased, 'Решение о снятии санкций США с «Белавиа» принято в среду.'],
  [eased, 'Decyzję o zniesieniu amerykańskich sankcji na Belavię podjęto w środę.'],
  [eased, 'Die Entscheidung der USA über die Aufhebung der Sanktionen gegen Belavia wurde am Mittwoch veröffentlicht.'],
];

describe.each([
  ['held things are no captives', things],
  ['people in the streets, and a year that is out', streets],
  ['what is let out of a freeze', freezes],
  ['listings told by what they do', listings],
  ['acts of listing annulled', annulled],
  ['carriage ended', carriage],
  ['what is not known', unclear],
  ['decisions spoken of', decisions],
] as const)('%s', (_, lines) => {
  test.each(lines)('%s: %s', expectLine);
});

describe('who is held, and what is asked for or taken as known', () => {
  test.each([
    ['prisoner', 'detention background', 'Baltarusijoje nelaisvėje laikomi 12 žurnalistų.'],
    ['prisoner', 'detention background', 'Poetas trejus metus praleido Baltarusijos nelaisvėje.'],
    ['prisoner', 'release occurred', 'Baltarusijos politinis kalinys jau laisvėje.'],
    ['prisoner', 'release called_for', 'Latvija tereikalauja Minske kalinamą žurnalistą išleisti.'],
    ['prisoner', 'detention background', 'Kaune pagerbta įkalinta baltarusių rašytoja.'],
    ['prisoner', 'detention background', 'Maria Kolesnikowa ist zu neun Jahren Haft verurteilt.'],
    [
      'prisoner',
      'detention occurred',
      'Maria Kolesnikowa ist am Montag in Minsk zu neun Jahren Haft verurteilt worden.',
    ],
    ['prisoner', 'detention background', 'In Belarus sitzen mehr als 900 Menschen aus politischen Gründen ein.'],
    ['sanctions', 'eased occurred', 'The Belarusian airline Belavia was taken out of US sanctions.'],
    ['sanctions', 'eased denied', 'Latvia ruled out reopening its port to Belarusian potash.'],
    [
      'sanctions',
      'imposed background',
      'Sales in Europe collapsed after Brussels barred imports from Belarus in 2022.',
    ],
  ] as const)('of the %s: %s: %s', (prefix, told, text) =>
    expect(toldOf(readText({ text, published: '2025-12-10' }), prefix)).toEqual([told]),
  );
});
