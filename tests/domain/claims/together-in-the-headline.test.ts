// Measures that several authorities take together: whoever stands in the headline acts on the day of the news.
import { expect, test } from 'vitest';
import { readText } from './reader.ts';

interface Together {
  readonly it: string;
  readonly title: string;
  readonly text: string;
  /** Who acts further down. */
  readonly acts: string;
}

const rows: readonly Together[] = [
  {
    it: 'en: in the headline of four',
    title: 'US, EU, Britain and Canada act together against Minsk',
    text: 'Allies announced new sanctions on the regime of Lukashenko on Thursday.\n\nThe envoys had talked for a month. The capitals spoke of one signal. The list is long. Minsk kept silent.\n\nBritain froze the assets of Belaruskali.',
    acts: 'UK',
  },
  {
    it: 'ru: in the headline of four',
    title: 'США, ЕС, Британия и Канада вместе ударили по Минску',
    text: 'Союзники объявили в четверг новые санкции против режима Лукашенко.\n\nПослы говорили месяц. Столицы назвали это одним сигналом. Список длинный. Минск молчит.\n\nБританцы заморозили активы «Беларуськалия».',
    acts: 'UK',
  },
  {
    it: 'be: in the headline of four',
    title: 'ЗША, ЕС, Брытанія і Канада разам ударылі па Мінску',
    text: 'Хаўруснікі абвясцілі ў чацвер новыя санкцыі супраць рэжыму Лукашэнкі.\n\nПаслы гаварылі месяц. Сталіцы назвалі гэта адным сігналам. Спіс доўгі. Мінск маўчыць.\n\nБрытанцы замарозілі актывы «Беларуськалія».',
    acts: 'UK',
  },
  {
    it: 'uk: in the headline of four',
    title: 'США, ЄС, Британія та Канада разом ударили по Мінську',
    text: 'Союзники оголосили в четвер нові санкції проти режиму Лукашенка.\n\nПосли говорили місяць. Столиці назвали це одним сигналом. Список довгий. Мінськ мовчить.\n\nКанада внесла до списку 24 особи.',
    acts: 'CA',
  },
  {
    it: 'pl: in the headline of four',
    title: 'USA, UE, Wielka Brytania i Kanada razem uderzyły w Mińsk',
    text: 'Sojusznicy ogłosili w czwartek nowe sankcje wobec reżimu Łukaszenki.\n\nPosłowie rozmawiali miesiąc. Stolice mówią o jednym sygnale. Lista jest długa. Mińsk milczy.\n\nBrytyjczycy zamrozili aktywa Biełaruśkalija.',
    acts: 'UK',
  },
  {
    it: 'lt: in the headline of four',
    title: 'JAV, ES, Britanija ir Kanada kartu smogė Minskui',
    text: 'Sąjungininkai ketvirtadienį paskelbė naujas sankcijas Lukašenkos režimui.\n\nPasiuntiniai kalbėjosi mėnesį. Sostinės tai vadina vienu signalu. Sąrašas ilgas. Minskas tyli.\n\nBritai įšaldė „Belaruskalij“ turtą.',
    acts: 'UK',
  },
  {
    it: 'de: in the headline of four',
    title: 'USA, EU, Großbritannien und Kanada schlagen gemeinsam gegen Minsk zu',
    text: 'Die Verbündeten haben am Donnerstag neue Sanktionen gegen das Regime Lukaschenkos verkündet.\n\nDie Gesandten sprachen einen Monat. Die Hauptstädte sehen ein Signal. Die Liste ist lang. Minsk schweigt.\n\nKanada setzte 24 Personen auf die Liste.',
    acts: 'CA',
  },
];

test.for(rows)('$it', ({ title, text, acts }) => {
  const { claims } = readText({ title, text, published: '2026-11-20' });
  const made = claims.filter(({ type, status }) => type === 'sanctions_imposed' && status === 'occurred');
  expect(made.flatMap(({ authorities }) => authorities)).toContain(acts);
});
