// People of the watchlist, each given in one Latin spelling, in the seven languages and all their cases.
import { describe, expect, test } from 'vitest';
import { compileNames } from '../../../src/domain/names/compile-names.ts';
import { findMentions } from '../../../src/domain/names/find-mentions.ts';
import { organisation, person } from '../../support/watchlists.ts';

const names = compileNames({
  people: [
    person('Ales Bialiatski'),
    person('Maria Kalesnikava'),
    person('Viktar Babaryka'),
    person('Eduard Babaryka'),
    person('Siarhei Tsikhanouski'),
    person('Sviatlana Tsikhanouskaya'),
    person('Aliaksandr Lukashenka', { surnameAlone: true }),
    person('Maksim Znak'),
    person('Ihar Losik'),
    person('Darya Losik'),
    person('Ales Pushkin'),
    person('Palina Sharenda-Panasiuk'),
    person('Mikalai Statkevich'),
    person('Uladzimir Matskevich'),
    person('Yauhen Afnahel'),
    person('Hanna Liubakova'),
    person('Aliaksandr Vouk'),
    person('Valery Kavaleuski'),
    person('Genadz Davydzka'),
    person('Dzmitry Ravutski'),
    person('Pavel Belavus'),
    person('Andzelika Borys'),
    person('Larysa Shchyrakova'),
    person('Zianon Pazniak'),
    person('Andrzej Poczobut'),
    person('Katsiaryna Andreyeva', { not: ['Первый канал', 'телеведущая'] }),
    person('Christopher Smith', { context: ['Belarus', 'беларускі'] }),
    person('Maryia Rabkova', { aliases: ['Marfa Rabkova', 'Marfušа'] }),
  ],
  organisations: [organisation('Belaruskali')],
});

const people = (text: string): string[] =>
  findMentions(text, names)
    .filter(({ kind }) => kind === 'person')
    .map(({ subject, as }) => `${subject}: ${as}`);

