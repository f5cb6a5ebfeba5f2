// Leads that tell a measure without the help of a headline: verbs that stand last, dates of an attribute, doors shut since a day, terms to come that were decided.
import { describe, expect, test } from 'vitest';
import { readText } from './reader.ts';
import { eased, extended, imposed } from './rows.ts';

const published = '2025-06-24'; // a Tuesday

const told: readonly (readonly [alert: string, text: string])[] = [
  [
    extended,
    'Der Rat hat am Montag beschlossen, die restriktiven Maßnahmen angesichts der Lage in Belarus, der Wahlfälschung und der Hilfe des Landes für die russische Armee um weitere zwölf Monate bis Ende Juni 2026 zu verlängern.',
  ],
  [
    eased,
    'Die EU hebt das Einreiseverbot gegen den belarussischen Präsidenten Lukaschenko, seine beiden Söhne und zwanzig weitere Vertreter der Führung für ein Jahr auf.',
  ],
  [
    eased,
    'Ausgesetzt werden die Sanktionen der EU gegen drei belarussische Firmen; zwei Banken können wieder Geld überweisen.',
  ],
  [eased, 'Die EU verlängert ihre Sanktionen gegen zwölf Richter aus Belarus nicht: Ende Juni laufen sie aus.'],
  [eased, 'ES nepratęsia sankcijų dvylikai Baltarusijos teisėjų: birželio pabaigoje jos baigiasi.'],
  [
    eased,
    'Das US-Finanzministerium hat zwei Einträge gelöscht, die eine belarussische Bank betreffen und seit 2022 bestanden.',
  ],
  [eased, 'The US Treasury has deleted two entries on a Belarusian bank that dated from 2022.'],
  [
    imposed,
    'Norwegen hat am Montag beschlossen, die im Mai von der Europäischen Union verhängten Sanktionen gegen Belarus zu übernehmen.',
  ],
  [imposed, 'Die EU-Staaten haben am Montag neue Handelssanktionen gegen Belarus in Kraft gesetzt.'],
  [
    imposed,
    'Die EU-Staaten haben am Montag beschlossen, eine belarussische Bank vom Zahlungssystem Swift auszuschließen.',
  ],
  [imposed, 'UE zdecydowała w poniedziałek odłączyć białoruski bank od systemu SWIFT.'],
  [imposed, 'Since Monday twelve officials, Alexander Lukashenko among them, may not enter Latvia.'],
  [imposed, 'С понедельника в Латвию не впускают двенадцать чиновников, среди них Александра Лукашенко.'],
  [imposed, 'З панядзелка ў Латвію не пускаюць дванаццаць чыноўнікаў, сярод іх Аляксандра Лукашэнку.'],
  [imposed, 'Від понеділка до Латвії не пускають дванадцять чиновників, серед них Олександра Лукашенка.'],
  [imposed, 'Od poniedziałku na Łotwę nie wpuszcza się dwunastu urzędników, wśród nich Alaksandra Łukaszenki.'],
  [imposed, 'Nuo pirmadienio į Latviją neįleidžiama dvylika pareigūnų, tarp jų Aliaksandras Lukašenka.'],
  [imposed, 'Seit Montag dürfen zwölf Funktionäre, unter ihnen Alexander Lukaschenko, nicht nach Lettland einreisen.'],
  [imposed, 'Since Monday it has not been allowed to import Belarusian steel into Norway.'],
  [imposed, 'З панядзелка ў Нарвегію нельга ўвозіць беларускую сталь.'],
  [imposed, 'З понеділка до Норвегії не можна ввозити білоруську сталь.'],
  [imposed, 'Od poniedziałku do Norwegii nie wolno sprowadzać białoruskiej stali.'],
  [imposed, 'Nuo pirmadienio į Norvegiją negalima importuoti baltarusiško plieno.'],
  [imposed, 'Seit Montag darf belarussischer Stahl nicht mehr nach Norwegen eingeführt werden.'],
  [imposed, 'Belarusian carriers may no longer land in the European Union.'],
  [imposed, 'Белорусским авиакомпаниям больше нельзя садиться в аэропортах Евросоюза.'],
  [imposed, 'Беларускім авіякампаніям больш нельга садзіцца ў аэрапортах Еўрасаюза.'],
  [imposed, 'Білоруським авіакомпаніям більше не можна сідати в аеропортах Євросоюзу.'],
  [extended, 'Do końca czerwca 2026 r. potrwają unijne sankcje wobec Białorusi, postanowiono w poniedziałek.'],
  [extended, 'Do 28 czerwca 2026 r. nadal będą stosowane sankcje UE wobec Białorusi, ogłosiła w poniedziałek Rada.'],
  [
    extended,
    'Iki 2026 metų birželio pabaigos Baltarusijai toliau bus taikomos Europos Sąjungos sankcijos, pirmadienį nusprendė Taryba.',
  ],
  [extended, 'До кінця червня 2026 року триватимуть санкції ЄС проти Білорусі, вирішили в понеділок.'],
  [
    extended,
    'European Union sanctions will go on applying to Belarus until the end of June 2026, the Council decided on Monday.',
  ],
  [
    imposed,
    'Forty judges from Belarus will no longer get EU visas. The decision was taken by ministers in Luxembourg on Monday.',
  ],
  [
    imposed,
    'Keturiasdešimt Baltarusijos teisėjų nebegaus ES vizų. Tokį sprendimą pirmadienį Liuksemburge priėmė ministrai.',
  ],
  [
    imposed,
    'Vierzig Richter aus Belarus bekommen keine EU-Visa mehr. Das beschlossen die Außenminister der EU am Montag in Luxemburg.',
  ],
  [imposed, 'Lietuva pirmadienį 12 Baltarusijos teisėjų penkeriems metams uždraudė atvykti į šalį.'],
  [imposed, 'Nepageidaujamais Latvijoje paskelbti dar 12 Baltarusijos teisėjų.'],
  [imposed, 'Pirmadienį įsigaliojo griežtesnės Europos Sąjungos priemonės Lukašenkos režimui.'],
  [imposed, 'Ministrowie UE zdecydowali w poniedziałek o objęciu zakazem wjazdu dwunastu sędziów z Białorusi.'],
  [imposed, 'Kanada und Großbritannien haben am Montag Lukaschenko und zwölf belarussische Richter bestraft.'],
  [imposed, 'Seit Montag sind die schärferen Sanktionen der EU gegen Belarus gültig.'],
  [imposed, 'Les Vingt-Sept ont interdit lundi aux transporteurs aériens du Bélarus de survoler leur territoire.'],
  [imposed, 'Estados Unidos vuelve a imponer las sanciones a dos empresas estatales de Bielorrusia.'],
];

