// Sanctions that return with a waiver scrapped, relief that lasts, arrests that end; and ideas, comparisons and Minsk's own measures, which are no news.
import { describe, test } from 'vitest';
import { expectLine } from './expect-row.ts';
import { eased, imposed, type Line, release } from './rows.ts';

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

describe('what returned and what was ended', () => {
  test.for([...returned, ...freed])('%s: %s', ([...line]) => expectLine(...line));
});

describe('what is only thought of, compared or done by Minsk', () => {
  test.for(quiet)('nothing%s: %s', ([...line]) => expectLine(...line));
});
