// Organisations that sanctions on Belarus and releases there are about, with their translations, acronyms and spellings.
// A name of one word needs no transliteration here: it is found by its sound.
import { readRows } from './gazetteer.ts';

const industry = `
belaruskali = Belaruskali; Belarus Kali; Belaruskaliy; Беларуськалий; Беларуськалій; Белоруськалий; Беларускалий; Білоруськалій; Biełaruśkalij; Biełaruskalij; Białoruskalij; Baltarusijos kalis; Belaruskalij
belarusian-potash-company = Belarusian Potash Company; BPC; Belarus Potash Company; Belarussian Potash Company; Byelorussian Potash Company; БКК; Белорусская калийная компания; Беларуская калийная компания; Беларуская калійная кампанія; Білоруська калійна компанія; Białoruska Spółka Potasowa; Białoruska Kompania Potasowa; BKK; Baltarusijos kalio kompanija; Baltarusijos kalio įmonė; Baltarusijos kalio trąšų kompanija; Belarussische Kaligesellschaft; Belarussische Kaliumgesellschaft; Belarussische Kali-Gesellschaft; Belarusian Potash Co; Białoruska Kompania Potażowa; Białoruska Kompania Kaliowa; Беларуская калійная кампанія
agrorozkvit = Agrorozkvit; Agrorazkvit; Агророзквит; Агрорасцвет; Аграросквіт; Агророзквіт; Agrorozkwit
slavkali = Slavkali; Slavkaliy; Славкалий; Славкалій; Sławkalij; Slavkalij; Slawkali
belneftekhim = Belneftekhim; Белнефтехим; Белнафтахім; Білнафтохім; Белнафтохім; Biełnaftachim; Bielnaftachim; Belneftechim
belorusneft = Belorusneft; Belarusnafta; Белоруснефть; Беларуснефть; Беларуснафта; Білоруснафта; Biełarusnafta; Białorusnafta; Biełorusnieft; Белоруснафта; Belarusneft; Білоруснєфть
naftan = Naftan; Нафтан; Naftan refinery; Naftan Polymir; Полимир; Палімір
mozyr-refinery = Mozyr Refinery; Mozyr Oil Refinery; Mazyr refinery; Мозырский НПЗ; Мозырский нефтеперерабатывающий завод; Мазырскі НПЗ; Мазырскі нафтаперапрацоўчы завод; Мозирський НПЗ; rafineria w Mozyrzu; Mozyrio naftos perdirbimo gamykla; Raffinerie Mosyr
new-oil-company = New Oil Company; Новая нефтяная компания; Новая нафтавая кампанія; ННК
grodno-azot = Grodno Azot; Hrodna Azot; Гродно Азот; Гродна Азот; Гродна-Азот; Азот Гродно; Azot Grodno; Gardino Azot; Gardino azotas; Grodno Asot; Гродненский Азот; Гродзенскі Азот; Гродноазот; Grodnoazot; Grodzieński Azot; Гродненський Азот; Gardino „Azot“
grodno-khimvolokno = Grodno Khimvolokno; Hrodna Khimvalakno; Гродно Химволокно; Гродна Хімвалакно; Гродно Хімволокно; Grodno Chimwołokno; Hrodna Chimwałakno; Grodno Chimvolokno; Grodno Chimwolokno; Khimvolokno Plant; Khimvolokno; Химволокно ~; Хімвалакно ~
svetlogorsk-khimvolokno = Svetlogorsk Khimvolokno; SvetlogorskKhimvolokno; Svietlahorsk Khimvalakno; Светлогорск Химволокно; СветлогорскХимволокно; Светлагорск Хімвалакно; СветлагорскХімвалакно; Swietłogorsk Chimwołokno
mogilevkhimvolokno = Mogilevkhimvolokno; Mahilioukhimvalakno; Могилевхимволокно; Могилёвхимволокно; Магілёўхімвалакно
polotsk-steklovolokno = Polotsk Steklovolokno; Polatsk Shklovalakno; Polotsk Fibreglass; Полоцк стекловолокно; Полацк шкловалакно; Полоцьк Скловолокно; Połock Stiekłowołokno; Połock Szkłowałakno; Polocko stiklo pluoštas; Polozk Steklowolokno; Polotsk-Glasfaser; Стекловолокно ~; Шкловалакно ~; Полоцкстекловолокно; Polotskglass; Połockie Włókno Szklane
lakokraska = Lakokraska; Lakokraska Lida; Лакокраска ~; Лакафарба ~; Лакофарба ~; Łakafarba; Lakafarba
belshina = Belshina; Белшина; Белшына; Biełszyna; Biełszina; Bielszyna; Belšina; Belschina
minsk-automobile-plant = Minsk Automobile Plant; MAZ; Minsk Automobile Works; Minsk Automobile Factory; Minsk Auto Plant; Minsk Automotive Plant; МАЗ; Минский автомобильный завод; Минский автозавод; Мінскі аўтамабільны завод; Мінскі аўтазавод; Менскі аўтамабільны завод; Мінський автомобільний завод; Мінський автозавод; Mińska Fabryka Samochodów; Miński Zakład Samochodowy; Miński Zakład Samochodów; Mińskie Zakłady Samochodowe; Mińska Fabryka Samochodowa; Minsko automobilių gamykla; Minsker Automobilwerk; Minsker Automobilfabrik; BelavtoMAZ; БелавтоМАЗ; Minsk Motor Works; Мінскі аўтамабілебудаўнічы завод; Minski Auto-Werk
belaz = BelAZ; Belarusian Automobile Plant; Belarusian Autoworks; БелАЗ; Белорусский автомобильный завод; Белорусский автозавод; Беларускі аўтамабільны завод; Білоруський автомобільний завод; BiełAZ; Białoruska Fabryka Samochodów; Białoruski Zakład Samochodowy; Baltarusijos automobilių gamykla; BelAS; Belarussisches Automobilwerk; Belarus Automobile Plant; Belaz ~; Белаз ~; Belarusian Automobile Works; Białoruskie Zakłady Samochodowe
mzkt = MZKT; MWTP; Minsk Wheel Tractor Plant; Minsk Wheeled Tractor Plant; Volat ~; МЗКТ; Минский завод колёсных тягачей; Минский завод колесных тягачей; МЗКЦ; Мінскі завод колавых цягачоў; Мінський завод колісних тягачів; Miński Zakład Ciągników Kołowych; Mińska Fabryka Ciągników Kołowych; Minsko ratinių vilkikų gamykla; MSKT; Minsker Radschlepperwerk
minsk-tractor-works = Minsk Tractor Works; MTZ; Minsk Tractor Plant; МТЗ; Минский тракторный завод; Мінскі трактарны завод; Мінський тракторний завод; Mińska Fabryka Traktorów; Miński Zakład Traktorowy; Mińskie Zakłady Traktorowe; Minsko traktorių gamykla; Minsker Traktorenwerk
belkommunmash = Belkommunmash; BKM Holding; Белкоммунмаш; БКМ Холдинг; Белкамунмаш; Белкомунмаш; Biełkamunmasz; Belkommunmasz; Belkomunmaš; Belkommunmasch
gomselmash = Gomselmash; Homselmash; Гомсельмаш; Gomsielmasz; Gomselmaš; Gomselmasch
amkodor = Amkodor; Амкодор; Амкадор
legmash = Legmash; Legmash Plant; Легмаш; Легмашзавод; Legmasz; Legmaš; Legmasch; Orsha Legmash; Оршанский Легмаш
rukhservomotor = Rukhservomotor; Ruchservomotor; Рухсервомотор; Рухсерваматор; Ruchserwomotor; Rukhserwomotor
belarusian-steel-works = Byelorussian Steel Works; Belarusian Steel Works; BSW; BMZ; БМЗ; Белорусский металлургический завод; Беларускі металургічны завод; Білоруський металургійний завод; Białoruskie Zakłady Metalurgiczne; Białoruska Huta; Baltarusijos metalurgijos gamykla; Belarussisches Metallwerk; Belarussisches Stahlwerk
belarusian-cement-company = Belarusian Cement Company; Белорусская цементная компания; Беларуская цэментная кампанія; Білоруська цементна компанія; Białoruska Kompania Cementowa; Baltarusijos cemento kompanija
integral = Integral ~; Integral microelectronics; Интеграл ~; Інтэграл ~; Інтеграл ~; Intehrał ~; Integralas ~
peleng = Peleng ~; Пеленг ~
planar = Planar ~; Планар ~; KBTEM-OMO; КБТЭМ-ОМО
agat = AGAT electromechanical plant; Агат-электромеханический завод; Агат-электромеханічны завод
140-repair-plant = 140 Repair Plant; 140th Repair Plant; 140-й ремонтный завод; 140 ремонтный завод; 140-ы рамонтны завод; 140 рамонтны завод; 140-й ремонтний завод; 140 Zakład Remontowy; 140-oji remonto gamykla; 140. Reparaturwerk
558-aircraft-repair-plant = 558 Aircraft Repair Plant; 558th Aircraft Repair Plant; 558-й авиационный ремонтный завод; 558-ы авіяцыйны рамонтны завод; 558 АРЗ
beltechexport = Beltechexport; Beltekhexport; Белтехэкспорт; Белтэхэкспарт; Білтехекспорт; Белтехекспорт; Biełtecheksport; Beltecheksport
bsvt-new-technologies = BSVT New Technologies; BSVT; БСВТ; БСВТ новые технологии
kb-unmanned-helicopters = KB Unmanned Helicopters; Unmanned Helicopters Design Bureau; КБ Беспилотные вертолёты; КБ Беспилотные вертолеты; Беспилотные вертолёты ~; КБ Беспілотныя верталёты
kb-display = KB Display; Design Bureau Display; КБ Дисплей; КБ Дысплей
synesis = Synesis; Synesis Group; Kipod; Синезис; Сінезіс; Сінэзіс; Синезіс; Кипод
horizont-holding = Horizont Holding; Horizont ~; Horizon Holding; Горизонт ~; холдинг Горизонт; Гарызонт ~; холдынг Гарызонт; Haryzont ~; Horyzont ~; Holding Horizont; Горизонт Холдинг; Horizont-Holding; Haryzont Holding
dana-holdings = Dana Holdings; Dana Holding; Дана Холдингз; Дана Холдингс; Дана Холдинг; Дана Холдынгз; Дана Холдынг
dana-astra = Dana Astra; Дана Астра
bremino-group = Bremino Group; Bremino Orsha; Bremino; Бремино групп; Бремино-Орша; Бремино; Брэміна груп; Бреміно груп; Брэміна
globalcustom-management = Globalcustom Management; GlobalCustom Management; Глобалкастом-менеджмент; Глобалкастам-менеджмент
sohra = Sohra Group; Sohra; Сохра групп; Сохра
logex = Logex; Logeks; Логекс; Лагекс
inter-tobacco = Inter Tobacco; Energo-Oil; Интер Тобако; Интер Табако; Інтэр Табак; Інтэр Табака; Інтер Тобако; Энерго-Оил; Энерга-Ойл; Интер Тобакко; Інтэр Тобака; Inter Tabak
grodno-tobacco-factory = Grodno Tobacco Factory Neman; Grodno Tobacco Factory; Гродненская табачная фабрика; Гродзенская тытунёвая фабрыка; Гродненская табачная фабрика Неман; Grodzieńska Fabryka Tytoniu; Gardino tabako fabrikas; Tabakfabrik Grodno
tabak-invest = Tabak-Invest; Табак-инвест; Табак-інвест
volatavto = Volatavto; VolatAuto; Волатавто; Волатаўта; Wołataŭto; Wolatauto
belavia = Belavia; Belavia Belarusian Airlines; Belarusian Airlines; Белавиа; Белавия; Белавія; Белавіа; Bieławija; Biełavia; Bieławia; Belawia; Белорусские авиалинии; Беларускія авіялініі; Białoruskie Linie Lotnicze; Baltarusijos oro linijos; Belarussische Fluggesellschaft; Авиакомпания Белавиа; авиакомпания Белавиа; авіякампанія Белавія; linie lotnicze Belavia
belaeronavigatsia = Belaeronavigatsia; Belaeronavigatsiya; Белаэронавигация; Белаэранавігацыя; Белаеронавігація; Biełaeranawihacyja; Belaeronawigacja; Belaeronavigacija; Belaeronawigazija
transaviaexport = Transaviaexport; Transaviaexport Airlines; TAE; Трансавиаэкспорт; Трансавіяэкспарт; Трансавіаекспорт; Transawiaeksport
rada-airlines = Rada Airlines; Рада Эйрлайнс; Рада Авиа
belcanto-airlines = Belcanto Airlines; Белканто
minsk-airport = Minsk National Airport; National Airport Minsk; Национальный аэропорт Минск; Нацыянальны аэрапорт Мінск; Національний аеропорт Мінськ; Flughafen Minsk; Minsko oro uostas; Port Lotniczy Mińsk
belarusian-railway = Belarusian Railway; Belarusian Railways; Белорусская железная дорога; БЖД; Беларуская чыгунка; Білоруська залізниця; Białoruska Kolej; Koleje Białoruskie; Baltarusijos geležinkeliai; Belarussische Eisenbahn
beltamozhservice = Beltamozhservice; Белтаможсервис; Белмытсэрвіс; Білмитсервіс; Белтаможсервіс; Biełmytsierwis; Beltamożserwis; Beltamožservis; Beltamoschservice; Beltamoschserwis
tsentrkurort = Tsentrkurort; Центркурорт; Цэнтркурорт; Centrkurort; Zentrkurort
oskartour = Oskartour; Oskartur; Оскартур; Аскартур
belkaztrans = BelKazTrans; Belkaztrans; БелКазТранс; БелКазТранс Украина
belinte-roba = Belinte-Roba; Белинте-Роба
beltelecom = Beltelecom; Белтелеком; Белтэлекам; Biełtelekam
`;

