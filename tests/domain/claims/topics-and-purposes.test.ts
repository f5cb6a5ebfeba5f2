// Demands that only sound like refusals, talks that are over, and what measures and amnesties are for.
import { describe, expect, test } from 'vitest';
import { readText, toldOf } from './reader.ts';

/** What it tells beside background and arrests; the text. */
type Row = readonly [says: string, text: string];

const unconditionally: readonly Row[] = [
  [
    'release called_for',
    'The Belarusian authorities must without any conditions release more than a thousand political prisoners, the EU said.',
  ],
  [
    'release called_for',
    'Belarus should release all political prisoners immediately and without preconditions, the statement says.',
  ],
  [
    'release called_for',
    'Власти Беларуси должны без всяких условий выпустить политических заключенных, говорится в заявлении ЕС.',
  ],
  ['release called_for', 'ЕС призвал Минск без промедления освободить всех политзаключенных.'],
  ['release called_for', "ЄС закликав Мінськ без жодних умов звільнити всіх політв'язнів."],
  ['release called_for', "ЄС закликав Мінськ без зволікань звільнити всіх політв'язнів."],
  ['release called_for', 'Краіны заклікалі ўлады Беларусі без умоваў вызваліць палітвязьняў.'],
  ['release called_for', 'Краіны заклікалі ўлады Беларусі без ніякіх умоў вызваліць палітвязняў.'],
  ['release called_for', 'UE wezwała Mińsk, by bez żadnych warunków zwolnił wszystkich więźniów politycznych.'],
  ['release called_for', 'UE wezwała Mińsk do uwolnienia bez zwłoki wszystkich więźniów politycznych.'],
  ['release called_for', 'ES paragino Minską be jokių sąlygų paleisti visus politinius kalinius.'],
  ['release called_for', 'ES paragino Minską nedelsiant ir be išlygų paleisti visus politinius kalinius.'],
  ['release called_for', 'Die EU forderte Minsk auf, ohne jede Bedingung alle politischen Gefangenen freizulassen.'],
  ['release called_for', 'Die EU forderte Minsk auf, ohne Verzug alle politischen Gefangenen freizulassen.'],
  [
    'release called_for',
    'Reporter ohne Grenzen fordert die Freilassung der belarussischen Journalistin Katerina Andrejewa.',
  ],
  ['release called_for', '«Репортеры без границ» потребовали освободить белорусскую журналистку Екатерину Андрееву.'],
  ['release called_for', '"Репортери без кордонів" вимагають звільнити білоруську журналістку Катерину Андрєєву.'],
  ['release called_for', '«Рэпарцёры без межаў» патрабуюць вызваліць беларускую журналістку Кацярыну Андрэеву.'],
  [
    'release called_for',
    'Reporterzy bez Granic domagają się uwolnienia białoruskiej dziennikarki Kaciaryny Andrejewej.',
  ],
  ['release called_for', '„Reporteriai be sienų“ reikalauja paleisti Baltarusijos žurnalistę Kaciaryną Andrejevą.'],
  [
    'release called_for',
    'Reporters Without Borders demands the release of the Belarusian journalist Katsiaryna Andreyeva.',
  ],
  ['release called_for', 'The ministry will not stop its efforts to free political prisoners in Belarus.'],
  [
    'release called_for',
    'We will not give up our efforts for the release of Andrzej Poczobut from the Belarusian prison.',
  ],
  ['release called_for', 'Мы не прекращаем добиваться освобождения политзаключенных в Беларуси.'],
  [
    'release called_for',
    'Он призвал западные страны не прекращать усилий, чтобы освободить всех белорусских политзаключенных.',
  ],
  ['release called_for', "Ми не припиняємо зусиль заради звільнення політв'язнів у Білорусі."],
  ['release called_for', 'Мы не спыняем намаганняў дзеля вызвалення палітвязняў у Беларусі.'],
  ['release called_for', 'MSZ zapewnia, że nie ustanie w staraniach o uwolnienie więźniów politycznych na Białorusi.'],
  ['release called_for', 'Nie ustajemy w wysiłkach na rzecz uwolnienia Andrzeja Poczobuta z białoruskiego więzienia.'],
  ['release called_for', 'Nesiliausime siekti, kad Baltarusijos politiniai kaliniai būtų paleisti.'],
  ['release called_for', 'Nenustosime reikalauti politinių kalinių Baltarusijoje paleidimo.'],
  [
    'release called_for',
    'Wir werden nicht aufhören, die Freilassung der politischen Gefangenen in Belarus zu fordern.',
  ],
  [
    'release called_for',
    'Polen lässt in seinen Bemühungen um die Freilassung der politischen Gefangenen in Belarus nicht nach.',
  ],
  ['release denied', 'Lukashenko did not agree to release political prisoners.'],
  ['release denied', 'Лукашенко отказался освободить политзаключенных без условий.'],
  ['release denied', 'Łukaszenka nie zgodził się zwolnić więźniów politycznych.'],
];

