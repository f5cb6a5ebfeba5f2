// Sentences that hold the words of a rule and are not what it is about: quiet texts that seem news, news that seems old.
import { describe, test } from 'vitest';
import { expectRow } from './expect-row.ts';
import { type Row, release } from './rows.ts';

const published = '2026-11-20';

/** An exchange of words, a delegation that leaves a prison, a prison left without light, the morning of a day long past. */
const quiet: readonly Row[] = [
  {
    it: 'de: Austausch über Gefangene',
    title: 'Ein Austausch über politische Gefangene in Minsk',
    text: 'In Minsk gab es am Donnerstag einen Austausch über die politischen Gefangenen. Die Diplomaten sprachen mit Familien in Belarus.',
    alerts: '',
  },
  {
    it: 'de: bei einem Austausch',
    text: 'Bei einem Austausch mit Menschenrechtlern ging es am Donnerstag um politische Gefangene in Belarus.',
    alerts: '',
  },
  {
    it: 'en: a larger exchange',
    text: 'A larger exchange on political prisoners in Belarus took place in Vilnius on Thursday. Scholars spoke for three hours.',
    alerts: '',
  },
  {
    it: 'uk: без світла',
    text: 'Білоруську колонію в четвер залишили без світла. Політв’язні мерзнуть.',
    alerts: '',
  },
  {
    it: 'uk: делегація',
    text: 'Колонію у Новополоцьку в четвер залишила делегація Червоного Хреста. Білорусь тримає там політв’язнів.',
    alerts: '',
  },
  {
    it: 'be: дэлегацыя',
    text: 'Калонію ў Наваполацку ў чацвер пакінула дэлегацыя Чырвонага Крыжа. Беларусь трымае там палітвязняў.',
    alerts: '',
  },
  {
    it: 'ru: делегация',
    text: 'Колонию в Гомеле в четверг покинула делегация Красного Креста. Беларусь держит там политзаключенных.',
    alerts: '',
  },
  {
    it: 'pl: delegacja',
    text: 'Kolonię w Nowopołocku opuściła w czwartek delegacja Czerwonego Krzyża. Białoruś trzyma tam więźniów politycznych.',
    alerts: '',
  },
  {
    it: 'de: der Botschafter',
    text: 'Am Donnerstag besuchte der Botschafter die Strafkolonie in Belarus, die er nach einer Stunde wieder verließ. Politische Gefangene sah er nicht.',
    alerts: '',
  },
  {
    it: 'en: a police round-up',
    title: 'Police round-up of activists in Minsk',
    text: 'Police raided flats in Minsk on Thursday.\n\nTen people were detained in Belarus.\n\nThe EU imposed sanctions on police officers for such raids.\n\nThe United States lifted sanctions on Belavia.\n\nFamilies wait.',
    alerts: '',
  },
];

/** Releases beside words that look back, ask or count the years of somebody else. */
const news: readonly Row[] = [
  {
    it: 'pl: na prośbę',
    text: 'Łukaszenka podpisał w czwartek na prośbę Trumpa ułaskawienie 16 więźniów.',
    alerts: release,
    says: [`${release} occurred 16`],
  },
  {
    it: 'uk: на прохання',
    text: 'Лукашенко у четвер підписав на прохання Трампа помилування 16 в’язнів.',
    alerts: release,
    says: [`${release} occurred 16`],
  },
  {
    it: 'en: after the envoy came',
    title: 'A family waits no more',
    text: 'A week after the envoy came to Minsk, 14 political prisoners were freed in Belarus.',
    alerts: release,
  },
  {
    it: 'ru: после того как уехала',
    title: 'Семья дождалась',
    text: 'Через месяц после того, как его жена выехала в Польшу, Михаил Гриб вышел на свободу из минской тюрьмы.',
    alerts: release,
  },
  {
    it: 'de: nachdem seine Frau ausgereist war',
    title: 'Das Warten ist vorbei',
    text: 'Zwei Jahre nachdem seine Frau ausgereist war, wurde Michail Hryb aus dem Gefängnis in Minsk entlassen.',
    alerts: release,
  },
  {
    it: 'en: associates',
    text: 'Two associates of Viktar Babaryka walked out of a Belarusian prison on Thursday.',
    alerts: release,
  },
  {
    it: 'uk: колонію залишили шестеро',
    text: 'Колонію в Бобруйську в четвер залишили шестеро політв’язнів. Їх зустрів адвокат.',
    alerts: release,
  },
];

describe('quiet', () => {
  test.for(quiet)('$it', (row) => expectRow({ published, ...row }));
});
describe('news', () => {
  test.for(news)('$it', (row) => expectRow({ published, ...row }));
});
