// Leads that tell a release without the help of a headline: at home since, on the way, the largest group, by decree, in an exchange of others.
import { describe, expect, test } from 'vitest';
import { readText } from './reader.ts';
import { release } from './rows.ts';

const published = '2025-06-24'; // a Tuesday

const told: readonly string[] = [
  'Political prisoner Pavel Sidarau has been at home in Minsk since Monday, his sister wrote.',
  'Политзаключенный Павел Сидоров с понедельника дома в Минске, написала его сестра.',
  'Палітвязень Павел Сідараў з панядзелка дома ў Мінску, напісала яго сястра.',
  'Політв’язень Павло Сидоров від понеділка вдома в Мінську, написала його сестра.',
  'Trzech więźniów politycznych jest od poniedziałku w domu w Mińsku, podała Wiasna.',
  'Politinis kalinys Pavelas Sidorovas nuo pirmadienio yra namuose Minske, parašė jo sesuo.',
  'Der politische Gefangene Pawel Sidorow ist seit Montag zu Hause in Minsk, schrieb seine Schwester.',
  'Twenty political prisoners of Belarus are on their way to Warsaw, a Polish diplomat said on Tuesday.',
  'Двадцать белорусских политзаключенных находятся на пути в Варшаву, сообщил во вторник польский дипломат.',
  'Дваццаць беларускіх палітвязняў на шляху ў Варшаву, паведаміў у аўторак польскі дыпламат.',
  'Двадцять білоруських політв’язнів прямують до Варшави, повідомив у вівторок польський дипломат.',
  'Dwudziestu białoruskich więźniów politycznych jest w drodze do Warszawy, przekazał we wtorek polski dyplomata.',
  'Dvidešimt Baltarusijos politinių kalinių pakeliui į Varšuvą, antradienį pranešė Lenkijos diplomatas.',
  'Zwanzig politische Gefangene aus Belarus sind auf dem Weg nach Warschau, sagte ein polnischer Diplomat am Dienstag.',
  'The largest group of political prisoners in three years walked out of Belarusian colonies on Monday.',
  'Самая большая за три года группа политзаключенных вышла в понедельник из колоний Беларуси.',
  'Найбольшая за тры гады група палітвязняў выйшла ў панядзелак з калоній Беларусі.',
  'Найбільша за три роки група політв’язнів вийшла в понеділок з колоній Білорусі.',
  'Największa od trzech lat grupa więźniów politycznych opuściła w poniedziałek kolonie na Białorusi.',
  'Didžiausia per trejus metus politinių kalinių grupė pirmadienį paliko Baltarusijos kolonijas.',
  'Die größte Gruppe politischer Gefangener seit drei Jahren hat am Montag die Straflager in Belarus verlassen.',
  'Zwei Polen, die in Belarus im Gefängnis saßen, sind am Montag nach Warschau ausgereist.',
  'Unter den neun Gefangenen, die am Montag aus Belarus in Vilnius eintrafen, ist auch ein Lehrer.',
  'Среди девяти политзаключенных, прибывших в понедельник из Беларуси в Вильнюс, есть учитель.',
  'Die in Belarus verurteilte Deutsche ist am Montag bei einem Gefangenenaustausch zwischen Russland und den USA freigekommen.',
  'Präsident Lukaschenko hat neun Teilnehmer der Massenproteste vom August 2020 begnadigt.',
  'Der Professor verließ am Montag das Straflager bei Minsk, sagte sein Sohn. Zwei politische Gefangene bleiben in Haft.',
  'Nine political prisoners benefit from a decree that Lukashenko signed on Monday.',
  'Девять политзаключенных попали под указ, который Лукашенко подписал в понедельник.',
  'Дзевяць палітвязняў трапілі пад указ, які Лукашэнка падпісаў у панядзелак.',
  'Дев’ять політв’язнів підпали під указ, який Лукашенко підписав у понеділок.',
  'Dziewięciu więźniów politycznych skorzysta z dekretu, który Łukaszenka podpisał w poniedziałek.',
  'Devyniems politiniams kaliniams taikomas dekretas, kurį Lukašenka pasirašė pirmadienį.',
  'Neun politische Gefangene kommen in den Genuss eines Erlasses, den Lukaschenko am Montag unterzeichnet hat.',
];

const not: readonly string[] = [
  'The daughter of the political prisoner has been at home in Minsk since Monday, after two weeks of exams.',
  'Дочь политзаключенного с понедельника дома в Минске, экзамены позади.',
  'Die Frau des politischen Gefangenen ist seit Montag zu Hause in Minsk, die Reise war lang.',
  'Letters for political prisoners in Belarus are on their way to Minsk, volunteers in Warsaw said on Tuesday.',
  'Friends of the political prisoners are on their way to Vilnius for a concert, Viasna said on Tuesday.',
  'Przyjaciele białoruskich więźniów politycznych są w drodze do Warszawy na wiec, podała we wtorek Wiasna.',
  'Blogger Pavel Sidarau celebrated the first birthday in freedom on Monday in Berlin. Belarus had held her for five years.',
  'Die in Russland verurteilte Amerikanerin kam am Montag bei einem Austausch zwischen Russland und den USA frei. Belarus war nicht beteiligt.',
  'Neun politische Gefangene kämen in den Genuss eines Erlasses, falls Lukaschenko ihn unterzeichnet.',
  'Nine political prisoners would benefit from a decree, but Lukashenko has not signed it.',
  'Dziewięciu więźniów politycznych skorzystałoby z dekretu, gdyby Łukaszenka go podpisał.',
  'Der Minister verließ am Montag das Lager der Regierung, berichtet eine Zeitung in Minsk.',
];

describe('leads of the freed', () => {
  test.each(told)('%s', (text) => {
    expect(readText({ text, published }).alerts).toEqual([release]);
  });

  test.each(not)('not: %s', (text) => {
    expect(readText({ text, published }).alerts).toEqual([]);
  });
});
