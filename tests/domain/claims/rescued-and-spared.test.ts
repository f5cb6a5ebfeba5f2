// Whom the police rescue and whom a court spares a payment sat in no prison of the state.
import { describe, test } from 'vitest';
import { expectLine } from './expect-row.ts';
import { type Line, release } from './rows.ts';

const lines: readonly Line[] = [
  ['', 'Police in Gomel freed a girl who had been held in a garage.'],
  ['', 'Милиция Гомеля освободила девушку, которую держали в гараже.'],
  ['', 'Die Miliz hat in Gomel ein Mädchen befreit, das in einer Garage saß.'],
  ['', 'Gomelio milicija išlaisvino garaže laikytą merginą.'],
  ['', 'A court in Minsk freed a driver from paying a fine of 600 roubles.'],
  ['', 'The government in Minsk freed the prices of 40 goods on Tuesday.'],
  ['', 'Lukashenko pardons tax debts of small firms.'],
  ['', 'МАЗ выпустил на линию 50 новых автобусов.'],
  ['', 'Tsikhanouskaya said in Oslo that every freed prisoner counts.'],
  [release, 'Belarus freed 14 political prisoners, hostages of the regime.'],
  [release, 'Из белорусских тюрем освободили 14 заложников режима.'],
  [release, 'Lukashenko freed a girl who had been held in a Gomel colony for a post.'],
  [release, 'Minsk freed 52 prisoners, and every one of them was taken to Lithuania.'],
];

describe('rescued and spared', () => {
  test.each(lines)('%s: %s', (alerts, text) => expectLine(alerts, text));
});
