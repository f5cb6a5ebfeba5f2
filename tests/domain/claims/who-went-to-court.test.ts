// Whoever brings a suit against a listing was listed before; how long a licence runs is no issue of it; "I am continuing" acts.
import { describe, test } from 'vitest';
import { expectLine } from './expect-row.ts';
import type { Line } from './rows.ts';

const imposed = 'sanctions_imposed';
const eased = 'sanctions_eased';

const claimants: readonly Line[] = [
  ['', 'The EU court dismissed an action by Belaeronavigatsia, the Belarusian service blacklisted over the landing.'],
  ['', 'Belaeronavigatsia, blacklisted by the EU after the interception of a flight, lost its case in Luxembourg.'],
  ['', 'Суд ЕС отклонил иск «Белаэронавигации», внесенной в санкционный список ЕС после посадки самолета.'],
  ['', 'Суд ЄС відхилив позов «Білаеронавігації», внесеної до санкційного списку ЄС після посадки літака.'],
  ['', 'Суд ЕС адхіліў пазоў «Белаэранавігацыі», унесенай у санкцыйны спіс ЕС пасля пасадкі самалёта.'],
  [
    '',
    'Sąd UE oddalił skargę białoruskiej służby kontroli lotów wpisanej na listę sankcyjną po przechwyceniu samolotu.',
  ],
  [
    '',
    'ES Teismas atmetė Baltarusijos oro navigacijos įmonės, įtrauktos į sankcijų sąrašą po lėktuvo nutupdymo, ieškinį.',
  ],
  [
    '',
    'Das Gericht der EU hat die Klage der nach der Landung auf die Sanktionsliste gesetzten Belaeronavigazija abgewiesen.',
  ],
  [imposed, 'The EU has blacklisted Belaeronavigatsia, the Belarusian service, after the interception of a flight.'],
  [imposed, 'Belaeronavigatsia, the Belarusian air traffic service, was blacklisted by the EU today.'],
];

const licences: readonly Line[] = [
  ['', "OFAC's licence for Belavia runs until April, traders said."],
  ['', 'Лицензия Минфина США на сделки с «Беларуськалием» действует до апреля, отмечают трейдеры.'],
  ['', 'Ліцензія Мінфіну США на згортання угод із «Беларуськалієм» діє до квітня.'],
  ['', 'Ліцэнзія Мінфіна ЗША на здзелкі з «Беларуськаліем» дзейнічае да красавіка.'],
  ['', 'Licencja OFAC na transakcje z Biełaruśkalijem obowiązuje do kwietnia.'],
  ['', 'JAV licencija sandoriams su „Belaruskalij“ galioja iki balandžio.'],
  ['', 'Die US-Lizenz für Geschäfte mit Belaruskali gilt bis April.'],
  [eased, 'OFAC extended the licence for Belaruskali until April.'],
  [eased, 'Минфин США продлил лицензию на сделки с «Белавиа» до апреля.'],
];

const notices: readonly Line[] = [
  ['sanctions_extended', 'I am continuing for 1 year the national emergency with respect to Belarus.'],
  ['sanctions_extended', 'I am continuing the national emergency with respect to Belarus for 1 year.'],
  ['', 'The national emergency with respect to Belarus must continue for a year, senators demanded.'],
];

describe('a notice in the first person', () => {
  test.for(notices)('%s: %s', ([...line]) => expectLine(...line));
});
describe('who went to court', () => {
  test.for(claimants)('%s: %s', ([...line]) => expectLine(...line));
});
describe('how long a licence runs', () => {
  test.for(licences)('%s: %s', ([...line]) => expectLine(...line));
});
