// Words that look like the news: a journey cuts no ties, whoever shares a cell announces nothing, and a refusal has its own subject.
import { expect, test } from 'vitest';
import { expectRow } from './expect-row.ts';
import { readText } from './reader.ts';

const published = '2025-09-12'; // a Friday

test.for([
  ['de', 'Der deutsche Botschafter reiste am Donnerstag zu seiner Botschaft nach Minsk.'],
  ['pl', 'Ambasador Polski pojechał w czwartek do ambasady w Mińsku.'],
] as const)('%s: an ambassador who travels cuts no ties: %s', ([, text]) => {
  const types = readText({ text, published }).claims.map(({ type }) => type);
  expect(types).not.toContain('diplomatic_relations');
});

test.for([
  [
    'de',
    'Ales Bjaljazki teilte in Minsk eine enge Zelle mit einem Blogger, bis zur Freilassung des belarussischen Bloggers.',
  ],
] as const)('%s: whoever shares a cell announces nothing: %s', ([, text]) =>
  expectRow({ text, published, alerts: '' }),
);

test.for([
  'Belarus released two prisoners on Thursday, the blogger Ivan Petrovich and a teacher, the press service refused to comment.',
  'Belarus released the blogger Ivan Petrovich on Thursday. Ivan Petrovich left Minsk and refused to talk to reporters.',
])('who refuses something else is freed all the same: %s', (text) => {
  const names = readText({ text, published }).claims.flatMap(({ people }) => people.map(({ as }) => as));
  expect(names).toContain('Ivan Petrovich');
});

test('ru: whoever recalls sanctions beside a bill plans none', () => {
  const text =
    'Конгресс США рассматривает законопроект о Беларуси. В Брюсселе выступил комиссар. Он напомнил о санкциях ЕС.';
  const claims = readText({ text, published }).claims.map(({ type, status }) => `${type} ${status}`);
  expect(claims).not.toContain('sanctions_imposed planned');
});
