// Plain news that guards against false alerts once silenced, and what these guards are for: who may be let go, what is counted, what is denied.
import { imposed, type Line, release } from './rows.ts';

export const plainNews: readonly Line[] = [
  [release, 'Belarus releases the head of Viasna Ales Bialiatski.'],
  [release, 'Belarus frees former minister Aliaksei Lepeshka from a penal colony.'],
  [release, 'Białoruś uwolniła prezes Związku Polaków Andżelikę Borys.'],
  [release, 'В Беларуси освободили из колонии директора TUT.BY Людмилу Чекину.'],
  [release, 'Вызвалілі кіраўніка «Вясны» Алеся Бяляцкага.'],
  ['', 'Lukaschenko entließ den Gesundheitsminister.'],
  ['', 'Лукашенко звільнив міністра економіки Білорусі.'],
  ['', 'Łukaszenka zwolnił ministra obrony.'],
  [imposed, 'UK imposes third package of sanctions on Belarus in six months'],
  [imposed, 'EU imposes its toughest sanctions so far on Belarus'],
  [release, 'Lukashenko pardons prisoners for third time this year alone'],
  [release, 'Лукашенко помиловал политзаключенных второй раз за год.'],
  [imposed, 'EU verhängt zum dritten Mal in zwei Jahren Sanktionen gegen Belarus'],
  ['', 'За два года из белорусских тюрем вышли больше 400 человек.'],
  [release, 'Belarus freed musicians of the band Tor Band, in prison since 2022.'],
  [release, 'Belarus freed a film director, Viktar Dashuk, from a penal colony.'],
  [release, 'Belarus freed factory workers who had been jailed over a strike.'],
  ['', 'Belarus released a film about political prisoners.'],
  [release, 'Белорусского газетчика Павла Можейко освободили из колонии.'],
  [
    release,
    'Belarus freed 52 political prisoners on Thursday, Viasna said. The group leaves for Vilnius. Buses wait. Read also: a guide to the sanctions.',
  ],
  [release, 'Belarus releases 16 political prisoners, while Ihar Losik is back in prison.'],
  [release, 'Беларусь освободила 15 политзаключенных, а в Гомеле снова задержаны двое журналистов.'],
  ['', 'Activist Palina Sharenda was released on Monday, then arrested again.'],
  [
    release,
    'Journalist Ihar Losik was released from prison on Thursday in Belarus. He was jailed for treason, and denies it.',
  ],
  [
    release,
    'Viasna published a note on the talks in Minsk. The envoy spoke to Lukashenko. Officials met twice. Both sides were content. Reporters came. Belarus released US citizen Yuras Ziankovich from prison.',
  ],
  [release, 'Eine Woche ist vergangen seit dem Besuch Coales, nun hat Belarus 15 politische Gefangene freigelassen.'],
  [
    release,
    'Political prisoner Ihar Losik came home to his wife on Thursday after the visit of US envoy John Coale to Minsk.',
  ],
];
