// English idioms of prison, sanctions and diplomacy, and their look-alikes: day | headline | text | what it says.
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/domain/claims/read-article.ts';
import { reader } from './reader.ts';

const rows: readonly string[] = [
  '2025-03-01 | - | The court in Hrodna put the lawyer away for six years on Tuesday, Viasna said. | detention occurred',
  '2025-03-01 | Supreme Court in Minsk upholds 12-year term of blogger | The Supreme Court of Belarus on Friday upheld the sentence of the blogger. | detention occurred',
  '2024-07-01 | - | Viasna counts 1,300 political prisoners who are still inside in Belarus. | detention background',
  '2024-07-01 | - | Nobody in Brussels expects the prisoners in Belarus to be out by Christmas. | release denied',
  '2023-07-01 | - | The remaining ten political prisoners in Belarus ought to be freed at once, the US ambassador repeated. | release called_for',
  "2024-08-09 | Treasury Targets Lukashenka's Enablers | The Office of Foreign Assets Control is today designating nineteen individuals and fourteen entities in Belarus. | imposed occurred",
  '2024-08-09 | Treasury Sanctions Belarusian Military-Industrial Network | The Treasury has taken action against 12 entities which supply Minsk. | imposed occurred',
  '2022-03-03 | - | From Saturday, timber, cement and rubber from Belarus may no longer be imported into the Union under the regulation published on Wednesday. | imposed occurred',
  "2022-03-03 | - | The EU's new rules forbid the purchase of Belarusian potash. They entered into force on Wednesday. | imposed occurred",
  '2022-03-10 | Belarusian lenders cut off from SWIFT | The Council on Wednesday excluded three Belarusian banks from the SWIFT messaging system. | imposed occurred',
  '2008-10-14 | - | EU foreign ministers on Monday suspended the visa ban on Lukashenko; the freeze on his assets goes on for another year. | eased occurred, extended occurred',
  '2009-03-01 | - | He hopes that the gesture will help to bring the American ambassador back to Minsk. | relations called_for',
  '2009-03-01 | - | Lukashenko would like to see the remaining US sanctions on Belarus go. | eased called_for',
  '2009-03-01 | - | Lukashenko would be glad to see the back of American sanctions on Belarus, he told the senators. | eased called_for',
  '2025-08-20 | - | Trump rang Lukashenko on Friday and thanked him for letting 16 prisoners go. | contact occurred, release background',
  '2025-08-20 | - | The Polish minister telephoned Minsk last week, nobody knows why. | contact background',
  '2021-07-01 | - | American law lets the Treasury go after anybody who helps a blocked Belarusian bank. | nothing new',
  '2021-07-01 | - | We cannot let this go unanswered, the Polish premier said of the air piracy of Belarus. | nothing new',
  '2024-02-21 | Political prisoner dies in Belarus | The pensioner died in a Mahilyow hospital to which he had been taken from the colony. | death occurred',
  '2024-02-21 | - | A political prisoner in Belarus was moved from the colony to a hospital in Minsk on Tuesday, his wife said. | nothing new',
  '2025-09-13 | - | Some 1,100 others, Marfa Rabkova among them, are going nowhere: Minsk keeps them behind bars. | release denied, detention background',
  '2025-11-20 | - | The cardinal had been in Minsk in October, where he saw Lukashenko. The Vatican said nothing. | contact background',
  '2012-02-01 | - | Borrell has hinted at sanctions against those behind the violence in Minsk. | imposed called_for',
  '2012-02-01 | EU ministers ready sanctions on Belarus | The foreign ministers of the EU will confer on Friday. | imposed planned',
  '2025-03-13 | - | A bill that would let the Lithuanian government freeze accounts of Belarusian firms has been sent to the Seimas. | imposed planned',
  '2012-04-15 | - | He signed the papers, and on Saturday evening the gates of the Vitsebsk colony closed behind him: Andrei Sannikov was outside. | release occurred',
];

const names: Readonly<Record<string, string>> = {
  prisoner_release: 'release',
  prisoner_detention: 'detention',
  prisoner_death: 'death',
  sanctions_imposed: 'imposed',
  sanctions_eased: 'eased',
  sanctions_extended: 'extended',
  diplomatic_contact: 'contact',
  diplomatic_relations: 'relations',
};

const given = (field: string | undefined) => (field === undefined || field === '-' ? null : field);

describe('English', () => {
  test.each(rows.map((row) => row.split(' | ')))('%s %s: %s', (published, title, text = '', says = '') => {
    const { claims } = readArticle({ title: given(title), text, published: given(published), url: null }, reader);
    const told = claims.map(({ type, status }) => `${names[type]} ${status}`);
    const wanted = says === 'nothing new' ? [] : says.split(', ');
    for (const each of wanted) expect(told).toContain(each);
    const news = told.filter((each) => each.endsWith('occurred'));
    expect(news.filter((each) => !wanted.includes(each))).toEqual([]);
  });
});
