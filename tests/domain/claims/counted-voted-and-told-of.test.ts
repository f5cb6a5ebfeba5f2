// Headlines that only count who was freed, what a vote makes of measures to come, and clauses that say who or which is meant.
import { describe, test } from 'vitest';
import { expectRow } from './expect-row.ts';

const published = '2026-03-12'; // a Thursday

type Text = string | readonly [title: string, text: string];
type Told = Readonly<Record<string, Text>>; // by language

const rows: readonly (readonly [what: string, alerts: string, told: Told])[] = [
  [
    'a headline of a number, a participle and the place',
    'prisoner_release',
    {
      pl: ['37 ułaskawionych na Białorusi', 'Nazwisk nie podano.'],
      ru: ['37 помилованных в Беларуси', 'Имена не называются.'],
      uk: ['37 помилуваних у Білорусі', 'Імена не називають.'],
      be: ['37 памілаваных у Беларусі', 'Імёны не называюцца.'],
      de: ['37 Begnadigte in Belarus', 'Namen wurden nicht genannt.'],
      en: ['37 pardoned in Belarus', 'No names were given.'],
      lt: ['52 paleisti Baltarusijoje, tarp jų – lietuviai', 'Pavardės neskelbiamos.'],
    },
  ],
  [
    'a headline that goes on to tell what the freed do',
    '',
    {
      pl: ['37 ułaskawionych na Białorusi wciąż bez dokumentów', 'Organizacja pomaga im szukać pracy.'],
      ru: ['37 помилованных в Беларуси остались без документов', 'Правозащитники рассказали о них.'],
    },
  ],
  [
    'freedom for so many, above who is among them',
    'prisoner_release',
    {
      en: ["Freedom for 123 of Lukashenko's prisoners", 'Among them is the Nobel laureate Ales Bialiatski.'],
      ru: ['Свобода для 123 узников Лукашенко', 'Среди них нобелевский лауреат Алесь Беляцкий.'],
      uk: ["Воля для 123 в'язнів Лукашенка", 'Серед них нобелівський лауреат Алесь Біляцький.'],
      be: ['Воля для 123 вязняў Лукашэнкі', 'Сярод іх нобелеўскі лаўрэат Алесь Бяляцкі.'],
      pl: ['Wolność dla 123 więźniów Łukaszenki', 'Wśród nich jest noblista Aleś Bialacki.'],
      de: ['Freiheit für 123 Gefangene Lukaschenkos', 'Unter ihnen ist der Nobelpreisträger Ales Bjaljazki.'],
    },
  ],
  [
    'freedom for so many on a banner',
    '',
    {
      pl: ['Wolność dla 1100 więźniów Łukaszenki', 'Takie hasło niosła kolumna demonstrantów w Warszawie.'],
      en: ['Freedom for 1,100 prisoners of Lukashenko', 'Hundreds marched in Vilnius under these words.'],
    },
  ],
  [
    'a release to come that the palace announces',
    'prisoner_release',
    {
      pl: '37 osób skazanych na Białorusi wyjdzie na wolność, poinformowała służba prasowa Łukaszenki.',
      ru: '37 политзаключенных выйдут на свободу, сообщила пресс-служба Лукашенко.',
      uk: "37 політв'язнів вийдуть на свободу, повідомила пресслужба Лукашенка.",
      be: '37 палітвязняў выйдуць на волю, паведаміла прэс-служба Лукашэнкі.',
      lt: '37 politinių kalinių išeis į laisvę, pranešė Lukašenkos spaudos tarnyba.',
      en: "37 political prisoners will walk free, Lukashenko's press service said.",
      de: '37 politische Gefangene kommen frei, teilte der Pressedienst Lukaschenkos mit.',
    },
  ],
  [
    'a release of which the palace makes a condition, or says nothing',
    '',
    {
      ru: 'Политзаключенные выйдут на свободу, если США снимут санкции, сообщила пресс-служба Лукашенко.',
      be: 'Прэс-служба Лукашэнкі не каментуе, ці выйдуць палітвязні на волю.',
      pl: 'Więźniowie wyjdą na wolność po zniesieniu sankcji, podała służba prasowa Łukaszenki.',
      lt: 'Lukašenkos spaudos tarnyba pranešė, kad politiniai kaliniai neišeis į laisvę.',
      en: "Lukashenko's office said more prisoners will be released next month.",
      uk: "Пресслужба Лукашенка спростувала, що політв'язні вийдуть на свободу.",
    },
  ],
  [
    'a release that a demand starts from',
    '',
    {
      pl: [
        'Sikorski: skoro Mińsk wypuścił więźniów, znieśmy sankcje',
        'Warszawa zabiega o to, by Unia zniosła sankcje.',
      ],
      ru: ['Сикорский: раз Минск выпустил заключенных, снимем санкции', 'Варшава добивается, чтобы ЕС снял санкции.'],
      uk: ["Сікорський: якщо вже Мінськ випустив в'язнів, знімімо санкції", 'Варшава хоче, щоб ЄС зняв санкції.'],
      be: ['Сікорскі: калі ўжо Мінск выпусціў вязняў, здымем санкцыі', 'Варшава хоча, каб ЕС зняў санкцыі.'],
      lt: ['Sikorskis: kadangi Minskas paleido kalinius, panaikinkime sankcijas', 'Varšuva to siekia.'],
      de: [
        'Sikorski: Da Minsk die Häftlinge freigelassen hat, sollte die EU die Sanktionen aufheben',
        'Warschau will es so.',
      ],
      en: ["Sikorski: since Minsk has freed prisoners, let's lift sanctions", 'Warsaw wants the EU to lift sanctions.'],
    },
  ],
  [
    'a firm that a clause tells by the sanctions on it',
    '',
    {
      pl: 'Białoruski producent Biełaruskalij, wobec którego USA stosują sankcje, dostał pismo: umowa kończy się 1 kwietnia.',
      ru: 'Белорусский «Беларуськалий», против которого США применяют санкции, получил письмо: договор заканчивается.',
      uk: 'Білоруський «Беларуськалій», проти якого США запровадили санкції, отримав лист: договір закінчується.',
      be: 'Беларускі "Беларуськалій", супраць якога ЗША ўвялі санкцыі, атрымаў ліст: дамова сканчаецца.',
      lt: 'Baltarusijos „Belaruskalij“, kuriai JAV taiko sankcijas, gavo pranešimą: sutartis baigiasi balandžio 1-ąją.',
      de: 'Der belarussische Konzern Belaruskali, gegen den die USA Sanktionen verhängen, erhielt einen Brief: Der Vertrag endet.',
    },
  ],
  [
    'a clause of a measure that is the news',
    'sanctions_imposed',
    {
      ru: 'Совет ЕС принял пакет, по которому вводятся санкции против двенадцати белорусских судей.',
      pl: 'Rada UE przyjęła pakiet, którym objęto sankcjami dwunastu białoruskich sędziów.',
      de: 'Die EU verabschiedet ein Paket, mit dem Sanktionen gegen zwölf belarussische Richter verhängt werden.',
      lt: 'ES išplėtė sankcijų sąrašą, į kurį pateko dvylika Baltarusijos teisėjų.',
      be: 'Суддзя з Мінска, супраць якога ЕС у сераду ўвёў санкцыі, вынес дзясяткі прысудаў.',
    },
  ],
  [
    'sanctions that a clause tells by whom they hit',
    '',
    {
      pl: 'Rada UE omówiła restrykcje wizowe i finansowe, którymi objęto 170 ludzi białoruskiego reżimu.',
      ru: 'Министры обсудили визовые санкции, под которые попали 170 белорусских чиновников.',
      de: 'Die Minister sprachen über die Sanktionen, mit denen 170 Beamte in Belarus belegt wurden.',
    },
  ],
  [
    'the list of those freed',
    'prisoner_release',
    {
      lt: 'Į trečiadienį Baltarusijos išlaisvintų žmonių sąrašą pateko ir Mikalajus Statkevičius.',
      pl: 'Na listę zwolnionych w środę przez Białoruś więźniów trafił także Mikoła Statkiewicz.',
      ru: 'В список освобожденных в среду в Беларуси попал и Николай Статкевич.',
      uk: 'До списку звільнених у середу в Білорусі потрапив і Микола Статкевич.',
      be: 'У спіс вызваленых у сераду ў Беларусі трапіў і Мікола Статкевіч.',
      en: 'Mikola Statkevich was added to the list of those freed in Belarus on Wednesday.',
    },
  ],
  [
    'measures that are to go on, for which members voted today',
    'sanctions_extended',
    {
      lt: 'Lietuva sankcijas Baltarusijai išlaikys iki 2027 metų pabaigos. Ketvirtadienį už tai balsavo 65 Seimo nariai.',
      pl: 'Litwa utrzyma swoje sankcje na Białoruś do końca 2027 roku. W czwartek głosowało za tym 65 posłów.',
      ru: 'Литва сохранит свои санкции против Беларуси до конца 2027 года. В четверг за это проголосовали 65 депутатов.',
      uk: 'Литва збереже свої санкції проти Білорусі до кінця 2027 року. У четвер за це проголосували 65 депутатів.',
      be: 'Літва захавае свае санкцыі супраць Беларусі да канца 2027 года. У чацвер за гэта прагаласавалі 65 дэпутатаў.',
      de: 'Litauen behält seine Sanktionen gegen Belarus bis Ende 2027 bei. Dafür stimmten am Donnerstag 65 Abgeordnete.',
      en: 'Lithuania will keep its sanctions on Belarus until the end of 2027. On Thursday 65 members voted for it.',
    },
  ],
  [
    'measures that are to go on, and a vote to come, against or at first reading',
    '',
    {
      pl: 'Litwa utrzyma sankcje na Białoruś do końca 2027 roku. W czwartek głosowało za tym 65 posłów w pierwszym czytaniu.',
      lt: 'Lietuva išlaikys sankcijas Baltarusijai iki 2027 metų pabaigos, jeigu už tai balsuos Seimas.',
      en: 'Lithuania plans to keep its sanctions on Belarus until the end of 2027. Members will vote on Thursday.',
    },
  ],
  [
    'sanctions that will not be prolonged, as was decided',
    'sanctions_eased',
    {
      ru: 'Совет ЕС решил, что санкции против Беларуси продлены не будут.',
      uk: 'Рада ЄС вирішила, що санкції проти Білорусі продовжені не будуть.',
      pl: 'Rada UE postanowiła, że sankcje wobec Białorusi nie będą przedłużone.',
      lt: 'ES Taryba nusprendė, kad sankcijos Baltarusijai nebus pratęstos.',
    },
  ],
  [
    'sanctions that will not be prolonged, as is hoped or thought',
    '',
    {
      ru: 'Министр надеется, что санкции против Беларуси продлены не будут.',
      uk: 'Скоріше за все, санкції проти Білорусі продовжені не будуть, вважає аналітик.',
      pl: 'Jeśli Mińsk zwolni więźniów, sankcje wobec Białorusi nie będą przedłużone.',
    },
  ],
  [
    'a blogger who ended up in jail',
    '',
    {
      lt: 'Minske nutupdytas lėktuvas, o juo skridęs tinklaraštininkas Ramanas Pratasevičius atsidūrė areštinėje.',
      pl: 'W Mińsku zmuszono samolot do lądowania, a bloger Raman Pratasiewicz znalazł się w areszcie.',
      ru: 'В Минске посадили самолет, а блогер Роман Протасевич оказался в изоляторе.',
      uk: 'У Мінську посадили літак, а блогер Роман Протасевич опинився в ізоляторі.',
      be: 'У Мінску пасадзілі самалёт, а блогер Раман Пратасевіч апынуўся ў ізалятары.',
      en: 'A plane was forced down in Minsk and the blogger Raman Pratasevich ended up in a detention centre.',
    },
  ],
  [
    'an airline without sanctions',
    'sanctions_eased',
    {
      pl: ['Belavia bez amerykańskich sankcji', 'Ogłosił to w czwartek John Coale.'],
      lt: ['Belavia be JAV sankcijų', "Apie tai ketvirtadienį pranešė Johnas Coale'as."],
      ru: ['«Белавиа» без американских санкций', 'Об этом в четверг сообщил Джон Коул.'],
      de: ['Belavia ohne US-Sanktionen', 'Das teilte am Donnerstag John Coale mit.'],
    },
  ],
  [
    'an airline that could do without sanctions',
    '',
    {
      pl: ['Jak Belavia poradziłaby sobie bez amerykańskich sankcji', 'Eksperci policzyli.'],
      ru: ['Могла бы «Белавиа» без американских санкций летать в Нью-Йорк', 'Эксперты посчитали.'],
    },
  ],
  [
    'who is among so many that were freed',
    'prisoner_release',
    {
      pl: 'Wśród czternastu uwolnionych na Białorusi jest Natalla Dulina i dziennikarz Ihar Karniej.',
      lt: 'Tarp keturiolikos išlaisvintųjų Baltarusijoje – Natalija Dulina ir žurnalistas Iharas Karnejus.',
      ru: 'Среди 14 освобожденных в Беларуси — Наталья Дулина и журналист Игорь Карней.',
      uk: 'Серед 14 звільнених у Білорусі — Наталія Дуліна та журналіст Ігор Карней.',
      be: 'Сярод 14 вызваленых у Беларусі — Наталля Дуліна і журналіст Ігар Карней.',
      de: 'Unter den 14 Freigelassenen in Belarus sind Natallja Dulina und der Journalist Ihar Karnej.',
      en: 'Among the 14 freed in Belarus are Natallia Dulina and the journalist Ihar Karnei.',
    },
  ],
  [
    'what is among the cares of the freed, and who is not among them',
    '',
    {
      pl: 'Wśród problemów uwolnionych na Białorusi jest brak dokumentów.',
      ru: 'Среди проблем освобожденных в Беларуси — паспорта.',
      lt: 'Vyskupai kreipėsi su prašymu paleisti Baltarusijoje kalinamus kunigus.',
      de: 'Unter den 14 Freigelassenen in Belarus ist kein einziger Journalist.',
    },
  ],
  [
    'freed at the request of the Vatican',
    'prisoner_release',
    { lt: ['Romoje – du iš Baltarusijos kalėjimų išleisti kunigai', 'Dvasininkai paleisti Vatikano prašymu.'] },
  ],
  [
    'names on a list told by the sentence before',
    'sanctions_imposed',
    {
      pl: ['Nowe nazwiska na polskiej liście sankcyjnej', 'MSWiA wpisało na nią w czwartek dwie białoruskie spółki.'],
      lt: ['Nauji vardai Lenkijos sankcijų sąraše', 'Ministerija ketvirtadienį į jį įrašė dvi Baltarusijos bendroves.'],
      ru: ['Новые имена в санкционном списке Польши', 'МВД внесло в него в четверг две белорусские компании.'],
      en: ["New names on Poland's sanctions list", 'The ministry put two Belarusian companies on it on Thursday.'],
    },
  ],
  [
    'names on a list of no sanctions',
    '',
    {
      pl: 'Jego nazwisko na liście. Redakcja wpisała na nią białoruskich pisarzy.',
      en: 'The festival has a new list. The jury put two Belarusian films on it on Thursday.',
    },
  ],
  [
    'entry bans that somebody got',
    'sanctions_imposed',
    {
      pl: 'Zakaz wjazdu do Litwy dostało w czwartek 15 białoruskich funkcjonariuszy.',
      ru: 'Запрет на въезд в Литву получили в четверг 15 белорусских силовиков.',
      uk: "Заборону на в'їзд до Литви отримали в четвер 15 білоруських силовиків.",
      be: 'Забарону на ўезд у Літву атрымалі ў чацвер 15 беларускіх сілавікоў.',
      lt: 'Draudimą atvykti į Lietuvą ketvirtadienį gavo 15 Baltarusijos pareigūnų.',
      de: 'Ein Einreiseverbot für Litauen erhielten am Donnerstag 15 belarussische Beamte.',
      en: 'Fifteen Belarusian officers were handed entry bans to Lithuania on Thursday.',
    },
  ],
  [
    'entries that might be barred, or are of others',
    '',
    {
      pl: 'Białoruskie tiry nie wjadą do Polski, jeśli Poczobut nie wyjdzie na wolność.',
      ru: 'Фуры больше не въедут в Польшу, если Минск не отпустит Почобута, предупредил министр.',
      en: 'Two Belarusian fans got travel bans from their club.',
      lt: 'Baltarusijos vilkikai neįvažiuos, jei Minskas nenusileis, sakė ministrė.',
    },
  ],
  [
    'a listing that a court finds void, or a firm struck off',
    'sanctions_eased',
    {
      pl: 'Sąd UE przyznał rację białoruskiemu biznesmenowi: wpis na listę jest nieważny.',
      ru: 'Суд ЕС встал на сторону белорусского бизнесмена: внесение в список недействительно.',
      uk: 'Суд ЄС став на бік білоруського бізнесмена: внесення до списку недійсне.',
      be: 'Суд ЕС стаў на бок беларускага бізнесмена: унясенне ў спіс несапраўднае.',
      de: 'Das EU-Gericht gab dem belarussischen Unternehmer recht: Die Listung ist nichtig.',
      en: 'The EU court sided with the Belarusian businessman: his listing is void.',
      lt: 'JAV iždas ketvirtadienį išbraukė Baltarusijos bendrovę iš sąrašo.',
    },
  ],
  [
    'transit that is forbidden',
    'sanctions_imposed',
    { lt: 'Lietuvos Vyriausybė uždraudė „Belaruskalij“ trąšų tranzitą per Klaipėdą.' },
  ],
  [
    'a convict whom Minsk gave up',
    'prisoner_release',
    {
      pl: 'Białoruś oddała w środę Polaka skazanego za szpiegostwo.',
      lt: 'Švenčių proga Lukašenka pasirašė dekretą: 22 nuteistieji kalėjimus paliks dar šiandien.',
    },
  ],
  ['an honour that Minsk gave', '', { pl: 'Białoruś oddała w środę hołd poległym żołnierzom.' }],
  [
    'house arrest that ended',
    'prisoner_release',
    {
      pl: 'Areszt domowy uchylony: białoruska dziennikarka może znów wychodzić z domu.',
      lt: 'Namų areštas panaikintas: Baltarusijos žurnalistė vėl gali išeiti iš namų.',
      ru: 'Белорусской журналистке отменили домашний арест.',
      uk: 'Білоруській журналістці скасували домашній арешт.',
      be: 'Беларускай журналістцы адмянілі хатні арышт.',
      de: 'Hausarrest aufgehoben: Die belarussische Journalistin darf wieder aus dem Haus.',
      en: 'House arrest lifted: the Belarusian journalist may leave her home again.',
    },
  ],
  [
    'house arrest that did not end, that another country ended, or long ago',
    '',
    {
      pl: 'W 2022 roku sąd w Mińsku uchylił areszt domowy wobec dziennikarki.',
      lt: 'Minsko teismas nepanaikino žurnalistei skirto namų arešto.',
      ru: 'Суд в Москве отменил домашний арест белорусскому бизнесмену.',
      uk: 'Суд у Києві скасував домашній арешт білоруському бізнесмену.',
      be: 'Абарона просіць адмяніць хатні арышт беларускай журналістцы.',
      de: 'Der Hausarrest der belarussischen Journalistin wurde nicht aufgehoben.',
      en: "The court in Minsk refused to lift the journalist's house arrest.",
    },
  ],
  [
    'the freed, who arrived',
    'prisoner_release',
    { pl: ['Uwolnieni z Białorusi dotarli do Wilna', 'Autokar z 52 osobami przyjechał po południu.'] },
  ],
];

describe.each(rows)('%s', (_, alerts, told) => {
  test.each(Object.entries(told))('%s', (__, text) => {
    const [title, body] = typeof text === 'string' ? [null, text] : text;
    expectRow({ title, text: body, published, alerts });
  });
});