const early: readonly Row[] = [
  ['eased denied', 'It is too early to lift the sanctions on Belarusian potash, the Lithuanian president said.'],
  ['eased denied', 'Lithuanian president: lifting sanctions on Belarusian potash would be premature.'],
  ['eased denied', 'Науседа: снимать санкции с белорусского калия рано.'],
  ['eased denied', 'Рано снимать санкции с Беларуси, заявила Каллас.'],
  ['eased denied', 'Снимать санкции с Беларуси пока нельзя, заявил премьер Литвы.'],
  ['eased denied', 'Каллас: пом’якшувати санкції проти Білорусі зарано.'],
  ['eased denied', 'Знімати санкції з Білорусі не можна, заявив міністр Литви.'],
  ['eased denied', 'Наўседа: здымаць санкцыі з беларускага калію рана.'],
  ['eased denied', 'Здымаць санкцыі з Беларусі нельга, заявіў міністр Літвы.'],
  ['eased denied', 'Za wcześnie na znoszenie sankcji wobec Białorusi, powiedział szef MSZ Litwy.'],
  ['eased denied', 'Nie wolno znosić sankcji wobec Białorusi, powiedział szef MSZ Litwy.'],
  ['eased denied', 'S. Cichanouskaja: Baltarusijai sankcijų švelninti negalima, kol žmonės kali.'],
  ['eased denied', 'Baltarusijai taikomas sankcijas naikinti per anksti, sakė Kęstutis Budrys.'],
  ['eased denied', 'Es ist zu früh, die Sanktionen gegen Belarus aufzuheben, sagte Litauens Präsident.'],
  ['eased denied', 'Die Sanktionen gegen Belarus dürfen nicht gelockert werden, sagte Litauens Präsident.'],
  ['eased denied', 'The EU will not ease sanctions on Minsk, Kallas said.'],
  ['eased denied', 'Die EU will die Sanktionen gegen Minsk nicht lockern.'],
];

const topics: readonly Row[] = [
  ['release called_for', 'The two also discussed the release of 1,300 more prisoners in Belarus, Trump wrote.'],
  ['release called_for', 'Trump and Lukashenko talked about freeing 1,300 more political prisoners.'],
  ['release planned', 'The United States and Belarus are discussing the release of 1,300 more prisoners.'],
  ['release called_for', 'Трамп обсудил с Лукашенко освобождение еще 1300 политзаключенных.'],
  ['release called_for', 'Речь шла об освобождении еще 1300 политзаключенных в Беларуси.'],
  ['release planned', 'Вашингтон и Минск обсуждают освобождение политзаключенных.'],
  ['release called_for', "Трамп обговорив із Лукашенком звільнення ще 1300 політв'язнів."],
  ['release planned', "Вашингтон і Мінськ обговорюють звільнення політв'язнів."],
  ['release called_for', 'Трамп абмеркаваў з Лукашэнкам вызваленне яшчэ 1300 палітвязняў.'],
  ['release planned', 'Вашынгтон і Мінск абмяркоўваюць вызваленне палітвязняў.'],
  ['release called_for', 'Trump omówił z Łukaszenką uwolnienie kolejnych 1300 więźniów politycznych.'],
  ['release called_for', 'Trump i Łukaszenka rozmawiali o uwolnieniu kolejnych 1300 więźniów politycznych.'],
  ['release planned', 'Waszyngton i Mińsk rozmawiają o uwolnieniu więźniów politycznych na Białorusi.'],
  ['release called_for', 'Trumpas ir Lukašenka aptarė dar 1300 politinių kalinių paleidimą.'],
  ['release planned', 'Vašingtonas ir Minskas aptarinėja politinių kalinių paleidimą.'],
  [
    'release called_for',
    'Trump und Lukaschenko sprachen über die Freilassung von 1300 weiteren politischen Gefangenen.',
  ],
  ['release called_for', 'Trump besprach mit Lukaschenko die Freilassung von 1300 weiteren politischen Gefangenen.'],
  ['release planned', 'Washington und Minsk verhandeln über die Freilassung politischer Gefangener in Belarus.'],
  [
    'release called_for',
    'Chomitsch bat die Bundesregierung, mit Minsk über die Freilassung der politischen Gefangenen zu verhandeln.',
  ],
  ['release called_for', 'She asked the German government to negotiate the release of political prisoners with Minsk.'],
  ['release called_for', 'Она призвала Берлин вести с Минском переговоры об освобождении политзаключенных.'],
  ['release called_for', 'Wezwała Berlin do rozmów z Mińskiem o uwolnieniu więźniów politycznych.'],
  ['release called_for', "Вона закликала Берлін вести з Мінськом переговори про звільнення політв'язнів."],
];

