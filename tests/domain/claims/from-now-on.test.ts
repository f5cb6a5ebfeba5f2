// What may not be brought in from now on, and a list that a clause names before it says who was added to it.
import { describe, test } from 'vitest';
import { expectLine, expectRow } from './expect-row.ts';
import type { Line } from './rows.ts';

const imposed = 'sanctions_imposed';

describe('from now on it may not be bought from Belarus', () =>
  test.for<Line>([
    [imposed, 'Belarusian potash, tar and timber may no longer be imported into Norway.'],
    [imposed, 'It is now forbidden to import Belarusian tar and potash into Norway.'],
    [imposed, 'Ввозить в Норвегию из Беларуси теперь нельзя калий и древесину.'],
    [imposed, 'Белорусский калий отныне запрещено ввозить в Норвегию.'],
    [imposed, 'Увозіць у Нарвегію з Беларусі цяпер нельга калій і драўніну.'],
    [imposed, 'З Беларусі ў Нарвегію цяпер нельга ўвозіць драўніну.'],
    [imposed, 'Ввозити до Норвегії з Білорусі тепер не можна калій і деревину.'],
    [imposed, 'Do Norwegii nie wolno już wwozić z Białorusi potasu i drewna.'],
    [imposed, 'Iš Baltarusijos į Norvegiją nebegalima įvežti kalio ir medienos.'],
    [imposed, 'Nach Norwegen dürfen aus Belarus ab sofort Kali und Holz nicht mehr eingeführt werden.'],
    ['', 'З Беларусі цяпер нельга выехаць без візы.'],
    ['', 'Из-за бактерий ввозить в Россию из Беларуси молоко теперь нельзя.'],
    ['', 'Z Białorusi nie wolno już wwozić mięsa z powodu pryszczycy.'],
  ])('%s: %s', (line) => expectLine(...line)));

describe('a list named before, and who was added to it', () =>
  test.for<Line>([
    [imposed, 'The list is a new one: on Friday the EU Council added 14 Belarusians to it.'],
    [imposed, 'Перечень теперь другой: в пятницу Совет ЕС внёс в него 14 белорусов.'],
    [imposed, 'Спіс іншы: у пятніцу Рада ЕС дадала ў яго 14 беларусаў.'],
    [imposed, 'Перелік змінився: у п’ятницю Рада ЄС внесла до нього 14 білорусів.'],
    [imposed, 'Lista jest inna: w piątek Rada UE dopisała do niej 14 Białorusinów.'],
    [imposed, 'Sąrašas kitas: penktadienį ES Taryba į jį įtraukė 14 baltarusių.'],
    [imposed, 'Die Liste ist eine andere: Am Freitag hat der Rat der EU 14 Belarussen hinzugefügt.'],
    ['', 'Перечень экстремистов стал длиннее: в пятницу МВД Беларуси внесло в него 14 человек.'],
    ['', 'Спіс палітвязняў іншы: у пятніцу «Вясна» дадала ў яго 14 беларусаў.'],
  ])('%s: %s', (line) => expectLine(...line)));

describe('entry that was restricted earlier for officials', () =>
  test.for([
    'On Friday Canada imposed sanctions on Belarus. Earlier Washington restricted entry for dozens of Belarusian officials.',
    'В пятницу Канада ввела санкции против Беларуси. Ранее Вашингтон ограничил въезд для десятков белорусских чиновников.',
    'У пятніцу Канада ўвяла санкцыі супраць Беларусі. Раней Вашынгтон абмежаваў уезд для дзясяткаў беларускіх чыноўнікаў.',
    'У п’ятницю Канада запровадила санкції проти Білорусі. Раніше Вашингтон обмежив в’їзд для десятків білоруських урядовців.',
    'W piątek Kanada nałożyła sankcje na Białoruś. Wcześniej Waszyngton ograniczył wjazd dziesiątkom białoruskich urzędników.',
    'Penktadienį Kanada įvedė sankcijas Baltarusijai. Anksčiau Vašingtonas apribojo atvykimą dešimtims Baltarusijos pareigūnų.',
    'Am Freitag verhängte Kanada Sanktionen gegen Belarus. Zuvor hatte Washington die Einreise für Dutzende belarussische Beamte eingeschränkt.',
  ])('%s', (text) =>
    expectRow({ text, published: '2026-03-14', alerts: imposed, says: ['sanctions_imposed background'] }),
  ));
