// Planned, asked for and refused, told apart; and what is none of these beside what has happened.
import { describe, expect, test } from 'vitest';
import { readText, toldOf } from './reader.ts';

/** What it tells beside background and arrests; the text; its headline. */
type Row = readonly [says: string, text: string, title?: string];

const foretold: readonly Row[] = [
  [
    'release occurred',
    'В Беларуси освободили нескольких тяжелобольных политзаключенных, сообщила в четверг «Вясна». Накануне Александр Лукашенко заявил, что в ближайшие дни на волю выйдут некоторые больные заключенные.',
    'Из колоний вышли четверо тяжелобольных',
  ],
  [
    'release occurred',
    'В Беларуси освободили нескольких тяжелобольных политзаключенных, сообщила сегодня «Вясна». 9 сентября Александр Лукашенко заявил, что в ближайшие дни отпустит больных раком.',
  ],
  [
    'release occurred',
    'Belarus has freed several seriously ill political prisoners, Viasna said on Thursday. A day earlier Alexander Lukashenko said that some ill prisoners would be released in the coming days.',
  ],
  [
    'release occurred',
    'У Білорусі звільнили кількох тяжкохворих політв’язнів, повідомила сьогодні «Весна». Напередодні Олександр Лукашенко оголосив, що на волю вийдуть люди, які тяжко хворі.',
  ],
  [
    'release occurred',
    'У Беларусі вызвалілі некалькі цяжкахворых палітвязняў, паведаміла сёння «Вясна». Напярэдадні Аляксандр Лукашэнка заявіў, што ў бліжэйшыя дні выйдуць на волю хворыя вязні.',
  ],
  [
    'release occurred',
    'Na Białorusi zwolniono kilku ciężko chorych więźniów politycznych, podała dziś Wiasna. Dzień wcześniej Alaksandr Łukaszenka zapowiedział, że w najbliższych dniach na wolność wyjdą ciężko chorzy więźniowie.',
  ],
  [
    'release occurred',
    'Baltarusijoje paleisti keli sunkiai sergantys politiniai kaliniai, ketvirtadienį pranešė „Viasna“. Dieną prieš tai Aliaksandras Lukašenka pareiškė, kad artimiausiomis dienomis bus paleisti sergantys kaliniai.',
  ],
  [
    'release occurred',
    'In Belarus sind mehrere schwer kranke politische Gefangene freigelassen worden, teilte Wjasna am Donnerstag mit. Am Vortag hatte Alexander Lukaschenko angekündigt, dass in den nächsten Tagen kranke Häftlinge freikommen werden.',
  ],
  [
    'release occurred, release planned',
    'Belarus has freed 14 political prisoners, Viasna said on Thursday. Lukashenko said on Thursday that more prisoners will be released in the coming weeks.',
  ],
  [
    'release occurred, release planned',
    'В Беларуси освободили 14 политзаключенных, сообщила сегодня «Вясна». Лукашенко заявил, что до конца месяца выйдут еще 20 заключенных.',
  ],
  // What must be done on a day to come is due then; at once it is demanded.
  ['release planned', 'Активист сидит в белорусской колонии. Его должны освободить в следующем году.'],
  ['release planned', 'Актывіст сядзіць у беларускай калоніі. Яго павінны вызваліць у наступным годзе.'],
  ['release planned', 'Aktyvistas sėdi Baltarusijos kolonijoje. Jį turėtų paleisti kitąmet.'],
  ['release planned', 'The activist is in a Belarusian colony. He is due to be released next year.'],
  ['release planned', 'Aktywista siedzi w białoruskiej kolonii. Ma wyjść na wolność w przyszłym roku.'],
  ['release planned', 'Der Aktivist sitzt in einem belarussischen Straflager. Er soll im nächsten Jahr freikommen.'],
  ['release called_for', 'Активист сидит в белорусской колонии. Его должны освободить немедленно.'],
];

