// What is to come and what the next sentence says was adopted today: only its effect is to come.
import { describe, test } from 'vitest';
import { expectLine } from './expect-row.ts';
import type { Line } from './rows.ts';

const imposed = 'sanctions_imposed';

const adopted: readonly Line[] = [
  [
    imposed,
    'Three Belarusian banks are to be removed from SWIFT from 20 March. The Council adopted the measure today.',
  ],
  [imposed, 'Three Belarusian banks will be cut off from SWIFT from 20 March. The Council approved this on Thursday.'],
  [imposed, 'Три белорусских банка будут отключены от SWIFT с 20 марта. Совет ЕС принял эту меру сегодня.'],
  [imposed, 'Три білоруські банки буде відключено від SWIFT з 20 березня. Рада ЄС ухвалила цей захід сьогодні.'],
  [imposed, 'Тры беларускія банкі будуць адключаны ад SWIFT з 20 сакавіка. Савет ЕС прыняў гэтую меру сёння.'],
  [imposed, 'Trzy białoruskie banki zostaną odłączone od systemu SWIFT od 20 marca. Rada UE przyjęła dziś ten środek.'],
  [imposed, 'Trys Baltarusijos bankai nuo kovo 20 d. bus atjungti nuo SWIFT. ES Taryba šią priemonę priėmė šiandien.'],
  [
    imposed,
    'Drei belarussische Banken sollen ab 20. März vom SWIFT ausgeschlossen werden. Der Rat hat die Maßnahme heute beschlossen.',
  ],
];

const notYet: readonly Line[] = [
  [
    '',
    'Three Belarusian banks are to be removed from SWIFT from 20 March. The Council will adopt the measure on Monday.',
  ],
  ['', 'Three Belarusian banks may be removed from SWIFT. The Council adopted the measure on gas today.'],
  ['', 'Three Belarusian banks are to be removed from SWIFT. The Council has not yet adopted the measure.'],
  [
    '',
    'Three Belarusian banks are to be removed from SWIFT, the Commission proposes. The Council took a decision on fishing today.',
  ],
  ['', 'Три белорусских банка будут отключены от SWIFT. Совет ЕС примет эту меру в пятницу.'],
  ['', 'Три білоруські банки буде відключено від SWIFT. Рада ЄС ще не ухвалила цей захід.'],
  ['', 'Тры беларускія банкі будуць адключаны ад SWIFT. Савет ЕС прыняў сёння рашэнне па рыбе.'],
  ['', 'Trzy białoruskie banki zostaną odłączone od systemu SWIFT. Rada UE przyjmie ten środek w piątek.'],
  ['', 'Trys Baltarusijos bankai bus atjungti nuo SWIFT. ES Taryba šią priemonę priims penktadienį.'],
  [
    '',
    'Drei belarussische Banken sollen von SWIFT ausgeschlossen werden. Der Rat will die Maßnahme am Freitag beschließen.',
  ],
];

describe('adopted, and its effect to come', () => {
  test.for(adopted)('%s: %s', ([...line]) => expectLine(...line));
});
describe('not adopted, or something else is', () => {
  test.for(notYet)('%s: %s', ([...line]) => expectLine(...line));
});
