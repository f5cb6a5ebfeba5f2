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
];