const unagreed: readonly Row[] = [
  [
    'imposed occurred, imposed planned',
    'The three Baltic states on Monday barred Alexander Lukashenko and 29 officials from entering, ahead of the European Union, which has yet to agree on sanctions of its own.',
  ],
  [
    'imposed occurred, imposed planned',
    'Lithuania imposed sanctions on 30 Belarusian officials on Friday. The EU has not yet been able to agree its own list because Cyprus is blocking it.',
  ],
  [
    'imposed occurred, imposed planned',
    'Литва в пятницу ввела санкции против 30 белорусских чиновников. Евросоюз пока не может согласовать собственные санкции из-за позиции Кипра.',
  ],
  [
    'imposed occurred, imposed planned',
    'Литва в пятницу ввела санкции против 30 белорусских чиновников. Евросоюз до сих пор не смог согласовать собственный санкционный список, потому что его блокирует Кипр.',
  ],
  [
    'imposed occurred, imposed planned',
    "Литва в п'ятницю запровадила санкції проти 30 білоруських чиновників. Євросоюз поки не може узгодити власні санкції через позицію Кіпру.",
  ],
  [
    'imposed occurred, imposed planned',
    "Литва в п'ятницю запровадила санкції проти 30 білоруських чиновників. Євросоюз досі не зміг узгодити власний санкційний список, бо його блокує Кіпр.",
  ],
  [
    'imposed occurred, imposed planned',
    'Літва ў пятніцу ўвяла санкцыі супраць 30 беларускіх чыноўнікаў. Еўразвяз пакуль ня можа ўзгадніць уласныя санкцыі праз пазіцыю Кіпра.',
  ],
  [
    'imposed occurred, imposed planned',
    'Litwa nałożyła w piątek sankcje na 30 białoruskich urzędników. Unia Europejska wciąż nie może uzgodnić własnych sankcji z powodu stanowiska Cypru.',
  ],
  [
    'imposed occurred, imposed planned',
    'Lietuva penktadienį įvedė sankcijas 30 Baltarusijos pareigūnų. Europos Sąjunga kol kas nesugeba susitarti dėl savo sankcijų, nes jas blokuoja Kipras.',
  ],
  ['imposed denied', 'The European Union failed to agree on new sanctions against Belarus on Monday, diplomats said.'],
  ['imposed denied', 'Министры стран ЕС в понедельник не смогли согласовать новые санкции против Беларуси.'],
];

const asked: readonly Row[] = [
  [
    'release called_for',
    'The European Parliament calls for the release of everyone held for political reasons in Belarus.',
  ],
  ['release called_for', 'Норвегия призывает освободить всех осужденных в Беларуси по политическим мотивам.'],
  ['release called_for', 'Норвегія закликає негайно звільнити всіх засуджених у Білорусі з політичних мотивів.'],
  ['release called_for', 'Нарвегія заклікае неадкладна вызваліць усіх асуджаных у Беларусі па палітычных матывах.'],
  ['release called_for', 'Norwegia wzywa do uwolnienia wszystkich skazanych na Białorusi z powodów politycznych.'],
  [
    'release called_for',
    'Norvegija ragina nedelsiant paleisti visus Baltarusijoje dėl politinių priežasčių nuteistus žmones.',
  ],
  ['release called_for', 'Norwegen fordert die Freilassung aller aus politischen Gründen in Belarus Inhaftierten.'],
  ['release called_for', 'Bern forderte die Freilassung der in Belarus willkürlich Festgenommenen.'],
  ['release called_for', 'The EU repeated its call for all those arbitrarily detained in Belarus to be freed.'],
  ['release called_for', 'ЕС повторил призыв освободить всех произвольно задержанных в Беларуси.'],
  [
    'release called_for',
    'Мы продолжим добиваться освобождения почти 1400 политзаключенных в Беларуси, сказал представитель Госдепартамента.',
  ],
  [
    'release called_for',
    'Мы працягнем дамагацца вызвалення амаль 1400 палітвязняў у Беларусі, сказаў прадстаўнік Дзярждэпартамента.',
  ],
  [
    'release called_for',
    'Ми й далі домагатимемося звільнення майже 1400 політв’язнів у Білорусі, сказав представник Держдепартаменту.',
  ],
  [
    'release called_for',
    'Będziemy nadal zabiegać o uwolnienie prawie 1400 więźniów politycznych na Białorusi, powiedział przedstawiciel Departamentu Stanu.',
  ],
  [
    'release called_for',
    'Toliau sieksime, kad beveik 1400 politinių kalinių Baltarusijoje būtų paleisti, sakė Valstybės departamento atstovas.',
  ],
  [
    'release called_for',
    'Wir werden uns weiter für die Freilassung von fast 1400 politischen Gefangenen in Belarus einsetzen, sagte ein Sprecher des Außenministeriums.',
  ],
  [
    'release called_for',
    'We will keep working for the release of nearly 1,400 political prisoners in Belarus, a State Department official said.',
  ],
  [
    'release called_for, release occurred',
    'Belarus freed 14 political prisoners on Thursday. Washington will go on working to free the others, the envoy said.',
  ],
  [
    'release called_for, release occurred',
    'В четверг Беларусь освободила 14 политзаключенных. Вашингтон продолжает работать над освобождением остальных, сказал посланник.',
  ],
  [
    'release called_for, release occurred',
    'У чацвер Беларусь вызваліла 14 палітвязняў. Вашынгтон будзе далей працаваць дзеля вызвалення астатніх, сказаў пасланнік.',
  ],
  [
    'release called_for, release occurred',
    'У четвер Білорусь звільнила 14 політв’язнів. Вашингтон далі працюватиме над звільненням решти, сказав посланець.',
  ],
  [
    'release called_for, release occurred',
    'W czwartek Białoruś uwolniła 14 więźniów politycznych. Waszyngton będzie dalej pracował nad uwolnieniem pozostałych, powiedział wysłannik.',
  ],
  [
    'release called_for, release occurred',
    'Belarus ließ am Donnerstag 14 politische Gefangene frei. Washington arbeite weiter an der Freilassung der übrigen, sagte der Gesandte.',
  ],
  [
    'release called_for, release occurred',
    'Ketvirtadienį Baltarusija paleido 14 politinių kalinių. Vašingtonas toliau dirbs dėl likusiųjų išlaisvinimo, sakė pasiuntinys.',
  ],
];

