// What an article says of other countries, of rules in force and of weeks gone by, beside what is news in it.
import { describe, test } from 'vitest';
import { expectRow } from './expect-row.ts';
import { imposed, type Row, release } from './rows.ts';

const away: readonly Row[] = [
  {
    it: 'en: Georgia votes, and the EU lists Belarusian judges',
    title: 'The week abroad',
    text: 'Georgia votes for a new parliament on Sunday. The European Union on Friday imposed sanctions on five judges of the Minsk city court.',
    published: '2025-10-24',
    alerts: imposed,
  },
  {
    it: 'de: Georgien wählt, und die EU listet',
    title: 'Die Woche im Ausland',
    text: 'Georgien wählt am Sonntag ein neues Parlament. Die Europäische Union verhängte am Freitag Sanktionen gegen fünf Richter des Minsker Stadtgerichts.',
    published: '2025-10-24',
    alerts: imposed,
  },
  {
    it: 'en: what the Treasury does next stays with Iran',
    title: 'Treasury eases curbs on Iran oil',
    text: 'The United States removed four Iranian firms from its sanctions list on Monday. The Treasury also issued a licence for trade. A lawyer recalled the licence for the Belarusian airline Belavia.',
    alerts: '',
  },
];

const backOnlyToBelarus: readonly Row[] = [
  {
    it: 'en: Venezuela, of an article that has not spoken of Belarus',
    title: 'The week',
    text: 'In Venezuela protests go on. Britain has imposed sanctions on twelve judges. In Minsk a film was shown.',
    published: '2026-02-26',
    alerts: '',
  },
  {
    it: 'en: Turkey, of an article about Belarus',
    title: 'EU dispute over Belarus sanctions',
    text: 'Cyprus has blocked the listing of Belarusian officials, diplomats said on Thursday. It wants Turkey punished first. Britain on Thursday imposed its own sanctions on eight officials.',
    published: '2026-02-26',
    alerts: imposed,
  },
];

const rulesInForce: readonly Row[] = [
  {
    it: 'en: under the current regime',
    title: 'How sanctions on Belarus affect timber',
    text: 'Importers ask us about contracts with sawmills. Under the current EU regime the import of wood from Belarus is prohibited, and two Belarusian banks are cut off from SWIFT.',
    alerts: '',
  },
  {
    it: 'ru: по действующим правилам',
    title: 'Санкции против Беларуси и перевозки',
    text: 'Перевозчики спрашивают о договорах с лесопилками. По действующим правилам ЕС ввоз древесины из Беларуси запрещен, два белорусских банка отключены от SWIFT.',
    alerts: '',
  },
  {
    it: 'pl: zgodnie z obowiązującymi przepisami',
    title: 'Sankcje na Białoruś a transport',
    text: 'Przewoźnicy pytają o umowy z tartakami. Zgodnie z obowiązującymi przepisami UE import drewna z Białorusi jest zakazany, a dwa białoruskie banki są odcięte od SWIFT.',
    alerts: '',
  },
  {
    it: 'de: nach geltendem Recht',
    title: 'Belarus-Sanktionen und Transport',
    text: 'Spediteure fragen nach Verträgen mit Sägewerken. Nach geltendem EU-Recht ist die Einfuhr von Holz aus Belarus verboten, und zwei belarussische Banken sind von SWIFT ausgeschlossen.',
    alerts: '',
  },
  {
    it: 'lt: pagal galiojančias taisykles',
    title: 'Sankcijos Baltarusijai ir pervežimai',
    text: 'Vežėjai klausia apie sutartis su lentpjūvėmis. Pagal galiojančias ES taisykles medienos importas iš Baltarusijos yra uždraustas, o du Baltarusijos bankai atjungti nuo SWIFT.',
    alerts: '',
  },
];

const weeksGoneBy: readonly Row[] = [
  {
    it: 'en: weeks after they were driven out, without a word for who was held',
    title: 'Freed Belarusians in Warsaw look for flats',
    text: 'More than two weeks after they were taken across the border, most still sleep in a hostel. The group, 31 people in all, was freed after talks with the United States.',
    published: '2025-12-30',
    alerts: '',
  },
  {
    it: 'uk: the headline has the news, and the years are counted since the arrest',
    title: 'Андрій Почобут на волі',
    text: 'Через п’ять років після того, як за ним приїхали в Гродно, журналіст перетнув польський кордон. Його випустили з білоруської колонії у вівторок.',
    published: '2026-04-28',
    alerts: release,
  },
];

const statuses: readonly Row[] = [
  {
    it: 'ru: a status of political prisoner',
    title: 'Приговоры недели',
    text: 'Суд в Гомеле приговорил водителя к двум годам колонии. Статус политзаключенного на этой неделе получили еще 14 человек.',
    published: '2025-10-24',
    alerts: '',
  },
  {
    it: 'uk: статус політв’язня',
    title: 'Вироки тижня',
    text: 'Суд у Гомелі засудив водія до двох років колонії. Статус політв’язня цього тижня отримали ще 14 людей.',
    published: '2025-10-24',
    alerts: '',
  },
  {
    it: 'be: статус палітвязня',
    title: 'Прысуды тыдня',
    text: 'Суд у Гомелі прысудзіў кіроўцу два гады калоніі. Статус палітвязня на гэтым тыдні атрымалі яшчэ 14 чалавек.',
    published: '2025-10-24',
    alerts: '',
  },
];

const talks: readonly Row[] = [
  {
    it: 'ru: after talks with an envoy prison gates opened',
    text: 'В четверг после переговоров с Джоном Коулом тюремные ворота открылись для ста политзаключенных Беларуси.',
    published: '2025-10-24',
    alerts: release,
  },
  {
    it: 'ru: a headline says why behind its colon',
    title: 'Белорусского блогера встретили в Вильнюсе: почему его выпустили',
    text: 'Блогера выпустили из белорусской колонии в четверг.',
    published: '2025-10-24',
    alerts: release,
  },
];

const already: readonly Row[] = [
  {
    it: 'ru: already out of the country',
    text: 'Лукашенко помиловал 15 политзаключенных, сообщили в четверг в Минске. Их уже вывезли в Литву. Все освобожденные уже в Вильнюсе.',
    published: '2025-10-24',
    alerts: release,
    says: [`${release} occurred 15`],
  },
  {
    it: 'lt: jau grįžo namo',
    text: 'Lukašenka ketvirtadienį suteikė malonę 15 politinių kalinių. Aktorius Alesis Baranauskas jau grįžo namo į Minską.',
    published: '2025-10-24',
    alerts: release,
  },
];

describe.each([
  ['another country governs until an authority acts that did not act there', away],
  ['an article comes back from abroad only to Belarus', backOnlyToBelarus],
  ['rules in force are no news', rulesInForce],
  ['weeks gone by make a follow-up', weeksGoneBy],
  ['whoever gets a status is not handed over', statuses],
  ['whom one talks with holds nobody', talks],
  ['who is out already is of the news', already],
] as const)('%s', (_, rows) => {
  test.for(rows)('$it', (row) => expectRow(row));
});
