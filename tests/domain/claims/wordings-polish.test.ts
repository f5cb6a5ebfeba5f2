// Polish: headlines and opening sentences, each with what it pages for, and their quiet look-alikes.
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/domain/claims/read-article.ts';
import { reader } from './reader.ts';

const published = '2026-03-14';

const rows: readonly (readonly [alerts: string, text: string])[] = [
  ['prisoner_release', 'Z białoruskiego łagru zwolniono działaczkę Związku Polaków.'],
  ['prisoner_release', 'Białoruski dyktator darował karę 16 skazanym.'],
  ['prisoner_release', 'Na granicy w Bobrownikach Białorusini przekazali Polsce Andrzeja Poczobuta.'],
  ['prisoner_release', 'Do Polski przyleciał samolot z uwolnionymi więźniami Łukaszenki.'],
  ['prisoner_release', 'Z więzienia na Białorusi wydostała się obywatelka Polski.'],
  ['sanctions_imposed', 'Na syna Łukaszenki nałożono sankcje.'],
  ['sanctions_imposed', 'Szef białoruskiego KGB objęty brytyjskimi sankcjami.'],
  ['sanctions_imposed', 'USA ograniczają eksport technologii do Białorusi.'],
  ['sanctions_extended', 'Sankcje na reżim Łukaszenki przedłużone o kolejny rok.'],
  [
    'sanctions_extended',
    'Środki ograniczające wobec Białorusi pozostaną w mocy przez kolejny rok – postanowiła Rada UE.',
  ],
  ['', 'Policja wypuściła zatrzymanego w Białymstoku Białorusina.'],
  ['', 'Żona Poczobuta wróciła z kolonii po widzeniu z mężem.'],
  ['', 'Policja w Warszawie wypuściła zatrzymanych Białorusinów.'],
  ['', 'Polska ograniczyła tranzyt przez granicę z Białorusią.'],
  ['', 'Białoruś przekazała Polsce list od Andrzeja Poczobuta.'],
];

describe('Polish wordings', () => {
  test.each(rows)('%s: %s', (alerts, text) => {
    expect(readArticle({ url: null, title: null, text, published }, reader).alerts.join()).toBe(alerts);
  });
});
