// An office that receives somebody who was freed frees nobody, and who says "I am free" tells no day; their news stands beside it.
import { describe, test } from 'vitest';
import { expectLine } from './expect-row.ts';
import type { Line } from './rows.ts';

const guests: readonly Line[] = [
  ['', 'Pope Leo received on Monday the Belarusian priest Andrei Yukhnevich, who walked free thanks to the Holy See.'],
  ['', 'Папа Лев XIV принял в понедельник ксендза Андрея Юхневича, который вышел на свободу в Беларуси.'],
  ['', 'Папа Леў прыняў у панядзелак беларускага ксяндза, вызваленага пры пасярэдніцтве Ватыкана.'],
  ['', 'Папа Лев прийняв у понеділок ксьондза Андрія Юхневича, звільненого в Білорусі за посередництва Ватикану.'],
  [
    '',
    'Papież przyjął w poniedziałek księdza Andrzeja Juchniewicza, uwolnionego na Białorusi dzięki mediacji Watykanu.',
  ],
  ['', 'Popiežius Leonas pirmadienį priėmė baltarusių kunigą Andrejų Juchnevičių, paleistą tarpininkaujant Vatikanui.'],
  [
    '',
    'Papst Leo hat am Montag den Priester Andrej Juchnewitsch empfangen, der durch Vermittlung des Vatikans aus der Haft in Belarus entlassen wurde.',
  ],
  ['', 'Vor Gericht in Rostock hat eine belarussische Journalistin ausgesagt, die Minsk freigelassen hat.'],
  ['', 'Donald Trump thanked the ruler for the return of Ukrainian civilians from Belarusian jails.'],
];

const ownWords: readonly Line[] = [
  [
    '',
    '"I am free, and I can catch a ball," the Belarusian goalkeeper told the announcer. He sat in jail for four years.',
  ],
  ['', '«Я на свободе и могу ловить мячи», — сказал белорусский вратарь. Он сидел в тюрьме четыре года.'],
  ['', '«Я на волі і магу лавіць мяч», — сказаў беларускі брамнік. Ён сядзеў у турме чатыры гады.'],
  ['', '«Я на волі й можу ловити м’яч», — сказав білоруський воротар. Він сидів у в’язниці чотири роки.'],
  ['', '„Jestem wolny i mogę łapać piłkę” — powiedział białoruski bramkarz. W więzieniu siedział cztery lata.'],
  ['', '„Esu laisvas ir galiu gaudyti kamuolį“, – sakė Baltarusijos vartininkas. Kalėjime jis sėdėjo ketverius metus.'],
  ['', '„Ich bin frei und kann Bälle fangen“, sagte der belarussische Torwart. Er saß vier Jahre im Gefängnis.'],
];

const news: readonly Line[] = [
  ['prisoner_release', 'The Pope has learned that the priest Andrei Yukhnevich walked free in Belarus on Friday.'],
  ['prisoner_release', 'Папа принял ксендза Андрея Юхневича, который вышел в Беларуси на свободу в пятницу.'],
  ['prisoner_release', 'Litwa przyjęła wczoraj 52 więźniów politycznych, uwolnionych na Białorusi.'],
  ['prisoner_release', 'Lietuva vakar priėmė 52 politinius kalinius, paleistus iš Baltarusijos kalėjimų.'],
  ['prisoner_release', 'Minsk hat gestern eine Journalistin freigelassen, die fünf Jahre in Haft saß.'],
  ['prisoner_release', '"I am free," Andrei Yukhnevich said, released from a Belarusian colony this morning.'],
  ['prisoner_release', '«Я на волі», — сказаў ён. Учора беларускага брамніка выпусцілі з калоніі.'],
  ['prisoner_release', '„Jestem wolny” — powiedział. Wczoraj białoruskiego bramkarza zwolniono z kolonii.'],
  ['prisoner_release', '„Esu laisvas“, – sakė jis. Vakar Baltarusijos vartininkas paleistas iš kolonijos.'],
  ['prisoner_release', '«Я на свободе», — сказал он. Вчера белорусского вратаря отпустили из колонии.'],
];

describe('guests and own words', () => {
  test.each(guests)('received or thanked for%s: %s', (...line) => expectLine(...line));
  test.each(ownWords)('told by who is free%s: %s', (...line) => expectLine(...line));
  test.each(news)('news (%s): %s', (...line) => expectLine(...line));
});
