import { expect, test } from 'vitest';
import { detectLanguage } from '../../src/domain/language.ts';

test.for([
  { it: 'English', text: 'Belarus has freed dozens of prisoners, officials in Minsk said on Thursday.', want: 'en' },
  {
    it: 'Russian',
    text: 'Белорусские власти отпустили на свободу десятки заключенных, сообщили в Минске.',
    want: 'ru',
  },
  { it: 'Belarusian', text: 'Беларускія ўлады адпусцілі на волю дзясяткі вязняў, паведамілі ў Менску.', want: 'be' },
  {
    it: 'Belarusian without ў',
    text: 'Алесь Бяляцкі выйшаӯ на волю і едзе дадому, расказалі сябры і калегі.',
    want: 'be',
  },
  { it: 'Ukrainian', text: 'Білоруська влада відпустила на волю десятки в’язнів, повідомили в Мінську.', want: 'uk' },
  {
    it: 'Polish',
    text: 'Białoruskie władze wypuściły na wolność kilkudziesięciu więźniów, podano w Mińsku.',
    want: 'pl',
  },
  {
    it: 'Lithuanian',
    text: 'Baltarusijos valdžia paleido į laisvę keliasdešimt kalinių, pranešta Minske.',
    want: 'lt',
  },
  {
    it: 'German',
    text: 'Die belarussischen Behörden haben Dutzende Gefangene freigelassen, hieß es in Minsk.',
    want: 'de',
  },
  {
    it: 'Ukrainian with a single и and no ї',
    text: 'У посольстві натомість говорять про повернення в’язнів, котрих чекали вдома.',
    want: 'uk',
  },
  {
    it: 'Ukrainian without и and ї',
    text: 'Канада внесла до свого переліку дванадцятьох осіб і шість компаній з Білорусі.',
    want: 'uk',
  },
  {
    it: 'Belarusian without ы and э',
    text: 'Палітвязня Вячаслава Рагача адпусцілі з калоніі па хваробе, паведаміла сям’я.',
    want: 'be',
  },
  {
    it: 'Belarusian without ў and without і',
    text: 'Самая старэйшая з вядомых — настаўніца Вольга Таран, былая токарка родам з Гомеля.',
    want: 'be',
  },
  {
    it: 'Belarusian with a single і',
    text: 'За гэты час праз палітычныя справы прайшло больш за восем тысяч чалавек.',
    want: 'be',
  },
  {
    it: 'Russian that quotes a Belarusian name',
    text: 'Газету «Наша Ніва» в Минске читают уже много лет, и редакторы не раз попадали за решетку, напомнили на этой неделе.',
    want: 'ru',
  },
  {
    it: 'Bulgarian, not Russian',
    text: 'Беларуските власти освободиха десетки затворници, съобщиха от Минск тази сутрин.',
    want: 'bg',
  },
  {
    it: 'Croatian is read as Serbian',
    text: 'Bjelorusija je oslobodila desetke zatvorenika, priopćile su vlasti u Minsku jučer navečer.',
    want: 'sr',
  },
  {
    it: 'English that lists Polish names',
    text: 'Żółkowski, Śliwiński and Łukaszewicz from Białystok were freed, the lawyer said. She said that the three had been held with men from Łódź and were ill, and that the families have been told.',
    want: 'en',
  },
  {
    it: 'German by its small words, with a sentence in English',
    text: '„We have made the deal and that is it“, sagte der Gesandte auf dem Flug von Minsk nach Vilnius. Für die Familien ist es nicht zu fassen, und eine Mutter hat sich mit Blumen auf den Weg gemacht.',
    want: 'de',
  },
  {
    it: 'French that quotes a title in English',
    text: 'Le Bélarus a libéré quatorze détenus, dit le ministère. « The end of the road and the beginning of the deal that were said to be dead », écrit un journal dans son titre, et les familles attendent avec impatience.',
    want: 'fr',
  },
  {
    it: 'Dutch, which shares small words with English and German',
    text: 'De president van het land zei dat die mensen vrij zijn. Die was in Minsk, en of de sancties nu worden opgeheven, is niet aan hem. Er zijn nog veel gevangenen, en het is niet bekend wie nu volgt.',
    want: 'nl',
  },
  {
    it: 'Polish longer than a headline',
    text: 'Czternaścioro więźniów politycznych wyszło na wolność i jest już na Litwie, podało Centrum Praw Człowieka. Wśród nich są dziennikarze, działacze związkowi oraz dwie kobiety, które siedziały od czterech lat. Rodziny czekały całą noc, a lekarze zbadali wszystkich jeszcze przed świtem.',
    want: 'pl',
  },
  {
    it: 'Lithuanian longer than a headline',
    text: 'Keturiolika politinių kalinių jau yra Lietuvoje, pranešė žmogaus teisių centras. Tarp jų yra žurnalistų, profesinių sąjungų veikėjų ir dvi moterys, kalėjusios ketverius metus. Šeimos laukė visą naktį, o gydytojai visus apžiūrėjo dar prieš aušrą, nes kelionė buvo ilga.',
    want: 'lt',
  },
  { it: 'nothing to tell from', text: '12 345 — 67', want: 'und' },
  { it: 'no text at all', text: '', want: 'und' },
])('$it', ({ text, want }) => {
  expect(detectLanguage(text)).toBe(want);
});
