// What stands around the verb in plain news: dates and commas, reasons, thanks, decisions that are known, whom a measure is extended to.
import { describe, expect, test } from 'vitest';
import { expectRow } from './expect-row.ts';
import { readText } from './reader.ts';
import { eased, extended, imposed, type Row, release } from './rows.ts';

const told: readonly Row[] = [
  {
    it: 'en: halted the transit',
    text: 'Lithuania halted the transit of Belarusian potash on Tuesday.',
    alerts: imposed,
  },
  {
    it: 'en: who was freed on Thursday',
    text: 'The former banker, who was freed from a Belarusian prison on Thursday, has arrived in Vilnius.',
    alerts: release,
  },
  {
    it: 'de: an embargo holds for another year beside an easing',
    text: 'Die EU hat die Sanktionen gegen Lukaschenko aufgehoben. Das Waffenembargo gilt dagegen ein weiteres Jahr.',
    alerts: `${eased},${extended}`,
  },
  {
    it: 'en: a licence is no longer required',
    text: 'In a notice published this week the US Commerce Department ends the licence requirement for servicing Belavia planes.',
    published: '2025-11-12',
    alerts: eased,
  },
  {
    it: 'ru: prolonged, and so in force until a day to come',
    title: 'ЕС продлил на год санкции против белорусских властей',
    text: 'До 31 октября 2013 года сохранят силу ограничительные меры Евросоюза в отношении Белоруссии.',
    published: '2012-10-15',
    alerts: extended,
  },
  {
    it: 'ru: on that very day the others crossed the border',
    title: 'США снимают санкции с авиакомпании «Белавиа»',
    text: 'Санкции США с «Белавиа» отменяются, заявил в Минске Джон Коул. Лукашенко поблагодарил гостя. В этот же день 52 заключенных пересекли литовскую границу.',
    published: '2025-09-11',
    alerts: `${release},${eased}`,
  },
  {
    it: 'ru: a date between the verb and its sanctions',
    text: 'Министры ЕС приняли в понедельник, 21 июня, в Люксембурге новый пакет санкций против Беларуси.',
    alerts: imposed,
  },
  {
    it: 'uk: a date in brackets',
    text: 'Рада ЄС у понеділок (21 червня) у Люксембурзі запровадила санкції проти білоруських суддів.',
    alerts: imposed,
  },
  {
    it: 'ru: listed on an anniversary, under a headline that names it',
    title: 'Третья годовщина протестов',
    text: 'В годовщину выборов Канада внесла в черный список пятерых белорусских судей.',
    alerts: imposed,
  },
  {
    it: 'ru: what an adopted package provides for',
    title: 'ЕС принял семнадцатый пакет',
    text: 'Белорусский раздел предусматривает запрет на импорт аммиака, сообщили в Брюсселе.',
    alerts: imposed,
  },
  {
    it: 'uk: what an adopted package provides for',
    title: 'ЄС ухвалив сімнадцятий пакет',
    text: 'Білоруський розділ передбачає заборону на імпорт аміаку, повідомили у Брюсселі.',
    alerts: imposed,
  },
  {
    it: 'ru: what a drafted package provides for',
    title: 'Что готовит Брюссель',
    text: 'Проект пакета предусматривает запрет на импорт белорусского аммиака.',
    alerts: '',
  },
  {
    it: 'en: of today, on an anniversary',
    title: 'Allies step up pressure on Minsk two years after the vote',
    text: 'The UK has today, alongside Canada, announced new sanctions against the regime in Belarus on the second anniversary of the vote.',
    alerts: imposed,
  },
  {
    it: 'en: extended to people',
    text: 'Switzerland has extended its sanctions on Belarus to President Alexander Lukashenko and 13 other people.',
    alerts: imposed,
  },
  {
    it: 'en: extended to a day',
    text: 'Switzerland has extended its sanctions on Belarus to 28 February.',
    alerts: extended,
  },
  {
    it: 'en: the state of emergency is older than its prolongation',
    text: 'The President has continued for one year the national emergency with respect to Belarus that was declared in an order of June 16, 2006.',
    alerts: extended,
    published: '2025-06-12',
  },
  {
    it: 'pl: protests of December last year date no pardon',
    text: 'Łukaszenka ułaskawił jedenastu uczestników protestów z grudnia ubiegłego roku, podała w środę jego służba prasowa.',
    published: '2011-09-01',
    alerts: release,
  },
  {
    it: 'en: in turn removing',
    text: 'Belarus freed 20 political prisoners on Thursday. Washington is in turn removing sanctions from two Belarusian banks, the envoy said.',
    alerts: `${release},${eased}`,
  },
  {
    it: 'ru: the headline stands where some are among the freed',
    title: 'Минск освободил 20 политзаключенных',
    text: 'Двадцать человек выпустят из тюрем, рассказал спецпосланник. Среди освобожденных журналист и врач.',
    alerts: release,
  },
];