const hoped: readonly Row[] = [
  [
    'release called_for, release occurred',
    'Belarus freed 14 political prisoners on Thursday. The envoy hopes that all the others will be out by the end of the year.',
  ],
  [
    'release called_for, release occurred',
    'Belarus freed 14 political prisoners on Thursday. The aim is that by the end of the year no political prisoners are left in the country, the envoy said.',
  ],
  [
    'release called_for, release occurred',
    'В четверг Беларусь освободила 14 политзаключенных. Цель Вашингтона — чтобы к концу года политзаключенных в стране не осталось, сказал посланник.',
  ],
  [
    'release called_for, release occurred',
    'У чацвер Беларусь вызваліла 14 палітвязняў. Мэта Вашынгтона — каб да канца года палітвязняў у краіне не засталося, сказаў пасланнік.',
  ],
  [
    'release called_for, release occurred',
    'У четвер Білорусь звільнила 14 політв’язнів. Мета Вашингтона — щоб до кінця року політв’язнів у країні не залишилося, сказав посланець.',
  ],
  [
    'release called_for, release occurred',
    'W czwartek Białoruś uwolniła 14 więźniów politycznych. Celem Waszyngtonu jest, by do końca roku w kraju nie było więźniów politycznych, powiedział wysłannik.',
  ],
  [
    'release called_for, release occurred',
    'Ketvirtadienį Baltarusija paleido 14 politinių kalinių. Vašingtono tikslas – kad iki metų pabaigos šalyje neliktų politinių kalinių, sakė pasiuntinys.',
  ],
  [
    'release called_for, release occurred',
    'Belarus ließ am Donnerstag 14 politische Gefangene frei. Ziel sei, dass es bis Jahresende keine politischen Gefangenen im Land mehr gebe, sagte der Gesandte.',
  ],
  [
    'release called_for, release occurred',
    'Belarus freed 14 political prisoners on Thursday. Tsikhanouskaya asked the allies not to stop until everyone is free.',
  ],
  [
    'release called_for, release occurred',
    'В четверг Беларусь освободила 14 политзаключенных. Тихановская призвала не останавливаться, пока на свободе не окажутся все.',
  ],
  [
    'release called_for, release occurred',
    'W czwartek Białoruś uwolniła 14 więźniów politycznych. Cichanouska wezwała, by nie ustawać, póki wszyscy nie będą wolni.',
  ],
  [
    'release called_for, release occurred',
    'Ketvirtadienį Baltarusija paleido 14 politinių kalinių. Cichanouskaja ragina nesustoti, kol laisvi bus visi.',
  ],
  [
    'release called_for, release occurred',
    'У четвер Білорусь звільнила 14 політв’язнів. Тихановська закликала не зупинятися, доки вільними не стануть усі.',
  ],
];