const banks = `
belarusbank = Belarusbank; Savings Bank Belarusbank; Беларусбанк; Білорусьбанк; Biełarusbank; Bielarusbank; Białorusbank
belagroprombank = Belagroprombank; Белагропромбанк; Белаграпрамбанк; Biełahraprambank; Bielagroprombank; Biełagroprombank
belinvestbank = Belinvestbank; Белинвестбанк; Белінвестбанк; Biełinwestbank; Bielinwestbank; Belinwestbank
bank-dabrabyt = Bank Dabrabyt; Dabrabyt Bank; Банк Дабрабыт; Дабрабыт; Банк Дабрабит; Банк Добробыт; Bankas Dabrabyt; Dabrabyt
belgazprombank = Belgazprombank; Белгазпромбанк; Белгазпрамбанк; Biełhazprambank; Biełgazprombank
absolutbank = Absolutbank; Абсолютбанк; Абсолют Банк; Абсалютбанк; Absalutbank; Absoliutbankas
belveb = BelVEB; Bank BelVEB; БелВЭБ; Банк БелВЭБ
alfa-bank-belarus = Alfa-Bank Belarus; Alfa Bank Belarus; Альфа-Банк Беларусь; Альфа-банк Беларусь
mtbank = MTBank; МТБанк
paritetbank = Paritetbank; Паритетбанк; Парытэтбанк; Parytetbank
development-bank = Development Bank of the Republic of Belarus; Development Bank of Belarus; DBRB; Банк развития Республики Беларусь; Банк развития Беларуси; Банк развіцця Рэспублікі Беларусь; Банк развіцця Беларусі; Банк розвитку Білорусі; Банк розвитку Республіки Білорусь; Bank Rozwoju Białorusi; Bank Rozwoju Republiki Białorusi; Baltarusijos plėtros bankas; Entwicklungsbank von Belarus; Entwicklungsbank der Republik Belarus
national-bank = National Bank of the Republic of Belarus; National Bank of Belarus; NBRB; Национальный банк Республики Беларусь; Нацбанк Беларуси; Национальный банк Беларуси; Нацыянальны банк Рэспублікі Беларусь; Нацбанк Беларусі; Нацбанк РБ; Національний банк Білорусі; Нацбанк Білорусі; Narodowy Bank Białorusi; Narodowy Bank Republiki Białorusi; Baltarusijos nacionalinis bankas; Belarussische Nationalbank; Nationalbank von Belarus
finance-ministry = Ministry of Finance of Belarus; Belarusian Ministry of Finance; Belarusian Finance Ministry; Минфин Беларуси; Министерство финансов Беларуси; Министерство финансов Республики Беларусь; Мінфін Беларусі; Міністэрства фінансаў Беларусі; Міністэрства фінансаў Рэспублікі Беларусь; Мінфін Білорусі; Міністерство фінансів Білорусі; Ministerstwo Finansów Białorusi; Baltarusijos finansų ministerija; Finanzministerium von Belarus
`;

