// Who imposes and lifts sanctions, frees and negotiates: states, unions and their offices, in the seven languages.
// The id is the ISO country code, or EU, UN, UK. Adjectives carry an asterisk.
import { readRows } from './gazetteer.ts';

const table = `
US = United States; US; U.S; USA; United States of America; America; Washington; White House; Oval Office; US Treasury; Treasury Department; Department of the Treasury; U.S. Treasury; OFAC; Office of Foreign Assets Control; State Department; Department of State; US Congress; US Senate; Commerce Department; Department of Commerce; US embassy; Trump administration; Biden administration; American *
US = Соединённые Штаты; Соединенные Штаты; Соединенные Штаты Америки; США; Америка; Вашингтон; Белый дом; Белый Дом; Минфин США; Министерство финансов США; министерство финансов США; Казначейство США; ОФАК; Управление по контролю за иностранными активами; Госдеп; госдеп; Госдепартамент; госдепартамент; Государственный департамент; Конгресс США; посольство США; администрация Трампа; американский *
US = Злучаныя Штаты; Злучаныя Штаты Амерыкі; ЗША; Амерыка; Вашынгтон; Белы дом; Мінфін ЗША; міністэрства фінансаў ЗША; Казначэйства ЗША; Дзярждэп; дзярждэп; Дзярждэпартамент; дзярждэпартамент; Дзяржаўны дэпартамент; Дзяржаўны дэпартамэнт; Кангрэс ЗША; Кангрэс ЗША; амбасада ЗША; адміністрацыя Трампа; амерыканскі *
US = Сполучені Штати; Сполучені Штати Америки; Америка; Вашингтон; Білий дім; Мінфін США; міністерство фінансів США; Держдеп; держдеп; Держдепартамент; держдепартамент; Державний департамент; посольство США; адміністрація Трампа; американський *
US = Stany Zjednoczone; Ameryka; Waszyngton; Biały Dom; Departament Skarbu; Departament Skarbu USA; resort skarbu USA; Departament Stanu; Kongres USA; ambasada USA; administracja Trumpa; amerykański *
US = Jungtinės Valstijos; Jungtinės Amerikos Valstijos; JAV; Amerika; Vašingtonas; Baltieji rūmai; JAV iždas; JAV finansų ministerija; JAV iždo departamentas; Valstybės departamentas; JAV Kongresas; JAV ambasada; Trumpo administracija; amerikiečių *
US = Vereinigte Staaten; Vereinigten Staaten; Amerika; Washington; Weißes Haus; Weiße Haus; Weißen Haus; US-Finanzministerium; US-Außenministerium; US-Regierung; US-Botschaft; Trump-Regierung; amerikanisch *; amerikanische *; amerikanischen *; amerikanischer *; amerikanisches *
EU = European Union; EU; Brussels; Council of the European Union; Council of the EU; EU Council; European Council; European Commission; European Parliament; EU ambassadors; Foreign Affairs Council; European External Action Service; EEAS; Court of Justice of the European Union; General Court; Kaja Kallas; European sanctions
EU = Европейский союз; Европейский Союз; ЕС; Евросоюз; Брюссель; Совет Евросоюза; Совет ЕС; Совет Европейского союза; Европейский совет; Евросовет; Европейская комиссия; Еврокомиссия; Европарламент; Европейский парламент; Суд ЕС; Суд общей юрисдикции ЕС; европейские санкции
EU = Еўрапейскі саюз; Еўрапейскі Саюз; ЕС; ЭЗ; Еўразвяз; Еўрасаюз; Брусэль; Брюсель; Рада ЕС; Рада Еўразвязу; Савет ЕС; Рада Еўрапейскага саюза; Еўрапейскі Звяз; Эўразьвяз; Эўрапейскі Зьвяз; Еўракамісія; Эўракамісія; Еўрапейская камісія; Еўрапарламент; Эўрапарлямэнт; Еўрапейскі парламент; еўрапейскія санкцыі
EU = Європейський Союз; Європейський союз; ЄС; Євросоюз; Рада ЄС; Рада Європейського Союзу; Європейська рада; Єврокомісія; Європейська комісія; Європарламент; Європейський парламент; Суд ЄС; Брюссель; європейські санкції
EU = Unia Europejska; UE; Bruksela; Rada UE; Rada Unii Europejskiej; Rada Europejska; Komisja Europejska; Parlament Europejski; Trybunał Sprawiedliwości UE; TSUE; europejskie sankcje; unijny *; unijne sankcje
EU = Europos Sąjunga; ES; ES Taryba; Europos Sąjungos Taryba; Europos Vadovų Taryba; Europos Komisija; Europos Parlamentas; Briuselis; Bendrijos Taryba; europinės sankcijos
EU = Europäische Union; Europäischen Union; EU-Rat; Rat der EU; Rat der Europäischen Union; Europäischer Rat; EU-Kommission; Europäische Kommission; Europäischen Kommission; Europaparlament; Europäisches Parlament; Brüssel; Gericht der EU; EuGH; europäische Sanktionen
UK = United Kingdom; UK; Britain; Great Britain; London; FCDO; Foreign Office; Commonwealth and Development Office; HM Treasury; OFSI; Downing Street; British government; British *
UK = Великобритания; Соединённое Королевство; Соединенное Королевство; Британия; Лондон; МИД Великобритании; Форин-офис; британский *
UK = Вялікабрытанія; Вялікая Брытанія; Злучанае Каралеўства; Брытанія; Лондан; МЗС Вялікабрытаніі; брытанскі *
UK = Велика Британія; Сполучене Королівство; Британія; Лондон; МЗС Великої Британії; британський *
UK = Wielka Brytania; Zjednoczone Królestwo; Londyn; brytyjski *
UK = Jungtinė Karalystė; JK; Didžioji Britanija; Britanija; Londonas; britų *
UK = Vereinigtes Königreich; Vereinigten Königreich; Großbritannien; Britannien; britisch *; britische *; britischen *; britischer *
CA = Canada; Ottawa; Global Affairs Canada; Canadian *; Канада; Оттава; Министерство иностранных дел Канады; канадский *; Атава; канадскі *; канадський *; Kanada; kanadyjski *; Kanados; Otava; kanadisch *; kanadische *; kanadischen *
CH = Switzerland; Swiss *; Bern; SECO; Federal Council; Швейцария; Берн; швейцарский *; Федеральный совет Швейцарии; Швейцарыя; швейцарскі *; Швэйцарыя; Швейцарія; швейцарський *; Szwajcaria; Berno; szwajcarski *; Šveicarija; Bernas; Schweiz; Bundesrat; schweizerisch *; Schweizer *
LT = Lithuania; Lithuanian *; Seimas; Lithuanian government; Литва; литовский *; Сейм Литвы; Летува; Літва; літоўскі *; Литовська; литовський *; Litwa; litewski *; Lietuva; lietuvos *; Seimas; Litauen; litauisch *; litauische *; litauischen *
PL = Poland; Polish *; Sejm; Польша; польский *; Польшча; польскі *; Польща; польський *; Polska; polski *; Lenkija; lenkų *; Polen; polnisch *; polnische *; polnischen *
UA = Ukraine; Ukrainian *; Украина; украинский *; Верховная Рада; Украіна; Україна; украінскі *; український *; Верховна Рада; Офіс президента; Ukraina; ukraiński *; ukrainiečių *; ukrainisch *; ukrainische *; ukrainischen *
LV = Latvia; Latvian *; Saeima; Латвия; латвийский *; Латвія; латвійскі *; латвійський *; Łotwa; łotewski *; Latvija; Lettland; lettisch *; lettische *
EE = Estonia; Estonian *; Эстония; эстонский *; Эстонія; эстонскі *; Естонія; Estija; Estland
DE = Germany; German *; Berlin; Bundestag; Bundesregierung; Auswärtiges Amt; Германия; Берлин; ФРГ; германский *; немецкий *; Германія; Нямеччына; Берлін; нямецкі *; Німеччина; німецький *; Niemcy; niemiecki *; Vokietija; Berlynas; Deutschland; deutsch *; deutsche *; deutschen *
FR = France; French *; Paris; Франция; Париж; французский *; Францыя; Парыж; Франція; Francja; Paryż; Prancūzija; Frankreich
CZ = Czech Republic; Czechia; Prague; Чехия; Прага; Чэхія; Чехія; Czechy; Praga; Čekija; Praha; Tschechien; Prag
NO = Norway; Norwegian *; Norwegen; Норвегия; Нарвегія; Норвегія; Norwegia; Norvegija
JP = Japan; Japanese *; Япония; Японія; Japonia; Japonija
AU = Australia; Canberra; Австралия; Аўстралія; Австралія; Australija; Australien
NZ = New Zealand; Новая Зеландия; Новая Зеландыя; Нова Зеландія; Nowa Zelandia; Naujoji Zelandija; Neuseeland
IS = Iceland; Исландия; Ісландыя; Ісландія; Islandia; Islandija; Island ~
SE = Sweden; Stockholm; Швеция; Стокгольм; Швецыя; Швеція; Szwecja; Švedija; Schweden
AT = Austria; Vienna; Австрия; Вена; Аўстрыя; Австрія; Wiedeń; Austrija; Österreich; Wien
HU = Hungary; Budapest; Венгрия; Венгрыя; Угорщина; Węgry; Vengrija; Ungarn
TR = Turkey; Türkiye; Ankara; Турция; Турцыя; Туреччина; Turcja; Turkija; Türkei
IL = Israel; Израиль; Ізраіль; Ізраїль; Izrael; Izraelis
AE = United Arab Emirates; UAE; ОАЭ; Объединённые Арабские Эмираты; ААЭ; ОАЕ; ZEA; Zjednoczone Emiraty Arabskie; JAE; Jungtiniai Arabų Emyratai; Vereinigte Arabische Emirate
VA = Vatican; Holy See; Ватикан; Святой престол; Ватыкан; Святы Пасад; Watykan; Stolica Apostolska; Vatikanas; Šventasis Sostas; Vatikan; Heiliger Stuhl
CN = China; Beijing; Китай; Пекин; Кітай; Пекін; Chiny; Pekin; Kinija; Pekinas; Peking
UN = United Nations; UN; UN Human Rights Council; ООН; Организация Объединённых Наций; Организация Объединенных Наций; Совет Безопасности ООН; ААН; Арганізацыя Аб'яднаных Нацый; Організація Об'єднаних Націй; ONZ; Organizacja Narodów Zjednoczonych; Jungtinės Tautos; JT; Vereinte Nationen; Vereinten Nationen; UNO
RU = Russia; Russian Federation; Moscow; Kremlin; Россия; Российская Федерация; РФ; Москва; Кремль; Расія; Расея; Масква; Крэмль; Росія; Кремль; Rosja; Moskwa; Kreml; Rusija; Maskva; Kremlius; Russland; Rußland; Moskau; Russian *; российский *; расійскі *; расейскі *; російський *; rosyjski *; russisch *; russische *; russischen *
BY = Belarus; Republic of Belarus; Belarusian government; Belarusian authorities; Беларусь; Белоруссия; Республика Беларусь; Рэспубліка Беларусь; Білорусь; Республіка Білорусь; Białoruś; Republika Białorusi; Baltarusija; Baltarusijos Respublika; Weißrussland; Weissrussland; Republik Belarus; Belarusian *; Belarussian *; Byelorussian *; белорусский *; беларусский *; беларускі *; білоруський *; białoruski *; baltarusių *; belarussisch *; belarussische *; belarussischen *; belarusisch *; belarusische *; belarusischen *; weißrussisch *; weißrussische *; weißrussischen *
`;

export const authorities = readRows('authority', table);
