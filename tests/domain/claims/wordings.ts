// News in unusual words, and sentences that only look like news, in the languages of the first class and beyond.
import type { Row } from './rows.ts';

const release = 'prisoner_release';
const imposed = 'sanctions_imposed';
const eased = 'sanctions_eased';
const extended = 'sanctions_extended';

export const wordings: readonly Row[] = [
  {
    it: 'The name of Belavia no longer stands',
    text: 'The name of Belavia no longer stands on the US Treasury list of sanctioned entities, a notice posted on Tuesday shows. The Belarusian flag carrier had been on it for two years.',
    published: '2025-11-05',
    alerts: eased,
  },
  {
    it: 'Belavia can buy Boeing parts again: the',
    text: 'Belavia can buy Boeing parts again: the US Treasury has done away with the curbs it placed on the Belarusian airline two years ago.',
    alerts: eased,
  },
  {
    it: 'Four Belarusian judges may no longer set',
    text: 'Four Belarusian judges may no longer set foot in Britain, and whatever they own there is blocked, the Foreign Office announced today.',
    alerts: imposed,
  },
  {
    it: 'Bern has followed Brussels: the Swiss government',
    text: 'Bern has followed Brussels: the Swiss government on Wednesday took over the latest EU measures against Minsk, among them a ban on dual-use goods.',
    alerts: imposed,
  },
  {
    it: 'The EU blacklist of Belarusian officials will',
    text: 'The EU blacklist of Belarusian officials will live on for another twelve months, the Council decided on Monday.',
    published: '2024-02-26',
    alerts: extended,
  },
  {
    it: 'A minibus with 14 people who had',
    text: 'A minibus with 14 people who had spent years in Belarusian cells pulled up at the Lithuanian border on Saturday.',
    published: '2025-06-21',
    alerts: release,
  },
  {
    it: 'Lukashenko gave Washington three of its people',
    text: 'Lukashenko gave Washington three of its people back: an American and two Belarusians who had been behind bars crossed into Lithuania on Wednesday.',
    published: '2025-02-13',
    alerts: release,
  },
  {
    it: 'Washington dangles a reward before Minsk: should',
    text: 'Washington dangles a reward before Minsk: should the remaining political prisoners be let out, curbs on Belarusian banks might go, a US diplomat hinted.',
    published: '2025-10-20',
    alerts: '',
  },
  {
    it: 'Latvia has no intention of backing any',
    text: 'Latvia has no intention of backing any loosening of the EU measures against Belarus, its foreign minister told reporters.',
    alerts: '',
  },
  {
    it: 'Since her release last month Maria Kalesnikava',
    text: 'Since her release last month Maria Kalesnikava has been learning to live without guards. In an interview she recalls the punishment cell in Homel.',
    published: '2026-01-09',
    alerts: '',
  },
  {
    it: 'The number of political prisoners in Belarus',
    text: 'The number of political prisoners in Belarus has fallen to 1,110, Viasna says, after a series of releases in recent months.',
    alerts: '',
  },
  {
    it: 'Kyiv has barred 40 Belarusian arms makers',
    text: 'Kyiv has barred 40 Belarusian arms makers from doing business in Ukraine: President Zelensky put his name to the sanctions decree on Sunday.',
    alerts: imposed,
  },
  {
    it: 'Two hundred and fifty political prisoners left',
    text: 'Two hundred and fifty political prisoners left Belarusian jails on Thursday. Washington, for its part, struck Belinvestbank and the Development Bank off its sanctions list.',
    published: '2026-03-20',
    alerts: `${eased},${release}`,
  },
  {
    it: 'MEPs want the EU to treat Belarus',
    text: 'MEPs want the EU to treat Belarus and Russia alike and to close every loophole in the sanctions.',
    alerts: '',
  },
  {
    it: 'Five years after the stolen election, sanctions',
    text: 'Five years after the stolen election, sanctions on Lukashenko and his circle remain in force and more than a thousand people sit in jail.',
    published: '2025-08-09',
    alerts: '',
  },
  {
    it: "The EU's General Court sided with a",
    text: "The EU's General Court sided with a Belarusian tyre maker on Wednesday and struck down its listing.",
    published: '2026-01-14',
    alerts: eased,
  },
  {
    it: 'EU leaders have asked the Council to',
    text: 'EU leaders have asked the Council to draw up further economic sanctions on Belarus and to ban its airlines from EU skies.',
    published: '2021-05-25',
    alerts: '',
  },
  {
    it: 'The White House has told Congress that',
    text: 'The White House has told Congress that the national emergency with respect to Belarus is to continue for one more year.',
    alerts: extended,
  },
  {
    it: 'Белорусские удобрения снова могут попасть на американский',
    text: 'Белорусские удобрения снова могут попасть на американский рынок: Минфин США вывел «Беларуськалий» из-под ограничений.',
    alerts: eased,
  },
  {
    it: 'В черном списке Лондона прибавилось белорусов: туда',
    text: 'В черном списке Лондона прибавилось белорусов: туда внесли восемь чиновников и два завода.',
    alerts: imposed,
  },
  {
    it: 'Брюссель не стал смягчать режим ограничений против',
    text: 'Брюссель не стал смягчать режим ограничений против Минска и продлил его еще на год.',
    published: '2025-02-25',
    alerts: extended,
  },
  {
    it: 'За ворота гомельской колонии в пятницу вышли',
    text: 'За ворота гомельской колонии в пятницу вышли 20 женщин: Лукашенко помиловал их накануне Рождества.',
    alerts: release,
  },
  {
    it: 'Два католических священника, которых удерживали в белорусских',
    text: 'Два католических священника, которых удерживали в белорусских колониях, теперь свободны: их передали Ватикану.',
    published: '2025-11-21',
    alerts: release,
  },
  {
    it: 'В Литве считают, что отказываться от санкций',
    text: 'В Литве считают, что отказываться от санкций против Беларуси рано.',
    alerts: '',
  },
  {
    it: 'Белый дом рассчитывает, что до конца года',
    text: 'Белый дом рассчитывает, что до конца года Минск отпустит всех, кого правозащитники считают политзаключенными.',
    published: '2025-09-25',
    alerts: '',
  },
  {
    it: 'Адвокаты политзаключенного попросили о помиловании, но ответа',
    text: 'Адвокаты политзаключенного попросили о помиловании, но ответа от администрации Лукашенко не получили.',
    alerts: '',
  },
  {
    it: 'Канада вычеркнула из санкционных списков двух белорусов.',
    text: 'Канада вычеркнула из санкционных списков двух белорусов.',
    alerts: eased,
  },
  {
    it: 'В белорусских тюрьмах остаются 1100 политзаключенных, хотя',
    text: 'В белорусских тюрьмах остаются 1100 политзаключенных, хотя с лета 2024 года на свободу вышли больше 500 человек.',
    published: '2026-02-02',
    alerts: '',
  },
  {
    it: 'США закрыли въезд еще 19 белорусским чиновникам',
    text: 'США закрыли въезд еще 19 белорусским чиновникам и ввели санкции против двух судей.',
    alerts: imposed,
  },
  {
    it: 'Суд в Минске приговорил к семи годам',
    text: 'Суд в Минске приговорил к семи годам колонии активиста, призывавшего к санкциям против Беларуси.',
    alerts: '',
  },
  {
    it: 'Ще вісімнадцятьох українців вдалося вирвати з білоруських',
    text: 'Ще вісімнадцятьох українців вдалося вирвати з білоруських тюрем, повідомила сьогодні розвідка.',
    alerts: release,
  },
  {
    it: 'Вашингтон прибрав із чорного списку білоруську авіакомпанію',
    text: 'Вашингтон прибрав із чорного списку білоруську авіакомпанію «Белавіа».',
    alerts: eased,
  },
  {
    it: 'Канада покарала ще 22 чиновників Лукашенка: їм',
    text: "Канада покарала ще 22 чиновників Лукашенка: їм заборонено в'їзд, рахунки заморожено.",
    alerts: imposed,
  },
  {
    it: 'Київ домагатиметься, щоб ЄС поширив на Білорусь',
    text: 'Київ домагатиметься, щоб ЄС поширив на Білорусь усі санкції проти Росії.',
    alerts: '',
  },
  {
    it: 'Євросоюз лишив чинними обмеження проти режиму Лукашенка',
    text: 'Євросоюз лишив чинними обмеження проти режиму Лукашенка ще на рік.',
    alerts: extended,
  },
  {
    it: 'У Мінську розпочався суд над журналісткою, яку',
    text: 'У Мінську розпочався суд над журналісткою, яку звільнили з телебачення за участь у протестах.',
    alerts: '',
  },
  {
    it: 'Палітвязня Мікалая Статкевіча сёння адпусцілі з глыбоцкай',
    text: 'Палітвязня Мікалая Статкевіча сёння адпусцілі з глыбоцкай калоніі.',
    alerts: release,
  },
  {
    it: 'Учора мяжу з Літвой перасеклі 52 былыя',
    text: 'Учора мяжу з Літвой перасеклі 52 былыя палітвязні, якіх рэжым выслаў з краіны.',
    published: '2025-09-12',
    alerts: release,
  },
  {
    it: 'Мінфін ЗША выкрасліў «Белавія» са спісу кампаній',
    text: 'Мінфін ЗША выкрасліў «Белавія» са спісу кампаній пад санкцыямі.',
    alerts: eased,
  },
  {
    it: 'Вялікабрытанія ўвяла санкцыі супраць шасці беларускіх суддзяў.',
    text: 'Вялікабрытанія ўвяла санкцыі супраць шасці беларускіх суддзяў.',
    alerts: imposed,
  },
  {
    it: 'Ціханоўская папрасіла Еўразвяз не паслабляць ціск на',
    text: 'Ціханоўская папрасіла Еўразвяз не паслабляць ціск на рэжым, пакуль людзі сядзяць за кратамі.',
    alerts: '',
  },
  {
    it: 'Санкцыі ЕС супраць Беларусі падоўжаныя да лютага',
    text: 'Санкцыі ЕС супраць Беларусі падоўжаныя да лютага наступнага года.',
    alerts: extended,
  },
  {
    it: 'Andrzej Poczobut jest wolny. Dziennikarz przekroczył dziś',
    text: 'Andrzej Poczobut jest wolny. Dziennikarz przekroczył dziś granicę z Polską po ponad pięciu latach w białoruskim więzieniu.',
    alerts: release,
  },
  {
    it: 'Amerykanie zdjęli białoruskie linie Belavia z czarnej',
    text: 'Amerykanie zdjęli białoruskie linie Belavia z czarnej listy.',
    alerts: eased,
  },
  {
    it: 'Kanada obłożyła sankcjami kolejnych białoruskich sędziów i',
    text: 'Kanada obłożyła sankcjami kolejnych białoruskich sędziów i prokuratorów.',
    alerts: imposed,
  },
  {
    it: 'Warszawa liczy na to, że Mińsk wypuści',
    text: 'Warszawa liczy na to, że Mińsk wypuści Poczobuta jeszcze w tym roku.',
    alerts: '',
  },
  {
    it: 'Jeszcze przez rok na unijnej liście sankcyjnej',
    text: 'Jeszcze przez rok na unijnej liście sankcyjnej pozostaną białoruscy urzędnicy: Rada UE przedłużyła obowiązujące restrykcje.',
    alerts: extended,
  },
  {
    it: 'Sankcje wobec Białorusi nie zostaną złagodzone, zapewnił',
    text: 'Sankcje wobec Białorusi nie zostaną złagodzone, zapewnił rzecznik Komisji Europejskiej.',
    alerts: '',
  },
  {
    it: 'Iš Baltarusijos kolonijos šiandien grįžo dar vienas',
    text: 'Iš Baltarusijos kolonijos šiandien grįžo dar vienas Lietuvos pilietis, kalėjęs už tariamą šnipinėjimą.',
    alerts: release,
  },
  {
    it: 'Jungtinės Valstijos išbraukė „Belavia“ iš sankcijų sąrašo.',
    text: 'Jungtinės Valstijos išbraukė „Belavia“ iš sankcijų sąrašo.',
    alerts: eased,
  },
  {
    it: 'Jungtinė Karalystė į sankcijų sąrašą įtraukė aštuonis',
    text: 'Jungtinė Karalystė į sankcijų sąrašą įtraukė aštuonis Baltarusijos pareigūnus.',
    alerts: imposed,
  },
  {
    it: 'Ribojamosios priemonės Baltarusijai galios dar metus: Taryba',
    text: 'Ribojamosios priemonės Baltarusijai galios dar metus: Taryba pirmadienį jas pratęsė.',
    alerts: extended,
  },
  {
    it: 'Lietuva nepritartų sankcijų Baltarusijos trąšoms švelninimui, sako',
    text: 'Lietuva nepritartų sankcijų Baltarusijos trąšoms švelninimui, sako prezidento patarėjas.',
    alerts: '',
  },
  {
    it: 'Zwei Priester, die in Belarus im Straflager',
    text: 'Zwei Priester, die in Belarus im Straflager saßen, sind seit Donnerstag frei; der Vatikan hatte sich für sie eingesetzt.',
    alerts: release,
  },
  {
    it: 'Washington nimmt die belarussische Fluggesellschaft Belavia von',
    text: 'Washington nimmt die belarussische Fluggesellschaft Belavia von der Sanktionsliste.',
    alerts: eased,
  },
  {
    it: 'Die Schweiz zieht nach und übernimmt die',
    text: 'Die Schweiz zieht nach und übernimmt die jüngsten EU-Sanktionen gegen Belarus.',
    alerts: imposed,
  },
  {
    it: 'Für ein weiteres Jahr bleiben die Sanktionen',
    text: 'Für ein weiteres Jahr bleiben die Sanktionen gegen das Regime in Minsk in Kraft, das haben die EU-Staaten am Montag beschlossen.',
    alerts: extended,
  },
  {
    it: 'Tichanowskaja warnt die EU davor, die Sanktionen',
    text: 'Tichanowskaja warnt die EU davor, die Sanktionen gegen Lukaschenko vorschnell zu lockern.',
    alerts: '',
  },
  {
    it: 'Die EU-Botschafter haben sich auf neue Sanktionen',
    text: 'Die EU-Botschafter haben sich auf neue Sanktionen gegen Belarus verständigt; formell beschlossen werden sollen sie am Montag.',
    alerts: '',
  },
  {
    it: 'Bielorrusia excarceló este jueves a 52 presos,',
    text: 'Bielorrusia excarceló este jueves a 52 presos, entre ellos 14 extranjeros, tras una visita del enviado estadounidense a Minsk.',
    alerts: release,
  },
  {
    it: 'La UE prorroga un año más las',
    text: 'La UE prorroga un año más las sanciones contra Bielorrusia.',
    alerts: extended,
  },
  {
    it: 'La UE amplía las sanciones contra Bielorrusia',
    text: 'La UE amplía las sanciones contra Bielorrusia e incluye en su lista negra a 78 personas.',
    alerts: imposed,
  },
  {
    it: 'La Bielorussia ha liberato 123 prigionieri politici,',
    text: 'La Bielorussia ha liberato 123 prigionieri politici, tra cui il premio Nobel Ales Bialiatski.',
    alerts: release,
  },
  {
    it: 'Gli Stati Uniti revocano le sanzioni sul',
    text: 'Gli Stati Uniti revocano le sanzioni sul potassio bielorusso.',
    alerts: eased,
  },
  {
    it: 'Belarus a eliberat 52 de deținuți politici,',
    text: 'Belarus a eliberat 52 de deținuți politici, a anunțat joi ambasada SUA din Vilnius.',
    alerts: release,
  },
  {
    it: 'Европейският съюз наложи нови санкции на Беларус',
    text: 'Европейският съюз наложи нови санкции на Беларус заради репресиите.',
    alerts: imposed,
  },
  {
    it: 'Le Bélarus a libéré jeudi 52 prisonniers,',
    text: 'Le Bélarus a libéré jeudi 52 prisonniers, dont 14 étrangers, à la demande de Donald Trump.',
    alerts: release,
  },
  {
    it: "L'Union européenne prolonge d'un an ses sanctions",
    text: "L'Union européenne prolonge d'un an ses sanctions contre le Bélarus.",
    alerts: extended,
  },
  {
    it: 'O Canadá impôs novas sanções contra autoridades',
    text: 'O Canadá impôs novas sanções contra autoridades da Bielorrússia.',
    alerts: imposed,
  },
  {
    it: 'Belarus heeft 52 gevangenen vrijgelaten na bemiddeling',
    text: 'Belarus heeft 52 gevangenen vrijgelaten na bemiddeling door de Verenigde Staten.',
    alerts: release,
  },
  {
    it: 'Evropská unie uvalila nové sankce na běloruské',
    text: 'Evropská unie uvalila nové sankce na běloruské představitele.',
    alerts: imposed,
  },
  {
    it: 'Bělorusko propustilo 123 vězňů včetně nositele Nobelovy',
    text: 'Bělorusko propustilo 123 vězňů včetně nositele Nobelovy ceny Alese Bjaljackého.',
    alerts: release,
  },
  {
    it: 'SAD ukidaju sankcije beloruskoj avio-kompaniji Belavia.',
    text: 'SAD ukidaju sankcije beloruskoj avio-kompaniji Belavia.',
    alerts: eased,
  },
  {
    it: 'Baltkrievija atbrīvojusi 52 ieslodzītos, paziņoja ASV vēstniecība',
    text: 'Baltkrievija atbrīvojusi 52 ieslodzītos, paziņoja ASV vēstniecība Viļņā.',
    alerts: release,
  },
  {
    it: 'Britain has taken two Belarusian businessmen off',
    text: 'Britain has taken two Belarusian businessmen off its blacklist after they broke with the regime, a notice from the Treasury in London says.',
    alerts: eased,
  },
  {
    it: 'Americans may once again do business with',
    text: 'Americans may once again do business with the Belarusian potash giant Belaruskali, under a licence that OFAC published on Monday.',
    alerts: eased,
  },
  {
    it: 'From tomorrow Belarusian trucks and trailers will',
    text: 'From tomorrow Belarusian trucks and trailers will no longer be let into the EU: the ban is part of a package of sanctions that the Council adopted on Monday.',
    alerts: imposed,
  },
  {
    it: 'Ottawa puts 19 more Belarusians on its',
    text: 'Ottawa puts 19 more Belarusians on its list, among them judges who sent protesters to jail. Their Canadian assets are frozen.',
    alerts: imposed,
  },
  {
    it: 'Ihar Losik is a free man. The',
    text: 'Ihar Losik is a free man. The blogger left the colony in Navapolatsk this morning, his mother told Belsat.',
    alerts: release,
  },
  {
    it: 'A presidential decree has opened the cells',
    text: 'A presidential decree has opened the cells of 25 Belarusians found guilty of extremism.',
    alerts: release,
  },
  {
    it: 'Thirty-one Ukrainian civilians are home after months',
    text: 'Thirty-one Ukrainian civilians are home after months and years in Belarusian prisons, President Zelensky said today.',
    alerts: release,
  },
  {
    it: 'Thirty-one Ukrainian civilians will be brought home',
    text: 'Thirty-one Ukrainian civilians will be brought home from Belarusian prisons in the coming days, President Zelensky said.',
    alerts: '',
  },
  {
    it: 'There is no question of Lithuania letting',
    text: 'There is no question of Lithuania letting Belarusian potash through its ports again while the sanctions last, the prime minister said.',
    alerts: '',
  },
  {
    it: 'The US embassy in Vilnius said it',
    text: 'The US embassy in Vilnius said it had no information about a new group of prisoners leaving Belarus.',
    alerts: '',
  },
  {
    it: 'An American company wants to buy Belavia.',
    text: 'An American company wants to buy Belavia. The airline was freed from US sanctions last month, but those of the EU still bar it from European skies.',
    published: '2025-10-03',
    alerts: '',
  },
  {
    it: 'Relatives of Belarusian political prisoners rallied in',
    text: 'Relatives of Belarusian political prisoners rallied in Warsaw to demand their freedom and tougher sanctions on the regime.',
    alerts: '',
  },
  {
    it: 'Turkmenistan pardoned 500 prisoners and Belarusian state',
    text: 'Turkmenistan pardoned 500 prisoners and Belarusian state media praised the gesture.',
    published: '2026-03-01',
    alerts: '',
  },
  {
    it: 'Belarus sentenced three more people on Thursday',
    text: 'Belarus sentenced three more people on Thursday for donating to the families of political prisoners.',
    alerts: '',
  },
  {
    it: 'A year and a half after it',
    text: 'A year and a half after it was blacklisted, the Belarusian tyre maker Belshina has won its case against the Council in Luxembourg.',
    alerts: eased,
  },
  {
    it: 'The Council of Europe Parliamentary Assembly proposes',
    text: 'The Council of Europe Parliamentary Assembly proposes sanctions on Belarusian judges.',
    alerts: '',
  },
  {
    it: 'In exchange for the release of 123',
    text: 'In exchange for the release of 123 prisoners a week ago, Washington eased its sanctions on Belarusian potash. Kyiv now fears that the money will feed the war.',
    published: '2025-12-20',
    alerts: '',
  },
  {
    it: 'Авиакомпании «Белавиа» больше не грозят американские санкции:',
    text: 'Авиакомпании «Белавиа» больше не грозят американские санкции: Минфин США удалил ее из списка.',
    alerts: eased,
  },
  {
    it: 'Литовские железные дороги добились в суде отмены',
    text: 'Литовские железные дороги добились в суде отмены санкций США против белорусского партнера.',
    alerts: eased,
  },
  {
    it: 'Под запрет Евросоюза попали белорусский цемент, древесина',
    text: 'Под запрет Евросоюза попали белорусский цемент, древесина и сталь: новые ограничения вступили в силу в четверг.',
    alerts: imposed,
  },
  {
    it: 'Срок действия санкций ЕС против белорусских чиновников',
    text: 'Срок действия санкций ЕС против белорусских чиновников истекал в феврале, но Совет решил оставить их еще на год.',
    alerts: extended,
  },
  {
    it: 'После шести лет за решеткой на волю',
    text: 'После шести лет за решеткой на волю вышел бывший кандидат в президенты Беларуси Николай Статкевич.',
    alerts: release,
  },
  {
    it: 'Минск передал Вильнюсу гражданку Литвы, осужденную за',
    text: 'Минск передал Вильнюсу гражданку Литвы, осужденную за шпионаж, сообщил сегодня МИД.',
    alerts: release,
  },
  {
    it: 'Освободить политзаключенных Лукашенко согласится только в обмен',
    text: 'Освободить политзаключенных Лукашенко согласится только в обмен на снятие санкций, полагает эксперт.',
    alerts: '',
  },
  {
    it: 'Брюссель не намерен следовать примеру Вашингтона: санкции',
    text: 'Брюссель не намерен следовать примеру Вашингтона: санкции ЕС с белорусского калия сняты не будут.',
    alerts: '',
  },
  {
    it: 'В списке политзаключенных после пересмотра осталось 1200',
    text: 'В списке политзаключенных после пересмотра осталось 1200 имен, пишет «Вясна».',
    alerts: '',
  },
  {
    it: 'В уходящем году Беларусь освободила сотни политзаключенных,',
    text: 'В уходящем году Беларусь освободила сотни политзаключенных, а США сняли санкции с «Белавиа» и калия. Вспоминаем главное.',
    published: '2025-12-30',
    alerts: '',
  },
  {
    it: 'Зеленский предложил Европе обсудить новые санкции против',
    text: 'Зеленский предложил Европе обсудить новые санкции против Минска.',
    alerts: '',
  },
  {
    it: 'Указом Зеленского санкции введены против 40 белорусских',
    text: 'Указом Зеленского санкции введены против 40 белорусских предприятий ВПК.',
    alerts: imposed,
  },
  {
    it: 'Санкції США більше не поширюються на білоруський',
    text: 'Санкції США більше не поширюються на білоруський калій, повідомив посланець Трампа.',
    alerts: eased,
  },
  {
    it: 'Лондон розширив санкційний перелік: до нього потрапили',
    text: 'Лондон розширив санкційний перелік: до нього потрапили білоруські судді та пропагандисти.',
    alerts: imposed,
  },
  {
    it: 'З мінського СІЗО випустили українського журналіста, його',
    text: 'З мінського СІЗО випустили українського журналіста, його вже зустріли на кордоні.',
    alerts: release,
  },
  {
    it: "Мінськ пропонує відпустити в'язнів в обмін на",
    text: "Мінськ пропонує відпустити в'язнів в обмін на скасування всіх санкцій.",
    alerts: '',
  },
  {
    it: "Після звільнення 123 в'язнів минулими вихідними Європейський",
    text: "Після звільнення 123 в'язнів минулими вихідними Європейський Союз не змінює санкційної політики щодо Мінська.",
    published: '2025-12-20',
    alerts: '',
  },
  {
    it: 'Санкції проти білоруських посадовців діятимуть ще дванадцять',
    text: 'Санкції проти білоруських посадовців діятимуть ще дванадцять місяців, вирішили в Брюсселі.',
    alerts: extended,
  },
  {
    it: 'Блогер Ігар Лосік на волі: сёння раніцай',
    text: 'Блогер Ігар Лосік на волі: сёння раніцай ён выйшаў з наваполацкай калоніі.',
    alerts: release,
  },
  {
    it: 'Рэжым вывез у Літву яшчэ трынаццаць палітзняволеных,',
    text: 'Рэжым вывез у Літву яшчэ трынаццаць палітзняволеных, паведаміла амбасада ЗША.',
    alerts: release,
  },
  {
    it: 'З белавежскага калію... Злучаныя Штаты зьнялі санкцыі',
    text: 'З белавежскага калію... Злучаныя Штаты зьнялі санкцыі зь «Беларуськалія».',
    alerts: eased,
  },
  {
    it: 'Канада пашырыла сьпіс санкцый за кошт дваццаці',
    text: 'Канада пашырыла сьпіс санкцый за кошт дваццаці беларускіх чыноўнікаў.',
    alerts: imposed,
  },
  {
    it: 'За кратамі застаюцца больш за тысячу палітвязняў,',
    text: 'За кратамі застаюцца больш за тысячу палітвязняў, нагадала Ціханоўская і запатрабавала іх вызвалення.',
    alerts: '',
  },
  {
    it: 'Лукашэнка прызнаў, што вядзе з амерыканцамі перамовы',
    text: 'Лукашэнка прызнаў, што вядзе з амерыканцамі перамовы пра вызваленне зняволеных і здыманне санкцый.',
    alerts: '',
  },
  {
    it: 'Do Polski wróciła dziś Polka, którą białoruski',
    text: 'Do Polski wróciła dziś Polka, którą białoruski sąd skazał za szpiegostwo.',
    alerts: release,
  },
  {
    it: 'Sąd UE stwierdził nieważność sankcji nałożonych na',
    text: 'Sąd UE stwierdził nieważność sankcji nałożonych na białoruskiego biznesmena.',
    alerts: eased,
  },
  {
    it: 'Londyn wpisał na czarną listę kolejnych ośmiu',
    text: 'Londyn wpisał na czarną listę kolejnych ośmiu ludzi Łukaszenki.',
    alerts: imposed,
  },
  {
    it: 'Polski rząd zapowiada, że będzie zabiegał o',
    text: 'Polski rząd zapowiada, że będzie zabiegał o nowe sankcje na Białoruś.',
    alerts: '',
  },
  {
    it: 'Półtora tygodnia temu Łukaszenka wypuścił 52 więźniów.',
    text: 'Półtora tygodnia temu Łukaszenka wypuścił 52 więźniów. Dziś rodziny pozostałych pytają, kiedy przyjdzie kolej na ich bliskich.',
    published: '2025-09-22',
    alerts: '',
  },
  {
    it: 'Rada UE zdecydowała o utrzymaniu sankcji wobec',
    text: 'Rada UE zdecydowała o utrzymaniu sankcji wobec Białorusi do lutego 2027 roku.',
    alerts: extended,
  },
  {
    it: 'Po trejų metų Baltarusijos kalėjime į laisvę',
    text: 'Po trejų metų Baltarusijos kalėjime į laisvę išleistas žurnalistas Iharas Losikas.',
    alerts: release,
  },
  {
    it: 'JAV iždas leido vėl prekiauti su „Belaruskalij“:',
    text: 'JAV iždas leido vėl prekiauti su „Belaruskalij“: išduota bendroji licencija.',
    alerts: eased,
  },
  {
    it: 'Nuo šiandien Europos Sąjungoje galioja naujos sankcijos',
    text: 'Nuo šiandien Europos Sąjungoje galioja naujos sankcijos Baltarusijai: uždraustas medienos ir cemento importas.',
    alerts: imposed,
  },
  {
    it: 'Vilnius neatmeta, kad sankcijos Baltarusijai gali būti',
    text: 'Vilnius neatmeta, kad sankcijos Baltarusijai gali būti griežtinamos.',
    alerts: '',
  },
  {
    it: 'Sechs Jahre nach seiner Festnahme hat der',
    text: 'Sechs Jahre nach seiner Festnahme hat der Oppositionelle Nikolai Statkewitsch das Straflager in Belarus verlassen dürfen.',
    alerts: release,
  },
  {
    it: 'Das Gericht der EU hat die Sanktionen',
    text: 'Das Gericht der EU hat die Sanktionen gegen den belarussischen Geschäftsmann für nichtig erklärt.',
    alerts: eased,
  },
  {
    it: 'Auch Großbritannien setzt belarussische Richter und Beamte',
    text: 'Auch Großbritannien setzt belarussische Richter und Beamte auf seine Sanktionsliste.',
    alerts: imposed,
  },
  {
    it: 'Die EU erwägt, die Sanktionen gegen Belarus',
    text: 'Die EU erwägt, die Sanktionen gegen Belarus an die gegen Russland anzugleichen.',
    alerts: '',
  },
  {
    it: 'Lukaschenko schließt weitere Begnadigungen vorerst aus.',
    text: 'Lukaschenko schließt weitere Begnadigungen vorerst aus.',
    alerts: '',
  },
  {
    it: 'Die EU hält ein weiteres Jahr an',
    text: 'Die EU hält ein weiteres Jahr an ihren Sanktionen gegen Belarus fest, beschlossen die Minister am Montag.',
    alerts: extended,
  },
  {
    it: 'The US Department of the Treasury is',
    text: 'The US Department of the Treasury is giving two Belarusian firms another half year of respite. Under the decision published on Wednesday, American companies may deal with Lakafarba and Polatsk-Shklovalakno until November 30. The parent concern Belneftekhim has been blacklisted since 2007. The first reprieve was granted last September, after Minsk let three opposition figures out.',
    published: '2009-06-04',
    alerts: eased,
  },
  {
    it: 'Brussels tightens the screw on Minsk. Trade',
    text: 'Brussels tightens the screw on Minsk. Trade in gold, diamonds, helium and luxury goods with Belarus is now banned, the Council said as it brought its Belarus regime into line with that for Russia. Services and transit are hit as well. Sviatlana Tsikhanouskaya thanked the bloc and asked it to think of ordinary Belarusians.',
    alerts: imposed,
  },
  {
    it: 'Belarusian leader Alexander Lukashenko is ready for',
    text: 'Belarusian leader Alexander Lukashenko is ready for a grand bargain with Donald Trump, he told a US news magazine. He would want sanctions off potash and banks and the embassy back. Prisoners are not a problem, he added; they could be handed over. The opposition warns Washington against paying for hostages.',
    alerts: '',
  },
  {
    it: 'Thirty Belarusians convicted for taking part in',
    text: 'Thirty Belarusians convicted for taking part in protests are to be let out under a decree that Alexander Lukashenko signed on Friday, his press service reports. Fourteen of them are women. All had asked for mercy, it says. It is the third such decree this summer.',
    published: '2024-08-16',
    alerts: release,
  },
  {
    it: 'In Washington, the mother of a jailed',
    text: 'In Washington, the mother of a jailed Belarusian journalist met members of Congress. She begged them to get her daughter out before winter. Fourteen of the 52 people released on September 11 had been sick, she recalled.',
    published: '2025-10-28',
    alerts: '',
  },
  {
    it: 'Roman Protasevich has been granted a pardon,',
    text: 'Roman Protasevich has been granted a pardon, Belarusian state agency Belta reports. The blogger, whose Ryanair plane was forced down in Minsk two years ago, was sentenced to eight years in early May.',
    alerts: release,
  },
  {
    it: 'Restrictions on 183 people and 26 organisations',
    text: 'Restrictions on 183 people and 26 organisations over the repression in Belarus now run until 28 February 2023, the Council of the European Union says. It reviewed them as it does every year. More measures over the attack on Ukraine are in the pipeline.',
    published: '2022-02-25',
    alerts: extended,
  },
  {
    it: 'The new EU package against Russia is',
    text: 'The new EU package against Russia is almost ready, and Belarus may be in it. Ambassadors are to talk about it on Wednesday. Fifty-four people and 29 companies would be added, according to a draft that reporters have seen.',
    published: '2024-12-09',
    alerts: '',
  },
  {
    it: 'Mikalai Statkevich would not leave. The other',
    text: "Mikalai Statkevich would not leave. The other 51 people whom Belarus took to the Lithuanian border on Thursday crossed it; he got off the bus in no man's land and turned back. Six Lithuanians and two Latvians are among those now free.",
    published: '2025-09-12',
    alerts: release,
  },
  {
    it: 'A Minsk court has given a Polish',
    text: 'A Minsk court has given a Polish monk nine years for espionage. Warsaw protested and demanded that he be sent home at once. In May a Polish priest had been pardoned after an appeal by the Vatican.',
    alerts: '',
  },
  {
    it: 'Ukraine has 31 of its citizens back.',
    text: 'Ukraine has 31 of its citizens back. They were pardoned by Alexander Lukashenko at the request of Donald Trump and crossed the border this Saturday. A day earlier Washington had unfrozen the government plane of Belarus and struck Belavia off its list.',
    published: '2025-11-22',
    alerts: `${eased},${release}`,
  },
  {
    it: 'What did the year bring? In June',
    text: 'What did the year bring? In June the blogger Siarhei Tsikhanouski regained his freedom, in September 52 others. December brought the largest group, 123. Washington paid with potash and Belavia. Over a thousand people are still waiting.',
    published: '2025-12-30',
    alerts: '',
  },
  {
    it: 'Kenneth Harms of the State Department confirmed',
    text: 'Kenneth Harms of the State Department confirmed that Washington has closed its doors to 25 more Belarusian officials. The visa ban comes in answer to sham elections. Altogether more than 500 people are now covered.',
    alerts: imposed,
  },
  {
    it: 'Belarusian athletes may compete under their own',
    text: 'Belarusian athletes may compete under their own flag again, the judo federation has decided, lifting the sanctions that it put on them in 2022.',
    alerts: '',
  },
  {
    it: 'Белорусский авиаперевозчик дождался хороших новостей из Вашингтона.',
    text: 'Белорусский авиаперевозчик дождался хороших новостей из Вашингтона. Вчера имя «Белавиа» исчезло из списка, который ведет Управление по контролю за иностранными активами. Внесли его туда в августе 2023 года за перевозку мигрантов.',
    published: '2025-11-05',
    alerts: eased,
  },
  {
    it: 'Сергей Тихановский обнял жену в Вильнюсе. Блогера',
    text: 'Сергей Тихановский обнял жену в Вильнюсе. Блогера привезли в Литву накануне вместе с тринадцатью другими узниками белорусских колоний. Литовский премьер благодарит американских партнеров.',
    published: '2025-06-22',
    alerts: release,
  },
  {
    it: 'Отпускать тех, кого на Западе считают политзаключенными,',
    text: 'Отпускать тех, кого на Западе считают политзаключенными, Лукашенко не торопится. «Это бандиты», — сказал он журналистам. Неделю назад о 1300 заключенных с ним говорил по телефону Дональд Трамп.',
    published: '2025-08-22',
    alerts: '',
  },
  {
    it: 'Древесина, удобрения, роскошь: Совет ЕС закрыл для',
    text: 'Древесина, удобрения, роскошь: Совет ЕС закрыл для Минска лазейки, через которые обходили ограничения против России. Пакет принят в субботу. Запрет коснулся и транзита.',
    published: '2024-06-29',
    alerts: imposed,
  },
  {
    it: 'Генеральный секретарь ООН призвал Минск помиловать больных',
    text: 'Генеральный секретарь ООН призвал Минск помиловать больных и пожилых заключенных. О судьбе 19 человек родные не знают ничего уже больше года.',
    alerts: '',
  },
  {
    it: 'Под ограничениями ЕС белорусские чиновники и компании',
    text: 'Под ограничениями ЕС белорусские чиновники и компании останутся как минимум до конца февраля 2027 года. Такое решение обнародовано в четверг в официальном журнале. Неделей ранее похожий шаг обсуждали послы.',
    published: '2026-02-26',
    alerts: extended,
  },
  {
    it: 'Суд ЕС встал на сторону белорусского предпринимателя',
    text: 'Суд ЕС встал на сторону белорусского предпринимателя и признал, что Совет не доказал его связей с режимом. Внесение бизнесмена в санкционный список аннулировано. Заморожены его счета были с 2012 года.',
    alerts: eased,
  },
  {
    it: 'Литва закрывает границу с Беларусью на месяц,',
    text: 'Литва закрывает границу с Беларусью на месяц, чтобы остановить шары с контрабандой. Минск называет это незаконными санкциями и просит пропустить грузовики.',
    alerts: '',
  },
  {
    it: 'Из минского СИЗО на Володарского вышла журналистка',
    text: 'Из минского СИЗО на Володарского вышла журналистка Катерина Андреева. Ее и еще восьмерых осужденных Лукашенко помиловал по просьбе Ватикана, сообщил в пятницу «Пул первого».',
    alerts: release,
  },
  {
    it: 'Тридцять один цивільний українець уже вдома. Литовський',
    text: 'Тридцять один цивільний українець уже вдома. Литовський шлях цього разу не знадобився: людей привезли просто до кордону з Білоруссю. У Координаційному штабі кажуть, що наймолодшій із них вісімнадцять.',
    published: '2025-11-22',
    alerts: release,
  },
  {
    it: 'Київ ударив по білоруському ВПК: під санкції',
    text: 'Київ ударив по білоруському ВПК: під санкції РНБО потрапили шістдесят підприємств. Указ набув чинності в неділю.',
    alerts: imposed,
  },
  {
    it: 'Посланець Трампа натякнув, що до весни з',
    text: 'Посланець Трампа натякнув, що до весни з білоруських колоній можуть вийти всі політичні. За його словами, Вашингтон не виключає і нових послаблень.',
    alerts: '',
  },
  {
    it: 'Американський Мінфін дозволив угоди з «Білоруськалієм»: відповідну',
    text: 'Американський Мінфін дозволив угоди з «Білоруськалієм»: відповідну генеральну ліцензію оприлюднено в понеділок. Про це минулої суботи домовилися в Мінську.',
    published: '2025-12-16',
    alerts: eased,
  },
  {
    it: 'Больш за паўсотні чалавек, якіх рэжым трымаў',
    text: 'Больш за паўсотні чалавек, якіх рэжым трымаў у калоніях, сёння апынуліся ў Вільні. Сярод іх журналісты, палітыкі і чатырнаццаць замежнікаў.',
    published: '2025-09-11',
    alerts: release,
  },
  {
    it: 'У Бруселі разглядаюць, ці ўводзіць новыя санкцыі',
    text: 'У Бруселі разглядаюць, ці ўводзіць новыя санкцыі за паветраныя шары. Рашэння чакаюць на пачатку снежня.',
    alerts: '',
  },
  {
    it: 'Nobel dla Bialackiego wreszcie w jego rękach:',
    text: 'Nobel dla Bialackiego wreszcie w jego rękach: założyciel „Wiasny” jest od soboty na wolności. Reżim Łukaszenki wywiózł go do Wilna z zawiązanymi oczami.',
    alerts: release,
  },
  {
    it: 'Kiedy wyjdzie Andrzej Poczobut? Polscy dyplomaci mówią,',
    text: 'Kiedy wyjdzie Andrzej Poczobut? Polscy dyplomaci mówią, że rozmowy z Mińskiem trwają. Wśród 52 osób, które wyszły we wrześniu, jego nazwiska zabrakło.',
    published: '2025-10-10',
    alerts: '',
  },
  {
    it: 'Šeši Lietuvos piliečiai po ilgo nelaisvės laiko',
    text: 'Šeši Lietuvos piliečiai po ilgo nelaisvės laiko vėl namuose: Minskas ketvirtadienį juos paleido kartu su 46 kitais kaliniais.',
    published: '2025-09-11',
    alerts: release,
  },
  {
    it: 'Europos Komisija siūlo griežtinti sankcijas Baltarusijai. Valstybės',
    text: 'Europos Komisija siūlo griežtinti sankcijas Baltarusijai. Valstybės narės dėl jų balsuos lapkritį.',
    alerts: '',
  },
  {
    it: 'Die EU lässt ihre Strafmaßnahmen gegen 170',
    text: 'Die EU lässt ihre Strafmaßnahmen gegen 170 Personen aus Belarus zum Monatsende auslaufen. Das beschlossen die Außenminister am Montag in Brüssel. Das Waffenembargo bleibt.',
    published: '2016-02-15',
    alerts: eased,
  },
  {
    it: 'Die Tür ging auf, und Maria Kolesnikowa',
    text: 'Die Tür ging auf, und Maria Kolesnikowa durfte gehen. Zusammen mit 122 anderen Häftlingen verließ sie am Samstag Belarus.',
    published: '2025-12-13',
    alerts: release,
  },
  {
    it: 'Barack Obama has kept the national emergency',
    text: 'Barack Obama has kept the national emergency over Belarus alive for another year. In a message to Congress he said that the actions of certain members of the government still pose a threat to US foreign policy.',
    alerts: extended,
  },
  {
    it: 'The arms embargo on Belarus gets another',
    text: 'The arms embargo on Belarus gets another year, and so do the measures against four people tied to the disappearances of opponents. The EU Council made the decision public on Thursday.',
    alerts: extended,
  },
  {
    it: 'Three weightlifters and a biathlete from Belarus',
    text: 'Three weightlifters and a biathlete from Belarus are no longer subject to the EU asset freeze, after the Council dropped them from its list along with 21 officials.',
    alerts: eased,
  },
  {
    it: 'Norway, Iceland and Liechtenstein have aligned themselves',
    text: 'Norway, Iceland and Liechtenstein have aligned themselves with the fifth round of EU restrictive measures against Belarus.',
    alerts: imposed,
  },
  {
    it: 'As of Thursday Belarusian state carrier Belavia',
    text: 'As of Thursday Belarusian state carrier Belavia is shut out of the airspace of the European Union.',
    alerts: imposed,
  },
  {
    it: 'Washington announced visa bans for 16 Belarusian',
    text: 'Washington announced visa bans for 16 Belarusian officials on Monday, while the Treasury cut off the state tobacco firm from the US financial system.',
    alerts: imposed,
  },
  {
    it: 'American sanctions on a Belarusian refinery were',
    text: 'American sanctions on a Belarusian refinery were put on ice on Tuesday: the Treasury licensed all dealings with Naftan until October.',
    alerts: eased,
  },
  {
    it: 'The US reserves the right to bring',
    text: 'The US reserves the right to bring its sanctions on Belarusian oil firms back if repression gets worse, an official said.',
    alerts: '',
  },
  {
    it: 'Belarusian exporters lost two billion dollars because',
    text: 'Belarusian exporters lost two billion dollars because of sanctions last year, the central bank estimates.',
    alerts: '',
  },
  {
    it: 'Three years in jail ended on Saturday',
    text: 'Three years in jail ended on Saturday for the anarchist Ihar Alinevich and five others: Lukashenka has pardoned them.',
    alerts: release,
  },
  {
    it: 'A petition for the pardon of political',
    text: 'A petition for the pardon of political prisoner Mikola Dziadok was handed in at the presidential office in Minsk.',
    alerts: '',
  },
  {
    it: 'Thirteen people convicted over the protests were',
    text: 'Thirteen people convicted over the protests were pardoned on September 16. Rights groups point out that more than 600 political prisoners are still waiting.',
    published: '2021-09-20',
    alerts: '',
  },
  {
    it: 'Чрезвычайное положение в отношении Белоруссии сохранится еще',
    text: 'Чрезвычайное положение в отношении Белоруссии сохранится еще год: соответствующее послание Конгрессу направил Барак Обама.',
    alerts: extended,
  },
  {
    it: 'Великобритания отключила белорусские компании от своего рынка:',
    text: 'Великобритания отключила белорусские компании от своего рынка: в санкционном списке теперь «Беларуськалий» и еще четыре структуры.',
    alerts: imposed,
  },
  {
    it: 'Новая Зеландия и Австралия присоединились к давлению',
    text: 'Новая Зеландия и Австралия присоединились к давлению на Минск и закрыли въезд тридцати белорусским чиновникам.',
    alerts: imposed,
  },
  {
    it: 'С четырех белорусских компаний ЕС снял замороженные',
    text: 'С четырех белорусских компаний ЕС снял замороженные активы, а из списка невъездных вычеркнул 24 человека.',
    alerts: eased,
  },
  {
    it: 'Американцам вновь разрешили вести дела с девятью',
    text: 'Американцам вновь разрешили вести дела с девятью белорусскими предприятиями: соответствующую лицензию OFAC продлил до октября.',
    alerts: eased,
  },
  {
    it: 'Минск грозит ответить на санкции: Лукашенко поручил',
    text: 'Минск грозит ответить на санкции: Лукашенко поручил правительству подготовить запрет на ввоз товаров из ЕС.',
    alerts: '',
  },
  {
    it: 'Евросоюз может вернуть санкции против Белоруссии, если',
    text: 'Евросоюз может вернуть санкции против Белоруссии, если в стране появятся новые политзаключенные, предупредили в Брюсселе.',
    alerts: '',
  },
  {
    it: 'Змитер Дашкевич отсидел свое: после трех лет',
    text: 'Змитер Дашкевич отсидел свое: после трех лет заключения он вышел сегодня из гродненской тюрьмы.',
    alerts: release,
  },
  {
    it: 'Приговор оставлен в силе: суд не отпустил',
    text: 'Приговор оставлен в силе: суд не отпустил домой журналистку, осужденную за репортаж о протестах в Минске.',
    alerts: '',
  },
  {
    it: 'Естонія, Латвія та Литва закрили свої кордони',
    text: 'Естонія, Латвія та Литва закрили свої кордони для тридцяти білоруських урядовців на чолі з Лукашенком.',
    alerts: imposed,
  },
  {
    it: 'Європейський суд зняв обмеження з білоруської компанії,',
    text: 'Європейський суд зняв обмеження з білоруської компанії, визнавши докази Ради недостатніми.',
    alerts: eased,
  },
  {
    it: 'Ще на рік Вашингтон залишив санкції проти',
    text: 'Ще на рік Вашингтон залишив санкції проти білоруських посадовців: відповідний указ оприлюднив Білий дім.',
    alerts: extended,
  },
  {
    it: 'Кабмін України пропонує РНБО запровадити санкції проти',
    text: 'Кабмін України пропонує РНБО запровадити санкції проти білоруських шин.',
    alerts: '',
  },
  {
    it: 'Паліна Шарэнда-Панасюк на свабодзе: сёння скончыўся яе',
    text: 'Паліна Шарэнда-Панасюк на свабодзе: сёння скончыўся яе чацьвёрты тэрмін.',
    alerts: release,
  },
  {
    it: 'Швейцарыя размарозіла рахункі двух беларускіх бізнесоўцаў.',
    text: 'Швейцарыя размарозіла рахункі двух беларускіх бізнесоўцаў.',
    alerts: eased,
  },
  {
    it: 'Litwa, Łotwa i Estonia zakazały wjazdu Alaksandrowi',
    text: 'Litwa, Łotwa i Estonia zakazały wjazdu Alaksandrowi Łukaszence i 29 urzędnikom.',
    alerts: imposed,
  },
  {
    it: 'Andżelika Borys nie musi już siedzieć w',
    text: 'Andżelika Borys nie musi już siedzieć w areszcie: białoruski sąd wypuścił ją w piątek do domu.',
    alerts: release,
  },
  {
    it: 'Dar metus Baltarusijos pareigūnai negalės atvykti į',
    text: 'Dar metus Baltarusijos pareigūnai negalės atvykti į Europos Sąjungą: Taryba pratęsė sankcijas.',
    alerts: extended,
  },
  {
    it: 'Die Schweiz sperrt die Konten von Lukaschenko',
    text: 'Die Schweiz sperrt die Konten von Lukaschenko und 14 seiner Vertrauten.',
    alerts: imposed,
  },
];