const said: readonly Row[] = [
  [
    'imposed planned',
    'European Commission President Ursula von der Leyen said this week after talks with US President Joe Biden that the sanctions on Belarus would be widened.',
  ],
  [
    'imposed planned',
    'The Commission president said during a visit to Washington that EU sanctions on Belarus would be extended to airlines.',
  ],
  [
    'imposed planned',
    'Borrell told reporters in Brussels on Monday that the EU would impose new sanctions on Belarus.',
  ],
  ['imposed called_for', 'The minister suggested that further sanctions on Belarus could be imposed.'],
  ['eased planned', 'The envoy said in an interview with the agency that Washington would lift sanctions on Belavia.'],
  [
    'eased called_for',
    'The envoy said in an interview that Washington would lift sanctions on Belavia if Minsk freed more prisoners.',
  ],
  ['eased called_for', 'The analyst said that Washington could lift sanctions on Belavia.'],
];

const saidOfPeople: readonly Row[] = [
  [
    'release planned',
    'President Alexander Lukashenko said on Tuesday that people seriously ill who had been jailed over the 2020 protests would be released.',
  ],
  [
    'release planned',
    'Lukashenko had said the previous day that some of the political prisoners who are seriously ill would be let out.',
  ],
];

const ways: readonly Row[] = [
  [
    'release occurred',
    'At least ten political prisoners were freed on Monday under an amnesty marking 80 years since the liberation of Belarus from the Nazis.',
  ],
  [
    'release occurred',
    "Belarus freed 14 political prisoners on Monday. They were let out under an amnesty timed to the 80th anniversary of the country's liberation.",
  ],
  [
    'release occurred',
    'Минск в понедельник освободил 14 политзаключенных. Они вышли по амнистии, приуроченной к 80-летию освобождения страны от нацистов.',
  ],
  [
    'release occurred',
    'Minsk ließ am Montag 14 politische Gefangene frei. Sie kamen durch eine Amnestie zum 80. Jahrestag der Befreiung von den Nazis frei.',
  ],
  [
    'release occurred',
    'Mińsk zwolnił w poniedziałek 14 więźniów politycznych. Wyszli dzięki amnestii z okazji 80. rocznicy wyzwolenia kraju spod okupacji hitlerowskiej.',
  ],
  [
    'release occurred',
    "Мінськ у понеділок звільнив 14 політв'язнів. Вони вийшли за амністією до 80-річчя визволення країни від нацистів.",
  ],
  [
    'release occurred',
    'Мінск у панядзелак вызваліў 14 палітвязняў. Яны выйшлі паводле амністыі да 80-годдзя вызвалення краіны ад нацыстаў.',
  ],
  [
    'release occurred',
    'Minskas pirmadienį paleido 14 politinių kalinių. Jie išėjo pagal amnestiją, skirtą šalies išvadavimo nuo nacių 80-mečiui.',
  ],
  [
    'release called_for',
    'The UN urged Belarus to release Maria Kalesnikava. According to former prisoners, she weighs 45 kilograms.',
  ],
  [
    'release called_for',
    'ООН призвала Минск освободить Марию Колесникову. По словам бывших заключенных, она сильно похудела.',
  ],
  ['release called_for', 'ААН заклікала Мінск вызваліць Марыю Калеснікаву. Паводле былых вязняў, яна моцна схуднела.'],
  ['release called_for', 'ONZ wezwała Mińsk do uwolnienia Marii Kalesnikawej. Według byłych więźniów bardzo schudła.'],
  ['release called_for', 'JT paragino Minską paleisti Mariją Kalesnikavą. Pasak buvusių kalinių, ji labai sulyso.'],
  [
    'release called_for',
    'Die UN forderten Minsk auf, Maria Kolesnikowa freizulassen. Nach Angaben ehemaliger Häftlinge wiegt sie 45 Kilogramm.',
  ],
  [
    'release occurred',
    'Belarus on Monday freed the opposition politician Alexander Kozulin. The EU had repeatedly made his release a condition for better relations.',
  ],
  [
    'release occurred',
    'Belarus on Monday freed the opposition politician Andrei Sannikov. The EU and the US had demanded that he be let go.',
  ],
  [
    'release occurred',
    'Белорусский оппозиционер Александр Козулин в понедельник вышел на свободу. Его освобождения добивались США и ЕС.',
  ],
  [
    'release occurred',
    'Білоруський опозиціонер Олександр Козулін у понеділок вийшов на волю. Його звільнення вимагали США та ЄС.',
  ],
  [
    'release occurred',
    'Białoruski opozycjonista Alaksandr Kazulin wyszedł w poniedziałek na wolność. Jego uwolnienia domagały się USA i UE.',
  ],
  [
    'release occurred',
    'Der belarussische Oppositionelle Alexander Kosulin ist am Montag freigekommen. Die USA und die EU hatten seine Freilassung wiederholt zur Bedingung für bessere Beziehungen gemacht.',
  ],
  [
    'release occurred',
    'Baltarusijos opozicionierius Aliaksandras Kazulinas pirmadienį išėjo į laisvę. Jo paleidimo reikalavo JAV ir ES.',
  ],
  [
    'release called_for, release occurred',
    'Belarus on Monday freed the opposition politician Alexander Kozulin. The EU demanded the release of all other political prisoners.',
  ],
  [
    'release called_for, release occurred',
    'Belarus on Monday freed 14 political prisoners. The EU has made the release of all political prisoners a condition for better relations.',
  ],
  [
    'release called_for',
    'Germany demands the release of Maria Kolesnikova. She was arrested in September 2020 after she had resisted her deportation to Ukraine and torn up her passport.',
  ],
  [
    'release called_for',
    'Deutschland fordert die Freilassung von Maria Kolesnikowa. Sie war im September 2020 festgenommen worden, nachdem sie sich ihrer Abschiebung in die Ukraine widersetzt hatte.',
  ],
  [
    'release called_for',
    'Deutschland fordert die Freilassung von Maria Kolesnikowa. Sie hatte an der Grenze zur Ukraine ihren Pass zerrissen, um nicht abgeschoben zu werden.',
  ],
  [
    'release called_for',
    'Германия требует освободить Марию Колесникову. На границе с Украиной она порвала паспорт, чтобы ее не выслали.',
  ],
];

