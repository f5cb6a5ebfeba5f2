// Organisations, authorities and places, by sound, by translation and by acronym.
import { describe, expect, test } from 'vitest';
import { compileNames } from '../../../src/domain/names/compile-names.ts';
import { findMentions } from '../../../src/domain/names/find-mentions.ts';
import { organisation, person } from '../../support/watchlists.ts';

const names = compileNames({
  people: [person('Bats’ka', { id: 'batska', name: 'Batska', surnameAlone: true })],
  organisations: [
    organisation('Belaruskali'),
    organisation('Belavia'),
    organisation('Belarusian Potash Company', { id: 'potash-company' }),
    organisation('Minsk Automobile Plant', { id: 'our-maz' }),
    organisation('BelAZ'),
    organisation('Grodno Azot'),
    organisation('Integral'),
    organisation('Viasna'),
    organisation('Synesis'),
    organisation('OAO Naftan', { id: 'naftan-works' }),
    organisation('Krynica Mineral', { native: 'Крыніца Мінерал' }),
  ],
});

const found = (text: string, kind: string): string[] =>
  findMentions(text, names)
    .filter((mention) => mention.kind === kind)
    .map(({ subject, as }) => `${subject}: ${as}`);

describe('organisations', () => {
  test.for([
    { it: 'by sound, in Cyrillic', text: 'Под санкциями Беларуськалий.', want: ['belaruskali: Беларуськалий'] },
    { it: 'by sound, with a Polish ending', text: 'akcje Biełaruśkalija', want: ['belaruskali: Biełaruśkalija'] },
    {
      it: 'by translation: БКК is the Belarusian Potash Company',
      text: 'Лицензия для БКК, Минск.',
      want: ['potash-company: БКК'],
    },
    {
      it: 'by translation, declined',
      text: 'прадукцыю Беларускай калійнай кампаніі',
      want: ['potash-company: Беларускай калійнай кампаніі'],
    },
    {
      it: 'by translation into Polish',
      text: 'Białoruską Spółkę Potasową objęto sankcjami',
      want: ['potash-company: Białoruską Spółkę Potasową'],
    },
    {
      it: 'by acronym of the plain name the user wrote',
      text: 'заводы МАЗ и БелАЗ, Беларусь',
      want: ['our-maz: МАЗ', 'belaz: БелАЗ'],
    },
    { it: 'by acronym with an ending', text: 'рабочие БелАЗа', want: ['belaz: БелАЗа'] },
    {
      it: 'by translation, in the genitive',
      text: 'цеха Минского автомобильного завода',
      want: ['our-maz: Минского автомобильного завода'],
    },
    { it: 'with a hyphen for the space', text: 'Гродна-Азот', want: ['grodno-azot: Гродна-Азот'] },
    { it: 'without the legal form', text: 'Refinery Naftan halted', want: ['naftan-works: Naftan'] },
    {
      it: 'of nobody else, by its native name',
      text: 'воды Крыніцы Мінерал',
      want: ['krynica-mineral: Крыніцы Мінерал'],
    },
    {
      it: 'that nobody watches, by the built-in list',
      text: 'Белагропромбанк обслуживает',
      want: ['belagroprombank: Белагропромбанк'],
    },
    // Names that are also words
    { it: 'in quotes', text: 'Правозащитники «Весны» сообщили', want: ['viasna: Весны'] },
    { it: 'after a word for a kind of organisation', text: 'завод Интеграл', want: ['integral: Интеграл'] },
    { it: 'after a legal form', text: 'ОАО «Интеграл»', want: ['integral: Интеграл'] },
    { it: 'with a capital inside a sentence', text: 'чипы делает Интеграл для армии', want: ['integral: Интеграл'] },
    {
      it: 'as an item of a list about Belarus',
      text: 'Беларусь: Пеленг, Интеграл, Планар.',
      want: ['peleng: Пеленг', 'integral: Интеграл', 'planar: Планар'],
    },
    { it: 'but not at the head of a sentence', text: 'Интеграл от функции равен нулю. Весна пришла.', want: [] },
    { it: 'nor in small letters', text: 'an integral part; весна', want: [] },
    { it: 'nor as a German noun', text: 'Man rechnet das Integral am Horizont aus', want: [] },
    // Near misses
    { it: 'Below, Believe, Blau are not Belavia', text: 'Below that, Believe me, Blau', want: [] },
    { it: 'Sins are not Synesis', text: 'Seven Sins', want: [] },
    { it: 'Belta is not BelAZ', text: 'Belta, Belarus', want: [] },
    { it: 'a city and a common word are not Grodno Azot', text: 'В Гродно дорожает азот', want: [] },
    { it: 'KGB says nothing in a text about something else', text: 'a KGB archive in Prague', want: [] },
    { it: 'the country is no organisation', text: 'Беларусь, белорусский рубль, Belarusians', want: [] },
  ])('$it', ({ text, want }) => {
    expect(found(text, 'organisation')).toEqual(want);
  });

  test('Minsk inside the Minsk Automobile Plant is no place', () => {
    expect(found('Минский автомобильный завод', 'place')).toEqual([]);
  });

  test('a person known by one word is found by sound', () => {
    expect(found('Бацьку нічога не сказалі', 'person')).toEqual(['batska: Бацьку']);
  });
});