describe('one Latin spelling finds', () => {
  test.for([
    // Transliterations
    {
      it: 'the British Council way with y',
      text: 'Ales Byalyatsky spoke.',
      want: ['ales-bialiatski: Ales Byalyatsky'],
    },
    {
      it: 'Łacinka',
      text: 'Aleś Bialacki i Maryja Kaleśnikava.',
      want: ['ales-bialiatski: Aleś Bialacki', 'maria-kalesnikava: Maryja Kaleśnikava'],
    },
    {
      it: 'German z for ц and w for в',
      text: 'Ales Bjaljazki und Nikolai Statkewitsch.',
      want: ['ales-bialiatski: Ales Bjaljazki', 'mikalai-statkevich: Nikolai Statkewitsch'],
    },
    {
      it: 'Polish cz, ch and ł',
      text: 'Mikoła Statkiewicz i Swiatłana Cichanouska.',
      want: ['mikalai-statkevich: Mikoła Statkiewicz', 'sviatlana-tsikhanouskaya: Swiatłana Cichanouska'],
    },
    {
      it: 'Lithuanian endings on both names',
      text: 'Viktaras Babaryka ir Maksimas Znakas.',
      want: ['viktar-babaryka: Viktaras Babaryka', 'maksim-znak: Maksimas Znakas'],
    },
    {
      it: 'a Lithuanian genitive',
      text: 'Mykolos Statkevičiaus byla.',
      want: ['mikalai-statkevich: Mykolos Statkevičiaus'],
    },
    {
      it: 'Ukrainian і for Belarusian я',
      text: 'Олесь Біляцький вільний.',
      want: ['ales-bialiatski: Олесь Біляцький'],
    },
    {
      it: 'classical Belarusian spelling',
      text: 'Сьвятлана Ціханоўская',
      want: ['sviatlana-tsikhanouskaya: Сьвятлана Ціханоўская'],
    },
    {
      it: 'Russian Щ for шч, and the Polish szcz',
      text: 'Лариса Щиракова. Łarysa Szczyrakowa.',
      want: ['larysa-shchyrakova: Лариса Щиракова', 'larysa-shchyrakova: Łarysa Szczyrakowa'],
    },
    {
      it: 'Russian л where Belarusian has ў: Волк is Воўк',
      text: 'Александр Волк',
      want: ['aliaksandr-vouk: Александр Волк'],
    },
    {
      it: 'a vowel that Russian read as ў: Реуцкий is Равуцкі',
      text: 'Дмитрий Реуцкий',
      want: ['dzmitry-ravutski: Дмитрий Реуцкий'],
    },
    { it: 'a háček that was lost', text: 'Mikalai Statkevic', want: ['mikalai-statkevich: Mikalai Statkevic'] },
    {
      it: 'GOST, with an apostrophe for the soft sign',
      text: "Igor' Losik, Ales' Belyackij",
      want: ["ihar-losik: Igor' Losik", "ales-bialiatski: Ales' Belyackij"],
    },
    {
      it: 'scholarly transliteration with x for х',
      text: 'Sergej Tixanovskij',
      want: ['siarhei-tsikhanouski: Sergej Tixanovskij'],
    },
    {
      it: 'German ds for дз',
      text: 'Mikalaj Statkewitsch, Uladsimir Mazkewitsch',
      want: ['mikalai-statkevich: Mikalaj Statkewitsch', 'uladzimir-matskevich: Uladsimir Mazkewitsch'],
    },
    // Names that are one name elsewhere
    {
      it: 'Zmicier, Dmytro, Dzmitry: one name',
      text: 'Змицер Реуцкий і Дмитро Реуцький',
      want: ['dzmitry-ravutski: Змицер Реуцкий', 'dzmitry-ravutski: Дмитро Реуцький'],
    },
    {
      it: 'Włodzimierz for Uladzimir',
      text: 'Włodzimierz Mackiewicz',
      want: ['uladzimir-matskevich: Włodzimierz Mackiewicz'],
    },
    { it: 'Eugen for Yauhen', text: 'Eugen Afnagel', want: ['yauhen-afnahel: Eugen Afnagel'] },
    { it: 'Anna for Hanna', text: 'Анна Любакова', want: ['hanna-liubakova: Анна Любакова'] },
    // Cases
    {
      it: 'the dative that turns к into ц',
      text: 'Віктару Бабарыцы перадалі ліст.',
      want: ['viktar-babaryka: Віктару Бабарыцы'],
    },
    {
      it: 'the Polish instrumental',
      text: 'Rozmawiał z Alesiem Bialackim.',
      want: ['ales-bialiatski: Alesiem Bialackim'],
    },
    {
      it: 'the Polish feminine instrumental',
      text: 'z Maryją Kalesnikawą',
      want: ['maria-kalesnikava: Maryją Kalesnikawą'],
    },
    { it: 'the Czech genitive', text: 'Valeryho Kovalevského', want: ['valery-kavaleuski: Valeryho Kovalevského'] },
    {
      it: 'a name that never changes in Russian',
      text: 'Геннадием Давыдько',
      want: ['genadz-davydzka: Геннадием Давыдько'],
    },
    {
      it: 'the English possessive, left out of the span',
      text: "Ales Bialiatski's wife",
      want: ['ales-bialiatski: Ales Bialiatski'],
    },
    // Order and what stands between
    {
      it: 'family name first, with patronymic',
      text: 'Лукашенко Александр Григорьевич подписал.',
      want: ['aliaksandr-lukashenka: Лукашенко Александр Григорьевич'],
    },
    {
      it: 'a patronymic between',
      text: 'Александр Григорьевич Лукашенко',
      want: ['aliaksandr-lukashenka: Александр Григорьевич Лукашенко'],
    },
    { it: 'an initial between', text: 'Viktar D. Babaryka', want: ['viktar-babaryka: Viktar D. Babaryka'] },
    {
      it: 'both halves of a double surname inflected',
      text: 'Паліну Шарэнду-Панасюк',
      want: ['palina-sharenda-panasiuk: Паліну Шарэнду-Панасюк'],
    },
    {
      it: 'a double surname without its hyphen',
      text: 'Polina Sharenda Panasyuk',
      want: ['palina-sharenda-panasiuk: Polina Sharenda Panasyuk'],
    },
    {
      it: 'half of a double surname',
      text: 'Полина Шарендо на свободе',
      want: ['palina-sharenda-panasiuk: Полина Шарендо'],
    },
    // Typography
    { it: 'capitals', text: 'АЛЕСЬ БЯЛЯЦКІ НА ВОЛІ', want: ['ales-bialiatski: АЛЕСЬ БЯЛЯЦКІ'] },
    { it: 'Latin letters inside Cyrillic words', text: 'Мaксiм Знaк', want: ['maksim-znak: Мaксiм Знaк'] },
    {
      it: 'a non-breaking space, a line break',
      text: 'Максім\u00a0Знак, Максім\nЗнак',
      want: ['maksim-znak: Максім\u00a0Знак', 'maksim-znak: Максім\nЗнак'],
    },
    {
      it: 'a non-breaking hyphen',
      text: 'Палiна Шарэнда\u2011Панасюк',
      want: ['palina-sharenda-panasiuk: Палiна Шарэнда\u2011Панасюк'],
    },
    {
      it: 'stress marks and soft hyphens',
      text: 'Але\u0301сь Бяляц\u00adкі',
      want: ['ales-bialiatski: Але\u0301сь Бяляц\u00adкі'],
    },
    // Aliases
    {
      it: 'an alias with another given name',
      text: 'Марфу Рабкову отпустили',
      want: ['maryia-rabkova: Марфу Рабкову'],
    },
  ])('$it', ({ text, want }) => {
    expect(people(text)).toEqual(want);
  });
});

