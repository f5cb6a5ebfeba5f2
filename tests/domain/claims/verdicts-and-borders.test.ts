// Arrests, verdicts, deaths and borders: whose the dates are, what is to come, and who is only described.
import { expect, test } from 'vitest';
import { readText, toldOf } from './reader.ts';

/** What an article says of prisoners or of diplomacy: "death occurred". */
type Row = readonly [it: string, says: string, text: string, title?: string];

/** Those who died before are told with the one who did now. */
const deaths: readonly Row[] = [
  [
    'en: the sixth prisoner since a year',
    'death background, death occurred, detention background',
    'A prisoner died in a Belarusian colony on Tuesday. His wife was told by telephone. He is the sixth prisoner known to have lost his life in custody since 2021.',
  ],
  [
    'en: to die',
    'death background, death occurred, detention background',
    'A prisoner died in a Belarusian colony on Tuesday. His wife was told by telephone. He is the third political prisoner to die there since 2022.',
  ],
  [
    'ru: шестым политзаключенным',
    'death background, death occurred, detention background',
    'В колонии Новополоцка умер заключенный. Об этом сообщила его жена. Он стал уже шестым политзаключенным, умершим за решеткой с 2021 года.',
  ],
  [
    'uk: сьомий політв’язень',
    'death background, death occurred, detention background',
    'У колонії Новополоцька помер в’язень. Про це повідомила його дружина. Це сьомий політв’язень, який помер за ґратами з 2020 року.',
  ],
  [
    'be: шосты палітвязень',
    'death background, death occurred, detention background',
    'У калоніі Наваполацка памёр вязень. Пра гэта паведаміла ягоная жонка. Гэта шосты палітвязень, які памёр у калоніі з 2020 года.',
  ],
  [
    'pl: szósty więzień',
    'death background, death occurred, detention background',
    'W kolonii w Nowopołocku zmarł więzień. Poinformowała o tym jego żona. To już szósty więzień polityczny, który zmarł za kratami od 2021 roku.',
  ],
  [
    'lt: šeštas kalinys',
    'death background, death occurred, detention background',
    'Baltarusijos kolonijoje mirė kalinys. Apie tai pranešė jo žmona. Tai jau šeštas politinis kalinys, miręs kalėjime nuo 2021 metų.',
  ],
  [
    'de: der sechste Häftling',
    'death background, death occurred, detention background',
    'In einer belarussischen Strafkolonie ist ein Häftling gestorben. Das teilte seine Frau mit. Er ist schon der sechste politische Häftling, der seit 2021 in Haft gestorben ist.',
  ],
  [
    'en: at the top the sixth is the one who died now',
    'death occurred, detention background',
    'A sixth prisoner since 2021 has died in a Belarusian colony, his wife said.',
  ],
];

/** Held since a date, beside the verdict. */
const since: readonly Row[] = [
  [
    'en: had been in custody since',
    'detention background, detention occurred',
    'A Minsk court sentenced the teacher to six years on Wednesday. She pleaded guilty. She had been in custody since March 2024.',
  ],
  [
    'ru: под стражей с',
    'detention background, detention occurred',
    'Минский суд в среду приговорил учительницу к шести годам. Вину она признала. Она находится под стражей с марта 2024 года.',
  ],
  [
    'uk: під вартою з',
    'detention background, detention occurred',
    'Мінський суд у середу засудив учительку до шести років. Вину вона визнала. Вона перебуває під вартою з березня 2024 року.',
  ],
  [
    'be: пад вартай з',
    'detention background, detention occurred',
    'Мінскі суд у сераду асудзіў настаўніцу на шэсць гадоў. Віну яна прызнала. Яна знаходзіцца пад вартай з сакавіка 2024 года.',
  ],
  [
    'pl: w areszcie od',
    'detention background, detention occurred',
    'Sąd w Mińsku skazał w środę nauczycielkę na sześć lat. Przyznała się do winy. W areszcie przebywała od marca 2024 roku.',
  ],
  [
    'de: seit … in Haft',
    'detention background, detention occurred',
    'Ein Gericht in Minsk hat die Lehrerin am Mittwoch zu sechs Jahren Haft verurteilt. Sie gestand. Seit März 2024 sitzt sie in Untersuchungshaft.',
  ],
  [
    'en: without a date it is only where she is',
    'detention occurred',
    'A Minsk court sentenced the teacher to six years on Wednesday. She pleaded guilty. She is in custody.',
  ],
];