const not: readonly string[] = [
  'Der Rat hat am Montag darüber gesprochen, die restriktiven Maßnahmen angesichts der Lage in Belarus um weitere zwölf Monate zu verlängern.',
  'Die Opposition fordert, dass die EU das Einreiseverbot gegen Lukaschenko, seine Söhne und zwanzig weitere Vertreter der Führung nicht aufhebt.',
  'Die EU verlängert ihre Sanktionen gegen Belarus nicht, solange die Botschafter darüber streiten, hofft man in Minsk.',
  'Norwegen hat die im Mai von der Europäischen Union verhängten Sanktionen gegen Belarus bisher nicht übernommen.',
  'Since March twelve officials, Alexander Lukashenko among them, have not been let into Latvia.',
  'С марта в Латвию не впускают двенадцать чиновников, среди них Александра Лукашенко.',
  'If Brussels agrees, from Monday twelve officials of Belarus may not enter Latvia.',
  'Since Monday lorries from Belarus may not enter Latvia because of a storm at the border.',
  'Od marca do Norwegii nie wolno sprowadzać białoruskiej stali.',
  'Nuo kovo į Norvegiją negalima importuoti baltarusiško plieno.',
  'Forty judges from Belarus will no longer get EU visas if ministers agree in July.',
  'Forty judges from Belarus will no longer get EU visas, the opposition hopes. Ministers are to decide in July.',
  'Bis Ende Juni 2026 sollten die Sanktionen der EU gegen Belarus gelten, fordert die Opposition.',
  'Lietuva pirmadienį aptarė, ar penkeriems metams uždrausti 12 Baltarusijos teisėjų atvykti į šalį.',
  'Sie änderten am Montag die Regeln der EU für Belarus, so dass künftig auch Firmen bestraft werden können.',
];

describe('leads of measures', () => {
  test.each(told)('%s: %s', (alert, text) => {
    expect(readText({ text, published }).alerts).toEqual([alert]);
  });

  test.each(not)('not: %s', (text) => {
    expect(readText({ text, published }).alerts).toEqual([]);
  });
});
