// Lithuanian: headlines and opening sentences, each with what it pages for, and their quiet look-alikes.
import type { Line } from './rows.ts';

export const lithuanian: readonly Line[] = [
  ['prisoner_release', 'Iš Baltarusijos nelaisvės ištrūko žurnalistė.'],
  ['prisoner_release', 'Iki mirties bausmės nuteistas vokietis Rico Kriegeris sulaukė Lukašenkos malonės.'],
  ['sanctions_imposed', 'Lukašenkos sūnui pritaikytos sankcijos.'],
  ['sanctions_imposed', 'Zelenskis pasirašė įsaką dėl sankcijų Lukašenkai.'],
  ['sanctions_imposed', 'Lietuva uždarė rinką baltarusiškai medienai.'],
  ['sanctions_imposed', 'JAV apribojo technologijų eksportą į Baltarusiją.'],
  ['sanctions_extended', 'Sankcijos Lukašenkos režimui pratęstos dar metams.'],
  ['sanctions_extended', 'Šveicarija pratęsė ribojimus Baltarusijai.'],
  ['prisoner_release', 'Lietuva susigrąžino šešis Baltarusijoje kalėjusius piliečius.'],
  ['prisoner_release', 'Lukašenkos malonės sulaukė dar 25 politiniai kaliniai.'],
  ['sanctions_imposed', 'Norvegija pakartojo ES sankcijas Minskui.'],
  ['sanctions_eased', 'JAV grąžino „Belavia“ teisę pirkti detales.'],
  ['sanctions_extended', 'Seimas pratęsė ribojimus Baltarusijos piliečiams.'],
  ['', 'Lietuva pratęsė ribojimus pasienyje su Baltarusija.'],
  ['', 'Ministras dovanojo Baltarusijos vaikams knygas.'],
  ['', 'Baltarusija apribojo grūdų eksportą į ES.'],
  ['', 'Politinių kalinių artimieji autobusu atvyko į Vilnių.'],
  ['', 'Politinis kalinys tikisi sulaukti malonės.'],
  ['', 'Rusija paskelbė sankcijas britų pareigūnams.'],
  ['', 'JAV neuždraudė prekybos su Baltarusija kaliu.'],
  ['', 'ES neįtraukė Baltarusijos bankų į sankcijų sąrašą.'],
];
