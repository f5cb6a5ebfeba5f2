// Beside what has happened: how it came about, what it does and what it leaves are no claims of their own.
import { describe, expect, test } from 'vitest';
import { readText, toldOf } from './reader.ts';

type Row = readonly [it: string, says: string, text: string, title?: string];

const pleas: readonly Row[] = [
  [
    'en: they had asked for clemency',
    'release occurred',
    'Lukashenko pardoned nine women on Monday. All nine had asked the head of state for clemency.',
  ],
  [
    'es: a petición de',
    'release occurred',
    'Bielorrusia liberó el lunes a nueve presos políticos. El indulto se concedió a petición de sus madres.',
  ],
  [
    'en: those who are left are asked for',
    'detention background, release called_for, release occurred',
    'Lukashenko pardoned nine women on Monday. Brussels demands a pardon for the other prisoners.',
  ],
  ['en: a plea alone', 'release called_for', 'The mother of Viktar Babaryka asked Lukashenko for mercy on Monday.'],
];

const fulfilled: readonly Row[] = [
  [
    'en: his release was a condition',
    'release occurred',
    'Viktar Babaryka walked out of a Belarusian prison on Monday. Brussels had made his release a condition for new talks.',
  ],
  [
    'de: seine Freilassung',
    'release occurred',
    'Viktor Babariko ist am Montag in Belarus freigelassen worden. Die EU hatte seine Freilassung zur Bedingung gemacht.',
  ],
  [
    'ru: его освобождения',
    'release occurred',
    'Виктор Бабарико в понедельник вышел на свободу в Беларуси. Евросоюз требовал его освобождения.',
  ],
  [
    'en: all the others are still asked for',
    'release called_for, release occurred',
    'Viktar Babaryka walked out of a Belarusian prison on Monday. Brussels demanded the release of all political prisoners.',
  ],
  [
    'pl: one who is not among those let out',
    'detention background, release called_for, release occurred',
    'Białoruś uwolniła w poniedziałek 30 więźniów. Warszawa domaga się uwolnienia Andrzeja Poczobuta, który siedzi w kolonii.',
  ],
];

const waysOut: readonly Row[] = [
  [
    'en: followed negotiations',
    'release occurred',
    'Belarus freed nine women on Monday. The release followed months of negotiations with Washington.',
  ],
  [
    'ru: стало итогом переговоров',
    'release occurred',
    'Минск в понедельник освободил девять женщин. Освобождение стало итогом долгих переговоров.',
  ],
  [
    'en: negotiations for the rest go on',
    'release occurred, release planned',
    'Belarus freed nine women on Monday. Washington is negotiating the release of the others.',
  ],
  [
    'en: on the way to his wife',
    'release occurred',
    'Viktar Babaryka was freed in Belarus on Monday. He is to be reunited with his wife in Vilnius.',
  ],
  [
    'en: one would not leave',
    'detention background, release occurred',
    'Belarus freed 52 prisoners on Monday. Mikalai Statkevich refused to leave Belarus.',
  ],
];

const effects: readonly Row[] = [
  [
    'de: ihre Konten werden eingefroren',
    'imposed occurred',
    'Die EU hat am Montag Sanktionen gegen neun belarussische Richter verhängt. Ihre Konten werden eingefroren.',
  ],
  [
    'pl: konta zostaną zamrożone',
    'imposed occurred',
    'Unia Europejska nałożyła w poniedziałek sankcje na dziewięciu białoruskich sędziów. Ich konta zostaną zamrożone.',
  ],
  [
    'en: more are to follow',
    'imposed occurred, imposed planned',
    'The EU imposed sanctions on nine Belarusian judges on Monday. Brussels is preparing a further package.',
  ],
  [
    'en: a headline that looks ahead to what the text tells',
    'eased occurred',
    'Washington lifted its sanctions on Belaruskali on Monday, the envoy said in Minsk.',
    'US to lift sanctions on Belarusian potash maker',
  ],
];

