// Polish: headlines and opening sentences, each with what it pages for, and their quiet look-alikes.
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/domain/claims/read-article.ts';
import { reader } from './reader.ts';

const published = '2026-03-14';

const rows: readonly (readonly [alerts: string, text: string])[] = [
  ['prisoner_release', 'Z białoruskiego łagru zwolniono działaczkę Związku Polaków.'],
  ['prisoner_release', 'Zwolniony z kolonii karnej noblista Aleś Bialacki dotarł do Wilna.'],
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
  ['prisoner_release', 'Po czterech latach łagru białoruska dziennikarka znów z rodziną.'],
  ['prisoner_release', 'Łukaszenka zlitował się nad 12 więźniami.'],
  ['prisoner_release', 'Mińsk zaczął zwalniać więźniów politycznych: pierwszych 20 już wyszło.'],
  ['prisoner_release', 'W ramach umowy z USA Białoruś zwalnia 123 osoby.'],
  ['prisoner_release', 'Skazani na Białorusi dziennikarze Biełsatu znów cieszą się wolnością.'],
  ['sanctions_imposed', 'Rada UE zakazała dostarczania na Białoruś towarów podwójnego zastosowania.'],
  ['sanctions_imposed', 'Majątek białoruskiego oligarchy w Polsce zamrożony.'],
  ['sanctions_imposed', 'Norwegia powtórzyła unijne sankcje wobec Mińska.'],
  ['sanctions_imposed', 'Unia Europejska rozszerza sankcje wobec reżimu Łukaszenki.'],
  ['sanctions_eased', 'USA przywróciły Belavii prawo do zakupu części.'],
  ['sanctions_eased', 'Trump znosi sankcje na białoruski potas.'],
  ['sanctions_eased', 'TSUE uchylił sankcje wobec białoruskiego biznesmena.'],
  ['sanctions_extended', 'Sejm Litwy przedłużył ograniczenia dla obywateli Białorusi.'],
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
