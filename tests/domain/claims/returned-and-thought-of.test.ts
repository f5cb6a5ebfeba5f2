// Sanctions that return with a waiver scrapped, relief that lasts, arrests that end; and ideas, comparisons and Minsk's own measures, which are no news.
import { describe, test } from 'vitest';
import { expectLine, expectRow } from './expect-row.ts';
import { eased, extended, imposed, type Line, type Row, release } from './rows.ts';

const returned: readonly Line[] = [
  [imposed, 'The US waiver for nine Belarusian refineries is scrapped, so the sanctions against them are back.'],
  [imposed, 'Льгота США для белорусских химзаводов отменена, ограничения против них снова действуют.'],
  [imposed, 'Пільгу США для білоруських хімзаводів скасовано, тож санкції проти них знову чинні.'],
  [imposed, 'Палёгка ЗША для беларускіх хімзаводаў скасаваная, абмежаванні супраць іх зноў дзейнічаюць.'],
  [imposed, 'Zwolnienie dla białoruskich rafinerii zostało cofnięte, więc sankcje USA znów obowiązują.'],
  [imposed, 'JAV išimtis Baltarusijos gamykloms panaikinta, todėl ribojimai vėl galioja.'],
  [imposed, 'Die Ausnahme für belarussische Raffinerien ist aufgehoben, die Sanktionen der USA gelten wieder.'],
  [imposed, 'Санкции США против белорусской нефтехимии возвращаются.'],
  [imposed, 'Минфин США объявил об отзыве генеральной лицензии для белорусских предприятий.'],
  [imposed, 'Под персональные санкции Канады попали 24 белорусских чиновника.'],
  [imposed, 'Візавая забарона ЭЗ для беларускіх службоўцаў пашыраная.'],
  [eased, 'США дали белорусским заводам еще полгода без санкций.'],
  [eased, 'США больше не будут препятствовать торговле белорусским калием, объявил Коул.'],
  [eased, 'Belavia zwolniona z sankcji, powiedział w Mińsku John Coale.'],
];

const freed: readonly Line[] = [
  [release, 'Лукашенко указом вывел на свободу 123 заключенных.'],
  [release, 'The result of the talks was freedom for 52 Belarusian political prisoners.'],
  [release, 'Итогом переговоров в Минске стала свобода для 52 политзаключенных.'],
  [release, "Наслідком перемовин у Мінську стало звільнення 52 політв'язнів."],
  [release, 'Вынікам перамоваў у Мінску стала вызваленне 52 палітвязняў.'],
  [release, 'Efektem rozmów w Mińsku było uwolnienie 52 więźniów politycznych.'],
  [release, 'Ergebnis der Gespräche war die Freilassung von 52 politischen Gefangenen in Minsk.'],
  [release, 'В Минске закончился пятисуточный арест Николая Статкевича.'],
  [release, 'У Мінську закінчився арешт Миколи Статкевича.'],
  [release, 'У Мінску скончыўся пяцісутачны арышт Мікалая Статкевіча.'],
  [release, 'Во время визита Кита Келлога в Минск на свободу вышли 14 политзаключенных.'],
];

const quiet: readonly Line[] = [
  ['', 'The US may bring back sanctions on Belarusian firms if the waiver ends in June.'],
  ['', 'Санкции США против Беларуси вернутся, если узников не отпустят.'],
  ['', 'Активы белорусских предприятий, которые уже заблокированы, никто не возвращает.'],
  ['', 'Poland came to Lukashenko with an idea: Poczobut goes home, and Belarus gets its spies back.'],
  ['', 'Поляки пришли к Лукашенко с идеей: Почобут выходит на свободу, а Минск получает шпионов.'],
  ['', 'Поляки прийшли до Лукашенка з ідеєю: Почобут виходить на волю, а Мінськ отримує шпигунів.'],
  ['', 'Палякі прыйшлі да Лукашэнкі з ідэяй: Пачобут выходзіць на волю, а Мінск атрымлівае шпіёнаў.'],
  ['', 'Łukaszenka o propozycji: Poczobut wychodzi na wolność, a Mińsk dostaje szpiegów.'],
  ['', 'In Belarus they arrested people faster than they released political prisoners.'],
  ['', 'Арестовывали в Беларуси быстрее, чем отпускали политзаключенных.'],
  ['', "У Білорусі людей арештовували швидше, ніж випускали політв'язнів."],
  ['', 'У Беларусі людзей арыштоўвалі хутчэй, чым выпускалі палітвязняў.'],
  ['', 'Na Białorusi aresztowano ludzi szybciej, niż wypuszczano więźniów politycznych.'],
  ['', 'Baltarusijoje žmones suiminėjo greičiau, nei paleisdavo politinius kalinius.'],
  ['', 'In Belarus wurden Menschen schneller verhaftet, als politische Gefangene freikamen.'],
  ['', 'Minsk imposed sanctions on Lithuania in return: imports of Lithuanian goods are banned.'],
  ['', 'Минск ввел ответные санкции против Литвы: запрещен ввоз литовских товаров.'],
  ['', 'Мінськ запровадив санкції проти Литви: заборонено ввезення литовських товарів.'],
  ['', 'Мінск увёў санкцыі супраць Літвы: забаронены ўвоз літоўскіх тавараў.'],
  ['', 'Mińsk wprowadził sankcje wobec Litwy: zakazano importu litewskich towarów.'],
  ['', 'Minskas įvedė sankcijas Lietuvai: uždraustas lietuviškų prekių importas.'],
  ['', 'Minsk verhängte Sanktionen gegen Litauen: Verboten ist die Einfuhr litauischer Waren.'],
  ['', 'Итогом переговоров должно стать освобождение 52 белорусских политзаключенных.'],
  ['', 'Закончился арест имущества минского банка.'],
  ['', 'В Минске завтра закончится арест Николая Статкевича.'],
];