const verbs: readonly Row[] = [
  {
    it: 'en: has sanctioned Belarusian judges',
    text: 'New Zealand has sanctioned Belarusian judges and prosecutors.',
    alerts: imposed,
  },
  {
    it: 'en: the EU sanctioned Belarusian judges',
    text: 'The EU sanctioned Belarusian judges over the crackdown.',
    alerts: imposed,
  },
  {
    it: 'en: a sanctioned Belarusian bank',
    text: 'A sanctioned Belarusian bank opened a branch in Minsk.',
    alerts: '',
  },
  {
    it: 'en: a bank that others sanctioned',
    text: 'EU-sanctioned Belarusian bank opens a branch in Minsk.',
    alerts: '',
  },
  {
    it: 'en: freed opposition',
    title: 'Belarus freed opposition leader after talks',
    text: 'Talks in Minsk went on until midnight.',
    alerts: release,
  },
  {
    it: 'en: has released political prisoners',
    text: 'Lukashenko has released political prisoners after a call with the US president.',
    alerts: release,
  },
  {
    it: 'en: on Thursday freed',
    text: 'Lukashenko on Thursday freed activists and journalists, the envoy said.',
    alerts: release,
  },
  {
    it: 'en: freed opposition figures speak',
    text: 'In Vilnius freed opposition figures from Belarus spoke of beatings and hunger.',
    alerts: '',
  },
  {
    it: 'en: freed and Belarusian',
    text: 'A fund for Belarusian freed political prisoners opened in Warsaw.',
    alerts: '',
  },
];

const adoptedThen: readonly Row[] = [
  {
    it: 'en: ambassadors agreed and the Council adopted',
    text: 'EU ambassadors agreed on the text at noon and the Council adopted new sanctions on Belarus the same evening.',
    alerts: imposed,
  },
  {
    it: 'ru: согласовали, а Совет утвердил',
    text: 'Послы стран ЕС согласовали, а Совет утвердил новые санкции против Белоруссии.',
    alerts: imposed,
  },
  {
    it: 'pl: uzgodnili, a Rada przyjęła',
    text: 'Ambasadorowie państw UE uzgodnili, a Rada przyjęła nowy pakiet sankcji wobec Białorusi.',
    alerts: imposed,
  },
  {
    it: 'de: haben sich geeinigt, und der Rat hat beschlossen',
    text: 'Die EU-Botschafter haben sich geeinigt, und der Rat hat neue Sanktionen gegen Belarus beschlossen.',
    alerts: imposed,
  },
  {
    it: 'en: agreed, and the Council is to adopt',
    text: 'EU ambassadors agreed on new sanctions against Belarus, and the Council is to adopt them on Monday.',
    alerts: '',
  },
  {
    it: 'ru: согласовали, Совет утвердит',
    text: 'Послы стран ЕС согласовали новые санкции против Белоруссии, Совет утвердит их в понедельник.',
    alerts: '',
  },
];

const bargains: readonly Row[] = [
  {
    it: 'en: what an envoy says will be done, and the release at the same time',
    title: 'US removes sanctions on Belaruskali',
    text: 'Washington will remove its sanctions on Belaruskali, envoy John Coale said in Minsk on Thursday. Buyers had complained of banks. Belarus announced the release of 250 prisoners at the same time.',
    published: '2026-03-19',
    alerts: `${release},${eased}`,
  },
  {
    it: 'ru: в ответ',
    title: 'США сняли санкции с белорусских банков',
    text: 'США сняли санкции с двух белорусских банков, объявил в Минске посланник. Переговоры шли два дня. В ответ белорусские власти освобождают 50 человек.',
    alerts: `${release},${eased}`,
  },
  {
    it: 'en: what an envoy announced had been lifted',
    text: 'Belarus freed 52 prisoners on Thursday. Most crossed the border. One got off the bus. Nobody knows where he is. His term was long. The president thanked Washington. The envoy, John Coale, announced in Minsk that sanctions on Belavia had been lifted.',
    published: '2025-09-12',
    alerts: `${release},${eased}`,
  },
];

