// What is only imagined or waited for: "a bargain in which prisoners are swapped", "when all are out, we will …".
import { describe, test } from 'vitest';
import { expectLine } from './expect-row.ts';
import type { Line } from './rows.ts';

const release = 'prisoner_release';

const imagined: readonly string[] = [
  'Tsikhanouskaya warned Europe against a bargain in which Belarusian prisoners are swapped for potash.',
  'She fears a scenario in which Belarus frees prisoners and the US lifts sanctions.',
  'The opposition warns of a scheme in which sanctions on Belaruskali are lifted and nobody is freed.',
  'Тихановская предостерегла Европу от сделки, в которой белорусских заключенных обменивают на калий.',
  'Тихановская боится сценария, при котором санкции с Беларуси сняты, а репрессии идут.',
  'Тихановська застерегла Європу від угоди, за якої білоруських політв’язнів обмінюють на калій.',
  'Ціханоўская перасцерагла Еўропу ад здзелкі, пры якой палітвязняў мяняюць на калій.',
  'Aktywiści ostrzegają przed scenariuszem, w którym sankcje wobec Białorusi zostały zniesione.',
  'Cichanouskaja perspėjo Europą dėl sandorio, kuriame Baltarusijos politiniai kaliniai keičiami į kalio trąšas.',
  'Tichanowskaja warnte Europa vor einem Handel, bei dem politische Gefangene gegen Kali getauscht werden.',
  'When all political prisoners in Belarus are out and repression has stopped, we will ask for sanctions to end.',
  'When the political prisoners have been freed, Lithuania will reopen the border with Belarus.',
];

const told: readonly Line[] = [
  [release, 'Belarus and the US struck a deal under which 52 political prisoners were freed on Friday.'],
  [release, 'Rights groups rejected a deal in which Belarus freed 52 political prisoners today.'],
  [release, 'Лукашенко и США заключили сделку, по которой сегодня освободили 52 политзаключенных.'],
  [release, 'When 14 political prisoners were freed in Belarus today, the president said he will ask for more.'],
];

describe('imagined, or waited for', () => {
  test.for(imagined)('%s', (text) => expectLine('', text));
});
describe('done', () => {
  test.for(told)('%s: %s', ([...line]) => expectLine(...line));
});
