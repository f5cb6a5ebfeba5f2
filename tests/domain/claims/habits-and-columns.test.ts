// Columns, surveys and reports that head with measures in the present, tell them again and again, or name another list: none is news.
import { describe, expect, test } from 'vitest';
import { readText } from './reader.ts';
import { eased, extended, imposed } from './rows.ts';

const published = '2025-06-24'; // a Tuesday
type Article = readonly [title: string, text: string];

const habits: readonly Article[] = [
  ['Washington lifts sanctions, Minsk shrugs', 'Every few months a guest lands in Belarus and a plane gets its parts.'],
  ['Америка снимает санкции, Минск молчит', 'Каждые несколько месяцев в Беларусь летит гость, и всё повторяется.'],
  ['Америка знімає санкції, Мінськ мовчить', 'Кожні кілька місяців до Білорусі летить гість, і все повторюється.'],
  ['Амерыка здымае санкцыі, Мінск маўчыць', 'Кожныя некалькі месяцаў у Беларусь ляціць госць, і ўсё паўтараецца.'],
  ['Ameryka znosi sankcje, Mińsk milczy', 'Co kilka miesięcy na Białoruś leci gość i wszystko się powtarza.'],
  [
    'Amerika atšaukia sankcijas, Minskas tyli',
    'Kas kelis mėnesius į Baltarusiją skrenda svečias, ir viskas kartojasi.',
  ],
  [
    'Amerika hebt Sanktionen auf, Minsk schweigt',
    'Alle paar Monate fliegt ein Gast nach Belarus, und alles wiederholt sich.',
  ],
  ['USA znoszą sankcje, Mińsk milczy', 'W tym roku Waszyngton zniósł sankcje na białoruskie banki i potas.'],
];

const columns: readonly Article[] = [
  ['Trump lifts sanctions, Minsk sings', 'I do not envy the envoy to Belarus. Planes go one way, people the other.'],
  ['Трамп снимает санкции, Минск поёт', 'Я не завидую посланнику в Беларуси. Самолёты туда, люди обратно.'],
  ['Трамп знімає санкції, Мінськ співає', 'Я не заздрю посланцеві в Білорусі. Літаки туди, люди назад.'],
  ['Трамп здымае санкцыі, Мінск спявае', 'Я не зайздрошчу пасланніку ў Беларусі. Самалёты туды, людзі назад.'],
  [
    'Trump znosi sankcje, Mińsk śpiewa',
    'Nie wierzę w dobre intencje Białorusi. Samoloty w jedną stronę, ludzie w drugą.',
  ],
  [
    'Trumpas atšaukia sankcijas, Minskas dainuoja',
    'Netikiu gerais Baltarusijos ketinimais. Lėktuvai ten, žmonės atgal.',
  ],
  [
    'Trump hebt Sanktionen auf, Minsk singt',
    'Ich glaube nicht an den guten Willen in Belarus. Flugzeuge hin, Menschen her.',
  ],
];

const rounds: readonly Article[] = [
  ['Minsk sows', '“They imposed one package, they will impose another, and Belarus sows,” the minister said.'],
  ['Мінськ сіє', '«Запровадили один пакет санкцій, запровадять інший, а Білорусь сіє», — сказав міністр.'],
  ['Мінск сее', '«Увялі адзін пакет санкцый, увядуць іншы, а Беларусь сее», — сказаў міністр.'],
  ['Mińsk sieje', '„Nałożyli jeden pakiet sankcji, nałożą drugi, a Białoruś sieje” – powiedział minister.'],
  [
    'Five hard years',
    'Brussels banned potash, Washington blacklisted Belavia, London froze accounts: Belarus is poorer.',
  ],
  ['Пять лет', 'Брюссель запретил калий, Вашингтон внёс в список «Белавиа», Лондон заморозил счета: Беларусь беднее.'],
  [
    'Pięć lat',
    'Bruksela zakazała potasu, Waszyngton wpisał na listę Belavię, Londyn zamroził konta: Białoruś zbiedniała.',
  ],
  [
    'Fünf Jahre',
    'Brüssel verbot Kali, Washington setzte Belavia auf die Liste, London fror Konten ein: Belarus ist ärmer.',
  ],
  ['Стеклозавод', 'Вера из Беларуси паковала бутылки. Тогда же ЕС запретил поставки печей и запчастей.'],
  ['Шклозавод', 'Вера з Беларусі пакавала бутэлькі. Тады ж ЕС забараніў пастаўкі печаў і запчастак.'],
];