const other: readonly Row[] = [
  {
    it: 'en: a longer term received',
    text: 'In Homiel an activist who is serving three years received a further year this week for breaking the rules of the colony.',
    published: '2025-06-14',
    alerts: '',
  },
  {
    it: 'en: what stands before a colon is not issued',
    title: 'Belarus Sanctions Update: OFAC Issues General License 13',
    text: 'OFAC issued Belarus General License 13, which authorizes transactions with Belaruskali.',
    alerts: eased,
  },
  {
    it: 'en: as more people are let out',
    text: 'Washington could take further steps on sanctions, the envoy said, as more people are let out of prison in Belarus.',
    alerts: '',
  },
  {
    it: 'ru: a month that names the protest',
    title: 'Лукашенко помиловал еще 11 участников декабрьской акции',
    text: 'По указу от наказания освобождены 11 человек, осужденных за массовые беспорядки в Минске 19 декабря 2010 года.',
    published: '2011-09-14',
    alerts: release,
  },
  {
    it: 'de: sanctions of today above an anniversary',
    title: 'Vierter Jahrestag der Wahl: USA verhängen Sanktionen gegen Belarus',
    text: 'Betroffen sind 14 Personen. Die EU beriet über dieselbe Liste.',
    alerts: imposed,
  },
  {
    it: 'ru: a ministry lets out a licence',
    text: 'Минфин США выпустил новую генеральную лицензию, которая разрешает сделки с белорусскими компаниями.',
    alerts: eased,
  },
  {
    it: 'ru: the decisions on a listing are annulled',
    text: 'Суд ЕС отменил решения о включении в санкционный список белорусского бизнесмена и трех его компаний.',
    alerts: eased,
  },
  {
    it: 'en: a bill would widen',
    text: 'The House of Representatives approved a bill on democracy in Belarus. It expands the sanctions against officials in Minsk.',
    alerts: '',
  },
  {
    it: 'en: a grace period on a coupon',
    text: 'Fitch has downgraded the rating of Belarus after the grace period on a coupon ran out.',
    alerts: '',
  },
  {
    it: 'en: a prize for freedom of thought',
    text: 'The Sakharov Prize for Freedom of Thought went on Wednesday to two imprisoned journalists from Belarus.',
    published: '2025-10-22',
    alerts: '',
  },
  {
    it: 'uk: for the same term',
    title: 'Євросоюз призупинив санкції проти Лукашенка',
    text: 'Рада ЄС ухвалила рішення призупинити до лютого санкції щодо 170 осіб із Білорусі. Ембарго на постачання зброї подовжено на той самий строк.',
    alerts: `${eased},${extended}`,
  },
];