const coming: readonly Row[] = [
  [
    'imposed occurred, imposed planned',
    'Совет ЕС в понедельник ввел санкции против 78 белорусских чиновников. Экономические санкции министры согласуют отдельно.',
  ],
  [
    'imposed occurred, imposed planned',
    'On Monday the EU Council imposed sanctions on 78 Belarusian officials. The economic sanctions will be agreed separately.',
  ],
  [
    'imposed occurred, imposed planned',
    'Рада ЄС у понеділок запровадила санкції проти 78 білоруських чиновників. Економічні санкції міністри узгодять окремо.',
  ],
  [
    'imposed occurred, imposed planned',
    'Rada UE nałożyła w poniedziałek sankcje na 78 białoruskich urzędników. Sankcje gospodarcze ministrowie uzgodnią osobno.',
  ],
  [
    'imposed occurred, imposed planned',
    'Der Rat der EU hat am Montag Sanktionen gegen 78 belarussische Beamte verhängt. Über Wirtschaftssanktionen werden die Minister gesondert entscheiden.',
  ],
  [
    'imposed occurred, imposed planned',
    'ES Taryba pirmadienį įvedė sankcijas 78 Baltarusijos pareigūnams. Dėl ekonominių sankcijų ministrai susitars atskirai.',
  ],
  [
    'imposed occurred, imposed planned',
    'Совет ЕС в понедельник ввел санкции против 78 белорусских чиновников. Секторальные санкции министры согласовали политически, окончательно их утвердят позднее.',
  ],
  [
    'imposed occurred, imposed planned',
    'On Monday the EU Council imposed sanctions on 78 Belarusian officials. Sanctions on whole sectors have been agreed politically and will be adopted later.',
  ],
  [
    'imposed planned',
    'New listings are also being prepared against Belarus and might come in spring, EU diplomats said.',
  ],
  [
    'imposed planned',
    'The Belarus Democracy Act, introduced by Republican Chris Smith, would widen the list of people whom the president can sanction.',
  ],
  [
    'imposed planned',
    'Польша и страны Балтии готовят совместное предложение о новых санкциях против Беларуси, сказал замглавы МИД.',
  ],
  [
    'imposed planned',
    'Польща і країни Балтії готують спільну пропозицію нових санкцій проти Білорусі, сказав заступник глави МЗС.',
  ],
  [
    'imposed planned',
    'Polska i kraje bałtyckie przygotowują wspólną propozycję nowych sankcji wobec Białorusi, powiedział wiceszef MSZ.',
  ],
  [
    'imposed planned',
    'Lenkija ir Baltijos šalys rengia bendrą pasiūlymą dėl naujų sankcijų Baltarusijai, sakė viceministras.',
  ],
  [
    'imposed planned',
    'Polen und die baltischen Staaten bereiten einen gemeinsamen Vorschlag für neue Sanktionen gegen Belarus vor, sagte der Vizeminister.',
  ],
  [
    'imposed planned',
    'Poland and the Baltic states are preparing a joint proposal for new sanctions on Belarus, the deputy minister said.',
  ],
  ['imposed planned', 'The leaders of the European Union will decide on sanctions against Belarus on Monday evening.'],
  ['imposed planned', 'Лидеры Евросоюза в понедельник вечером решат вопрос о санкциях против Беларуси.'],
  ['imposed planned', 'Лідери Євросоюзу в понеділок увечері вирішуватимуть питання санкцій проти Білорусі.'],
  ['imposed planned', 'Przywódcy Unii Europejskiej w poniedziałek wieczorem zdecydują o sankcjach wobec Białorusi.'],
  [
    'imposed planned',
    'Die Staats- und Regierungschefs der EU entscheiden am Montagabend über Sanktionen gegen Belarus.',
  ],
  ['imposed planned', 'Europos Sąjungos vadovai pirmadienio vakarą spręs dėl sankcijų Baltarusijai.'],
];

