// Headlines above a step that is still to come, and resolutions.
import { describe, test } from 'vitest';
import { expectRow } from './expect-row.ts';

type Told = readonly [alerts: string, title: string, text: string];

const resolutions: readonly Told[] = [
  [
    '',
    "European Parliament backs sanctions on Lukashenko's judges",
    'The European Parliament on Wednesday voted for sanctions on Belarusian judges. The resolution, passed by 500 votes to 60, is not binding on the Council.',
  ],
  [
    '',
    'Европарламент проголосовал за санкции против белорусских судей',
    'Европарламент принял резолюцию, в которой поддержал санкции против белорусских судей. Документ носит рекомендательный характер.',
  ],
  [
    '',
    'Еўрапарламент прагаласаваў за санкцыі супраць беларускіх суддзяў',
    'Еўрапарламент прыняў рэзалюцыю, у якой падтрымаў санкцыі супраць беларускіх суддзяў. Дакумент мае рэкамендацыйны характар.',
  ],
  [
    '',
    'Європарламент проголосував за санкції проти білоруських суддів',
    'Європарламент ухвалив резолюцію, у якій підтримав санкції проти білоруських суддів. Документ має рекомендаційний характер.',
  ],
  [
    '',
    'Parlament Europejski poparł sankcje wobec białoruskich sędziów',
    'Parlament Europejski przyjął rezolucję, w której poparł sankcje wobec białoruskich sędziów. Dokument nie jest wiążący.',
  ],
  [
    '',
    'Europos Parlamentas pritarė sankcijoms Baltarusijos teisėjams',
    'Europos Parlamentas priėmė rezoliuciją, kurioje pritarė sankcijoms Baltarusijos teisėjams. Dokumentas nėra privalomas.',
  ],
  [
    '',
    'EU-Parlament stimmt für Sanktionen gegen belarussische Richter',
    'Das Europaparlament hat eine Resolution verabschiedet, in der es Sanktionen gegen belarussische Richter unterstützt. Bindend ist sie nicht.',
  ],
];

const bills: readonly Told[] = [
  [
    '',
    'Lithuania bans Belarusians from buying land',
    'The Lithuanian government on Wednesday approved a bill that bans Belarusian citizens from buying land. Parliament will take it up in April.',
  ],
  [
    '',
    'Литва запрещает белорусам покупать землю',
    'Правительство Литвы одобрило законопроект, который запрещает гражданам Беларуси покупать землю. Сейм рассмотрит его в апреле.',
  ],
  [
    '',
    'Літва забараняе беларусам купляць зямлю',
    'Урад Літвы ўхваліў законапраект, які забараняе грамадзянам Беларусі купляць зямлю. Сейм разгледзіць яго ў красавіку.',
  ],
  [
    '',
    'Україна забороняє імпорт білоруських добрив',
    'Уряд схвалив законопроєкт, який забороняє імпорт білоруських добрив. Верховна Рада розгляне його у квітні.',
  ],
  [
    '',
    'Polska zakazuje importu białoruskiego drewna',
    'Rząd przyjął projekt ustawy, która zakazuje importu drewna z Białorusi. Sejm zajmie się nim w kwietniu.',
  ],
  [
    '',
    'Lietuva uždraudė baltarusiškos medienos importą',
    'Vyriausybė pritarė įstatymo projektui, kuriuo uždraudžiamas baltarusiškos medienos importas. Seimas jį svarstys balandį.',
  ],
  [
    '',
    'Deutschland verbietet Maschinenexport nach Belarus',
    'Das Kabinett hat einen Gesetzentwurf beschlossen, der den Export von Maschinen nach Belarus verbietet. Der Bundestag soll im April darüber abstimmen.',
  ],
];

const monday: readonly Told[] = [
  [
    '',
    'EU sanctions Belavia: decision on Monday',
    'The European Union wants to hit Belavia again. The ministers will decide on Monday in Brussels.',
  ],
  [
    '',
    'ЕС вводит санкции против «Белавиа»: решение в понедельник',
    'Евросоюз собирается снова ударить по «Белавиа». Министры примут решение в понедельник.',
  ],
  [
    '',
    'ЕЗ уводзіць санкцыі супраць «Белавія»: рашэнне ў панядзелак',
    'Еўразвяз збіраецца зноў ударыць па «Белавія». Міністры прымуць рашэнне ў панядзелак.',
  ],
  [
    '',
    'ЄС запроваджує санкції проти «Белавіа»: рішення в понеділок',
    'Євросоюз збирається знову вдарити по «Белавіа». Міністри ухвалять рішення в понеділок.',
  ],
  [
    '',
    'UE nakłada sankcje na Belavię: decyzja w poniedziałek',
    'Unia Europejska chce znów uderzyć w Belavię. Ministrowie podejmą decyzję w poniedziałek.',
  ],
  [
    '',
    'ES įveda sankcijas „Belavia“: sprendimas pirmadienį',
    'Europos Sąjunga nori vėl smogti „Belavia“. Ministrai spręs pirmadienį.',
  ],
  [
    '',
    'EU verhängt Sanktionen gegen Belavia: Entscheidung am Montag',
    'Die Europäische Union will Belavia erneut treffen. Die Minister entscheiden am Montag.',
  ],
];

