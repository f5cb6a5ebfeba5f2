// Captives counted where they are now, or in what crossed the border; kin who say so; a nightmare that is over.
import { describe, test } from 'vitest';
import { expectRow } from './expect-row.ts';
import { release } from './rows.ts';

const published = '2026-03-20'; // a Friday

const free: readonly string[] = [
  'Fourteen Belarusian political prisoners are in Lithuania.',
  'Vierzehn belarussische politische Gefangene sind in Litauen.',
  'Четырнадцать белорусских политзаключенных в Литве.',
  'Чатырнаццаць беларускіх палітвязняў у Літве.',
  "Чотирнадцять білоруських політв'язнів у Литві.",
  'Czternastu białoruskich więźniów politycznych jest na Litwie.',
  'Keturiolika Baltarusijos politinių kalinių yra Lietuvoje.',
  'Keturiolika politinių kalinių iš Baltarusijos nuo penktadienio laisvi.',
  'Чатырнаццаць палітвязняў з Беларусі з пятніцы вольныя.',
  'What did John Coale bring home from Minsk? Fourteen prisoners, all of them already in Vilnius.',
  'Was hat John Coale aus Minsk mitgebracht? Vierzehn Gefangene, alle bereits in Vilnius.',
  'The first convoy crossed the Belarusian border at dawn on Friday. In it: nineteen political prisoners, two of them women.',
  'Im Morgengrauen überquerte am Freitag ein Bus die belarussische Grenze. Darin: neunzehn politische Gefangene.',
  'На рассвете в пятницу границу Беларуси пересек автобус. В нем — девятнадцать политзаключенных.',
  'На світанні ў пятніцу мяжу Беларусі перасек аўтобус. У ім — дзевятнаццаць палітвязняў.',
  "На світанку в п'ятницю кордон Білорусі перетнув автобус. У ньому — дев'ятнадцять політв'язнів.",
  'O świcie w piątek granicę Białorusi przekroczył autobus. W nim – dziewiętnastu więźniów politycznych.',
  'Auštant penktadienį Baltarusijos sieną kirto autobusas. Jame – devyniolika politinių kalinių.',
  '„Jis man paskambino nuo sienos, jis laisvas“, – penktadienį sakė Baltarusijos politinio kalinio žmona.',
  'For the families of eighteen Belarusian political prisoners the nightmare ended on Thursday.',
  'Für die Familien von achtzehn belarussischen politischen Gefangenen endete am Donnerstag das Warten.',
  'Для семей восемнадцати белорусских политзаключенных кошмар закончился в четверг.',
  "Для сем'яў васямнаццаці беларускіх палітвязняў кашмар скончыўся ў чацвер.",
  "Для родин вісімнадцяти білоруських політв'язнів кошмар скінчився в четвер.",
  'Dla rodzin osiemnastu białoruskich więźniów politycznych koszmar skończył się w czwartek.',
  'Aštuoniolikos Baltarusijos politinių kalinių šeimoms košmaras ketvirtadienį baigėsi.',
  'Forty Belarusian political prisoners spent their first morning of freedom in a Vilnius hotel on Friday.',
  'Vierzig belarussische politische Gefangene verbrachten am Freitag ihren ersten Morgen in Freiheit in Vilnius.',
  'Сорок белорусских политзаключенных встретили пятницу в вильнюсской гостинице — свое первое утро на свободе.',
];

/** Long free, on parcels and letters, still inside, or asked for. */
const none: readonly string[] = [
  'Fourteen former Belarusian political prisoners are in Lithuania.',
  'Fourteen relatives of Belarusian political prisoners are in Lithuania.',
  'Четырнадцать бывших белорусских политзаключенных в Литве.',
  'Vierzehn ehemalige belarussische politische Gefangene sind in Litauen.',
  'Czternastu byłych białoruskich więźniów politycznych jest na Litwie.',
  'Fourteen Belarusian political prisoners are in Minsk.',
  'Fourteen political prisoners in Belarus are on the list that Lithuania handed over.',
  'What will John Coale bring home from Minsk? Fourteen prisoners may already be in Vilnius next week.',
  'The first convoy crossed the Belarusian border in September. In it: nineteen political prisoners.',
  'A prison van drove up to the court in Minsk on Friday. In it: nineteen political prisoners.',
  'В пятницу к суду в Минске подъехал автобус. В нем — девятнадцать политзаключенных.',
  'The first convoy of aid crossed the Belarusian border at dawn on Friday. In it: parcels for nineteen political prisoners.',
  'For the families of Belarusian political prisoners the nightmare will end when their loved ones are home.',
  'Для семей белорусских политзаключенных кошмар закончится, когда их близкие будут дома.',
  'Dla rodzin białoruskich więźniów politycznych koszmar skończy się, gdy ich bliscy będą w domu.',
  'Baltarusijos politinių kalinių šeimoms košmaras baigsis, kai jų artimieji bus namuose.',
  '"We will lift the sanctions on Belarusian potash the day the last prisoner walks out," the envoy said on Thursday.',
];

describe('captives counted where they are now', () => {
  test.each(free)('%s', (text) => {
    expectRow({ text, published, alerts: release });
  });
});

describe('others counted there', () => {
  test.each(none)('%s', (text) => {
    expectRow({ text, published, alerts: '' });
  });
});

describe('below a headline of something else', () => {
  test.each([
    [
      release,
      '"At last," the daughter of Belarusian political prisoner Mikalai Statkevich wrote on Thursday. "Dad is free."',
    ],
    [
      release,
      '„Endlich“, schrieb die Tochter des belarussischen Häftlings Statkewitsch am Donnerstag. „Papa ist frei.“',
    ],
    [release, '«Наконец-то», — написала в четверг дочь белорусского политзаключенного Статкевича. «Папа на свободе».'],
    [
      '',
      '"At last," the daughter of Belarusian political prisoner Mikalai Statkevich wrote on Thursday. "A letter from Dad."',
    ],
    [
      '',
      '«Наконец-то», — написала в четверг дочь белорусского политзаключенного Статкевича. «Письмо от папы из колонии».',
    ],
  ])('%s: %s', (alerts, text) => {
    expectRow({ title: 'Statkevich', text, published, alerts });
  });
});
