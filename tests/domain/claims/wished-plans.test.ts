// Plans of sanctions and relief that somebody else is asked to make, or is only ready for.
import { describe, expect, test } from 'vitest';
import { readText, toldOf } from './reader.ts';

const published = '2025-10-21';

const rows: readonly (readonly [string, string])[] = [
  [
    'imposed called_for',
    'Members of the European Parliament want EU countries to prepare another round of sanctions on Belarus.',
  ],
  ['imposed called_for', 'The report advises member states to consider more visa bans on judges in Belarus.'],
  [
    'imposed called_for',
    'Josep Borrell said the EU was ready to take more steps against Minsk and to impose new sanctions.',
  ],
  ['imposed called_for', 'Боррель заявил, что ЕС готов ввести новые санкции против Минска.'],
  ['imposed called_for', 'Боррель заявив, що ЄС готовий запровадити нові санкції проти Мінська.'],
  ['imposed called_for', 'Барэль заявіў, што ЕС гатовы ўвесці новыя санкцыі супраць Мінска.'],
  ['imposed called_for', 'Borrell oświadczył, że UE jest gotowa nałożyć nowe sankcje na Mińsk.'],
  ['imposed called_for', 'Borrell sagte, die EU sei bereit, neue Sanktionen gegen Minsk zu verhängen.'],
  ['imposed called_for', 'Borrellis pareiškė, kad ES pasirengusi įvesti naujas sankcijas Minskui.'],
  [
    'imposed called_for',
    'Members call on the Council to bring sanctions on Belarus fully into line with those on Russia.',
  ],
  // The same words where the plan is one.
  ['imposed planned', 'The European Commission is preparing another round of sanctions on Belarus.'],
  ['imposed planned', 'Еврокомиссия готовит новый пакет санкций против Минска.'],
  ['imposed planned', 'Poland and the Baltic states are preparing a joint proposal for new sanctions on Belarus.'],
  // What a package or an act would do.
  [
    'imposed planned',
    'EU ambassadors agreed on Friday on a fourth package of sanctions against Belarus that would put 78 people on the blacklist.',
  ],
  // An exemption that some want and others oppose.
  [
    'eased called_for',
    'The EU is still discussing sanctions on Belarus. Poland opposes an exemption for potash fertilisers that some states want.',
  ],
  ['eased called_for', 'Частина країн вимагає винятку із санкцій для калійних добрив з Білорусі.'],
  ['eased called_for', 'Часть стран требует исключения из санкций для калийных удобрений из Беларуси.'],
  ['eased called_for', 'Część krajów domaga się wyjątku od sankcji dla nawozów z Białorusi.'],
];

describe('a plan of others, and one that is made', () => {
  test.each(rows)('%s: %s', (says, text) => expect(told(text)).toContain(says));
});

test('ambassadors who leave have agreed on nothing', () => {
  for (const text of [
    'In March the EU added 21 judges from Belarus to its sanctions list, and the ambassadors of its members left Minsk.',
    'В марте ЕС внес в санкционный список 21 судью из Беларуси, а послы стран союза покинули Минск.',
    'W marcu Unia wpisała na listę sankcyjną 21 sędziów z Białorusi, a ambasadorowie państw UE opuścili Mińsk.',
  ])
    expect(told(text)).toEqual(['imposed background']);
});

describe('what firms need to know of sanctions asks for none', () => {
  test.each([
    'Firms need to know about the US sanctions on Belarus before they sign.',
    'Что нужно знать о санкциях США против Беларуси',
    'Za naruszenie sankcji wobec Białorusi grozi kara do 20 mln zł.',
  ])('%s', (text) => expect(told(text).filter((each) => /called_for|planned/.test(each))).toEqual([]));
});

function told(text: string): readonly string[] {
  return [...new Set(toldOf(readText({ text, published }), 'sanctions'))].sort();
}