const state = `
kgb = State Security Committee; KGB; KGB of Belarus; Belarusian KGB; КГБ; КГБ Беларуси; Комитет государственной безопасности; КДБ; КДБ Беларусі; Камітэт дзяржаўнай бяспекі; Камітэт дзяржаўнае бясьпекі; КДБ Білорусі; Комітет державної безпеки; Komitet Bezpieczeństwa Państwowego; Baltarusijos KGB; Valstybės saugumo komitetas; Komitee für Staatssicherheit
gubopik = GUBOPiK; GUBAZiK; ГУБОПиК; ГУБАЗіК; ГУБОЗіК; ГУБОПіК; HUBAZiK; Main Directorate for Combating Organised Crime
investigative-committee = Investigative Committee of Belarus; Следственный комитет Беларуси; Следственный комитет; Следчы камітэт; Сьледчы камітэт; Слідчий комітет Білорусі; Komitet Śledczy; Ermittlungskomitee; Tyrimų komitetas
interior-ministry = Interior Ministry of Belarus; Belarusian Interior Ministry; МВД Беларуси; МВД Белоруссии; МУС Беларусі; МУС; МВС Білорусі; MSW Białorusi
main-economic-department = Main Economic Department of the Office of the President; GHU; Главное хозяйственное управление; ГХУ; Галоўнае гаспадарчае ўпраўленне
property-management-department = President's Property Management Directorate; Управление делами президента; Кіраўніцтва справамі прэзідэнта
belteleradio = Belteleradio; Belteleradio Company; Belteleradiocompany; BTRC; Белтелерадиокомпания; Белтэлерадыёкампанія; Белтелерадіокомпанія; Biełteleradiokampanija; Biełteleradio; Belarus 1; Беларусь 1; Belarussische Rundfunkgesellschaft; Belarusian State TV and Radio Company; Belarusian State Television and Radio Company; Белгостелерадиокомпания; Национальная государственная телерадиокомпания; Белдзяржтэлерадыёкампанія; Беларуская дзяржаўная тэлерадыёкампанія; Białoruska Telewizja Państwowa
ont = ONT; ОНТ; АНТ
ctv = CTV Belarus; СТВ; Столичное телевидение; Сталічнае тэлебачанне
belta = BelTA; BELTA; Belta ~; БелТА; БЕЛТА; Белта ~; BiełTA; Belarusian Telegraph Agency
sb-belarus-segodnya = SB Belarus Segodnya; Sovetskaya Belorussiya; СБ. Беларусь сегодня; СБ Беларусь сегодня; Советская Белоруссия; СБ. Беларусь сёння
minsk-news = Minsk-News; Минск-Новости; Агентство Минск-Новости; Мінск-Навіны
pul-pervogo = Pul Pervogo; Pool of the First; Пул Первого; Пул Першага; Пул первого; Puł Pierwogo; Pul Perwogo
belarusian-red-cross = Belarusian Red Cross; Belarus Red Cross; Белорусский Красный Крест; Беларускі Чырвоны Крыж; Білоруський Червоний Хрест; Białoruski Czerwony Krzyż; Baltarusijos Raudonasis Kryžius; Belarussisches Rotes Kreuz
`;

