// What ministers and chambers agreed on and somebody agreed to do, said to be still to come.
import { describe, test } from 'vitest';
import { expectRow } from './expect-row.ts';

type Told = readonly [alerts: string, title: string, text: string];

const agreed: readonly Told[] = [
  ['', '', "EU foreign ministers agreed on Tuesday that Lukashenko's sons will be put on the sanctions list."],
  ['', '', 'Foreign ministers have agreed that three Belarusian bankers are to be sanctioned, Kallas said.'],
  ['', '', 'Министры иностранных дел ЕС согласились, что в санкционный список войдут сыновья Лукашенко.'],
  ['', '', 'Главы МИД ЕС договорились внести в санкционный список белорусских судей, тексты ещё готовят.'],
  ['', '', 'Міністры замежных спраў ЕЗ пагадзіліся, што ў санкцыйны спіс трапяць сыны Лукашэнкі.'],
  ['', '', 'Міністри закордонних справ ЄС погодилися, що до санкційного списку потраплять сини Лукашенка.'],
  ['', '', 'Ministrowie spraw zagranicznych UE uzgodnili, że na listę sankcyjną trafią synowie Łukaszenki.'],
  ['', '', 'Szefowie dyplomacji UE zgodzili się, że na listę sankcyjną trafi także syn Łukaszenki.'],
  ['', '', 'ES užsienio reikalų ministrai sutarė, kad į sankcijų sąrašą bus įtraukti Lukašenkos sūnūs.'],
  ['', '', 'Die EU-Außenminister einigten sich darauf, dass auch Lukaschenkos Söhne auf die Sanktionsliste kommen.'],
  [
    '',
    '',
    'Die EU-Außenminister haben vereinbart, dass auch Lukaschenkos Söhne auf die Sanktionsliste gesetzt werden.',
  ],
  ['', '', 'The White House agreed to lift sanctions on Belaruskali if Minsk keeps its side of the bargain.'],
  ['', '', 'Белый дом согласился снять санкции с «Беларуськалия», если Минск выполнит свою часть сделки.'],
  ['', '', 'Белы дом пагадзіўся зняць санкцыі з «Беларуськалія», калі Мінск выканае сваю частку дамовы.'],
  ['', '', 'Білий дім погодився зняти санкції з «Беларуськалія», якщо Мінськ виконає свою частину угоди.'],
  ['', '', 'Biały Dom zgodził się znieść sankcje na Biełaruskalij, jeśli Mińsk dotrzyma umowy.'],
  ['', '', 'Baltieji rūmai sutiko panaikinti sankcijas „Belaruskalij“, jei Minskas laikysis susitarimo.'],
  [
    '',
    '',
    'Das Weiße Haus hat zugestimmt, die Sanktionen gegen Belaruskali aufzuheben, wenn Minsk seinen Teil der Abmachung erfüllt.',
  ],
];