const agreed: readonly Row[] = [
  [
    'imposed occurred, imposed planned',
    'EU foreign ministers on Monday imposed sanctions on 78 Belarusian officials. They also agreed on economic sanctions on potash and the financial sector.',
  ],
  [
    'imposed occurred, imposed planned',
    'EU foreign ministers on Monday imposed sanctions on 78 Belarusian officials. The ministers also backed economic sanctions on sectors such as potash, petroleum products and banking, to be settled by leaders this week.',
  ],
  [
    'imposed occurred, imposed planned',
    'EU foreign ministers on Monday imposed sanctions on 78 Belarusian officials. The ministers also endorsed the outline of economic sanctions on potash, oil products, tobacco and the financial sector.',
  ],
  [
    'imposed occurred, imposed planned',
    'Главы МИД ЕС в понедельник ввели санкции против 78 белорусских чиновников. Министры также согласовали экономические санкции, которые затронут экспорт калия.',
  ],
  [
    'imposed occurred, imposed planned',
    'Главы МИД ЕС в понедельник ввели санкции против 78 белорусских чиновников. Министры ЕС договорились также об экономических мерах.',
  ],
  [
    'imposed occurred, imposed planned',
    'Глави МЗС ЄС у понеділок запровадили санкції проти 78 білоруських посадовців. Міністри також погодили економічні санкції проти калійної галузі.',
  ],
  [
    'imposed occurred, imposed planned',
    'Глави МЗС ЄС у понеділок запровадили санкції проти 78 білоруських посадовців. Міністри домовилися також про економічні санкції.',
  ],
  [
    'imposed occurred, imposed planned',
    'Кіраўнікі МЗС ЕС у панядзелак увялі санкцыі супраць 78 беларускіх чыноўнікаў. Міністры таксама дамовіліся пра эканамічныя санкцыі.',
  ],
  [
    'imposed occurred, imposed planned',
    'Szefowie dyplomacji UE nałożyli w poniedziałek sankcje na 78 białoruskich urzędników. Ministrowie uzgodnili też sankcje gospodarcze wobec sektora potasowego.',
  ],
  [
    'imposed occurred, imposed planned',
    'ES užsienio reikalų ministrai pirmadienį įvedė sankcijas 78 Baltarusijos pareigūnams. Ministrai taip pat susitarė dėl ekonominių sankcijų.',
  ],
  [
    'imposed occurred, imposed planned',
    'Die EU-Außenminister haben am Montag Sanktionen gegen 78 belarussische Funktionäre verhängt. Zudem verständigten sich die Minister auf Wirtschaftssanktionen.',
  ],
  ['imposed occurred', 'EU foreign ministers on Monday agreed to impose sanctions on 78 Belarusian officials.'],
  ['imposed occurred', 'EU leaders agreed on Friday on sanctions on about 40 Belarusian officials.'],
  [
    'imposed planned',
    'The EU called the Belarusian election a sham. Kallas said that the bloc would go on imposing targeted measures against the regime in Minsk.',
  ],
  ['imposed planned', 'Евросоюз продолжит вводить санкции против режима в Минске, заявила Каллас.'],
  ['imposed planned', 'ЄС продовжуватиме запроваджувати санкції проти режиму в Мінську, заявила Каллас.'],
  ['imposed planned', 'ЕС працягне ўводзіць санкцыі супраць рэжыму ў Мінску, заявіла Калас.'],
  ['imposed planned', 'UE będzie nadal nakładać sankcje na reżim w Mińsku, oświadczyła Kallas.'],
  ['imposed planned', 'Die EU wird weiterhin gezielte Sanktionen gegen das Regime in Minsk verhängen, sagte Kallas.'],
  ['imposed planned', 'The EU is working on further measures under its Belarus sanctions regime, von der Leyen said.'],
  [
    'imposed planned',
    'ЕС работает над дополнительными мерами в рамках санкционного режима против Беларуси, заявила фон дер Ляйен.',
  ],
  [
    'imposed planned',
    'Євросоюз працює над додатковими обмеженнями за санкційним режимом щодо Білорусі, заявила фон дер Ляєн.',
  ],
  [
    'imposed planned',
    'ЕС працуе над дадатковымі абмежаваннямі ў межах санкцыйнага рэжыму супраць Беларусі, заявіла фон дэр Ляен.',
  ],
  [
    'imposed planned',
    'UE pracuje nad dalszymi środkami w ramach reżimu sankcyjnego wobec Białorusi, powiedziała von der Leyen.',
  ],
  [
    'imposed planned',
    'Die EU arbeitet an weiteren Maßnahmen im Rahmen ihres Sanktionsregimes gegen Belarus, sagte von der Leyen.',
  ],
  [
    'imposed planned',
    'Послы ЕС в среду согласовали расширение санкций против Беларуси. Пакет должен закрыть лазейки, через которые Россия получает подсанкционные товары.',
  ],
  [
    'imposed planned',
    'Посли ЄС у середу погодили розширення санкцій проти Білорусі. Документ має ускладнити обхід обмежень, запроваджених проти Росії.',
  ],
  [
    'imposed planned',
    'Паслы ЕС у сераду ўзгаднілі пашырэнне санкцый супраць Беларусі. Пакет мае закрыць шчыліны, праз якія Расія атрымлівае падсанкцыйныя тавары.',
  ],
  [
    'imposed planned',
    'Ambasadorowie UE uzgodnili w środę rozszerzenie sankcji wobec Białorusi. Pakiet ma zamknąć luki, przez które Rosja otrzymuje objęte sankcjami towary.',
  ],
  [
    'imposed planned',
    'Die EU-Botschafter einigten sich am Mittwoch auf eine Ausweitung der Sanktionen gegen Belarus. Das Paket soll Schlupflöcher schließen, durch die Russland sanktionierte Waren erhält.',
  ],
  [
    'imposed occurred',
    'Совет ЕС в четверг принял пакет экономических ограничений против Беларуси, призванный закрыть лазейки для обхода антироссийских санкций.',
  ],
  [
    'imposed occurred',
    'The Council on Thursday adopted a package of economic sanctions on Belarus meant to close loopholes for the circumvention of sanctions on Russia.',
  ],
  [
    'imposed planned',
    'The bill widens the list of persons against whom the US president may impose sanctions over Belarus, the lawmakers said.',
  ],
  ['imposed planned', 'EU ambassadors agreed on Wednesday to widen the grounds on which Belarusians can be listed.'],
  [
    'imposed planned',
    'Законопроект расширяет круг лиц, против которых президент США может вводить санкции из-за Беларуси.',
  ],
  [
    'imposed planned',
    'Законопроєкт розширює коло осіб, проти яких президент США може запроваджувати санкції через Білорусь.',
  ],
  [
    'imposed planned',
    'Законапраект пашырае кола асоб, супраць якіх прэзідэнт ЗША можа ўводзіць санкцыі праз Беларусь.',
  ],
  [
    'imposed planned',
    'Projekt ustawy poszerza krąg osób, na które prezydent USA może nakładać sankcje w związku z Białorusią.',
  ],
  [
    'imposed planned',
    'Trwają też prace nad sankcjami sektorowymi wobec Białorusi, które mogą objąć eksport nawozów potasowych.',
  ],
  [
    'imposed planned',
    'Продолжается и работа над секторальными санкциями против Беларуси, которые могут затронуть экспорт калия.',
  ],
  ['imposed occurred', 'The EU on Monday banned exports to Belarus of technology that could strengthen its army.'],
  ['imposed occurred', 'ЕС в понедельник запретил экспорт в Беларусь технологий, которые могут усилить ее армию.'],
  ['imposed occurred', 'ЄС у понеділок заборонив експорт до Білорусі технологій, які можуть посилити її армію.'],
  ['imposed occurred', 'UE zakazała w poniedziałek eksportu na Białoruś technologii, które mogą wzmocnić jej armię.'],
  ['imposed called_for', 'The EU may impose new sanctions on Belarus, diplomats said.'],
  ['imposed called_for', 'ЕС может ввести новые санкции против Беларуси, считают эксперты.'],
  [
    'imposed called_for',
    'Эксперты полагают, что ЕС может ввести новые санкции против Беларуси, которые затронут экспорт калия.',
  ],
];

const groups: readonly (readonly [string, 'prisoner' | 'sanctions', readonly Row[]])[] = [
  ['without conditions, without borders', 'prisoner', unconditionally],
  ['too early to ease', 'sanctions', early],
  ['what two sides talked about', 'prisoner', topics],
  ['what somebody said would be done', 'sanctions', said],
  ['who would be let out, as somebody said', 'prisoner', saidOfPeople],
  ['what a release goes by, who tells it, who asked for it', 'prisoner', ways],
  ['agreed beside an adopted round, going on, worked on, what it is for, and whom it may hit', 'sanctions', agreed],
];

const isOpen = (told: string) => !told.endsWith('background') && !told.startsWith('detention');

describe.each(groups)('%s', (_, prefix, rows) => {
  test.for(rows)('%s: %s', ([says, text]) => {
    const told = toldOf(readText({ text, published: '2025-09-16' }), prefix).filter(isOpen);
    expect([...new Set(told)].join(', ')).toBe(says);
  });
});
