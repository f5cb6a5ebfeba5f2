// Who was released, how many they were, and whose measures they are: actors told apart from those they act on.
import { expect, test } from 'vitest';
import type { Claim } from '../../../src/domain/claims/claim.ts';
import { readArticle } from '../../../src/domain/claims/read-article.ts';
import { reader } from './reader.ts';

interface Row {
  readonly it: string;
  readonly title?: string;
  readonly text: string;
  readonly published?: string;
}

const news = ({ title, text, published }: Row, type: Claim['type']): readonly Claim[] =>
  readArticle({ title: title ?? null, text, published: published ?? null, url: null }, reader).claims.filter(
    (claim) => claim.type === type && claim.status === 'occurred',
  );

interface PeopleRow extends Row {
  readonly people: readonly string[]; // watchlist ids, or names as they stand
}

const people: readonly PeopleRow[] = [
  {
    it: 'en: an expert introduced between commas speaks and was not released',
    text: 'Belarus has freed 40 prisoners, among them Ales Bialiatski. The release changes little for those who stay, Minsk being Minsk. Piotr Zaleski, a former consul, told reporters that the release of prisoners came as a surprise.',
    people: ['ales-bialiatski'],
  },
  {
    it: 'en: a sister introduced between commas was not released',
    text: 'Belarus freed Maria Kalesnikava on Friday. Tatsiana Khomich, her sister, heard of the release by phone.',
    published: '2025-12-13',
    people: ['maria-kalesnikava'],
  },
  {
    it: 'en: whoever refuses to leave, described between commas, was not released',
    text: 'Belarus freed Ales Bialiatski and 30 other prisoners; Mikalai Statkevich, once a candidate for president, refused to go.',
    people: ['ales-bialiatski'],
  },
  {
    it: 'pl: a wife without a family name is nobody released',
    text: 'Białoruś uwolniła w piątek Andrzeja Poczobuta. Żona Oksana przyjechała na granicę, gdzie uwolniony czekał.',
    people: ['andrzej-poczobut'],
  },
  {
    it: 'en: the others are listed in a sentence of their own',
    text: 'Lukashenko pardoned three prisoners on Monday. One of those freed is Ales Bialiatski. The second is Maria Kalesnikava. Viktar Babaryka is the third.',
    people: ['ales-bialiatski', 'maria-kalesnikava', 'viktar-babaryka'],
  },
  {
    it: 'pl: where somebody was brought, and whom the others include',
    text: 'Białoruś uwolniła w sobotę 30 więźniów. Do Wilna trafił Ales Bialacki, pozostałych, w tym Wiktara Babarykę, przewieziono na Ukrainę.',
    people: ['ales-bialiatski', 'viktar-babaryka'],
  },
  {
    it: 'de: a former candidate belongs to the freed',
    text: 'Belarus hat am Donnerstag 52 Gefangene freigelassen. Zu ihnen gehört der frühere Präsidentschaftskandidat Mikalaj Statkewitsch.',
    people: ['mikalai-statkevich'],
  },
  {
    it: 'lt: a man who ran for president is no president',
    text: 'Baltarusija šeštadienį paleido 123 politinius kalinius. Tarp jų – prezidento posto siekęs Viktaras Babaryka.',
    people: ['viktar-babaryka'],
  },
  {
    it: 'uk: the name stands in full where the headline shortens it',
    title: 'Колеснікова вийшла на свободу',
    text: 'Білоруська влада звільнила Марію Колеснікову, повідомили правозахисники.',
    people: ['maria-kalesnikava'],
  },
  {
    it: 'es: those who came out as well',
    text: 'Bielorrusia liberó el sábado a 123 presos políticos. También salieron Ales Bialiatski y Viktar Babaryka.',
    people: ['ales-bialiatski', 'viktar-babaryka'],
  },
];

test.for(people)('$it', (row) => {
  const named = news(row, 'prisoner_release').flatMap((claim) => claim.people.map((each) => each.subject ?? each.name));
  expect([...new Set(named)].sort()).toEqual([...row.people].sort());
});

test('the full form of a name is shown, not the short one of the headline', () => {
  const [claim] = news(
    {
      it: '',
      title: 'Колесникова на свободе',
      text: 'Мария Колесникова вышла из колонии в Гомеле, сообщили правозащитники. Белорусские власти молчат.',
    },
    'prisoner_release',
  );
  expect(claim?.people.map((person) => person.as)).toEqual(['Мария Колесникова']);
});
