// Trade benefits taken from Belarus, states that join a decision told before, a pardon whose day stands behind that of the verdict.
import { describe, test } from 'vitest';
import { expectRow } from './expect-row.ts';
import { imposed, type Row, release } from './rows.ts';

const published = '2024-08-02'; // a Friday

/** Whoever ends the treatment of the most favoured nation takes a measure; whoever wants it, has it or gave it back does not. */
const benefits: readonly Row[] = [
  {
    it: 'en: withdrew',
    text: 'Japan withdrew most-favoured-nation treatment from Belarus on Thursday.',
    alerts: imposed,
  },
  { it: 'en: strips', text: 'Japan strips Russia, Belarus of most-favoured-nation status.', alerts: imposed },
  { it: 'en: revoked', text: 'Congress revoked normal trade relations with Belarus on Thursday.', alerts: imposed },
  { it: 'ru', text: 'Япония лишила Беларусь режима наибольшего благоприятствования в торговле.', alerts: imposed },
  { it: 'ru: отозвала', text: 'Япония отозвала у Беларуси режим наибольшего благоприятствования.', alerts: imposed },
  { it: 'be', text: 'Японія пазбавіла Беларусь рэжыму найбольшага спрыяння ў гандлі.', alerts: imposed },
  { it: 'uk', text: 'Японія позбавила Білорусь режиму найбільшого сприяння в торгівлі.', alerts: imposed },
  { it: 'pl', text: 'Japonia odebrała Białorusi klauzulę najwyższego uprzywilejowania.', alerts: imposed },
  { it: 'lt', text: 'Japonija atėmė iš Baltarusijos didžiausio palankumo režimą.', alerts: imposed },
  { it: 'de', text: 'Japan hat Belarus am Donnerstag den Meistbegünstigungsstatus entzogen.', alerts: imposed },
  { it: 'de: Präferenzen', text: 'Japan hat Belarus am Donnerstag die Handelspräferenzen entzogen.', alerts: imposed },
  { it: 'en: restored', text: 'Japan has restored most-favoured-nation treatment to Belarus.', alerts: '' },
  {
    it: 'en: withdrew long ago',
    text: 'Japan, which withdrew most-favoured-nation treatment from Belarus in 2022, hardly trades with it.',
    alerts: '',
  },
  { it: 'en: wants', text: 'Belarus wants most-favoured-nation treatment from Vietnam.', alerts: '' },
  { it: 'en: of Russia', text: "Japan revoked Russia's most-favoured-nation status.", alerts: '' },
];

const listed =
  'On 24 June the Council of the European Union adopted a decision adding 28 persons to the Belarus sanctions list.';

/** A decision told before is what others align themselves with, will do so or do not. */
const followers: readonly Row[] = [
  {
    it: 'en: will align themselves',
    text: `${listed} Iceland and Norway will align themselves with the decision.`,
    alerts: '',
    says: [`${imposed} planned`],
  },
  {
    it: 'en: has not aligned itself',
    text: `${listed} Norway has not aligned itself with this decision.`,
    alerts: '',
    says: [`${imposed} denied`],
  },
];

/** "In June and pardoned on Tuesday": the first day is that of the verdict. */
const pardons: readonly Row[] = [
  {
    it: 'en',
    text: 'He is a German medic condemned to death for terrorism in June and pardoned by Lukashenko on Tuesday.',
    alerts: release,
  },
  {
    it: 'ru',
    text: 'Медик был приговорён к смертной казни за терроризм в июне и помилован Лукашенко во вторник.',
    alerts: release,
  },
  {
    it: 'be',
    text: 'Медык быў прысуджаны да пакарання смерцю за тэрарызм у чэрвені і памілаваны Лукашэнкам у аўторак.',
    alerts: release,
  },
  {
    it: 'uk',
    text: 'Медик був засуджений до смерті за тероризм у червні і помилуваний Лукашенком у вівторок.',
    alerts: release,
  },
  {
    it: 'pl',
    text: 'Medyk został skazany na śmierć za terroryzm w czerwcu i ułaskawiony przez Łukaszenkę we wtorek.',
    alerts: release,
  },
  {
    it: 'en: pardoned in June',
    text: 'The man was jailed in May and pardoned by Lukashenko in June.',
    alerts: '',
  },
];

describe.each(Object.entries({ benefits, followers, pardons }))('%s', (_, rows) => {
  test.for(rows)('$it', (row) => expectRow({ published, ...row }));
});
