// People whom nobody watches yet: captured as they stand, in the nominative where grammar leaves no doubt.
import { describe, expect, test } from 'vitest';
import { compileNames } from '../../../src/domain/names/compile-names.ts';
import { findMentions } from '../../../src/domain/names/find-mentions.ts';
import { findNewNames } from '../../../src/domain/names/find-new-names.ts';
import { person } from '../../support/watchlists.ts';

const names = compileNames({ people: [person('Ihar Losik')], organisations: [] });
const captured = (text: string): string[] =>
  findNewNames(text, names, findMentions(text, names)).map(({ as, name }) => (as === name ? as : `${as} = ${name}`));

describe('lists of the freed', () => {
  test.for([
    {
      it: 'English',
      text: 'They freed 52 people, among them Mikola Dziadok, Rico Krieger and Masatoshi Nakanishi.',
      want: ['Mikola Dziadok', 'Rico Krieger', 'Masatoshi Nakanishi'],
    },
    {
      it: 'Russian',
      text: 'Вышли пятеро, в их числе журналистку Ларису Щирякову, Михаила Жемчужного и Ирину Халип.',
      want: ['Ларису Щирякову = Лариса Щирякова', 'Михаила Жемчужного = Михаил Жемчужный', 'Ирину Халип = Ирина Халип'],
    },
    {
      it: 'Belarusian',
      text: 'Сярод іх Мікола Дзядок, Наталля Хершэ; сустрэлі Андрэя Вінаградава.',
      want: ['Мікола Дзядок', 'Наталля Хершэ', 'Андрэя Вінаградава = Андрэй Вінаградаў'],
    },
    {
      it: 'Ukrainian',
      text: 'Серед звільнених Ігоря Карнея, Марію Колесникову та Олеся Біляцького.',
      want: [
        'Ігоря Карнея = Ігор Карней',
        'Марію Колесникову = Марія Колесникова',
        'Олеся Біляцького = Олесь Біляцький',
      ],
    },
    {
      it: 'Polish',
      text: 'Wśród nich Andrzej Poczobut; rozmawiał z Igorem Łuczkiem i spotkał Swiatłanę Zielińską.',
      want: ['Andrzej Poczobut', 'Igorem Łuczkiem', 'Swiatłanę Zielińską = Swiatłana Zielińska'],
    },
    {
      it: 'Lithuanian',
      text: 'Tarp jų Viktaras Babaryka ir Jelena Ramanauskienė.',
      want: ['Viktaras Babaryka', 'Jelena Ramanauskienė'],
    },
    {
      it: 'German',
      text: 'Darunter Maria Kolesnikowa, Maxim Snak und der Deutsche Rico Krieger.',
      want: ['Maria Kolesnikowa', 'Maxim Snak', 'Rico Krieger'],
    },
  ])('$it', ({ text, want }) => {
    expect(captured(text)).toEqual(want);
  });
});

describe('a name', () => {
  test.for([
    { it: 'that is watched is not new', text: 'Including Ihar Losik and Darya Losik.', want: ['Darya Losik'] },
    { it: 'may come family name first', text: 'В списке Иванов Пётр Сергеевич.', want: ['Иванов Пётр = Пётр Иванов'] },
    {
      it: 'may have a patronymic',
      text: 'Освободили Петра Сергеевича Иванова.',
      want: ['Петра Сергеевича Иванова = Петр Иванов'],
    },
    {
      it: 'of a woman that does not change is left alone',
      text: 'Встретили Анну Заяц.',
      want: ['Анну Заяц = Анна Заяц'],
    },
    {
      it: 'that may be his genitive or her nominative is read by the family name',
      text: 'Задержали Александра Данилевича. Выступила Александра Данилевич.',
      want: ['Александра Данилевича = Александр Данилевич', 'Александра Данилевич'],
    },
    {
      it: 'whose case is unclear stays as it stands',
      text: 'Сустрэлі Паліну Шарэнду-Панасюк.',
      want: ['Паліну Шарэнду-Панасюк'],
    },
    { it: 'loses the English possessive', text: "Police searched Anna Kavalenka's flat.", want: ['Anna Kavalenka'] },
  ])('$it', ({ text, want }) => {
    expect(captured(text)).toEqual(want);
  });
});