const things: readonly Row[] = [
  [
    'release occurred',
    'Belarus freed 14 political prisoners on Thursday. Their property is not released and their passports were not given back.',
  ],
  ['release occurred', 'В четверг Беларусь освободила 14 политзаключенных. Паспорта им не отдали.'],
  ['release occurred', 'У четвер Білорусь звільнила 14 політв’язнів. Паспортів їм не віддали.'],
  ['release occurred', 'W czwartek Białoruś uwolniła 14 więźniów politycznych. Paszportów im nie oddano.'],
  [
    'release occurred',
    'Belarus ließ am Donnerstag 14 politische Gefangene frei. Ihre Pässe gab man ihnen nicht zurück.',
  ],
  [
    'release occurred',
    'В четверг Беларусь освободила 14 политзаключенных. За освобождение ничего отдавать не пришлось, сказал посланник.',
  ],
  [
    'release occurred',
    'Belarus freed 14 political prisoners on Thursday. Nothing had to be given in return for the release, the envoy said.',
  ],
  [
    'release occurred',
    'В четверг Беларусь освободила 14 политзаключенных. «Вясна» пока не имеет сведений, кто именно вышел на свободу.',
  ],
  [
    'release occurred',
    'У четвер Білорусь звільнила 14 політв’язнів. «Весна» поки не має відомостей, хто саме вийшов на волю.',
  ],
  [
    'release occurred',
    'Belarus freed 14 political prisoners on Thursday. Viasna does not yet know who exactly was released.',
  ],
  [
    'release occurred',
    'W czwartek Białoruś uwolniła 14 więźniów politycznych. Wiasna nie ma jeszcze informacji, kto dokładnie wyszedł na wolność.',
  ],
];

const standing: readonly Row[] = [
  ['', 'Since January exporters in the EU must prohibit the re-export of goods to Belarus in their contracts.'],
  [
    'eased occurred',
    'The US has lifted its sanctions on Belavia. Export controls may still apply to aircraft parts for Belarus.',
  ],
  [
    'eased occurred',
    'США сняли санкции с «Белавиа». Экспортный контроль может по-прежнему применяться к запчастям для Беларуси.',
  ],
];

const relief: readonly Row[] = [
  ['eased called_for', 'The sanctions on Belarus would be lifted once the prisoners were released, the minister said.'],
  ['eased called_for', 'Санкции с Беларуси снимут, как только заключенные выйдут на свободу, сказал министр.'],
  [
    'eased called_for',
    'Sankcje wobec Białorusi zostaną zniesione, gdy tylko więźniowie wyjdą na wolność, powiedział minister.',
  ],
  ['eased called_for', 'Санкції з Білорусі знімуть, щойно в’язні вийдуть на волю, сказав міністр.'],
  [
    'eased called_for',
    'Die Sanktionen gegen Belarus würden aufgehoben, sobald die Gefangenen frei seien, sagte der Minister.',
  ],
  ['eased called_for', 'Sankcijos Baltarusijai bus panaikintos, kai tik kaliniai bus paleisti, sakė ministras.'],
  [
    'eased called_for',
    'What an easing of US sanctions on Belarus would mean for the potash market was considered by investors.',
  ],
  ['eased denied', 'В ЕС отменять свои санкции против Беларуси пока не собираются, сказал представитель Еврокомиссии.'],
  ['eased denied', 'В ЄС скасовувати свої санкції проти Білорусі поки не збираються, сказав речник Єврокомісії.'],
  ['eased denied', 'У ЕС адмяняць свае санкцыі супраць Беларусі пакуль не збіраюцца, сказаў прадстаўнік Еўракамісіі.'],
  ['eased denied', 'W UE znosić sankcji wobec Białorusi na razie nie zamierzają, powiedział rzecznik Komisji.'],
  [
    'eased denied',
    'General Court dismissed an action in which Hrodna Azot asked to be taken off the EU sanctions list.',
  ],
  [
    'eased denied',
    'Das Gericht der EU hat die Klage der belarussischen Firma gegen ihre Aufnahme in die Sanktionsliste abgewiesen.',
  ],
  [
    'eased denied',
    "The EU General Court dismissed the Belarusian company's action against its inclusion on the sanctions list.",
  ],
];