const civilSociety = `
viasna = Viasna; Human Rights Centre Viasna; Human Rights Center Viasna; Viasna Human Rights Centre; Viasna Human Rights Center; HRC Viasna; Spring96; Vyasna; Vesna ~; Весна ~; правозащитный центр Весна; ПЦ Весна; Вясна ~; Праваабарончы цэнтр Вясна; ПЦ Вясна; РЦ Вясна; Правозахисний центр Весна; правозахисний центр Вясна; Wiasna ~; Centrum Praw Człowieka Wiasna ~; Centrum Obrony Praw Człowieka Wiasna; Žmogaus teisių centras Viasna; Wjasna; Vjasna; Menschenrechtszentrum Wjasna; Menschenrechtszentrum Viasna
belsat = Belsat; Belsat TV; Белсат; Biełsat; Telewizja Biełsat; Bielsat
nasha-niva = Nasha Niva; Nasha Niva newspaper; Наша Нива; Наша Ніва; Nasza Niwa; Nasza Niva; Naša Niva; Nascha Niwa; газета Наша Нива; газета Наша Ніва; Наша Ніва
radio-svaboda = Radio Svaboda; RFE Belarus Service; Радио Свобода; Радыё Свабода; Свабода ~; Радіо Свобода; Radio Swaboda; Radio Wolna Europa; Radyjo Svaboda; Laisvosios Europos radijas; Radio Free Europe; Radio Liberty; RFE
zerkalo = Zerkalo; Zerkalo.io; TUT.BY; Tut.by; Зеркало ~; ТУТ.БАЙ; Люстэрка ~; Дзеркало ~; Zierkało; Serkalo
euroradio = Euroradio; European Radio for Belarus; Еврорадио; Еўрарадыё; Эўрарадыё; Єврорадіо; Euroradijas
pozirk = Pozirk; Позірк ~
mediazona-belarus = Mediazona Belarus; Медиазона Беларусь; Медиазона; Медыязона
belarusian-association-of-journalists = Belarusian Association of Journalists; BAJ; БАЖ; Белорусская ассоциация журналистов; Беларуская асацыяцыя журналістаў; Білоруська асоціація журналістів; BAŻ; Białoruskie Stowarzyszenie Dziennikarzy; Baltarusijos žurnalistų asociacija; Belarussischer Journalistenverband; Belarussische Journalistenverband
belarusian-helsinki-committee = Belarusian Helsinki Committee; Белорусский Хельсинкский комитет; БХК; Беларускі Хельсінкскі Камітэт; Білоруський Гельсінський комітет; Białoruski Komitet Helsiński; Baltarusijos Helsinkio komitetas; Belarussisches Helsinki-Komitee
union-of-poles = Union of Poles in Belarus; UPB; ZPB; Союз поляков Беларуси; Союз поляков на Беларуси; Союз поляков в Беларуси; Саюз палякаў на Беларусі; Саюз палякаў Беларусі; Саюз палякаў у Беларусі; Спілка поляків Білорусі; Союз поляків Білорусі; Związek Polaków na Białorusi; Baltarusijos lenkų sąjunga; Verband der Polen in Belarus; Bund der Polen in Belarus
united-transitional-cabinet = United Transitional Cabinet; Объединённый переходный кабинет; Объединенный переходный кабинет; ОПК; Аб'яднаны пераходны кабінет; Аб'яднаны Пераходны Кабінэт; АПК; Об'єднаний перехідний кабінет; Zjednoczony Gabinet Przejściowy; Jungtinis pereinamasis kabinetas; Vereinigtes Übergangskabinett
coordination-council = Coordination Council; Координационный совет; Каардынацыйная рада; Координаційна рада; Rada Koordynacyjna; Koordinacinė taryba; Koordinierungsrat
bysol = BYSOL; BySol; Бисол
dissidentby = Dissidentby; Дисидентбай
pen-belarus = PEN Belarus; Belarusian PEN; ПЕН Беларусь; Беларускі ПЭН; Белорусский ПЕН
`;

export const organisations = [industry, banks, state, civilSociety].flatMap((table) => readRows('organisation', table));
