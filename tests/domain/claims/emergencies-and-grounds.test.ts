// The day of an announced lifting, the emergency that sanctions rest on, relief that is put in place, the ground of sanctions.
import { describe, test } from 'vitest';
import { expectRow } from './expect-row.ts';

/** Its day, what it pages for, its text. */
type Told = readonly [published: string, alerts: string, text: string];

/** "The lifting of sanctions, which the envoy announced on Saturday" is of that day; demanded then it is none. */
const announced: readonly Told[] = [
  [
    '',
    'prisoner_release,sanctions_eased',
    'Tokyo said on Sunday that a Japanese national was among the 123 people whom Belarus set free the day before.\n\nState media in Minsk say the pardons were granted in return for the lifting of American sanctions on potash, which envoy John Coale announced on Saturday.',
  ],
  [
    '2025-12-15',
    'prisoner_release,sanctions_eased',
    'A Japanese man came home on Monday.\n\nThe Belarusian pardons were granted in exchange for the lifting of American sanctions on potash, which envoy John Coale announced on Saturday.',
  ],
  [
    '2025-12-15',
    'sanctions_eased',
    'Japonais.\n\nПомилование 123 человек в Беларуси стало ответом на снятие американских санкций с калия, о котором спецпосланник Коул объявил в субботу.',
  ],
  [
    '2025-12-15',
    'prisoner_release,sanctions_eased',
    'Вчера.\n\nВ обмен на снятие американских санкций с калийных удобрений, о котором Джон Коул объявил в субботу, Лукашенко помиловал заключенных.',
  ],
  [
    '2025-12-15',
    'prisoner_release,sanctions_eased',
    "Вчора.\n\nВ обмін на зняття американських санкцій з калію, про яке Джон Коул оголосив у суботу, Лукашенко помилував в'язнів.",
  ],
  [
    '2025-12-15',
    'prisoner_release,sanctions_eased',
    'Учора.\n\nУ абмен на зняцце амерыканскіх санкцый з калію, пра якое Джон Коўл абвясціў у суботу, Лукашэнка памілаваў вязняў.',
  ],
  [
    '2025-12-15',
    'sanctions_eased',
    'The opposition leader spoke in Berlin.\n\nShe said that the lifting of American sanctions on Belarusian potash, which envoy John Coale announced on Saturday, must not be the end.',
  ],
  [
    '2025-12-15',
    '',
    'The opposition leader spoke in Berlin.\n\nShe said the pardons were granted in return for the lifting of American sanctions on Belavia, which envoy John Coale announced in September.',
  ],
  [
    '2025-12-15',
    '',
    'The opposition leader spoke in Berlin.\n\nThe pardons may be granted in return for the lifting of American sanctions on Belavia, which the envoy discussed on Saturday.',
  ],
  [
    '2025-12-15',
    '',
    'The opposition leader spoke in Berlin.\n\nThe release of prisoners in return for the lifting of American sanctions, which Lukashenko demanded on Saturday, is far off.',
  ],
];

