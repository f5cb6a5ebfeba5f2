// "Would" inside a verb, "or" behind a "not", advocates who only speak, a pardon nobody asked for, verdicts for breaking sanctions.
import { describe, expect, test } from 'vitest';
import { expectRow } from './expect-row.ts';
import { readText } from './reader.ts';
import { eased, extended, imposed, type Row, release } from './rows.ts';

const rows: readonly Row[] = [
  {
    it: 'en: would hit',
    text: 'The airline warned that further sanctions would hit ordinary Belarusians.',
    alerts: '',
  },
  {
    it: 'en: would hit unless',
    text: 'The EU warned that further sanctions would hit banks unless Belarus frees its prisoners.',
    alerts: '',
    says: [`${imposed} called_for`],
  },
  { it: 'en: hit', text: 'Further sanctions hit banks in Belarus on Thursday.', alerts: imposed },
  {
    it: 'en: advocates said',
    text: 'Ryhor Kastusiou has been set free from a Belarusian prison, human rights advocates said.',
    alerts: release,
  },
  {
    it: 'en: advocates call for',
    text: 'Human rights advocates call for the release of Belarusian political prisoners.',
    alerts: '',
    says: [`${release} called_for`],
  },
  {
    it: 'en: not … or',
    text: 'The EU will not lift sanctions on Belarus or unblock accounts.',
    alerts: '',
    says: [`${eased} denied`],
  },
  {
    it: 'lt: verdict and its term',
    text: 'Verslininkas nuteistas dvejiems metams už sankcijų Baltarusijai apėjimą.',
    alerts: '',
  },
  { it: 'lt: prolonged', text: 'ES dar metams pratęsė sankcijas Baltarusijai.', alerts: extended },
];

test.for(rows)('$it', (row) => expectRow(row));

const claimsOf = (text: string) => readText({ text }).claims.map(({ type, status }) => `${type} ${status}`);

test('what will not be done, or not be done either, is no plan', () =>
  expect(claimsOf('The EU will not lift sanctions on Belarus or unblock accounts.')).not.toContain(`${eased} planned`));

test('who asks for no pardon is refused none', () =>
  expect(claimsOf('"I did not ask for a pardon", a political prisoner freed in Belarus said.')).not.toContain(
    `${release} denied`,
  ));

describe('whoever is punished for breaking sanctions is no prisoner of Belarus', () => {
  test.for([
    'The trader was arrested on suspicion of violating EU sanctions on Belarus.',
    'Торговца приговорили к двум годам за нарушение эмбарго против Беларуси.',
    'Гандляра прысудзілі да двух гадоў за парушэнне эмбарга супраць Беларусі.',
    'Торговця засудили до двох років за порушення ембарго проти Білорусі.',
    'Handlarza skazano na dwa lata za złamanie embarga wobec Białorusi.',
    'Prekybininkas sulaikytas dėl sankcijų Baltarusijai pažeidimo.',
    'Ein Gericht in Hamburg hat den Händler wegen Verstoßes gegen das Embargo gegen Belarus zu zwei Jahren verurteilt.',
  ])('%s', (text) => expect(claimsOf(text).join()).not.toContain('detention'));
  test.for([
    'The politician was sentenced in Minsk to ten years for calling for sanctions.',
    'Политика приговорили в Минске к десяти годам за призывы к санкциям.',
  ])('but not for calling for them: %s', (text) => expect(claimsOf(text)).toContain('prisoner_detention occurred'));
});