const published = '2026-03-14';

/** What the headline or the sentences before have named. */
const told: readonly Row[] = [
  {
    it: 'en: prolonged them',
    title: 'Sanctions on Belarus stay',
    text: 'The EU Council prolonged them for another year.',
    alerts: extended,
  },
  {
    it: 'ru: продлил их на год',
    title: 'Санкции против Минска',
    text: 'Совет ЕС продлил их на год.',
    alerts: extended,
  },
  {
    it: 'be: падоўжыла іх',
    title: 'Санкцыі супраць Менска застаюцца',
    text: 'Рада ЭЗ падоўжыла іх яшчэ на год.',
    alerts: extended,
  },
  {
    it: 'pl: przedłużyła je',
    title: 'Sankcje wobec Białorusi zostają',
    text: 'Rada UE przedłużyła je o kolejny rok.',
    alerts: extended,
  },
  {
    it: 'lt: jas pratęsė',
    title: 'Sankcijos Baltarusijai lieka',
    text: 'ES Taryba jas pratęsė dar metams.',
    alerts: extended,
  },
  {
    it: 'de: hat sie verlängert',
    title: 'Sanktionen gegen Belarus bleiben',
    text: 'Der EU-Rat hat sie um ein weiteres Jahr verlängert.',
    alerts: extended,
  },
  {
    it: 'ru: визы',
    title: 'Санкции и визы белорусов',
    text: 'Литва продлила их визы на год.',
    alerts: '',
  },
  {
    it: 'ru: прошлым годом',
    title: 'Санкции против Минска',
    text: 'Совет ЕС в 2022 году продлил их на год.',
    alerts: '',
  },
  {
    it: 'en: Belavia freed',
    title: 'Belavia freed from sanctions',
    text: 'John Coale said so in Minsk.',
    alerts: eased,
  },
  {
    it: 'uk: звільнили від санкцій',
    title: '«Белавіа» звільнили від санкцій',
    text: 'Про це в Мінську сказав Джон Коул.',
    alerts: eased,
  },
  {
    it: 'uk: нові імена',
    title: 'Мішень — оточення Лукашенка',
    text: 'У списку Брюсселя одразу 26 нових білоруських імен.',
    alerts: imposed,
  },
  {
    it: 'ru: новые имена у правозащитников',
    title: 'Сбор подписей',
    text: 'В списке правозащитников 26 новых имен политзаключенных из Беларуси.',
    alerts: '',
  },
  {
    it: 'be: выпусціў ліцэнзію',
    title: 'Калійныя санкцыі ў мінулым',
    text: 'Мінфін ЗША выпусціў ліцэнзію для «Беларуськалія».',
    alerts: eased,
  },
  {
    it: 'ru: лицензия министерства',
    title: 'Новая лицензия',
    text: '«Белавиа» получила лицензию Минтранса Беларуси.',
    alerts: '',
  },
  {
    it: 'be: цешыцца з таго, што',
    title: 'Ліст з калоніі',
    text: 'Палітвязень цешыцца з таго, што Алесь Бяляцкі ўжо дома, і паслаў яму паштоўку.',
    alerts: '',
  },
  {
    it: 'en: and soon the EU lifted them',
    title: 'Memories',
    text: 'In August 2015 Lukashenko pardoned six people, and soon the EU lifted sanctions.',
    alerts: '',
  },
  {
    it: 'be: у адказ',
    title: 'Мінск увёў санкцыі ў адказ',
    text: 'Забаронены ўвоз тавараў зь Літвы.',
    alerts: '',
  },
];

describe('what is told of things named before', () => {
  test.for(told)('$it', (row) => expectRow({ ...row, published }));
});

describe('what returned and what was ended', () => {
  test.for([...returned, ...freed])('%s: %s', ([...line]) => expectLine(...line));
});

describe('what is only thought of, compared or done by Minsk', () => {
  test.for(quiet)('nothing%s: %s', ([...line]) => expectLine(...line));
});