describe('authorities', () => {
  test.for([
    {
      it: 'US',
      texts: [
        'US Treasury',
        'OFAC',
        'State Department',
        'Washington',
        'Минфин США',
        'в Госдепе',
        'Вашингтон',
        'Злучаных Штатаў',
        'ЗША',
        'Stanów Zjednoczonych',
        'Departamentu Skarbu USA',
        'JAV',
        'Jungtinių Valstijų',
        'Vereinigten Staaten',
        'US-Sanktionen',
        'американских санкций',
        'Білий дім',
      ],
    },
    {
      it: 'EU',
      texts: [
        'European Union',
        'EU Council',
        'Brussels',
        'Евросоюза',
        'Рада ЕС',
        'Еўразвязу',
        'Совет Европейского союза',
        'Євросоюз',
        'Rada UE',
        'Unii Europejskiej',
        'Europos Sąjungos Taryba',
        'ES Taryba',
        'EU-Sanktionen',
        'Rat der EU',
        'Европейского Союза',
      ],
    },
    {
      it: 'UK',
      texts: [
        'United Kingdom',
        'FCDO',
        'London',
        'Великобритании',
        'Вялікая Брытанія',
        'Велика Британія',
        'Wielkiej Brytanii',
        'Jungtinė Karalystė',
        'Großbritannien',
        'британские санкции',
      ],
    },
    { it: 'CA', texts: ['Canada', 'Канадой', 'Kanady', 'Ottawa'] },
    { it: 'CH', texts: ['Switzerland', 'Швейцарии', 'Szwajcaria', 'Šveicarijos', 'die Schweiz'] },
    { it: 'LT', texts: ['Lithuania', 'Литвой', 'Літвы', 'Литви', 'Litwie', 'Lietuvos', 'Litauen'] },
    { it: 'PL', texts: ['Poland', 'Польшей', 'Польшчы', 'Polski', 'Lenkijos', 'Polen'] },
    { it: 'UA', texts: ['Ukraine', 'Украины', 'Україною', 'Ukrainy', 'Ukrainos'] },
    {
      it: 'BY',
      texts: [
        'Belarus',
        'Белоруссии',
        'Рэспубліка Беларусь',
        'Білорусі',
        'Białorusi',
        'Baltarusijos',
        'Weißrussland',
        'беларускія ўлады',
      ],
    },
    { it: 'UN', texts: ['United Nations', 'ООН', 'ААН', 'ONZ', 'Jungtinės Tautos'] },
  ])('$it, in all languages and cases', ({ it, texts }) => {
    for (const text of texts) {
      expect(
        findMentions(`(${text})`, names).map(({ kind, subject }) => `${kind} ${subject}`),
        text,
      ).toContain(`authority ${it}`);
    }
  });

  test.for([
    { it: 'us in small letters is a pronoun', text: 'They told us to go.' },
    { it: 'and so it is in a text that shouts', text: 'THEY TOLD US THAT THEY GO' },
    { it: 'es and ue are words elsewhere', text: 'es regnet; ue' },
  ])('$it', ({ text }) => {
    expect(found(text, 'authority')).toEqual([]);
  });

  test('an adjective is surer of whose than of who', () => {
    const [adjective] = findMentions('американские санкции', names);
    const [noun] = findMentions('санкции США', names);
    expect(adjective?.confidence).toBeLessThan(noun?.confidence ?? 0);
  });
});

describe('places', () => {
  test.for([
    {
      it: 'the capital',
      text: 'в Минске, у Мінску, w Mińsku, Minske',
      want: ['minsk: Минске', 'minsk: Мінску', 'minsk: Mińsku', 'minsk: Minske'],
    },
    {
      it: 'where the freed arrive',
      text: 'у Вільню, do Wilna, į Vilnių',
      want: ['vilnius: Вільню', 'vilnius: Wilna', 'vilnius: Vilnių'],
    },
    { it: 'a penal colony by number', text: 'в ИК-17; papraviła IK-2', want: ['ik-17: ИК-17', 'ik-2: IK-2'] },
    { it: 'a prison by name', text: 'из тюрьмы на Окрестина', want: ['akrestsina: Окрестина'] },
    { it: 'a border crossing', text: 'через Каменный Лог', want: ['kamenny-loh: Каменный Лог'] },
  ])('$it', ({ text, want }) => {
    expect(found(text, 'place')).toEqual(want);
  });
});