/** An emergency that continues prolongs the sanctions that rest on it. */
const emergencies: readonly Told[] = [
  [
    '',
    'sanctions_extended',
    'President Joe Biden has notified Congress that the national emergency with respect to Belarus, first declared by George W. Bush in June 2006, is to stay in force for another year.',
  ],
  [
    '',
    'sanctions_extended',
    'The US president has told Congress that the national emergency with respect to Belarus, declared in 2006, must continue in effect beyond June 16.',
  ],
  ['', 'sanctions_extended', 'Trump is continuing for one year the national emergency with respect to Belarus.'],
  [
    '',
    'sanctions_extended',
    'The White House said on Thursday that the national emergency over Belarus, declared in 2006, is to remain in effect beyond 16 June.',
  ],
  ['', 'sanctions_extended', 'Donald Trump has extended the national emergency on Belarus by one year.'],
  [
    '',
    'sanctions_extended',
    'Donald Trump on Wednesday extended the state of emergency over Belarus on which the American sanctions rest.',
  ],
  [
    '',
    'sanctions_extended',
    'The national emergency with respect to Belarus, which underpins the US sanctions, continues for another year, the White House announced.',
  ],
  [
    '',
    'sanctions_extended',
    'The White House has published a notice on the continuation of the national emergency with respect to Belarus.',
  ],
  [
    '',
    'sanctions_extended',
    'Президент США продлил на год режим чрезвычайного положения в отношении Белоруссии, введенный в 2006 году.',
  ],
  [
    '',
    'sanctions_extended',
    'Трамп уведомил конгресс о том, что национальное чрезвычайное положение в отношении Беларуси, введенное в июне 2006 года, остается в силе еще на год.',
  ],
  [
    '',
    'sanctions_extended',
    'Белый дом сообщил, что чрезвычайное положение в отношении Беларуси должно сохраняться и после 16 июня.',
  ],
  [
    '',
    'sanctions_extended',
    'Президент США Джо Байден еще на год продлил действие санкций против Беларуси, введенных указом 2006 года.',
  ],
  [
    '',
    'sanctions_extended',
    'Президент США повідомив Конгрес, що надзвичайний стан щодо Білорусі, оголошений у 2006 році, залишається чинним ще на рік.',
  ],
  ['', 'sanctions_extended', 'Байден на рік продовжив надзвичайний стан щодо Білорусі.'],
  ['', 'sanctions_extended', 'Прэзідэнт ЗША на год працягнуў надзвычайнае становішча ў дачыненні да Беларусі.'],
  [
    '',
    'sanctions_extended',
    'Прэзідэнт ЗША паведаміў Кангрэсу, што надзвычайнае становішча ў дачыненні да Беларусі, абвешчанае ў 2006 годзе, застаецца ў сіле яшчэ на год.',
  ],
  ['', 'sanctions_extended', 'Prezydent USA przedłużył o rok stan wyjątkowy wobec Białorusi.'],
  [
    '',
    'sanctions_extended',
    'Biały Dom poinformował Kongres, że stan nadzwyczajny wobec Białorusi, wprowadzony w 2006 roku, pozostaje w mocy na kolejny rok.',
  ],
  ['', 'sanctions_extended', 'JAV prezidentas dar metams pratęsė nepaprastąją padėtį dėl Baltarusijos.'],
  [
    '',
    'sanctions_extended',
    'JAV prezidentas pranešė Kongresui, kad nepaprastoji padėtis dėl Baltarusijos, paskelbta 2006 metais, lieka galioti dar metus.',
  ],
  [
    '',
    'sanctions_extended',
    'US-Präsident Biden hat den nationalen Notstand in Bezug auf Belarus um ein Jahr verlängert.',
  ],
  [
    '',
    'sanctions_extended',
    'US-Präsident Biden hat den Kongress unterrichtet, dass der 2006 ausgerufene Notstand in Bezug auf Belarus ein weiteres Jahr in Kraft bleibt.',
  ],
  ['', '', 'The national emergency with respect to Belarus is to be extended next week, a US official said.'],
  ['', '', 'The US national emergency with respect to Belarus expires on 16 June unless the president extends it.'],
  ['', '', 'Without the annual notice the American national emergency with respect to Belarus would lapse on 16 June.'],
  ['', '', 'Lithuania has extended the state of emergency on the border with Belarus by a month.'],
  ['', '', 'Литва продлила режим чрезвычайного положения на границе с Беларусью еще на месяц.'],
  ['', '', 'Senators want the national emergency with respect to Belarus to stay in force for another year.'],
  ['', '', 'The US president is expected to extend the national emergency with respect to Belarus for another year.'],
  ['', '', 'Чрезвычайное положение в отношении Беларуси США намерены продлить на следующей неделе.'],
  [
    '',
    '',
    'The national emergency with respect to Belarus was declared by President Bush in June 2006 and has been extended each year since.',
  ],
];

/** "Put relief on paper", "introduced an exemption" impose nothing. */
const relief: readonly Told[] = [
  [
    '2025-12-16',
    'sanctions_eased',
    'Two days after the White House envoy promised it in Minsk, the US Treasury has put relief for Belarusian potash on paper.',
  ],
  ['2025-12-16', 'sanctions_eased', 'The EU has introduced an exemption for spare parts of Belavia.'],
  ['2025-12-16', 'sanctions_imposed', 'The EU has tightened the exemptions from its sanctions on Belarusian potash.'],
  ['2025-12-16', 'sanctions_eased', 'ЕС ввел исключение для поставок белорусского калия.'],
  ['2025-12-16', 'sanctions_imposed', 'ЕС ужесточил исключения для поставок белорусского калия.'],
  ['2025-12-16', 'sanctions_eased', 'Євросоюз запровадив виняток із санкцій для білоруського калію.'],
  ['2025-12-16', 'sanctions_eased', 'UE wprowadziła wyjątek od sankcji dla białoruskiego potasu.'],
  ['2025-12-16', 'sanctions_eased', 'ES įvedė išimtį sankcijoms baltarusiškoms trąšoms.'],
  ['2025-12-16', 'sanctions_eased', 'Die EU hat eine Ausnahme von den Sanktionen für belarussisches Kali eingeführt.'],
  ['2025-12-16', 'sanctions_eased', 'Еўразвяз увёў выключэнне з санкцый для беларускага калію.'],
  [
    '2025-12-16',
    'sanctions_imposed',
    'The EU imposed new sanctions on Belarusian potash with an exemption for food aid.',
  ],
  [
    '2025-12-16',
    'sanctions_imposed',
    'The EU introduced sanctions on Belarusian potash; exemptions were added for Norway.',
  ],
];