describe('the family name alone or with an initial', () => {
  test.for([
    {
      it: 'counts once the full name stands in the text',
      text: 'Bialiatski is free. Ales Bialiatski won the prize.',
      want: ['ales-bialiatski: Bialiatski', 'ales-bialiatski: Ales Bialiatski'],
    },
    { it: 'does not count by itself', text: 'Бяляцкі выйшаў на волю.', want: [] },
    {
      it: 'counts by itself where the entry says so',
      text: 'Лукашэнкам незадаволеныя',
      want: ['aliaksandr-lukashenka: Лукашэнкам'],
    },
    {
      it: 'counts with an initial that fits',
      text: 'Viktaras Babaryka. V. Babaryka kalbėjo.',
      want: ['viktar-babaryka: Viktaras Babaryka', 'viktar-babaryka: V. Babaryka'],
    },
    {
      it: 'does not count with an initial that does not',
      text: 'Виктор Бабарико. С. Бабарико отказался.',
      want: ['viktar-babaryka: Виктор Бабарико'],
    },
    {
      it: 'takes У. for the name that Russian begins with В',
      text: 'Владимир Мацкевич. У. Мацкевіч сказаў.',
      want: ['uladzimir-matskevich: Владимир Мацкевич', 'uladzimir-matskevich: У. Мацкевіч'],
    },
    {
      it: 'goes to the one of two namesakes named last before',
      text: 'Виктор Бабарико и Эдуард Бабарико. Бабарико рад.',
      want: ['viktar-babaryka: Виктор Бабарико', 'eduard-babaryka: Эдуард Бабарико', 'eduard-babaryka: Бабарико'],
    },
    {
      it: 'tells husband from wife by the ending',
      text: 'Сергей Тихановский и Светлана Тихановская. Тихановской было трудно, Тихановскому тоже.',
      want: [
        'siarhei-tsikhanouski: Сергей Тихановский',
        'sviatlana-tsikhanouskaya: Светлана Тихановская',
        'sviatlana-tsikhanouskaya: Тихановской',
        'siarhei-tsikhanouski: Тихановскому',
      ],
    },
    {
      it: 'does not count beside another given name',
      text: 'Мария Колесникова вышла. Елена Колесникова ждала.',
      want: ['maria-kalesnikava: Мария Колесникова'],
    },
    { it: 'does not count for a son', text: 'Николай Лукашенко играл на рояле.', want: [] },
    {
      it: 'is no name at the head of a sentence where it is a word',
      text: 'Максим Знак вышел. Знак качества получил завод.',
      want: ['maksim-znak: Максим Знак'],
    },
    {
      it: 'is no name where it is the given name of another',
      text: 'Анжелика Борис свободна. Борис Джонсон приехал.',
      want: ['andzelika-borys: Анжелика Борис'],
    },
  ])('$it', ({ text, want }) => {
    expect(people(text)).toEqual(want);
  });
});

