// What happened lately, what weeks are counted from, who only goes on, and clauses that say which measures are meant.
import { describe, test } from 'vitest';
import { expectRow } from './expect-row.ts';

const published = '2025-09-11'; // a Thursday

type Told = Readonly<Record<string, string>>; // by language

const rows: readonly (readonly [what: string, alerts: string, told: Told])[] = [
  [
    'what Minsk has done lately, below a talk of today',
    '',
    {
      en: 'The president spoke on Thursday of the reporter held in Belarus.\n\nMinsk has lately freed dozens of political prisoners.',
      ru: 'Президент в четверг говорил о журналисте, которого держат в Беларуси.\n\nВ последнее время Минск освободил десятки политзаключенных.',
      uk: 'Президент у четвер говорив про журналіста, якого тримають у Білорусі.\n\nОстаннім часом Мінськ звільнив десятки політв’язнів.',
      be: 'Прэзідэнт у чацвер гаварыў пра журналіста, якога трымаюць у Беларусі.\n\nАпошнім часам Мінск вызваліў дзясяткі палітвязняў.',
      pl: 'Prezydent mówił w czwartek o dziennikarzu więzionym na Białorusi.\n\nOstatnio Mińsk uwolnił dziesiątki więźniów politycznych.',
      lt: 'Prezidentas ketvirtadienį kalbėjo apie Baltarusijoje kalinamą žurnalistą.\n\nPastaruoju metu Minskas paleido dešimtis politinių kalinių.',
      de: 'Der Präsident sprach am Donnerstag über den in Belarus inhaftierten Reporter.\n\nIn letzter Zeit hat Minsk Dutzende politische Gefangene freigelassen.',
    },
  ],
  [
    'a notice that opens with what was done lately',
    'sanctions_imposed',
    { en: 'OFAC has recently tightened its sanctions on Belarus by revoking a licence. Dealings end on 3 June.' },
  ],
  [
    'measures with a clause of their own, prolonged for a year',
    'sanctions_extended',
    {
      en: 'Restrictions which the EU applies to Belarus have been prolonged by another twelve months.',
      ru: 'Ограничения, которые Евросоюз применяет к Белоруссии, продлены ещё на двенадцать месяцев.',
      pl: 'Ograniczenia, które Unia stosuje wobec Białorusi, przedłużono o kolejne dwanaście miesięcy.',
      be: 'Абмежаванні, якія Еўрасаюз ужывае да Беларусі, падоўжаныя яшчэ на дванаццаць месяцаў.',
      de: 'Die Beschränkungen, die die EU gegen Belarus anwendet, sind um weitere zwölf Monate verlängert worden.',
    },
  ],
  [
    'former prisoners who come from another country',
    '',
    {
      en: 'Twenty former prisoners of Lukashenko arrived in Vilnius from Ukraine on Thursday.',
      ru: 'Двадцать бывших политзаключенных приехали в четверг из Украины в Вильнюс.',
      uk: 'У четвер до Вільнюса з України дісталися двадцять колишніх в’язнів Лукашенка.',
      pl: 'Dwudziestu byłych więźniów Łukaszenki przyjechało w czwartek z Ukrainy do Wilna.',
      lt: 'Ketvirtadienį iš Ukrainos į Vilnių atvyko dvidešimt buvusių politinių kalinių.',
      de: 'Zwanzig frühere Häftlinge Lukaschenkos sind am Donnerstag aus der Ukraine in Vilnius eingetroffen.',
    },
  ],
  [
    'former prisoners who come out of Belarus',
    'prisoner_release',
    {
      en: 'Fifty-two former prisoners, among them men from Poland, arrived in Vilnius from Belarus on Thursday.',
      ru: '52 бывших политзаключенных из Беларуси прибыли в четверг в Литву.',
    },
  ],
  [
    'a visit that ended with a release',
    'prisoner_release',
    {
      en: 'The visit of the US envoy to Minsk ended with the release of 14 prisoners.',
      ru: 'Визит американского посланника в Минск завершился освобождением 14 заключенных.',
      uk: 'Візит американського посланця до Мінська завершився звільненням 14 в’язнів.',
      be: 'Візіт амерыканскага пасланніка ў Мінск скончыўся вызваленнем 14 вязняў.',
      pl: 'Wizyta amerykańskiego wysłannika w Mińsku zakończyła się uwolnieniem 14 więźniów.',
      lt: 'JAV pasiuntinio vizitas Minske baigėsi 14 kalinių paleidimu.',
      de: 'Der Besuch des US-Gesandten in Minsk endete mit der Freilassung von 14 Gefangenen.',
    },
  ],
  [
    'a visit that could end so, or did not',
    '',
    {
      en: 'The visit of the US envoy to Minsk on Thursday could end with the release of 14 prisoners. Talks ended without the release of anybody.',
      de: 'Der Besuch in Minsk am Donnerstag könnte mit der Freilassung von 14 Gefangenen enden.',
      ru: 'Визит в Минск в четверг может завершиться освобождением 14 заключенных.',
    },
  ],
  [
    'measures told in the plain passive',
    'sanctions_imposed',
    {
      en: 'Further restrictions on Belarus were introduced by the EU on Thursday.',
      'en, brought in': 'New sanctions against the regime in Belarus were brought in by the Council today.',
      'en, took': 'The Federal Council took further sanctions against Belarus on 10 September 2025.',
    },
  ],
  [
    'measures only spoken of or approved politically',
    '',
    {
      en: 'Ministers gave political approval to another package of sanctions on Belarus on Thursday.',
      'en, options': 'On Thursday the minister listed sanctions on Belarus as one of the options.',
      'en, praised': 'The measures against Belarus brought in by the Council were praised on Thursday.',
      'en, in court': 'Minsk took sanctions against Poland to the court of the trade organisation on Thursday.',
      'en, a bill': 'A bill on sanctions against Belarus was introduced by Representative Smith on Thursday.',
      de: 'Die Minister gaben am Donnerstag ihre politische Zustimmung zu einem weiteren Sanktionspaket gegen Belarus.',
    },
  ],
  [
    'what leads to releases in general',
    '',
    {
      en: 'Only pressure has led to the release of prisoners in Belarus, the exiled politician said on Thursday.',
      ru: 'Только давление привело к освобождению заключенных в Беларуси, сказал в четверг министр.',
      uk: 'Лише тиск призвів до звільнення в’язнів у Білорусі, сказав у четвер міністр.',
      be: 'Толькі ціск прывёў да вызвалення вязняў у Беларусі, сказаў у чацвер міністр.',
      lt: 'Tik spaudimas lėmė kalinių paleidimą Baltarusijoje, ketvirtadienį sakė ministras.',
      de: 'Nur Druck führte zur Freilassung von Gefangenen in Belarus, sagte der Minister am Donnerstag.',
    },
  ],
  [
    'a list of Minsk that grew by so many',
    '',
    { de: 'Belarus hat seine Liste unerwünschter Personen am Donnerstag um 26 EU-Politiker ergänzt.' },
  ],
  [
    'the list of the Union that grew by so many',
    'sanctions_imposed',
    {
      de: 'Die EU hat ihre Belarus-Liste am Donnerstag um 26 Personen ergänzt.',
      en: 'The EU extended its Belarus list by 26 people on Thursday.',
    },
  ],
  [
    'a transfer from prison to prison',
    '',
    {
      en: 'The transfer of a political prisoner from Mahiliou prison to the Hrodna colony was confirmed on Thursday.',
      'en, of a statement':
        'The hunger strike of prisoners in Belarus ended on Thursday with the release of a statement.',
    },
  ],
  [
    'who is led away, or gets a second term inside',
    '',
    {
      ru: 'Активистку в четверг увезли в наручниках, сообщила «Весна». Политзаключенную судят, не выходя из колонии.',
      en: 'The activist was led away in handcuffs on Thursday. The political prisoner got a second term without leaving prison.',
    },
  ],
  [
    'relief that the form of reported speech tells',
    'prisoner_release,sanctions_eased',
    {
      de: 'Minsk ließ am Donnerstag 123 Gefangene frei. Es sei die Gegenleistung dafür, dass die USA ihre Strafmaßnahmen gegen die Kaliindustrie aufgehoben hätten.',
    },
  ],
];