/** Sanctions over Belarus, whomever they hit. */
const grounds: readonly Told[] = [
  [
    '2025-10-22',
    'sanctions_eased',
    'Luxemburg (AFP). Das Gericht der Europäischen Union hat am Mittwoch die Sanktionen gegen den russischen Milliardär aufgehoben, die der Rat mit der Lage in Belarus begründet hatte.',
  ],
  [
    '2025-10-22',
    'sanctions_eased',
    'Das Gericht der Europäischen Union hat am Mittwoch die Sanktionen gegen den Milliardär aufgehoben, die der Rat mit der Lage in Belarus begründet hatte.',
  ],
  [
    '2025-10-22',
    'sanctions_eased',
    'Das Gericht der Europäischen Union hat am Mittwoch die wegen Belarus verhängten Sanktionen gegen den russischen Milliardär Michail Guzerijew aufgehoben.',
  ],
  [
    '2025-10-22',
    'sanctions_eased',
    'The EU court has annulled the Belarus sanctions on the Russian billionaire Mikhail Gutseriev.',
  ],
  [
    '2025-10-22',
    'sanctions_eased',
    'The EU court on Wednesday annulled the sanctions on the Russian billionaire Mikhail Gutseriev, which the Council had justified by the situation in Belarus.',
  ],
  [
    '2025-10-22',
    'sanctions_eased',
    'Суд ЕС отменил санкции против российского миллиардера Гуцериева, введенные из-за ситуации в Белоруссии.',
  ],
  [
    '2025-10-22',
    'sanctions_eased',
    'ES teismas panaikino sankcijas Rusijos milijardieriui Guceriijevui, įvestas dėl padėties Baltarusijoje.',
  ],
  [
    '2025-10-22',
    '',
    'Das Gericht der Europäischen Union hat am Mittwoch die Sanktionen gegen den russischen Milliardär aufgehoben, der früher in Belarus Öl kaufte.',
  ],
  ['2025-10-22', '', 'The EU court has annulled the sanctions on the Russian billionaire, who has a house in Belarus.'],
  [
    '2025-10-22',
    '',
    'The EU court has annulled the sanctions on a Russian oligarch; those over the situation in Belarus remain.',
  ],
  ['2025-10-22', '', 'Суд ЕС отменил санкции против российского миллиардера, который владеет отелем в Белоруссии.'],
];

/** Several who act together; lists of no sanctions. */
const together: readonly Told[] = [
  [
    '2021-12-02',
    'sanctions_imposed',
    'The European Union, the United States and Britain struck at Belarus together on Thursday. Brussels put 17 people on its blacklist.\n\nWashington named 20 individuals and 12 organisations.\n\nOttawa listed ten officials.',
  ],
  [
    '2021-12-02',
    'sanctions_imposed',
    'Britain on Monday sanctioned officials of Belarus.\n\nOttawa named ten individuals and twelve entities.',
  ],
];

/** A reason beside Belarus is not the ground by which the Union calls its measures. */
const otherReasons: readonly Told[] = [
  [
    '2025-11-21',
    '',
    'The EU imposed sanctions on twelve Iranian officials on Thursday, because of their help to Russia and Belarus.',
  ],
  [
    '2025-11-21',
    '',
    'The EU imposed sanctions on twelve Russian officers on Thursday, over the war launched from Belarus.',
  ],
  [
    '2025-11-21',
    '',
    'ЕС в четверг ввёл санкции против двенадцати российских офицеров, из-за войны, начатой с территории Беларуси.',
  ],
  [
    '2025-11-21',
    '',
    'Die EU verhängte am Donnerstag Sanktionen gegen zwölf russische Offiziere, wegen des Angriffs aus Belarus.',
  ],
  ['2025-11-21', '', 'ES ketvirtadienį įvedė sankcijas dvylikai Rusijos karininkų, dėl puolimo iš Baltarusijos.'],
  ['2025-11-21', '', 'UE nałożyła w czwartek sankcje na dwunastu rosyjskich oficerów, z powodu ataku z Białorusi.'],
  ['2025-11-21', '', 'The US lifted sanctions on Syria on Thursday, imposed for its ties with Belarus and Iran.'],
];

describe.each([
  ['a lifting with its day', announced],
  ['the national emergency', emergencies],
  ['relief that is put in place', relief],
  ['the ground of sanctions', grounds],
  ['another reason', otherReasons],
  ['together and apart', together],
] as const)('%s', (_, rows) => {
  test.each(rows)('%s %s: %s', (published, alerts, text) => {
    expectRow({ published: published || null, alerts, text });
  });
});
