// Sentences that prove an event and stand alone, and beside them the same words without news.
import { describe, expect, test } from 'vitest';
import { expectLine } from './expect-row.ts';
import { readAlone } from './leads-read-alone.ts';
import { readText } from './reader.ts';
import type { Line } from './rows.ts';

/** Planned, denied, of old, of another country, of something else. */
const nearMisses: readonly Line[] = [
  ['', 'Pavel Hlinski was freed in Belarus in 2008.'],
  ['', 'Pavel Hlinski was not freed in Belarus on Friday.'],
  ['', 'Pavel Hlinski could be freed in Belarus on Friday.'],
  ['', 'Pavel Hlinski was freed from his duties as coach of Dinamo Minsk on Friday.'],
  ['', 'Pavel Hlinski was released by Dinamo Minsk on Friday.'],
  ['', 'Pavel Hlinski was freed in Hrodna on Friday by firefighters from a lift.'],
  ['', 'Three Belarusian political prisoners, one of them a reporter, have not left Belarus.'],
  ['', 'A one-for-one swap between Lithuania and Belarus is planned for Thursday.'],
  ['', 'A one-for-one swap between Russia and Ukraine took place on Thursday.'],
  ['', 'A one-for-one swap of players with Dinamo Minsk took place on Thursday.'],
  ['', 'A Belarusian opposition politician who is seriously ill has not come home from prison.'],
  ['', 'A Belarusian opposition politician who is seriously ill should be set free, her sister said.'],
  ['', 'Two pastors who were said to have been set free are still in prison in Belarus.'],
  ['', 'Belinvestbank has not been deleted from the Specially Designated Nationals list.'],
  ['', 'The Specially Designated Nationals list holds 150 names from Belarus.'],
  ['', 'American firms may not trade for the next nine months with the Belarusian glass maker Neman.'],
  ['', 'American firms asked whether they may trade for six months with the Belarusian glass maker Neman.'],
  ['', 'Brussels wants to prolong the whole of its Belarus regime for a year.'],
  ['', 'Canada on Thursday announced measures on people smugglers from Belarus.'],
  ['', 'In 2021 OFAC redesignated Viktar Sheiman, an aide of the ruler of Belarus.'],
  ['', 'Eleven Belarusian judges are no longer allowed to enter the stadium.'],
  ['', 'A city council decision closed two schools in Hrodna on Thursday.'],
  ['', 'The US could lift its sanctions on Belarusian fertilisers with immediate effect.'],
  ['', 'The US will lift its sanctions on Belarusian fertilisers with immediate effect if all prisoners are freed.'],
  ['', 'Maria Clark has not left Belarus after being released.'],
  ['', 'Andrej Hlinski wurde 2008 in Minsk freigelassen.'],
  ['', 'Andrej Hlinski wurde am Donnerstag in Minsk nicht freigelassen.'],
  ['', 'Andrej Hlinski soll am Montag in Minsk freigelassen werden.'],
  ['', 'Zwei Priester, die in Belarus lange Strafen verbüßten, sind nicht freigelassen worden.'],
  ['', 'Zwei Priester, die in Belarus predigten, sind nach Rom gereist.'],
  ['', 'Amerikanische Firmen dürfen ein weiteres halbes Jahr nicht mit belarussischen Unternehmen handeln.'],
  ['', 'Kanada plant Maßnahmen gegen elf Personen und zwei Firmen aus Belarus.'],
  ['', 'Andrej Hlinski nie został w czwartek uwolniony w Mińsku.'],
  ['', 'Andrej Hlinski został w 2008 roku uwolniony w Mińsku.'],
  ['', 'Dwaj księża, którzy odbywali na Białorusi długie wyroki, mają zostać uwolnieni.'],
  ['', 'Белорусским студентам больше нельзя въезжать в заповедник.'],
  ['', 'На матче «два на два» в Минске в четверг состоялся обмен вымпелами.'],
  ['', 'Беларусь яшчэ на дванаццаць месяцаў застанецца без новай дарогі.'],
  ['', 'Andrejus Hlinskis ketvirtadienį Minske nebuvo paleistas į laisvę.'],
  ['', "Lukashenko's latest pardon does not cover those convicted of extremism."],
  ['', 'Freedom came too late for the people who died in Belarusian prisons.'],
  ['', 'Sanctions on Belarus should have got another year, the minister said.'],
  ['', 'New Zealand has not joined its allies in sanctioning the head of the Belarusian KGB.'],
  ['', 'After a night in the cell the students spent the night at home in Minsk.'],
  ['', 'Belarussische Fans dürfen nicht mehr in die Schweiz reisen, warnte der Verband.'],
  ['', 'Najnowsze ułaskawienie Łukaszenki nie objęło skazanych za ekstremizm.'],
  ['', 'Mińsk zakazał w czwartek wywozu zboża z Białorusi.'],
  ['', 'Ein Bus mit Touristen aus Belarus hat am Donnerstag Vilnius erreicht.'],
];

/** Of another country, below a headline that names Belarus. */
const ofOthers: readonly string[] = [
  'A Russian bank has been blacklisted by the Swiss government.',
  'A Russian bank was put on the sanctions list of the Swiss government on Friday.',
  'Eight Russian judges are no longer allowed to enter the EU.',
  'Canada announced measures on nine Iranian officials.',
];

describe('a sentence that stands alone', () => {
  test.each(readAlone)('pages for "%s": %s', (...line) => expectLine(...line));
});

describe('and beside it without news', () => {
  test.each(nearMisses)('pages for "%s": %s', (...line) => expectLine(...line));
});

describe('nor about another country', () => {
  test.each(ofOthers)('%s', (text) => {
    expect(readText({ title: 'From Belarus', text, published: '2026-03-14' }).alerts).toEqual([]);
  });
});
