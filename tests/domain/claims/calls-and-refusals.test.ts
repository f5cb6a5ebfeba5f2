// Calls, visits and days with an envoy; reasons not given, relief that nothing came with; lists in the Official Journal and who is on none.
import { describe, expect, test } from 'vitest';
import { expectRow } from './expect-row.ts';
import { readText } from './reader.ts';
import { eased, imposed, type Line } from './rows.ts';

const met = 'diplomatic_contact occurred';
const planned = 'diplomatic_contact planned';

const contacts: readonly Line[] = [
  [met, 'Am Freitag rief Donald Trump bei Lukaschenko an.'],
  [met, 'В пятницу Лукашенко звонил Дональд Трамп.'],
  [met, 'У пятніцу Лукашэнку тэлефанаваў Дональд Трамп.'],
  [met, "У п'ятницю Лукашенку телефонував Дональд Трамп."],
  [met, 'A call from Donald Trump to Lukashenko on Friday lasted twenty minutes.'],
  [met, 'Звонок Дональда Трампа Лукашенко в пятницу длился двадцать минут.'],
  [met, 'Piątkowy telefon Donalda Trumpa do Łukaszenki trwał dwadzieścia minut.'],
  [met, 'Donaldo Trumpo skambutis Lukašenkai penktadienį truko dvidešimt minučių.'],
  [met, 'Der Anruf von Donald Trump bei Lukaschenko dauerte am Freitag zwanzig Minuten.'],
  [met, 'Generał Keith Kellogg był w sobotę u Łukaszenki.'],
  [met, 'General Keith Kellogg war am Samstag bei Lukaschenko zu Gast.'],
  [met, 'Lietuva padėkojo Keithui Kelloggui, tą rytą lankiusiam Aliaksandrą Lukašenką.'],
  [met, 'After two days with the US envoy John Coale Minsk freed 123 prisoners on Saturday.'],
  [met, 'После двух дней с американским спецпосланником Джоном Коулом Минск освободил 123 заключенных.'],
  [met, 'Po dwóch dniach z wysłannikiem USA Johnem Coale’em Mińsk uwolnił 123 więźniów.'],
  [met, 'Nach zwei Tagen mit dem US-Sondergesandten John Coale ließ Minsk 123 Gefangene frei.'],
  [met, 'Минск освободил 123 заключенных после двухдневных переговоров с американцами.'],
  [met, 'США сняли санкции с «Белавиа». «Президент велел снять их», — сказал он на встрече с Лукашенко.'],
  [met, 'ЗША знялі санкцыі з «Белавія». «Прэзідэнт загадаў зняць іх», — сказаў ён на сустрэчы з Лукашэнкам.'],
  [met, 'USA zniosły sankcje wobec Belavii. „Tak kazał prezydent” – powiedział na spotkaniu z Łukaszenką.'],
  [planned, 'The envoy Coale said he would fly to Minsk as soon as both sides had settled the list.'],
  [planned, 'Спецпасланнік Коўл паляціць у Мінск, як толькі бакі ўзгодняць спіс.'],
  [planned, 'Pasiuntinys Coale’as skris į Minską, kai tik šalys suderins sąrašą.'],
];

/** Nobody of another state is there. */
const athome: readonly string[] = [
  'Минский завод выпустил трактор. «Будем работать», — сказал он на встрече с Лукашенко.',
  'Zakład w Mińsku wyprodukował traktor. „Będziemy pracować” – powiedział na spotkaniu z Łukaszenką.',
];

const refused: readonly string[] = [
  'Минск не дал повода для смягчения санкций, говорится в заявлении.',
  'Мінск не даў падставы для змякчэння санкцый, гаворыцца ў заяве.',
  "Мінськ не дав приводу для пом'якшення санкцій, йдеться в заяві.",
  'Mińsk nie dał pretekstu do złagodzenia sankcji, napisano w komunikacie.',
  'Zniesienia sankcji wobec Białorusi nikt nie obiecywał, zapewniają w Waszyngtonie.',
  'Niemand hat eine Aufhebung der Sanktionen gegen Belarus versprochen, heißt es in Washington.',
  'The release was not accompanied by any easing of US sanctions on Belarus.',
  'Освобождение не сопровождалось никаким смягчением санкций США против Беларуси.',
  'Вызваленне не суправаджалася ніякім змякчэннем санкцый ЗША супраць Беларусі.',
  "Звільнення не супроводжувалося жодним пом'якшенням санкцій США проти Білорусі.",
  'Uwolnieniu nie towarzyszyło żadne złagodzenie amerykańskich sankcji wobec Białorusi.',
  'Paleidimo nelydėjo joks JAV sankcijų Baltarusijai švelninimas.',
];

const journal: readonly Line[] = [
  [imposed, 'The sanctions on 40 Belarusians appeared in the Official Journal on Friday.'],
  [imposed, 'Санкции против 40 белорусов появились в пятницу в Официальном журнале.'],
  [imposed, "Санкцыі супраць 40 беларусаў з'явіліся ў пятніцу ў Афіцыйным часопісе."],
  [imposed, "Санкції проти 40 білорусів з'явилися у п'ятницю в Офіційному журналі."],
  [imposed, 'W piątek w Dzienniku Urzędowym ukazały się sankcje wobec 40 Białorusinów.'],
  [imposed, 'Penktadienį oficialiajame leidinyje paskelbtos sankcijos 40 baltarusių.'],
  [imposed, 'Am Freitag erschienen im Amtsblatt die Sanktionen gegen 40 Belarussen.'],
  [imposed, 'UE nałożyła w piątek sankcje na 40 białoruskich urzędników. Samego Łukaszenki na liście nie ma.'],
  ['', 'Auf EU-Ebene bleibt der belarussische Unternehmer vorerst gelistet.'],
];

const relief: readonly Line[] = [
  [`${eased} background`, 'Little has changed for the carrier since Washington’s licence for Belavia of September.'],
  [`${eased} background`, 'Мало что изменилось после сентябрьской лицензии Вашингтона для «Белавиа».'],
  [`${eased} background`, 'Seit der Lizenz Washingtons für Belavia vom September hat sich wenig geändert.'],
];

const statusesOf = (text: string) =>
  readText({ text, published: '2025-10-18' }).claims.map(({ type, status }) => `${type} ${status}`);

describe('calls and refusals', () => {
  test.for([...contacts, ...relief])('%s: %s', ([says, text]) => expect(statusesOf(text)).toContain(says));
  test.for(athome)('nobody of another state: %s', (text) => expect(statusesOf(text)).not.toContain(met));
  test.for(refused)('refused: %s', (text) => expect(statusesOf(text)).toContain(`${eased} denied`));
  test.for(journal)('%s: %s', ([alerts, text]) => expectRow({ text, alerts, published: '2020-10-03' }));
});