const pardons: readonly Told[] = [
  [
    '',
    'Lukashenko frees 30 more',
    'Under the deal struck in Minsk on Tuesday, Belarus will free thirty more political prisoners, the envoy said. The names were not disclosed.',
  ],
  [
    '',
    'Лукашенко освобождает ещё 30 человек',
    'По договорённости, достигнутой в Минске во вторник, Беларусь освободит ещё тридцать политзаключённых, сообщил спецпосланник. Имена не называются.',
  ],
  [
    '',
    'Лукашэнка вызваляе яшчэ 30 чалавек',
    'Паводле дамоўленасці, дасягнутай у Мінску ў аўторак, Беларусь вызваліць яшчэ трыццаць палітвязняў, паведаміў спецпасланнік. Імёны не называюцца.',
  ],
  [
    '',
    'Лукашенко звільняє ще 30 людей',
    "За домовленістю, досягнутою в Мінську у вівторок, Білорусь звільнить ще тридцять політв'язнів, повідомив спецпосланець. Імен не називають.",
  ],
  [
    '',
    'Łukaszenka uwalnia kolejnych 30 osób',
    'Zgodnie z umową zawartą we wtorek w Mińsku Białoruś uwolni kolejnych trzydziestu więźniów politycznych, powiedział wysłannik. Nazwisk nie podano.',
  ],
  [
    '',
    'Lukašenka paleidžia dar 30 žmonių',
    'Pagal antradienį Minske pasiektą susitarimą Baltarusija paleis dar trisdešimt politinių kalinių, sakė pasiuntinys. Pavardės neskelbiamos.',
  ],
  [
    '',
    'Lukaschenko lässt weitere 30 Menschen frei',
    'Nach der am Dienstag in Minsk getroffenen Abmachung wird Belarus dreißig weitere politische Gefangene freilassen, sagte der Gesandte. Namen wurden nicht genannt.',
  ],
  [
    '',
    "Lukashenko pardons Kalesnikava's lawyer",
    'Lukashenko has promised to pardon the lawyer Maksim Znak, the envoy said. The decree is yet to be signed.',
  ],
  [
    '',
    'Лукашенко помиловал адвоката',
    'Лукашенко пообещал помиловать адвоката Максима Знака, сообщил посланник. Указ ещё не подписан.',
  ],
  [
    '',
    'Лукашэнка памілаваў адваката',
    'Лукашэнка паабяцаў памілаваць адваката Максіма Знака, паведаміў пасланнік. Указ яшчэ не падпісаны.',
  ],
  [
    '',
    'Лукашенко помилував адвоката',
    'Лукашенко пообіцяв помилувати адвоката Максима Знака, повідомив посланець. Указ ще не підписано.',
  ],
  [
    '',
    'Łukaszenka ułaskawił adwokata',
    'Łukaszenka obiecał ułaskawić adwokata Maksima Znaka, powiedział wysłannik. Dekret nie został jeszcze podpisany.',
  ],
  [
    '',
    'Lukašenka suteikė malonę advokatui',
    'Lukašenka pažadėjo suteikti malonę advokatui Maksimui Znakui, sakė pasiuntinys. Dekretas dar nepasirašytas.',
  ],
  [
    '',
    'Lukaschenko begnadigt Anwalt',
    'Lukaschenko hat versprochen, den Anwalt Maxim Snak zu begnadigen, sagte der Gesandte. Das Dekret ist noch nicht unterschrieben.',
  ],
  [
    '',
    '',
    'EU ministers agreed to impose sanctions on Belarusian judges, with the list of names to be finalised by April.',
  ],
  ['', '', 'Министры ЕС договорились ввести санкции против белорусских судей, список имён утвердят в апреле.'],
  ['', '', 'Міністры ЕЗ дамовіліся ўвесці санкцыі супраць беларускіх суддзяў, спіс імёнаў зацвердзяць у красавіку.'],
  ['', '', 'Міністри ЄС домовилися запровадити санкції проти білоруських суддів, список імен затвердять у квітні.'],
  ['', '', 'Ministrowie UE uzgodnili nałożenie sankcji na białoruskich sędziów, lista nazwisk ma powstać w kwietniu.'],
  ['', '', 'ES ministrai sutarė įvesti sankcijas Baltarusijos teisėjams, pavardžių sąrašas bus patvirtintas balandį.'],
  [
    '',
    '',
    'Die EU-Minister einigten sich darauf, Sanktionen gegen belarussische Richter zu verhängen, die Namensliste soll im April stehen.',
  ],
];

describe('bodies that only ask', () => {
  test.for(resolutions)('%s: %s %s', ([alerts, title, text]) =>
    expectRow({ published: '2026-03-18', ...(title ? { title } : {}), text, alerts }),
  );
});

describe('bills of a cabinet', () => {
  test.for(bills)('%s: %s %s', ([alerts, title, text]) =>
    expectRow({ published: '2026-03-18', ...(title ? { title } : {}), text, alerts }),
  );
});

describe('a decision on Monday', () => {
  test.for(monday)('%s: %s %s', ([alerts, title, text]) =>
    expectRow({ published: '2026-03-18', ...(title ? { title } : {}), text, alerts }),
  );
});

describe('a pardon to be signed, a deal to be kept, a list to be written', () => {
  test.for(pardons)('%s: %s %s', ([alerts, title, text]) =>
    expectRow({ published: '2026-03-18', ...(title ? { title } : {}), text, alerts }),
  );
});
