// Questions, negations and other countries: what a clause tells is open, denied or another's.
import { describe, test } from 'vitest';
import { expectLine } from './expect-row.ts';
import type { Line } from './rows.ts';

const groups: Readonly<Record<string, readonly Line[]>> = {
  'what somebody is asked about has not happened': [
    [
      'prisoner_release',
      'Asked whether he was tired, the envoy pointed to the bus on which Belarus had on Thursday freed 17 political prisoners.',
    ],
    [
      'prisoner_release',
      'На вопрос, устал ли он, посланник ответил, что в четверг Беларусь освободила 17 политзаключенных.',
    ],
    [
      'prisoner_release',
      'Auf die Frage, ob er müde sei, sagte der Gesandte, Belarus habe am Donnerstag 17 politische Gefangene freigelassen.',
    ],
    [
      '',
      'Asked whether 17 political prisoners had been freed by Belarus, the envoy laughed and walked to his car on Thursday.',
    ],
    ['', 'Asked whether the EU had lifted its sanctions on Belaruskali, the spokesman on Thursday shrugged.'],
    ['', 'На вопрос, правда ли, что Беларусь освободила 17 политзаключенных, посланник в четверг рассмеялся.'],
    ['', 'Auf die Frage, ob Belarus 17 politische Gefangene freigelassen habe, lachte der Gesandte am Donnerstag.'],
    ['', 'Die Schweiz entscheidet am Donnerstag, ob sie die jüngsten Listungen der EU gegen Belarus übernimmt.'],
    ['', 'Zapytany, czy Białoruś uwolniła 17 więźniów politycznych, wysłannik w czwartek się roześmiał.'],
    ['', 'Paklaustas, ar Baltarusija paleido 17 politinių kalinių, pasiuntinys ketvirtadienį nusijuokė.'],
    ['', "На запитання, чи звільнила Білорусь 17 політв'язнів, посланець у четвер засміявся."],
    ['', 'На пытаньне, ці вызваліла Беларусь 17 палітвязьняў, пасланьнік у чацьвер засьмяяўся.'],
  ],
  'neither the one nor the other': [
    ['', 'Neither Belarus nor Russia released political prisoners on Thursday.'],
    ['', 'Weder Washington noch Brüssel haben am Donnerstag die Sanktionen gegen Belarus aufgehoben.'],
    ['', 'Ani Waszyngton, ani Bruksela nie zniosły w czwartek sankcji na Białoruś.'],
    ['', 'On Thursday Belarus opened a new prison.'],
    ['', 'Журналисты спросили, сняли ли США санкции с «Белавиа», но в четверг посланник промолчал.'],
  ],
  'not Belarus but another country': [
    ['prisoner_release', 'Not Cuba but Belarus on Thursday freed 52 political prisoners.'],
    ['prisoner_release', 'Not only Belarus but Cuba too freed political prisoners on Thursday: Minsk let 52 go.'],
    ['prisoner_release', 'Belarus freed no fewer than 52 political prisoners on Thursday.'],
    ['prisoner_release', 'Belarus on Thursday freed no less a figure than the Nobel laureate Ales Bialiatski.'],
    ['prisoner_release', 'Belarus on Thursday let no one but the sick go: 52 political prisoners are free.'],
    ['', 'Не Беларусь, а Куба в четверг освободила 52 политзаключенных.'],
    ['', 'Nicht Belarus, sondern Kuba ließ am Donnerstag 52 politische Gefangene frei.'],
    ['', 'It was not Belarus but Cuba that on Thursday freed 52 political prisoners.'],
    ['', 'Ne Baltarusija, o Kuba ketvirtadienį paleido 52 politinius kalinius.'],
    ['', 'Cuba freed 52 political prisoners on Thursday; Belarus freed nobody.'],
    ['', 'To nie Białoruś, lecz Kuba uwolniła w czwartek 52 więźniów politycznych.'],
    ['', "Не Білорусь, а Куба в четвер звільнила 52 політв'язнів."],
    ['', 'Belarus freed nobody on Thursday.'],
    ['', 'Belarus freed no political prisoners on Thursday.'],
    ['', 'Washington lifted no sanctions on Belarus on Thursday.'],
    ['', 'Belarus freed none of the 52 political prisoners on Thursday.'],
    ['', 'Belarus ließ am Donnerstag keine politischen Gefangenen frei.'],
    ['', 'Беларусь у чацвер не вызваліла нікога з палітвязняў.'],
  ],
  'what waits for "erst wenn" is to come': [
    [
      'prisoner_release sanctions_eased',
      'Erst als der letzte von 30 politischen Gefangenen am Donnerstag die Grenze von Belarus überquert hatte, strich das US-Finanzministerium die Belinvestbank von seiner Liste.',
    ],
    [
      '',
      'Лишь после того как последний из 30 политзаключенных пересечет границу Беларуси, американский Минфин вычеркнет из списка Белинвестбанк.',
    ],
    [
      '',
      'Erst wenn der letzte von 30 politischen Gefangenen die Grenze von Belarus überquert hat, streicht das US-Finanzministerium die Belinvestbank von seiner Liste.',
    ],
  ],
  'an envoy who flies to Minsk brings nobody out': [
    [
      '',
      'The envoy, who brought 14 Belarusian political prisoners to Vilnius in December, on Thursday flew to Minsk again.',
    ],
    [
      '',
      'Had Belarus freed the 52 political prisoners on Thursday, as the envoy had hoped, the plane would not have left empty.',
    ],
    [
      '',
      'Посланник, который в декабре привез в Вильнюс 14 белорусских политзаключенных, в четверг снова прилетел в Минск.',
    ],
    ['', 'Пасланнік, які ў снежні прывёз у Вільню 14 беларускіх палітвязняў, у чацвер зноў прыляцеў у Мінск.'],
    [
      '',
      "Посланець, який у грудні привіз до Вільнюса 14 білоруських політв'язнів, у четвер знову прилетів до Мінська.",
    ],
    [
      '',
      'Wysłannik, który w grudniu przywiózł do Wilna 14 białoruskich więźniów politycznych, w czwartek znów poleciał do Mińska.',
    ],
    [
      '',
      'Pasiuntinys, kuris gruodį į Vilnių atvežė 14 Baltarusijos politinių kalinių, ketvirtadienį vėl nuskrido į Minską.',
    ],
    [
      '',
      'Der Gesandte, der im Dezember 14 belarussische politische Gefangene nach Vilnius brachte, flog am Donnerstag wieder nach Minsk.',
    ],
  ],
  'a report or a verdict that is released frees nobody': [
    ['', 'Prisoners in Belarus are beaten, says a report released on Thursday.'],
    ['', 'Political prisoners in Belarus are beaten, a letter released on Thursday says.'],
    ['', "As the Belarusian court released its verdict on Thursday, the political prisoner's mother wept."],
  ],
};

describe.each(Object.entries(groups))('%s', (_, lines) => {
  test.each(lines)('%j: %s', (...line) => expectLine(...line));
});