/** The date is of what somebody is said to have done. */
const offences: readonly Row[] = [
  [
    'en: who in 2020',
    'detention occurred',
    'A court in Hrodna has sentenced four men who in 2020 ran a chat for their neighbours in Belarus.',
  ],
  [
    'ru: которые в 2020 году',
    'detention occurred',
    'Суд в Гродно приговорил четырех мужчин, которые в 2020 году вели чат своего двора.',
  ],
  [
    'uk: які у 2020 році',
    'detention occurred',
    'Суд у Гродні засудив чотирьох чоловіків, які у 2020 році вели чат свого двору.',
  ],
  [
    'be: якія ў 2020 годзе',
    'detention occurred',
    'Суд у Гродне асудзіў чатырох мужчын, якія ў 2020 годзе вялі чат свайго двара.',
  ],
  [
    'pl: którzy w 2020 roku',
    'detention occurred',
    'Sąd w Grodnie skazał czterech mężczyzn, którzy w 2020 roku prowadzili czat swojego podwórka.',
  ],
  [
    'lt: kurie 2020 metais',
    'detention occurred',
    'Gardino teismas nuteisė keturis vyrus, kurie 2020 metais administravo savo kiemo pokalbių grupę Baltarusijoje.',
  ],
  [
    'en: the protests of a year',
    'detention occurred',
    'The court in Brest jailed a local man for two years for his part in the 2020 protests in Belarus.',
  ],
  [
    'en: since the protests of a year',
    'detention background',
    'The church has a bishop again. Dozens of clergy have been jailed in Belarus since the protests of 2020.',
  ],
  [
    'en: a verdict of its own date',
    'detention background',
    'The teacher writes poems. She was sentenced in Belarus in May 2021 to six years.',
  ],
];

const trials: readonly Row[] = [
  ['ru: начался суд', 'detention occurred', 'В Бресте начался суд над учительницей.'],
  ['uk: почався суд', 'detention occurred', 'У Бресті в Білорусі почався суд над учителькою.'],
  ['be: пачаўся суд', 'detention occurred', 'У Брэсце пачаўся суд над настаўніцай.'],
  ['pl: rozpoczął się', 'detention occurred', 'W białoruskim Brześciu rozpoczął się proces nauczycielki.'],
  ['lt: prasidėjo', 'detention occurred', 'Breste, Baltarusijoje, prasidėjo mokytojos teismas.'],
  ['de: begonnen', 'detention occurred', 'In Brest hat in Belarus der Prozess gegen eine Lehrerin begonnen.'],
  ['ru: начнется', 'detention planned', 'В Бресте в октябре начнется суд над учительницей.'],
  [
    'pl: nobody plans a verdict',
    'detention occurred',
    'Sąd w Grodnie skazał we wtorek dziennikarza na sześć lat. Premier nazwał wyrok nieludzkim i zapowiedział, że Polska mu pomoże.',
  ],
  [
    'en: whom a prize is given to',
    'detention background',
    'The prize was awarded on Wednesday to two imprisoned journalists, one of them from Belarus.',
  ],
  [
    'en: described by name',
    'detention background',
    'Jailed Maria Kalesnikava is recovering in Homel, Belarus, her father says.',
  ],
  [
    'en: described behind the noun',
    'detention background',
    'The prize was awarded on Wednesday to a journalist imprisoned in Belarus.',
  ],
];