const ownActs: readonly Article[] = [
  ['Apples', 'The Council of Ministers of Belarus has extended its embargo on apples from the EU for six months.'],
  ['Яблоки', 'Совет министров Беларуси продлил на полгода запрет на ввоз яблок из ЕС.'],
  ['Яблука', 'Кабінет міністрів Білорусі продовжив на рік ембарго на польські яблука.'],
  ['Яблыкі', 'Савет міністраў Беларусі падоўжыў на паўгода забарону на ўвоз яблыкаў з ЕС.'],
  ['Jabłka', 'Rada Ministrów Białorusi przedłużyła o pół roku zakaz wwozu jabłek z Unii Europejskiej.'],
  ['Obuoliai', 'Baltarusijos vyriausybė pusmečiui pratęsė draudimą įvežti obuolius iš ES.'],
  ['Obuoliai', 'Baltarusijos vyriausybė panaikino embargą lenkiškiems obuoliams.'],
  ['Äpfel', 'Belarus hat das Einfuhrverbot für Äpfel aus der EU um ein halbes Jahr verlängert.'],
  ['Belarussische Regierung verlängert Embargo', 'Das Verbot wurde bis Jahresende verlängert.'],
];

const lists: readonly Article[] = [
  ['Minsk updates its list of extremists', 'Twenty-four people were added to the list, among them a director.'],
  ['Минск пополнил список экстремистов', 'В список внесли 24 человека, среди них режиссёра.'],
  ['Мінськ поповнив список екстремістів', 'До списку внесли 24 людини, серед них режисерку.'],
  ['Мінск абнавіў спіс экстрэмістаў', 'У спіс унеслі 24 чалавекі, сярод іх дырэктарку.'],
];

describe('what is only said again and again, thought about or done by Minsk itself', () => {
  test.each([...habits, ...columns, ...rounds, ...ownActs, ...lists])('%s: %s', (title, text) => {
    expect(readText({ title, text: `${text}\n\nMore on Friday.`, published }).alerts).toEqual([]);
  });
});

test('a person looks at a column', () => {
  const [title, text] = ['Trump lifts sanctions, Minsk sings', 'I do not envy the envoy to Belarus.'];
  expect(readText({ title, text, published }).review).toContain('by the way');
});

const news: readonly (readonly [type: string, title: string, text: string])[] = [
  [
    eased,
    'Trump lifts sanctions, Minsk sings',
    'I was in Belarus on Monday when the US lifted its sanctions on potash.',
  ],
  [eased, 'США снимают санкции с калия', '«Я рад», — сказал в Минске посланник, объявив об этом в понедельник.'],
  [eased, 'USA heben Sanktionen gegen Kali auf', '„Ich bin froh“, sagte der Gesandte in Minsk.'],
  [
    eased,
    'US lifts sanctions on Belarusian potash',
    'Every few months an envoy comes. On Monday Washington lifted its curbs on potash.',
  ],
  [imposed, 'Новый пакет по Беларуси', 'ЕС в понедельник ввёл санкции против восьми предприятий Беларуси.'],
  [
    imposed,
    'Three powers',
    'On Monday the EU banned potash from Belarus, the US blacklisted Belavia and Britain froze accounts.',
  ],
  [extended, 'Rok bez zmian', 'Rada UE przedłużyła w poniedziałek sankcje wobec Białorusi o rok.'],
  [extended, 'Noch ein Jahr', 'Die EU hat die Sanktionen gegen Belarus am Montag um ein Jahr verlängert.'],
  [
    imposed,
    'The list of extremists, and another',
    'The EU on Monday put eight Belarusian officials on its sanctions list.',
  ],
];

describe('news in the same manner', () => {
  test.each(news)('%s: %s: %s', (type, title, text) => {
    expect(readText({ title, text: `${text}\n\nMore on Friday.`, published }).alerts).toEqual([type]);
  });
});