describe('no one is taken for another', () => {
  test.for([
    { it: 'the poet, outside texts about Belarus', text: 'Александр Пушкин родился в Москве.' },
    { it: 'a relative of the other sex', text: 'Светлана Тихановский' },
    { it: 'a brother', text: 'Станислав Тихановский' },
    { it: 'Белецкий, whom one vowel too many parts from Бяляцкі', text: 'Алесь Белецкий' },
    { it: 'two people with a word between', text: 'Мария Захарова и Андрей Колесников' },
    { it: 'given and family name parted by a comma', text: 'Пришли Алесь, Бяляцкі ўжо быў' },
    { it: 'given and family name in two sentences', text: 'Наш знак. Максім Багдановіч' },
    { it: 'given and family name in two paragraphs', text: 'Говорил Максим\n\nЗнак судьбы' },
    { it: 'a common word in small letters', text: 'Максим знак увидел' },
    { it: 'a name with one suffix more', text: 'Аляксандр Лукашэвіч' },
    { it: 'a name with one suffix less', text: 'Павел Белов, Павел Белоусов' },
    { it: 'the genitive plural of another name: Знаков', text: 'Максим Знаков' },
    { it: 'another hyphenated surname', text: 'Мария Колесникова-Белецкая' },
    { it: 'Евгения Афнагель, who is she: he would be Афнагеля', text: 'Евгения Афнагель' },
    { it: 'Alexey, who is not Oleg and not Alexander', text: 'Алексей Волк, Alexey Vouk, Беларусь' },
    { it: 'Viktoria, who is not Viktar', text: 'Виктория Бабарико' },
    {
      it: 'a namesake whom a `not` term gives away, in any case form',
      text: 'Екатерина Андреева, телеведущую уволили',
    },
    { it: 'a namesake outside the `context`', text: 'Christopher Smith plays golf.' },
  ])('$it', ({ text }) => {
    expect(people(text)).toEqual([]);
  });

  test('a short form counts in a text about Belarus', () => {
    expect(people('Аляксандр Пушкін, беларускі мастак')).toEqual(['ales-pushkin: Аляксандр Пушкін']);
  });

  test('context lets the namesake in, in any case form', () => {
    expect(people('Christopher Smith flew to Belarus.')).toEqual(['christopher-smith: Christopher Smith']);
    expect(people('Крыстафер Сміт на беларускай мяжы')).toEqual(['christopher-smith: Крыстафер Сміт']);
  });
});

describe('a mention says how it was found', () => {
  test.for([
    { it: 'full name', text: 'Максім Знак', rule: 'full-name' },
    { it: 'alias', text: 'Марфа Рабкова', rule: 'alias' },
    { it: 'nickname', text: 'Саша Лукашенко, Минск', rule: 'nickname' },
    { it: 'surname', text: 'Лукашенко', rule: 'surname' },
    { it: 'initial', text: 'А. Лукашенко', rule: 'initial' },
  ])('$it', ({ text, rule }) => {
    const [mention] = findMentions(text, names);
    expect(mention).toMatchObject({ rule, kind: 'person' });
    expect(mention && mention.confidence > 0.5 && mention.confidence < 1).toBe(true);
  });
});