const borders: readonly Row[] = [
  [
    'en: not be allowed to cross',
    'relations planned',
    'From 1 October lorries of Belarus and Russia will not be allowed to cross the border.',
  ],
  ['ru: не смогут пересечь', 'relations planned', 'С 1 октября грузовики из Беларуси не смогут пересечь границу.'],
  ['uk: не зможуть', 'relations planned', 'З 1 жовтня вантажівки з Білорусі не зможуть перетнути польський кордон.'],
  ['be: не змогуць', 'relations planned', 'З 1 кастрычніка грузавікі з Беларусі не змогуць перасекчы польскую мяжу.'],
  ['pl: nie przejadą', 'relations planned', 'Od 1 października ciężarówki z Białorusi nie przejadą przez granicę.'],
  ['lt: negalės kirsti', 'relations planned', 'Nuo spalio 1 dienos vilkikai iš Baltarusijos negalės kirsti sienos.'],
  ['en: open again since today', 'relations occurred', 'Since 11 September the crossings to Belarus are open again.'],
  [
    'ru: с сегодняшнего дня',
    'relations occurred',
    'С полуночи 11 сентября пункты пропуска с Беларусью снова работают.',
  ],
  ['uk: з опівночі', 'relations occurred', 'З опівночі 11 вересня пункти пропуску з Білоруссю знову працюють.'],
  ['be: з поўначы', 'relations occurred', 'З поўначы 11 верасня пункты пропуску з Беларуссю зноў працуюць.'],
  ['pl: od północy', 'relations occurred', 'Od północy 11 września przejścia graniczne z Białorusią znów działają.'],
  ['lt: nuo vidurnakčio', 'relations occurred', 'Nuo rugsėjo 11 dienos pasienio punktai su Baltarusija vėl veikia.'],
  [
    'ru: a topic of talks',
    'relations planned',
    'Среди вопросов он назвал торговлю и возобновление работы посольства США в Минске.',
  ],
  [
    'uk: a topic of talks',
    'relations planned',
    'Серед питань він назвав торгівлю і відновлення роботи посольства США в Мінську.',
  ],
  ['pl: a topic of talks', 'relations planned', 'Wśród tematów wymienił wznowienie pracy ambasady USA w Mińsku.'],
  ['lt: a topic of talks', 'relations planned', 'Tarp klausimų jis paminėjo JAV ambasados Minske darbo atnaujinimą.'],
  ['de: a topic of talks', 'relations planned', 'Zu den Themen zählte er die Wiedereröffnung der Botschaft in Minsk.'],
  [
    'ru: whose border it is',
    'relations background, relations planned',
    'Польша откроет пункты пропуска с Беларусью позже. Она ждет Литву, которая закрыла свою границу.',
  ],
  ['en: exchange ambassadors', 'relations planned', 'Washington and Minsk plan to exchange ambassadors again.'],
  ['de: Rückkehr der Botschaft', 'relations planned', 'Die USA prüfen die Rückkehr ihrer Botschaft nach Minsk.'],
  ['ru: возвращение посла', 'relations planned', 'Польша и Беларусь обсуждают возвращение послов в Минск и Варшаву.'],
  ['uk: не обговорюють', 'relations denied', 'Повернення українського посла до Білорусі наразі не обговорюють.'],
  ['pl: powrót ambasadora', 'relations planned', 'Polska rozważa powrót ambasadora do Mińska.'],
  ['en: an accreditation', 'relations occurred', 'Minsk revoked the accreditation of the Canadian consul on Thursday.'],
  ['ru: эвакуировали', 'relations background', 'Посольство в Минске эвакуировали в феврале 2022 года.'],
  ['en: a summons cuts no ties', '', 'The ministry in Minsk summoned the Polish chargé d’affaires.'],
  ['ru: a summons', '', 'МИД в Минске вызвал временного поверенного Польши и вручил протест.'],
];

test.for([...deaths, ...since, ...offences, ...trials, ...borders])('%s', ([, says, text, title]) => {
  const reading = readText({ title, text, published: '2025-09-11' });
  const told = [...toldOf(reading, 'prisoner'), ...toldOf(reading, 'diplomatic')];
  expect(told.sort().join(', ')).toBe(says);
});