describe('given names of the neighbours and of the West', () => {
  test.for([
    ['Edgars Ozols', 'They met Edgars Ozols there.'],
    ['Radosław Nowik', 'W Wilnie był Radosław Nowik.'],
    ['Mindaugas Novikas', 'Vilniuje buvo Mindaugas Novikas.'],
    ['Эммануил Зельцер', 'Там был Эммануил Зельцер.'],
    ['Jennifer Novik', 'They met Jennifer Novik there.'],
  ])('%s', ([want = '', text = '']) => {
    expect(captured(text)).toEqual([want]);
  });
});

describe('a name that no table knows', () => {
  test.for([
    { it: 'en: behind a calling', text: 'Estonian citizen Zorro Quux is free.', want: ['Zorro Quux'] },
    { it: 'en: before an age', text: 'Zorro Quux, 55, was driven to the border.', want: ['Zorro Quux'] },
    { it: 'en: with the age in brackets', text: 'Zorro Quux (41) walked out.', want: ['Zorro Quux'] },
    { it: 'ru: гражданин', text: 'Отпустили гражданина Кваку Нбеки.', want: ['Кваку Нбеки'] },
    { it: 'uk: громадянка', text: 'Звільнили громадянку Кваку Нбекі.', want: ['Кваку Нбекі'] },
    { it: 'be: журналіст', text: 'Выпусцілі журналіста Кваку Нбекі.', want: ['Кваку Нбекі'] },
    { it: 'pl: obywatel', text: 'Zwolniono obywatela Zorro Quux.', want: ['Zorro Quux'] },
    { it: 'lt: pilietis', text: 'Paleistas pilietis Zorro Quux grįžo.', want: ['Zorro Quux'] },
    { it: 'de: Staatsbürger', text: 'Der Staatsbürger Zorro Quux ist frei.', want: ['Zorro Quux'] },
    { it: 'de: shortened by the press', text: 'Der Deutsche Thomas K. ist frei.', want: ['Thomas K'] },
    { it: 'en: a headline in capitals', text: 'Journalist Returns Home', want: [] },
    { it: 'en: a station', text: 'The journalist RFE Quux spoke.', want: [] },
    {
      it: 'en: a name with an initial between',
      text: 'It was Thomas J. Novak.',
      want: ['Thomas J. Novak = Thomas Novak'],
    },
    { it: 'en: a plan', text: 'It was Thomas B who said it.', want: [] },
    { it: 'en: a pope', text: 'So said Karl V. in Rome.', want: [] },
  ])('$it', ({ text, want }) => {
    expect(captured(text)).toEqual(want);
  });
});

describe('no name', () => {
  test.for([
    { it: 'in an organisation', text: 'Reporters Without Borders, Radio Maria and the Oblates of Mary Immaculate.' },
    { it: 'in a prize', text: 'The list includes the Nobel Peace Prize and a Freedom Award.' },
    { it: 'in a city', text: 'Including New York, Minsk and Brest.' },
    { it: 'in an authority', text: 'Including United States officials and European Union ambassadors.' },
    { it: 'in a place named for someone', text: 'Victoria Station, Sofia Airport.' },
    { it: 'in two words of two sentences', text: 'Говорила Анна. Завтра суд.' },
  ])('$it', ({ text }) => {
    expect(captured(text)).toEqual([]);
  });

  test('spans lie in the text, word for word', () => {
    const text = 'В их числе Ларису Щирякову, Михаила Жемчужного.';
    for (const { as, start, end } of findNewNames(text, names, [])) expect(text.slice(start, end)).toBe(as);
  });
});