const leftOver: readonly Row[] = [
  [
    'en: what a licence does not do',
    'eased occurred',
    'The US Treasury issued a licence on Monday that allows dealings with sanctioned Belavia. The airline thanked its envoy. The licence was welcomed in Minsk. It does not unblock property blocked before.',
  ],
  [
    'en: those of others stay in force',
    'eased occurred, imposed background',
    'Washington lifted its sanctions on Belavia on Monday. The airline thanked its envoy. Its passengers cheered. The sanctions of the European Union remain in force.',
  ],
  [
    'be: еўрапейскія застаюцца ў сіле',
    'eased occurred, imposed background',
    'ЗША ў панядзелак знялі санкцыі з «Белавія». Кампанія падзякавала за гэта прадстаўніку прэзідэнта. Пасажыры ў Мінску радаваліся гэтай навіне. Еўрапейскія санкцыі застаюцца ў сіле.',
  ],
  [
    'en: they will not be lifted',
    'eased denied, eased occurred',
    'Washington lifted its sanctions on Belavia on Monday. Brussels refused to lift the sanctions of the European Union.',
  ],
];

const longAgo: readonly Row[] = [
  [
    'en: a bank designated years ago',
    'eased occurred, imposed background',
    'The US Treasury lifted its sanctions on Belinvestbank on Monday. The bank was designated in August 2021.',
  ],
  [
    'en: listed years ago',
    'imposed background',
    'Nothing is new about sanctions on Belarus. The plant and its subsidiary were listed in December 2021.',
  ],
  ['en: listed in another sense', '', 'The plant in Belarus was listed in December 2021 among the ten best employers.'],
  [
    'de: sie gelten weiter',
    'eased denied, imposed background',
    'Der Weg über Klaipeda bleibt für Belarus versperrt. Die Sanktionen der EU gelten weiter.',
  ],
];

const askedNotTo: readonly Row[] = [
  [
    'en: called on the ministers not to ease',
    'eased called_for',
    'The opposition leader called on the ministers of the European Union not to ease the sanctions on Belarus.',
  ],
  [
    'uk: закликала ЄС не послаблювати',
    'eased called_for',
    'Опозиціонерка закликала ЄС не послаблювати санкції проти Білорусі.',
  ],
  [
    'en: who will not ease refuses',
    'eased denied',
    'Lithuania will not ease the sanctions on Belarus, its president said.',
  ],
  [
    'en: not recognised, and called for',
    'release called_for',
    'The EU does not recognise the vote in Belarus and calls for the release of all political prisoners.',
  ],
  [
    'en: neither free nor fair',
    'release called_for',
    'The vote in Belarus was neither free nor fair, and the EU calls for the immediate release of all political prisoners.',
  ],
  [
    'de: nicht an und fordert',
    'release called_for',
    'Die EU erkennt die Wahl in Belarus nicht an und fordert die Freilassung aller politischen Gefangenen.',
  ],
];

const groups: readonly (readonly [string, 'prisoner' | 'sanctions', readonly Row[]])[] = [
  ['the plea belongs to the pardon', 'prisoner', pleas],
  ['a demand that is fulfilled', 'prisoner', fulfilled],
  ['how a release came about', 'prisoner', waysOut],
  ['what a listing does', 'sanctions', effects],
  ['what an easing leaves', 'sanctions', leftOver],
  ['measures of long ago', 'sanctions', longAgo],
  ['asked not to ease', 'sanctions', askedNotTo.slice(0, 3)],
  ['a negation before an "and"', 'prisoner', askedNotTo.slice(3)],
];

describe.each(groups)('%s', (_, prefix, rows) => {
  test.for(rows)('%s', ([, says, text, title]) => {
    const told = toldOf(readText({ title, text, published: '2025-09-11' }), prefix);
    expect([...new Set(told)].join(', ')).toBe(says);
  });
});