const known: readonly Row[] = [
  {
    it: 'en: a dispute over the halted transit',
    text: 'Belaruskali has taken its dispute with Lithuania over the halted transit of fertilisers to arbitration, the ministry said on Tuesday.',
    alerts: '',
  },
  {
    it: 'en: a suit over the banned transit',
    text: 'Belaruskali is suing Lithuania over the banned transit of potash, the ministry said.',
    alerts: '',
  },
  {
    it: 'en: figures released on Tuesday',
    text: 'Consumer prices in Belarus rose by 5.5%, the National Statistics Committee said in figures released on Tuesday.',
    alerts: '',
  },
  {
    it: 'be: whom they drove out in December',
    text: 'Былы банкір, якога ў снежні вывезлі з Беларусі разам з сотняй іншых вязняў, расказаў пра турму.',
    alerts: '',
  },
  {
    it: 'uk: whom they drove out in December',
    text: 'Колишній банкір, якого у грудні вивезли з Білорусі разом із сотнею інших в’язнів, розповів про листи.',
    alerts: '',
  },
  {
    it: 'bg: too early to speak of it',
    title: 'Калас: рано е да се говори за отмяна на санкциите срещу Беларус',
    text: 'Европейският съюз не обсъжда облекчаване на санкциите срещу Минск, заяви Калас.',
    alerts: '',
  },
  {
    it: 'en: too early to speak of it',
    text: 'It is too early to talk about lifting the sanctions on Belarus, the EU foreign policy chief said.',
    alerts: '',
  },
  {
    it: 'en: cyclists may no longer enter races',
    title: 'UCI suspends Belarusian teams',
    text: 'The cycling body barred the teams on Tuesday. Among them is Minsk Cycling Club, which may no longer enter races. Individual riders can go on.',
    alerts: '',
  },
  {
    it: 'pl: a motion announced',
    text: 'Minister zapowiedział w czwartek wniosek o objęcie sankcjami kolejnych osób związanych z reżimem Łukaszenki.',
    published: '2023-02-10',
    alerts: '',
  },
  {
    it: 'en: three days later it is context',
    text: 'OFAC issued Belarus General License 13 on December 15. It carries out the commitment made in Minsk on December 13, when Belarus pardoned 123 prisoners.',
    published: '2025-12-16',
    alerts: eased,
  },
  { it: 'lt: atsisakė panaikinti', text: 'ES Taryba atsisakė panaikinti sankcijas Baltarusijos kaliui.', alerts: '' },
  { it: 'lt: atsisakė įvesti', text: 'ES Taryba atsisakė įvesti naujas sankcijas Baltarusijai.', alerts: '' },
  { it: 'pl: planuje nałożyć', text: 'Rada UE planuje nałożyć nowe sankcje na Białoruś.', alerts: '' },
  {
    it: 'en: a reason',
    text: 'Maersk suspended all bookings to and from Belarus because of EU sanctions.',
    alerts: '',
  },
  {
    it: 'en: what is cited',
    text: 'Lithuanian Railways has cancelled its contract with Belaruskali, citing US sanctions.',
    alerts: '',
  },
  { it: 'ru: сославшись на', text: 'Банк отменил переводы в Беларусь, сославшись на санкции ЕС.', alerts: '' },
  {
    it: 'uk: посилаючись на',
    text: 'Порт скасував договір із «Білоруськалієм», посилаючись на санкції США.',
    alerts: '',
  },
  {
    it: 'pl: powołując się na',
    text: 'Port zawiesił umowę z Biełaruśkalijem, powołując się na amerykańskie sankcje.',
    alerts: '',
  },
  {
    it: 'de: unter Verweis auf',
    text: 'Die Bank hat Überweisungen nach Belarus unter Verweis auf die Sanktionen der EU ausgesetzt.',
    alerts: '',
  },
  {
    it: 'en: thanks have a day of their own',
    text: 'Trump said on Friday that he had spoken with Lukashenko and thanked him for the release of 16 prisoners.',
    published: '2025-08-15',
    alerts: '',
  },
  {
    it: 'en: two days after',
    text: 'The licence for Belarusian potash was the talk of traders on Monday, two days after Minsk released 123 prisoners.',
    published: '2025-12-15',
    alerts: '',
  },
  {
    it: 'en: the decision that the sentence is about',
    text: "The decision of the US to lift sanctions on Belarusian potash does not change Lithuania's position, the prime minister said.",
    alerts: '',
  },
  {
    it: 'uk: рішення, про яке мова',
    text: 'Рішення США зняти санкції з білоруського калію не змінює позиції Литви, заявила прем’єрка.',
    alerts: '',
  },
  {
    it: 'de: die Entscheidung, von der die Rede ist',
    text: 'Die Entscheidung der USA, die Sanktionen gegen Belaruskali aufzuheben, ändert für Litauen nichts.',
    alerts: '',
  },
  {
    it: 'ru: слова в заголовке так же стары, как их текст',
    title: 'Тихановский: из тюрьмы я вышел другим человеком',
    text: 'Блогер Сергей Тихановский рассказал о пяти годах заключения. На свободу он вышел 21 июня после визита спецпосланника в Минск.',
    published: '2025-07-19',
    alerts: '',
  },
  {
    it: 'en: brought to Belarus is not let out of it',
    text: 'Russia and Ukraine swapped 390 prisoners on Friday, and the released Russians were taken to Belarus for treatment.',
    alerts: '',
  },
  {
    it: 'be: перадае прывітаньне',
    text: 'Палітвязень у турэмнай вопратцы перадае прывітаньне сваякам з калёніі ў Наваполацку.',
    alerts: '',
  },
  {
    it: 'en: a page on the law',
    title: 'Canadian Sanctions Related to Belarus',
    text: 'Canadian sanctions related to Belarus are enacted under the Special Economic Measures Act. Date modified: 2024-08-09.',
    alerts: '',
  },
  {
    it: 'en: a licence that follows an announcement imposes nothing',
    text: 'On December 15, 2025, OFAC issued Belarus General License 13. The license follows the announcement in Minsk that sanctions on Belarusian potash would be lifted.',
    published: '2025-12-16',
    alerts: eased,
  },
];

describe('English participles are verbs behind their subject', () => test.for(verbs)('$it', (row) => expectRow(row)));
describe('agreed by some, adopted by others', () => test.for(adoptedThen)('$it', (row) => expectRow(row)));
describe('the other side of a bargain', () => test.for(bargains)('$it', (row) => expectRow(row)));
describe('what the verb is of', () => test.for(other)('$it', (row) => expectRow(row)));
describe('it is told', () => test.for(told)('$it', (row) => expectRow(row)));
describe('it is known, or the reason for something else', () => test.for(known)('$it', (row) => expectRow(row)));

test('a decision that was taken is told', () => {
  const { alerts } = readText({
    text: 'The decision to lift sanctions on Belarusian potash was announced by the US envoy in Minsk.',
  });
  expect(alerts).toEqual(['sanctions_eased']);
});