describe.each(rows)('%s', (_what, alerts, told) => {
  test.each(Object.entries(told))('%s', (_language, text) => expectRow({ title: null, text, published, alerts }));
});

const headed: readonly (readonly [title: string, text: string, alerts: string])[] = [
  [
    'Weeks after a cardinal came to Minsk, two jailed priests are freed',
    'Belarus has let two priests out of prison following the visit.',
    'prisoner_release',
  ],
  ['Two months after talks in Minsk, Belarus frees two priests', 'Both are at home.', 'prisoner_release'],
  [
    'A month after the release of 52, Minsk arrests again',
    'Three men were detained in Brest on Thursday. The released live in Vilnius.',
    '',
  ],
  ['A year after leaving prison, Tsikhanouski speaks', 'He was released in June and lives in Vilnius.', ''],
  [
    'Lukashenko answers reproaches over pardons',
    'Lukashenko admitted that among those freed were people who had only months left to serve.',
    '',
  ],
  ['US lifts sanctions on Belarusian potash', 'Washington lifted them on Thursday.', 'sanctions_eased'],
];

test.each(headed)('%s', (title, text, alerts) => expectRow({ title, text, published, alerts }));

test('a release of earlier this month, beside relief of today', () => {
  const text =
    'The United States lifted sanctions on Belarusian potash on Thursday. Prices fell.\n\n' +
    'Earlier this month Lukashenko received the envoy of the American president in Minsk and ordered 250 prisoners to be let go.';
  expectRow({ title: null, text, published: '2026-03-26', alerts: 'sanctions_eased' });
});