const toHappen: readonly Told[] = [
  [
    '',
    '',
    'Lukashenko has agreed to free the journalist Andrzej Poczobut, the US envoy said. It is to happen in the coming days.',
  ],
  [
    '',
    '',
    'Лукашенко согласился освободить журналиста Анджея Почобута, заявил посланник США. Это должно произойти в ближайшие дни.',
  ],
  [
    '',
    '',
    'Лукашэнка пагадзіўся вызваліць журналіста Анджэя Пачобута, заявіў пасланец ЗША. Гэта мае адбыцца ў бліжэйшыя дні.',
  ],
  [
    '',
    '',
    'Лукашенко погодився звільнити журналіста Анджея Почобута, заявив посланець США. Це має статися найближчими днями.',
  ],
  [
    '',
    '',
    'Łukaszenka zgodził się uwolnić dziennikarza Andrzeja Poczobuta, powiedział wysłannik USA. Ma to nastąpić w najbliższych dniach.',
  ],
  [
    '',
    '',
    'Lukašenka sutiko paleisti žurnalistą Andrzejų Poczobutą, sakė JAV pasiuntinys. Tai turėtų įvykti artimiausiomis dienomis.',
  ],
  [
    '',
    '',
    'Lukaschenko hat zugestimmt, den Journalisten Andrzej Poczobut freizulassen, sagte der US-Gesandte. Das soll in den kommenden Tagen geschehen.',
  ],
  ['', '', 'Lukashenko has agreed to free the journalist Andrzej Poczobut in the coming days, the US envoy said.'],
  ['', '', 'Лукашенко согласился в ближайшие дни освободить журналиста Анджея Почобута, заявил посланник США.'],
  ['', '', 'Лукашэнка пагадзіўся ў бліжэйшыя дні вызваліць журналіста Анджэя Пачобута, заявіў пасланец ЗША.'],
  ['', '', 'Лукашенко погодився найближчими днями звільнити журналіста Анджея Почобута, заявив посланець США.'],
  [
    '',
    '',
    'Łukaszenka zgodził się uwolnić w najbliższych dniach dziennikarza Andrzeja Poczobuta, powiedział wysłannik USA.',
  ],
  ['', '', 'Lukašenka sutiko artimiausiomis dienomis paleisti žurnalistą Andrzejų Poczobutą, sakė JAV pasiuntinys.'],
  [
    '',
    '',
    'Lukaschenko hat zugestimmt, den Journalisten Andrzej Poczobut in den kommenden Tagen freizulassen, sagte der US-Gesandte.',
  ],
  [
    '',
    '',
    'Zelensky said that a deal on the release of 31 Ukrainians from Belarusian prisons has been reached. They should be home by the end of the month.',
  ],
  [
    '',
    '',
    'Зеленский заявил, что договорённость об освобождении 31 украинца из белорусских тюрем достигнута. Они должны быть дома до конца месяца.',
  ],
  [
    '',
    '',
    'Зяленскі заявіў, што дамоўленасць пра вызваленне 31 украінца з беларускіх турмаў дасягнутая. Яны павінны быць дома да канца месяца.',
  ],
  [
    '',
    '',
    "Зеленський заявив, що домовленості про звільнення 31 українця з білоруських в'язниць досягнуто. Вони мають бути вдома до кінця місяця.",
  ],
  [
    '',
    '',
    'Zełenski oświadczył, że osiągnięto porozumienie o uwolnieniu 31 Ukraińców z białoruskich więzień. Mają być w domu do końca miesiąca.',
  ],
  [
    '',
    '',
    'Zelenskis pareiškė, kad pasiektas susitarimas dėl 31 ukrainiečio paleidimo iš Baltarusijos kalėjimų. Jie turėtų būti namuose iki mėnesio pabaigos.',
  ],
  [
    '',
    '',
    'Selenskyj sagte, eine Einigung über die Freilassung von 31 Ukrainern aus belarussischen Gefängnissen sei erzielt worden. Sie sollen bis Ende des Monats zu Hause sein.',
  ],
];

const chambers: readonly Told[] = [
  [
    '',
    'House tightens sanctions on Belarus',
    'The House of Representatives has tightened sanctions on Belarus, passing an act that targets judges. It now goes to the Senate.',
  ],
  [
    '',
    'Сенат ужесточил санкции против Беларуси',
    'Сенат США принял закон, ужесточающий санкции против белорусских судей. Теперь документ рассмотрит Палата представителей.',
  ],
  [
    '',
    'Сенат узмацніў санкцыі супраць Беларусі',
    'Сенат ЗША прыняў закон, які ўзмацняе санкцыі супраць беларускіх суддзяў. Цяпер дакумент разгледзіць Палата прадстаўнікоў.',
  ],
  [
    '',
    'Рада запровадила санкції проти Білорусі',
    'Верховна Рада ухвалила закон, який запроваджує санкції проти білоруських банків. Тепер закон має підписати президент.',
  ],
  [
    '',
    'Sejm zaostrzył sankcje na Białoruś',
    'Sejm uchwalił ustawę, która zaostrza sankcje wobec Białorusi. Teraz zajmie się nią Senat.',
  ],
  [
    '',
    'Seimas sugriežtino sankcijas Baltarusijai',
    'Seimas priėmė įstatymą, kuriuo griežtinamos sankcijos Baltarusijai. Įstatymą dar turi pasirašyti prezidentas.',
  ],
  [
    '',
    'Bundestag verschärft Sanktionen gegen Belarus',
    'Der Bundestag hat ein Gesetz verabschiedet, das die Sanktionen gegen Belarus verschärft. Nun muss noch der Bundesrat zustimmen.',
  ],
];

