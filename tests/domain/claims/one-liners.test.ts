// Single lines as agencies and ministries write them, and lines that only look alike: each alone tells what it would page for.
import { expect, test } from 'vitest';
import { readArticle } from '../../../src/domain/claims/read-article.ts';
import { reader } from './reader.ts';

const release = 'prisoner_release';
const imposed = 'sanctions_imposed';
const eased = 'sanctions_eased';
const extended = 'sanctions_extended';

const rows: readonly (readonly [alerts: string, text: string])[] = [
  [release, 'RFE/RL welcomes the release of its journalist Andrei Kuznechyk from prison in Belarus.'],
  [release, 'CPJ hails release of three Belarusian journalists'],
  ['', 'CPJ would welcome the release of three Belarusian journalists'],
  ['', 'Warsaw will welcome any release of journalists from Belarusian prisons.'],
  [release, 'Госдеп приветствует освобождение Беларусью 52 заключённых'],
  ['', 'Госдеп не приветствует освобождение Беларусью 52 заключённых, а ждёт его'],
  [release, 'Варшава вітає звільнення 52 білоруських політв’язнів'],
  [release, 'Thirty-seven inmates benefit from Lukashenko’s latest act of mercy.'],
  [release, 'Belarus empties cells of 250 inmates after talks with US envoy John Coale'],
  [release, 'Состоялось освобождение 52 заключённых белорусских тюрем, среди которых философ Владимир Мацкевич'],
  [release, 'Минск отпустил на волю нобелевского лауреата Беляцкого'],
  ['', 'Freed Nobel laureate Bialiatski addresses European Parliament'],
  ['', 'Detained activists released after 15 days of administrative arrest in Minsk'],
  ['', 'Задержанных на марше в Минске отпустили после составления протоколов'],
  ['', 'Осуждённого в Минске политзаключённого отпустили на похороны жены'],
  ['', 'Belarusian political prisoner released for his mother’s funeral, to return on Monday'],
  [imposed, 'Commerce adds 12 Belarusian firms to Entity List'],
  [imposed, 'BIS expands export controls on Belarus'],
  [
    imposed,
    'Luxury goods and banknotes can no longer be exported to Belarus under rules that took effect on Saturday.',
  ],
  [imposed, 'Council agreed today to impose restrictive measures on Belarusian hackers'],
  [imposed, 'Belarusian potash banned from EU market as new restrictions take effect'],
  ['', 'Belarus bans imports from EU as restrictions bite'],
  [imposed, 'Brussels blocks Belarusian carriers from EU skies'],
  [imposed, 'US strips Belarus of trade preferences'],
  [imposed, 'Naftan of Belarus falls under US sanctions as licence runs out'],
  ['', 'Latvian customs stopped 40 sanctioned cargoes bound for Belarus'],
  [imposed, 'Минфин США внёс в SDN-лист президентский самолёт Лукашенко'],
  [imposed, 'Экспорт предметов роскоши в Беларусь запрещён решением Совета ЕС'],
  [imposed, 'ЕС обложил пошлинами удобрения из России и Беларуси'],
  ['', 'Минск обложил пошлинами удобрения из ЕС'],
  [eased, 'Belavia can again buy parts for its Boeings after US easing'],
  ['', 'FIG отменила санкции в отношении белорусских гимнастов'],
  [extended, 'Council rolls over Belarus sanctions by 12 months'],
  [extended, 'Bush extends sanctions on Belarusian leadership for one year'],
  ['', 'Belarus extends its sanctions on European food for one year'],
];

test.for(rows)('"%s": %s', ([alerts, text]) => {
  const reading = readArticle({ url: null, title: null, text, published: '2026-03-14' }, reader);
  expect(reading.alerts.join(' ')).toBe(alerts);
});