const refusals: readonly Row[] = [
  [
    'release called_for',
    'Варшава отвергает обвинения и требует отпустить монаха Гжегожа Гавела из белорусской тюрьмы.',
  ],
  ['release called_for', 'Warsaw rejects the accusations and demands that Belarus release the monk.'],
  ['release called_for', 'Варшава відкидає звинувачення і вимагає від Білорусі відпустити ченця.'],
  ['release denied', 'Отпускать «бандитов и террористов» Лукашенко, впрочем, не намерен.'],
];

const late: readonly Row[] = [
  ['imposed planned', 'The EU will discuss a fifth package of sanctions on Belarus only after the summer break.'],
  ['imposed planned', 'ЕС обсудит пятый пакет санкций против Беларуси только после летнего перерыва.'],
  ['imposed planned', 'ЕС абмяркуе пяты пакет санкцый супраць Беларусі толькі пасля летняга перапынку.'],
  ['imposed planned', 'ЄС обговорить п’ятий пакет санкцій проти Білорусі лише після літньої перерви.'],
  ['imposed planned', 'UE omówi piąty pakiet sankcji wobec Białorusi dopiero po przerwie letniej.'],
  ['imposed planned', 'ES penktąjį sankcijų Baltarusijai paketą svarstys tik po vasaros pertraukos.'],
  ['imposed planned', 'Die EU will über ein fünftes Paket gegen Belarus erst nach der Sommerpause beraten.'],
  ['imposed planned', 'The exclusion of Belarusian banks from SWIFT is still being prepared, a diplomat said.'],
  ['imposed planned', 'Отключение белорусских банков от SWIFT пока готовится, сообщил дипломат.'],
  ['imposed planned', 'Адключэнне беларускіх банкаў ад SWIFT пакуль рыхтуецца, паведаміў дыпламат.'],
  ['imposed planned', 'Відключення білоруських банків від SWIFT поки готується, повідомив дипломат.'],
  ['imposed planned', 'Baltarusijos bankų atjungimas nuo SWIFT dar rengiamas, sakė diplomatas.'],
  [
    'imposed planned',
    'Der Ausschluss belarussischer Banken aus Swift wird nach Angaben eines Diplomaten noch vorbereitet.',
  ],
  ['', 'Auf EU-Ebene bleibt der belarussische Unternehmer vorerst gelistet.'],
  ['', 'Ar sankcijos Baltarusijai veikia?'],
];

const groups: readonly (readonly [string, 'prisoner' | 'sanctions', readonly Row[]])[] = [
  ['what is told as done was foretold', 'prisoner', foretold],
  ['still to be agreed is not refused', 'sanctions', unagreed],
  ['asked for, worked for', 'prisoner', asked],
  ['nobody left in prison, all free', 'prisoner', hoped],
  ['sanctions on their way', 'sanctions', coming],
  ['what is kept is a thing, who is not known', 'prisoner', things],
  ['what stands may still apply', 'sanctions', standing],
  ['relief that waits, is refused or sued for', 'sanctions', relief],
  ['a refusal of something else', 'prisoner', refusals],
  ['discussed only after the summer, or asked whether they work', 'sanctions', late],
  ['a pardon that nobody asks for', 'prisoner', [['', 'Ji yra Homelio kolonijoje. Malonės ji neprašė.']]],
];

const isOpen = (told: string) => !told.endsWith('background') && !told.startsWith('detention');

describe.each(groups)('%s', (_, prefix, rows) => {
  test.for(rows)('%s: %s', ([says, text, title]) => {
    const told = toldOf(readText({ title, text, published: '2025-09-12' }), prefix).filter(isOpen);
    expect([...new Set(told)].join(', ')).toBe(says);
  });
});