const texts: readonly Told[] = [
  [
    '',
    'Ministers agree on sanctions against Belarus',
    'EU ministers agreed on new sanctions against Belarus. The legal texts will be drawn up in the coming weeks.',
  ],
  [
    '',
    'Министры договорились о санкциях против Беларуси',
    'Министры ЕС договорились о новых санкциях против Беларуси. Юридические тексты ещё предстоит подготовить.',
  ],
  [
    '',
    'Міністры дамовіліся пра санкцыі супраць Беларусі',
    'Міністры ЕЗ дамовіліся пра новыя санкцыі супраць Беларусі. Юрыдычныя тэксты яшчэ рыхтуюць.',
  ],
  [
    '',
    'Міністри домовилися про санкції проти Білорусі',
    'Міністри ЄС домовилися про нові санкції проти Білорусі. Юридичні тексти ще готують.',
  ],
  [
    '',
    'Ministrowie uzgodnili sankcje na Białoruś',
    'Ministrowie UE uzgodnili nowe sankcje wobec Białorusi. Teksty prawne są dopiero przygotowywane.',
  ],
  [
    '',
    'Ministrai sutarė dėl sankcijų Baltarusijai',
    'ES ministrai sutarė dėl naujų sankcijų Baltarusijai. Teisės aktai dar rengiami.',
  ],
  [
    '',
    'Minister einigen sich auf Sanktionen gegen Belarus',
    'Die EU-Minister haben sich auf neue Sanktionen gegen Belarus geeinigt. Die Rechtstexte werden noch ausgearbeitet.',
  ],
  ['', '', 'EU leaders have backed new sanctions on Belarus. They call on the Council to move ahead without delay.'],
  ['', '', 'Лидеры ЕС поддержали новые санкции против Беларуси. Они призвали Совет принять их без промедления.'],
  ['', '', 'Лідары ЕЗ падтрымалі новыя санкцыі супраць Беларусі. Яны заклікалі Раду прыняць іх без затрымкі.'],
  ['', '', 'Лідери ЄС підтримали нові санкції проти Білорусі. Вони закликали Раду ухвалити їх без зволікань.'],
  ['', '', 'Przywódcy UE poparli nowe sankcje na Białoruś. Wezwali Radę do ich pilnego przyjęcia.'],
  ['', '', 'ES lyderiai pritarė naujoms sankcijoms Baltarusijai. Jie paragino Tarybą nedelsiant jas patvirtinti.'],
];

describe('agreed that it will be done, or on a condition', () => {
  test.for(agreed)('%s: %s %s', ([alerts, title, text]) =>
    expectRow({ published: '2026-03-18', ...(title ? { title } : {}), text, alerts }),
  );
});

describe('agreed to, and to happen in the coming days', () => {
  test.for(toHappen)('%s: %s %s', ([alerts, title, text]) =>
    expectRow({ published: '2026-03-18', ...(title ? { title } : {}), text, alerts }),
  );
});

describe('one chamber has voted, and others have not', () => {
  test.for(chambers)('%s: %s %s', ([alerts, title, text]) =>
    expectRow({ published: '2026-03-18', ...(title ? { title } : {}), text, alerts }),
  );
});

describe('agreed on, with texts to write and the Council to ask', () => {
  test.for(texts)('%s: %s %s', ([alerts, title, text]) =>
    expectRow({ published: '2026-03-18', ...(title ? { title } : {}), text, alerts }),
  );
});
