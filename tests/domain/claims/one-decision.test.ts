// Licences revoked, lists reviewed, measures kept for a term; relief that waits for something; the ward named before; this month.
import { describe, test } from 'vitest';
import { expectRow } from './expect-row.ts';
import type { Row } from './rows.ts';

const rows: readonly Row[] = [
  {
    it: 'en: a licence revoked that had allowed deals',
    text: 'Within hours the United States announced its own measures, revoking a licence that had allowed Americans to do business with two subsidiaries of Belneftekhim.',
    alerts: 'sanctions_imposed',
  },
  {
    it: 'ru: a licence revoked that had allowed deals',
    text: 'США отозвали лицензию, которая разрешала американским компаниям сделки с дочерними предприятиями «Белнефтехима».',
    alerts: 'sanctions_imposed',
  },
  {
    it: 'uk: a licence revoked that had allowed deals',
    text: 'США відкликали ліцензію, яка дозволяла американцям операції з дочірніми компаніями «Білнафтохіму».',
    alerts: 'sanctions_imposed',
  },
  {
    it: 'be: a licence revoked that had allowed deals',
    text: 'ЗША адклікалі ліцэнзію, якая дазваляла амерыканцам здзелкі з даччынымі кампаніямі «Белнафтахіма».',
    alerts: 'sanctions_imposed',
  },
  {
    it: 'pl: a licence revoked that had allowed deals',
    text: 'USA cofnęły licencję, która pozwalała Amerykanom na transakcje ze spółkami Biełnieftiechimu.',
    alerts: 'sanctions_imposed',
  },
  {
    it: 'lt: a licence revoked that had allowed deals',
    text: 'JAV atšaukė licenciją, leidusią amerikiečiams sudaryti sandorius su „Belneftechim“ įmonėmis.',
    alerts: 'sanctions_imposed',
  },
  {
    it: 'de: a licence revoked that had allowed deals',
    text: 'Die USA haben eine Lizenz widerrufen, die Amerikanern Geschäfte mit Töchtern von Belneftechim erlaubt hatte.',
    alerts: 'sanctions_imposed',
  },
  {
    it: 'en: relief only once all are free',
    text: 'Lukashenko pardoned 11 people on Wednesday. The European Union has said that its sanctions will be lifted only when all political prisoners are free.',
    alerts: 'prisoner_release',
  },
  {
    it: 'ru: relief only once all are free',
    text: 'Лукашенко в среду помиловал 11 человек. В Евросоюзе заявили, что санкции будут сняты только после освобождения всех политзаключенных.',
    alerts: 'prisoner_release',
  },
  {
    it: 'uk: relief only once all are free',
    text: 'Лукашенко у середу помилував 11 людей. В ЄС заявили, що санкції знімуть лише тоді, коли на волі будуть усі політв’язні.',
    alerts: 'prisoner_release',
  },
  {
    it: 'be: relief only once all are free',
    text: 'Лукашэнка ў сераду памілаваў 11 чалавек. У ЕС заявілі, што санкцыі здымуць толькі тады, калі вызваляць усіх палітвязняў.',
    alerts: 'prisoner_release',
  },
  {
    it: 'pl: relief only once all are free',
    text: 'Łukaszenka ułaskawił w środę 11 osób. Unia Europejska oświadczyła, że sankcje zostaną zniesione dopiero wtedy, gdy wszyscy więźniowie polityczni wyjdą na wolność.',
    alerts: 'prisoner_release',
  },
  {
    it: 'lt: relief only once all are free',
    text: 'Lukašenka trečiadienį suteikė malonę 11 žmonių. ES pareiškė, kad sankcijos bus panaikintos tik tada, kai bus paleisti visi politiniai kaliniai.',
    alerts: 'prisoner_release',
  },
  {
    it: 'de: relief only once all are free',
    text: 'Lukaschenko begnadigte am Mittwoch elf Menschen. Die EU erklärte, die Sanktionen würden erst aufgehoben, wenn alle politischen Gefangenen frei seien.',
    alerts: 'prisoner_release',
  },
  {
    it: 'en: on Saturday, when they were released',
    title: 'US Treasury issues general license for Belaruskali',
    text: 'The US Treasury has issued a general license that authorizes transactions with Belaruskali. The document carries out the promise given in Minsk on Saturday by envoy John Coale, when Belarus released 123 prisoners.',
    alerts: 'sanctions_eased,prisoner_release',
  },
  {
    it: 'en: taken to a ward named before',
    text: 'Jailed opposition figure Maria Kolesnikova is in intensive care after surgery in Gomel. She was taken there on Monday from the penal colony.',
    alerts: '',
  },
  {
    it: 'ru: taken to a ward named before',
    text: 'Мария Колесникова находится в реанимации гомельской больницы. Ее привезли туда в понедельник из колонии.',
    alerts: '',
  },
  {
    it: 'uk: taken to a ward named before',
    text: 'Марія Колесникова перебуває в реанімації гомельської лікарні. Її доставили туди в понеділок із колонії.',
    alerts: '',
  },
  {
    it: 'de: taken to a ward named before',
    text: 'Maria Kolesnikowa liegt auf der Intensivstation eines Krankenhauses in Gomel. Sie wurde am Montag aus dem Straflager dorthin gebracht.',
    alerts: '',
  },
  {
    it: 'pl: taken to a ward named before',
    text: 'Maryja Kalesnikawa leży na oddziale intensywnej terapii w Homlu. Przewieziono ją tam w poniedziałek z kolonii.',
    alerts: '',
  },
  {
    it: 'en: struck off and added at a renewal',
    title: 'EU prolongs Belarus sanctions, removes 13 people from list',
    text: 'The Council has prolonged its restrictive measures against Belarus for a year. At the same time 13 people no longer meet the criteria and have been removed, while one person has been added.',
    alerts: 'sanctions_eased,sanctions_extended,sanctions_imposed',
  },
  {
    it: 'ru: struck off and added at a renewal',
    text: 'Совет ЕС продлил санкции против Белоруссии на год. Из списка исключены 13 человек, один человек добавлен.',
    alerts: 'sanctions_eased,sanctions_extended,sanctions_imposed',
  },
  {
    it: 'uk: struck off and added at a renewal',
    text: 'Рада ЄС продовжила санкції проти Білорусі на рік. Зі списку вилучено 13 осіб, одну особу додано.',
    alerts: 'sanctions_eased,sanctions_extended,sanctions_imposed',
  },
  {
    it: 'uk: kept for a term beside an easing',
    title: 'ЄС зняв санкції з Лукашенка',
    text: 'Рада Європейського Союзу в четвер вирішила не продовжувати обмежувальні заходи щодо 170 громадян Білорусі. Водночас на рік, до 28 лютого 2017-го, залишено ембарго на постачання зброї.',
    alerts: 'sanctions_eased,sanctions_extended',
  },
  {
    it: 'ru: kept for a term beside an easing',
    text: 'Совет ЕС в четверг решил не продлевать санкции против 170 белорусов. При этом до 28 февраля 2017 года оставлено эмбарго на поставки оружия.',
    alerts: 'sanctions_eased,sanctions_extended',
  },
  {
    it: 'be: kept for a term beside an easing',
    text: 'Рада ЕС у чацвер вырашыла не працягваць санкцыі супраць 170 беларусаў. Пры гэтым да 28 лютага 2017 года пакінута эмбарга на пастаўкі зброі.',
    alerts: 'sanctions_eased,sanctions_extended',
  },
  {
    it: 'pl: kept for a term beside an easing',
    text: 'Rada UE zdecydowała w czwartek nie przedłużać sankcji wobec 170 Białorusinów. Do 28 lutego 2017 roku pozostawiono embargo na broń.',
    alerts: 'sanctions_eased,sanctions_extended',
  },
  {
    it: 'lt: kept for a term beside an easing',
    text: 'ES Taryba ketvirtadienį nusprendė nepratęsti sankcijų 170 baltarusių. Iki 2017 metų vasario 28 dienos paliktas ginklų embargas.',
    alerts: 'sanctions_eased,sanctions_extended',
  },
  {
    it: 'en: kept for a term beside an easing',
    text: 'The Council decided on Thursday not to renew sanctions on 170 Belarusians. An arms embargo has been left in place until 28 February 2017.',
    alerts: 'sanctions_eased,sanctions_extended',
  },
  {
    it: 'en: this month, below a forecast',
    title: 'Coale: Lukashenko may free all prisoners in months',
    text: 'US envoy John Coale believes the remaining political prisoners may be freed within months. This month 123 people left Belarusian prisons and the US lifted restrictions on potash.',
    alerts: '',
  },
  {
    it: 'ru: this month, below a forecast',
    title: 'Коул: Лукашенко может освободить всех',
    text: 'Спецпосланник США Джон Коул считает, что остальных политзаключенных могут отпустить в ближайшие месяцы. В этом месяце из белорусских тюрем вышли 123 человека, а США сняли ограничения с калия.',
    alerts: '',
  },
  {
    it: 'uk: this month, below a forecast',
    title: 'Коул: Лукашенко може звільнити всіх',
    text: 'Спецпосланець США Джон Коул вважає, що решту політв’язнів можуть відпустити за кілька місяців. Цього місяця з білоруських в’язниць вийшли 123 людини, а США зняли обмеження з калійних добрив.',
    alerts: '',
  },
  {
    it: 'be: this month, below a forecast',
    title: 'Коўл: Лукашэнка можа вызваліць усіх',
    text: 'Спецпасланнік ЗША Джон Коўл лічыць, што астатніх палітвязняў могуць адпусціць за некалькі месяцаў. У гэтым месяцы з беларускіх турмаў выйшлі 123 чалавекі, а ЗША знялі абмежаванні з калію.',
    alerts: '',
  },
  {
    it: 'pl: this month, below a forecast',
    title: 'Coale: Łukaszenka może uwolnić wszystkich',
    text: 'Wysłannik USA John Coale uważa, że pozostali więźniowie polityczni mogą wyjść w ciągu miesięcy. W tym miesiącu z białoruskich więzień wyszły 123 osoby, a USA zniosły restrykcje na potas.',
    alerts: '',
  },
  {
    it: 'de: this month, below a forecast',
    title: 'Coale: Lukaschenko könnte alle freilassen',
    text: 'Der US-Sondergesandte John Coale glaubt, dass die übrigen politischen Gefangenen binnen Monaten freikommen könnten. In diesem Monat kamen 123 Menschen aus belarussischen Gefängnissen frei, und die USA hoben Beschränkungen für Kali auf.',
    alerts: '',
  },
  {
    it: 'hu: enged szabadon',
    text: 'Kétszázötven embert enged szabadon Fehéroroszország, közölte csütörtökön John Coale amerikai különmegbízott.',
    alerts: 'prisoner_release',
  },
  {
    it: 'ro: pardoned over protests of a year',
    text: 'Preşedintele Belarusului a graţiat unsprezece persoane condamnate pentru protestele de după alegerile prezidenţiale din 19 decembrie 2010, a anunţat serviciul său de presă.',
    alerts: 'prisoner_release',
  },
  {
    it: 'de: what companies need to know',
    title: 'Sanktionen gegen Belarus: Was Unternehmen beachten müssen',
    text: 'Die EU-Sanktionen gegen Belarus beruhen auf der Verordnung (EG) Nr. 765/2006. Verboten ist ferner die Einfuhr von Kaliumchlorid, Holz, Zement sowie Stahlerzeugnissen.',
    alerts: '',
  },
  {
    it: 'en: what companies need to know',
    title: 'Sanctions on Belarus: what exporters need to know',
    text: 'EU sanctions on Belarus rest on Regulation 765/2006. Also prohibited is the import of potash, wood, cement and steel.',
    alerts: '',
  },
  {
    it: 'ru: what companies need to know',
    title: 'Санкции против Беларуси: что нужно знать бизнесу',
    text: 'Санкции ЕС основаны на регламенте 765/2006. Запрещен также ввоз хлористого калия, древесины, цемента и стали.',
    alerts: '',
  },
  {
    it: 'pl: what companies need to know',
    title: 'Sankcje wobec Białorusi: co muszą wiedzieć firmy',
    text: 'Sankcje UE opierają się na rozporządzeniu 765/2006. Zakazany jest również przywóz chlorku potasu, drewna, cementu i stali.',
    alerts: '',
  },
];

describe('what belongs to one decision, and what only waits for it', () =>
  test.for(rows)('$it', (row) => expectRow(row)));
