// Verbs that an aside parts, that somebody managed to do, and that a demand before them does not govern.
import { describe, test } from 'vitest';
import { expectLine } from './expect-row.ts';
import type { Line } from './rows.ts';

const groups: Readonly<Record<string, readonly Line[]>> = {
  'an auxiliary and its participle, parted by an aside': [
    [
      'prisoner_release',
      'Fourteen political prisoners were on Thursday, the Belarusian human rights centre Viasna said, released from the Babruisk colony.',
    ],
    [
      'prisoner_release',
      '52 politische Gefangene wurden am Donnerstag, nach langen Gesprächen mit dem US-Gesandten, in Belarus freigelassen.',
    ],
    [
      'prisoner_release',
      '52 politiniai kaliniai buvo ketvirtadienį, po ilgų derybų su JAV pasiuntiniu, paleisti Baltarusijoje.',
    ],
    [
      'prisoner_release',
      '52 political prisoners were on Thursday, after talks that lasted until midnight, freed in Belarus.',
    ],
    [
      'prisoner_release',
      '52 политзаключенных были в четверг, после переговоров, которые шли до полуночи, освобождены в Беларуси.',
    ],
    [
      'prisoner_release',
      "52 політв'язнів було в четвер, після переговорів, які тривали до півночі, звільнено в Білорусі.",
    ],
    [
      'prisoner_release',
      '52 więźniów politycznych zostało w czwartek, po rozmowach trwających do północy, uwolnionych na Białorusi.',
    ],
    [
      'prisoner_release',
      '52 politische Gefangene sind am Donnerstag, nach Gesprächen, die bis Mitternacht dauerten, in Belarus freigelassen worden.',
    ],
    ['', 'Political prisoners in Belarus are denied letters, food and care, a report released on Thursday says.'],
    ['', 'Political prisoners in Belarus were, a report released on Thursday says, beaten.'],
    ['', '52 political prisoners were not on Thursday, despite the talks, freed in Belarus.'],
    ['', '52 political prisoners are to be on Sunday, if the talks succeed, freed in Belarus.'],
    [
      '',
      '52 politische Gefangene wurden am Donnerstag, trotz langer Gespräche mit dem US-Gesandten, in Belarus nicht freigelassen.',
    ],
    [
      '',
      '52 politische Gefangene werden am Sonntag, nach langen Gesprächen mit dem US-Gesandten, in Belarus freigelassen werden.',
    ],
    [
      '',
      'MPs called for the release of the editors and put pressure on Belarusian judges by asking for a sanctions list.',
    ],
    ['', 'MPs called for the EU to free trade and put twelve Belarusian judges on the sanctions list.'],
    ['', 'MPs called for ministers to meet and put twelve Belarusian judges on the sanctions list.'],
    ['', 'MPs called for Brussels to act and put twelve Belarusian judges on the sanctions list.'],
    ['', 'MPs called on Brussels to act and put twelve Belarusian judges on the sanctions list.'],
  ],
  'what somebody managed to do has been done': [
    ['sanctions_imposed', 'EU ministers on Monday managed to blacklist 16 Belarusian officials.'],
    [
      'sanctions_imposed',
      'What the Council did on Monday was add eleven Belarusian judges and two prosecutors to its blacklist.',
    ],
    ['sanctions_imposed', 'What the Council did on Monday was to put eleven Belarusian judges on the sanctions list.'],
    ['sanctions_imposed', 'Министры ЕС успели в понедельник внести в черный список 16 белорусских чиновников.'],
    ['prisoner_release', 'В четверг белорусский политзаключенный смог выйти на свободу.'],
    ['sanctions_imposed', 'Міністри ЄС зуміли в понеділок внести 16 білоруських чиновників до санкційного списку.'],
    ['sanctions_imposed', 'Міністры ЕС здолелі ў панядзелак унесці 16 беларускіх чыноўнікаў у санкцыйны спіс.'],
    [
      'sanctions_imposed',
      'Szefowie dyplomacji UE zdążyli w poniedziałek wpisać na czarną listę 16 białoruskich urzędników.',
    ],
    ['sanctions_imposed', 'ES ministrai pirmadienį sugebėjo į juodąjį sąrašą įtraukti 16 Baltarusijos pareigūnų.'],
    [
      'sanctions_imposed',
      'Die EU-Außenminister schafften es am Montag, 16 belarussische Beamte auf die Sanktionsliste zu setzen.',
    ],
    [
      'sanctions_imposed',
      'Was der Rat der EU am Montag tat, war, elf belarussische Richter auf die schwarze Liste zu setzen.',
    ],
    ['', 'EU ministers on Monday failed to blacklist 16 Belarusian officials.'],
    ['', 'EU ministers on Monday have not managed to blacklist 16 Belarusian officials.'],
    ['', 'If EU ministers manage to blacklist 16 Belarusian officials on Monday, Minsk will answer.'],
    ['', 'EU ministers on Monday did not succeed in adding 16 Belarusian officials to the sanctions list.'],
    ['', 'The Belarusian activist managed to leave the country on Thursday.'],
    ['', 'Министры ЕС не успели в понедельник внести в черный список 16 белорусских чиновников.'],
    ['', 'Министры ЕС вряд ли смогли бы в понедельник внести в черный список 16 белорусских чиновников.'],
    ['', 'Министры ЕС смогут в понедельник внести в черный список 16 белорусских чиновников.'],
    ['', 'Белорусская активистка в четверг смогла выехать из страны.'],
    ['', 'Міністри ЄС не зуміли в понеділок внести 16 білоруських чиновників до санкційного списку.'],
    ['', 'Міністры ЕС так і не паспелі ў панядзелак унесці 16 беларускіх чыноўнікаў у санкцыйны спіс.'],
    ['', 'Szefowie dyplomacji UE nie zdołali w poniedziałek wpisać na czarną listę 16 białoruskich urzędników.'],
    ['', 'ES ministrai pirmadienį nesugebėjo į juodąjį sąrašą įtraukti 16 Baltarusijos pareigūnų.'],
    ['', 'ES ministrai pirmadienį taip ir nespėjo į juodąjį sąrašą įtraukti 16 Baltarusijos pareigūnų.'],
    [
      '',
      'Die EU-Außenminister schafften es am Montag nicht, 16 belarussische Beamte auf die Sanktionsliste zu setzen.',
    ],
    ['', 'Was der Rat der EU nicht tat, war, elf belarussische Richter auf die schwarze Liste zu setzen.'],
    ['', 'What the Council did not do on Monday was add eleven Belarusian judges to its blacklist.'],
    ['', 'What the Council did on Monday was ask the Commission to add eleven Belarusian judges to the blacklist.'],
  ],
  'who came under sanctions, with the day between': [
    ['sanctions_imposed', 'Twelve Belarusian judges came on Thursday under EU sanctions.'],
    ['sanctions_imposed', 'Двенадцать белорусских судей попали в четверг под санкции ЕС.'],
    ['sanctions_imposed', 'Двенадцать белорусских судей оказались в четверг в санкционном списке ЕС.'],
    ['sanctions_imposed', 'Дванаццаць беларускіх суддзяў трапілі ў чацвер пад санкцыі ЕС.'],
    ['sanctions_imposed', 'Дванаццаць беларускіх суддзяў апынуліся ў чацвер у санкцыйным спісе ЕС.'],
    ['sanctions_imposed', 'Дванадцять білоруських суддів потрапили в четвер під санкції ЄС.'],
    ['sanctions_imposed', 'Дванадцять білоруських суддів опинилися в четвер у санкційному списку ЄС.'],
    ['sanctions_imposed', 'Dwunastu białoruskich sędziów trafiło w czwartek na listę sankcyjną UE.'],
    ['sanctions_imposed', 'Dwunastu białoruskich sędziów znalazło się w czwartek pod sankcjami UE.'],
    ['sanctions_imposed', 'Dvylika Baltarusijos teisėjų ketvirtadienį pateko į ES sankcijų sąrašą.'],
    ['sanctions_imposed', 'Į ES sankcijų sąrašą ketvirtadienį pateko dvylika Baltarusijos teisėjų.'],
    ['sanctions_imposed', 'Zwölf belarussische Richter kamen am Donnerstag auf die Sanktionsliste der EU.'],
    ['sanctions_imposed', 'Auf die Sanktionsliste der EU kamen am Donnerstag zwölf belarussische Richter.'],
    ['sanctions_imposed', 'С четверга двенадцать белорусских судей находятся под санкциями ЕС.'],
    ['sanctions_imposed', 'Seit Donnerstag stehen zwölf belarussische Richter auf der Sanktionsliste der EU.'],
    ['sanctions_imposed', 'З чацвярга дванаццаць беларускіх суддзяў знаходзяцца пад санкцыямі ЕС.'],
    ['sanctions_imposed', 'З четверга дванадцять білоруських суддів перебувають під санкціями ЄС.'],
  ],
  'a noun is asked for, and behind the "and" stands what was done': [
    [
      'sanctions_imposed',
      'The EU condemned the trial of the editors, called for their immediate release and put twelve Belarusian judges on its sanctions list.',
    ],
    [
      'sanctions_imposed',
      'Die EU verurteilte den Prozess gegen die Redakteure, forderte deren sofortige Freilassung und setzte zwölf belarussische Richter auf ihre Sanktionsliste.',
    ],
  ],
};

describe.each(Object.entries(groups))('%s', (_, lines) => {
  test.each(lines)('%j: %s', (...line) => expectLine(...line));
});
