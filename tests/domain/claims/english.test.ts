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
  '2024-05-19 | Six walk out of Belarus jails in surprise move | A woman of 68 with a broken hip is among six prisoners whom Minsk has sent home early. State television showed them thanking the president. | release occurred',
  "2024-07-03 | - | Eighteen names disappeared from Viasna's list of prisoners on Wednesday: a pardon has set them at liberty, among them cancer patient Ryhor Kastusiou. | release occurred",
  '2025-06-21 | Tsikhanouski reunited with wife after five years | A minibus with drawn curtains carried 14 former inmates of Belarusian prisons to the Lithuanian border on Saturday. | release occurred',
  '2025-09-11 | - | Fifty-two people who had slept in Belarusian cells on Wednesday woke up in Vilnius hotels on Friday. | nothing new',
  '2023-06-01 | - | Belarus has sent a Swiss citizen home whom it had kept behind bars for three years, Bern said on Thursday. | release occurred',
  '2015-08-22 | Lukashenko lets rivals out | Mikalai Statkevich, who challenged Lukashenko in 2010, and five others were pardoned on Saturday for "humanitarian reasons". | release occurred',
  '2022-06-10 | Daughter of US senator? No: Belarus hands over American | An American woman who had been in a Minsk jail since 2020 was handed to the consul at the Lithuanian border on Friday. | release occurred',
  '2025-09-01 | - | Nobody should imagine that Lukashenko will open the cells out of kindness, Tsikhanouskaya told the senators. | nothing new',
  "2025-10-22 | - | Belarus's prisons hold 1,200 political inmates; their relatives want Trump to bring them home. | release called_for, detention background",
  '2025-03-26 | - | Lukashenko said that he would not pardon anybody who refuses to ask for it. | release denied',
  '2025-03-26 | - | There will be no amnesty for "extremists" this year either, the head of the Belarusian Supreme Court let it be known. | release denied',
  "2025-01-10 | - | Belarus's parliament will vote in spring on an amnesty for the 80th anniversary of victory. | release planned",
  '2025-01-26 | - | Another group is to leave prison within days, Lukashenko told state television. | release planned',
  '2025-11-04 | - | Coale has said that he wants all of them out by the end of the year. More than a thousand political prisoners remain in Belarus. | release called_for, detention background',
  '2024-12-10 | - | Minsk must open the doors of its jails before anybody speaks of sanctions relief, Baerbock said. | release called_for',
  '2022-02-24 | UK to punish Belarus for role in invasion | Britain will bring in sanctions against Belarusian individuals and organisations, the prime minister told the Commons on Thursday. | imposed planned',
  '2020-09-29 | - | Canada and Britain have moved first: Lukashenko, his son and six others may not set foot in either country from Tuesday. | imposed occurred',
  "2021-05-24 | - | Belavia's planes will have to stay away from EU skies, the leaders decided on Monday night. | imposed occurred",
  '2021-06-04 | - | As of midnight no airline from Belarus may use the airspace or the airports of the EU; ambassadors wrapped up the matter on Friday. | nothing new',
  '2021-12-02 | - | In a joint move, the United States, the EU, Britain and Canada hit Belarus with a fresh round of sanctions over the migrants at the border. | imposed occurred',
  "2023-02-24 | - | Kyiv's partners are thinking about closing the Belarusian loophole in their export bans, a Commission official said. | imposed planned",
  '2023-11-17 | - | The MEPs want the same sanctions for Minsk as for Moscow. | imposed called_for',
  "2023-11-17 | - | Nobody has yet put forward the names of the Belarusian judges for the EU's blacklist, a diplomat complained. | nothing new",
  '2024-06-10 | - | A plan to align the Belarus sanctions with those on Russia has been stuck in Council since January: Germany worries about cars. | imposed planned',
  '2025-02-26 | EU keeps Belarus sanctions alive | The Council gave the measures against Minsk another year on Wednesday. | extended occurred',
  '2025-06-11 | - | In a notice to Congress the White House carried on the national emergency over Belarus for one more year. | extended occurred',
  '2026-02-10 | - | Brussels means to carry the Belarus sanctions forward at the end of the month, diplomats said. | extended planned',
  '2016-02-15 | Europe drops sanctions on Lukashenko | The EU has decided to let its sanctions against 170 Belarusians lapse, foreign ministers agreed on Monday; only the arms embargo and four names remain. | eased occurred',
  '2015-10-12 | - | The EU froze its sanctions on Belarus for four months after the pardon of six opposition figures. | eased occurred, release background',
  '2025-09-11 | - | American firms may sell spare parts to Belavia once more: the Treasury has taken the carrier off its blacklist. | eased occurred',
  "2025-11-20 | - | A new licence permits Americans to refuel and service the Boeing of Belarus's president. | eased occurred",
  "2026-01-10 | - | Belaruskali's lawyers have asked the court in Luxembourg to strike the company from the list. | eased called_for",
  '2026-01-10 | - | What has been given can be taken back, a State Department official warned: sanctions on Belarus can return overnight. | imposed called_for',
  '2025-12-01 | - | Coale was in Minsk again at the weekend for talks with Lukashenko, his third trip this autumn. | contact occurred',
  "2025-12-01 | - | Belarus's exiled leader Tsikhanouskaya was received by the Norwegian prime minister in Oslo on Monday. | contact occurred",
  '2025-12-01 | - | The Lithuanian foreign minister will not speak to Lukashenko, he told reporters, whatever Washington does. | contact denied',
  '2025-10-29 | Lithuania seals border with Belarus over balloons | The two crossings at Medininkai and Salcininkai are closed for a month, the government in Vilnius decided on Wednesday. | relations occurred',
  '2025-11-17 | - | Poland let cars through at Kuznica and Bobrowniki again on Monday, after two years. The Belarusian side welcomed it. | relations occurred',
  "2025-08-05 | - | Cinema: the Belarusian director's film about women in prison opens in Berlin on Friday. | nothing new",
  '2025-08-05 | - | The Belarusian champion has been released by her club and is free to sign for another one. | nothing new',
  "2025-08-05 | - | Azerbaijan's president pardoned 200 people for Novruz, among them two bloggers. Belarus's foreign ministry congratulated him. | nothing new",
  '2025-08-05 | - | Thirty Ukrainian soldiers came home from Russian captivity through Belarus on Tuesday. | nothing new',
  '2025-08-05 | - | A court in Warsaw freed a Belarusian courier on bail on Tuesday. | nothing new',
  "2025-08-05 | - | Hungary said on Monday that it would veto the extension of the EU's sanctions on Russia; Belarus was not mentioned. | nothing new",
  '2025-08-05 | - | Minsk has banned imports of Polish apples until the end of the year. | nothing new',
  '2025-08-05 | - | A Vilnius firm was fined 13 million euros on Tuesday for shipping Belarusian timber in breach of sanctions. | nothing new',
  "2025-08-05 | - | The Treasury's list of sanctioned persons now runs to 17,000 names, a compliance expert told a seminar in Minsk. | nothing new",
  '2025-08-05 | - | Moscow and Minsk agreed to lift mutual restrictions on the movement of third-country nationals. | nothing new',
  '2025-08-05 | - | The Belarusian ballet has let go forty dancers for lack of money, and its premiere is put off. | nothing new',
  "2025-08-05 | - | Charles Aznavour's song about freedom rang out when the jailed poet's friends met in Vilnius. Belarus keeps him in Hrodna. | detention background",
  '2025-08-05 | - | The Minsk zoo released two lynxes into the wild on Tuesday. | nothing new',
  '2025-08-05 | - | What would the lifting of sanctions bring Belarus? Our economist calculates. | nothing new',
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
