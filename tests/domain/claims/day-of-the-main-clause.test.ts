// A date in the main clause is not that of a clause about whom or what it names: prizes, concerts, losses and costs come later.
import { test } from 'vitest';
import { expectRow } from './expect-row.ts';

const published = '2025-10-10'; // a Friday

test.for([
  [
    'en',
    'what it cost',
    'The Lithuanian interior ministry counted on Thursday what it had spent on the prisoners whom Minsk released. The sum is 1.2 million euros.',
  ],
  [
    'ru',
    'what it cost',
    'МВД Литвы в четверг подсчитало, сколько потратило на заключённых, которых освободил Минск. Сумма — 1,2 млн евро.',
  ],
  [
    'uk',
    'what it cost',
    'МВС Литви у четвер порахувало, скільки витратило на в’язнів, яких звільнив Мінськ. Сума становить 1,2 млн євро.',
  ],
  [
    'be',
    'what it cost',
    'МУС Літвы ў чацвер падлічыла, колькі выдаткавала на вязняў, якіх вызваліў Мінск. Сума складае 1,2 мільёна еўра.',
  ],
  [
    'de',
    'what it cost',
    'Das litauische Innenministerium rechnete am Donnerstag aus, was es für die Häftlinge ausgegeben hat, die Minsk freigelassen hatte. Es sind 1,2 Millionen Euro.',
  ],
  [
    'lt',
    'what it cost',
    'Lietuvos VRM ketvirtadienį suskaičiavo, kiek išleido kaliniams, kuriuos paleido Minskas. Suma siekia 1,2 mln. eurų.',
  ],
  [
    'de',
    'flights since',
    'Die Zahl der Flüge ist gestiegen, nachdem Washington die Sanktionen gegen Belavia aufgehoben hatte, teilte der Flughafen am Donnerstag mit.',
  ],
  [
    'be',
    'losses from the measures',
    'Порт Клайпеда ў чацвер паведаміў пра страты ад санкцый, якія ЕС увёў супраць Беларускалія.',
  ],
  [
    'ru',
    'losses from the measures',
    'Порт Клайпеды в четверг сообщил об убытках от санкций, которые ЕС ввёл против Беларуськалия.',
  ],
  [
    'uk',
    'losses from the measures',
    'Порт Клайпеди у четвер повідомив про збитки від санкцій, які ЄС запровадив проти Беларуськалія.',
  ],
  [
    'pl',
    'losses from the measures',
    'Port w Kłajpedzie poinformował w czwartek o stratach z powodu sankcji, które UE nałożyła na Biełaruśkalij.',
  ],
  [
    'de',
    'losses from the measures',
    'Der Hafen von Klaipėda berichtete am Donnerstag über Verluste durch die Sanktionen, die die EU gegen Belaruskali verhängt hat.',
  ],
  [
    'lt',
    'losses from the measures',
    'Klaipėdos uostas ketvirtadienį pranešė apie nuostolius dėl sankcijų, kurias ES įvedė „Belaruskalij“.',
  ],
  [
    'en',
    'losses from the measures',
    'The port of Klaipeda reported on Thursday on its losses from the sanctions that the EU imposed on Belaruskali.',
  ],
  [
    'de',
    'of that day',
    'Die Journalistin erzählte am Donnerstag in Vilnius von dem Tag, an dem Minsk 52 Häftlinge freiließ.',
  ],
  [
    'en',
    'a prize',
    'Journalist Ales Bialiatski, freed by Belarus together with 51 others, received the Free Media award in Oslo on Thursday.',
  ],
  [
    'ru',
    'a prize',
    'Журналист Алесь Беляцкий, освобождённый Беларусью вместе с 51 другим заключённым, в четверг получил в Осло премию свободных медиа.',
  ],
  [
    'uk',
    'a prize',
    'Журналіст Алесь Біляцький, звільнений Білоруссю разом із 51 іншим в’язнем, у четвер отримав в Осло премію вільних медіа.',
  ],
  [
    'be',
    'a prize',
    'Журналіст Алесь Бяляцкі, вызвалены Беларуссю разам з 51 іншым вязнем, у чацвер атрымаў у Осла прэмію свабодных медыя.',
  ],
  [
    'pl',
    'a prize',
    'Dziennikarz Ihar Łosik, zwolniony przez Białoruś wraz z 51 innymi więźniami, odebrał w czwartek w Oslo nagrodę wolnych mediów.',
  ],
  [
    'de',
    'a prize',
    'Der Journalist Ihar Lossik, den Belarus zusammen mit 51 anderen freigelassen hat, erhielt am Donnerstag in Oslo einen Preis für freie Medien.',
  ],
  [
    'lt',
    'a prize',
    'Žurnalistas Iharas Losikas, Baltarusijos paleistas kartu su 51 kitu kaliniu, ketvirtadienį Osle gavo laisvos žiniasklaidos premiją.',
  ],
  ['en', 'a concert', 'Maria Kalesnikava, who was freed with 122 others, played the flute in Vilnius on Thursday.'],
  [
    'ru',
    'a concert',
    'Мария Колесникова, которую освободили вместе со 122 другими, в четверг сыграла в Вильнюсе на флейте.',
  ],
  ['uk', 'a concert', 'Марія Колеснікова, яку звільнили разом зі 122 іншими, у четвер зіграла у Вільнюсі на флейті.'],
  ['be', 'a concert', 'Марыя Калеснікава, якую вызвалілі разам са 122 іншымі, у чацвер сыграла ў Вільні на флейце.'],
  ['pl', 'a concert', 'Maria Kalesnikawa, którą zwolniono wraz ze 122 innymi, zagrała w czwartek w Wilnie na flecie.'],
  [
    'de',
    'a concert',
    'Maria Kolesnikowa, die mit 122 anderen freigelassen wurde, spielte am Donnerstag in Vilnius Flöte.',
  ],
  ['lt', 'a concert', 'Marija Kalesnikava, paleista kartu su dar 122 žmonėmis, ketvirtadienį Vilniuje grojo fleita.'],
  [
    'en',
    'a doctorate',
    'The university in Warsaw on Thursday gave an honorary doctorate to Ales Bialiatski, released from a Belarusian prison with 122 others.',
  ],
  [
    'ru',
    'a doctorate',
    'Университет в Варшаве в четверг присвоил звание почётного доктора Алесю Беляцкому, освобождённому из белорусской тюрьмы вместе со 122 другими.',
  ],
  [
    'uk',
    'a doctorate',
    'Університет у Варшаві у четвер надав звання почесного доктора Алесю Біляцькому, звільненому з білоруської в’язниці разом зі 122 іншими.',
  ],
  [
    'be',
    'a doctorate',
    'Універсітэт у Варшаве ў чацвер надаў званне ганаровага доктара Алесю Бяляцкаму, вызваленаму з беларускай турмы разам са 122 іншымі.',
  ],
  [
    'pl',
    'a doctorate',
    'Uniwersytet w Warszawie nadał w czwartek doktorat honorowy Alesiowi Bialackiemu, zwolnionemu z białoruskiego więzienia wraz ze 122 innymi.',
  ],
  [
    'de',
    'a doctorate',
    'Die Universität Warschau verlieh am Donnerstag Ales Bjaljazki, der mit 122 anderen aus belarussischer Haft freigelassen wurde, die Ehrendoktorwürde.',
  ],
  [
    'lt',
    'a doctorate',
    'Varšuvos universitetas ketvirtadienį suteikė garbės daktaro vardą Alesiui Bialiackiui, paleistam iš Baltarusijos kalėjimo kartu su dar 122 žmonėmis.',
  ],
  [
    'en',
    'a fine for evading them',
    'A court in Kaunas on Thursday fined a firm 40,000 euros for evading the sanctions which the European Union introduced against Belarus.',
  ],
  [
    'ru',
    'a fine for evading them',
    'Суд в Каунасе в четверг оштрафовал фирму на 40 тысяч евро за обход санкций, введённых Евросоюзом против Беларуси.',
  ],
  [
    'uk',
    'a fine for evading them',
    'Суд у Каунасі в четвер оштрафував фірму на 40 тисяч євро за обхід санкцій, запроваджених Євросоюзом проти Білорусі.',
  ],
  [
    'be',
    'a fine for evading them',
    'Суд у Коўне ў чацвер аштрафаваў фірму на 40 тысяч еўра за абыход санкцый, уведзеных Еўрасаюзам супраць Беларусі.',
  ],
  [
    'de',
    'a fine for evading them',
    'Ein Gericht in Kaunas hat am Donnerstag eine Firma zu 40.000 Euro Strafe verurteilt, weil sie die Sanktionen umging, die die EU gegen Belarus verhängt hat.',
  ],
  [
    'lt',
    'a fine for evading them',
    'Kauno teismas ketvirtadienį skyrė įmonei 40 tūkst. eurų baudą už Europos Sąjungos Baltarusijai įvestų sankcijų apėjimą.',
  ],
  [
    'en',
    'a poll about them',
    'A poll published on Thursday shows that 61 percent of Poles support the sanctions imposed on Minsk after the forced landing of a plane.',
  ],
  [
    'ru',
    'a poll about them',
    'Опубликованный в четверг опрос показывает, что 61 процент поляков поддерживает санкции, введённые против Минска после принудительной посадки самолёта.',
  ],
  [
    'uk',
    'a poll about them',
    'Оприлюднене в четвер опитування показує, що 61 відсоток поляків підтримує санкції, запроваджені проти Мінська після примусової посадки літака.',
  ],
  [
    'be',
    'a poll about them',
    'Апублікаванае ў чацвер апытанне паказвае, што 61 працэнт палякаў падтрымлівае санкцыі, уведзеныя супраць Мінска пасля прымусовай пасадкі самалёта.',
  ],
  [
    'pl',
    'a poll about them',
    'Opublikowany w czwartek sondaż pokazuje, że 61 proc. Polaków popiera sankcje nałożone na Mińsk po przymusowym lądowaniu samolotu.',
  ],
  [
    'en',
    'sales since then',
    'Belaruskali said on Thursday that it had sold a third less since the United States put it under sanctions.',
  ],
  [
    'ru',
    'sales since then',
    '«Беларуськалий» сообщил в четверг, что продаёт на треть меньше с тех пор, как США внесли его в санкционный список.',
  ],
  [
    'uk',
    'sales since then',
    '«Беларуськалій» повідомив у четвер, що продає на третину менше відтоді, як США внесли його до санкційного списку.',
  ],
  [
    'be',
    'sales since then',
    '«Беларуськалій» паведаміў у чацвер, што прадае на траціну менш з таго часу, як ЗША ўнеслі яго ў спіс санкцый.',
  ],
  [
    'pl',
    'sales since then',
    'Biełaruśkalij podał w czwartek, że sprzedaje o jedną trzecią mniej, odkąd USA wpisały go na listę sankcyjną.',
  ],
  [
    'lt',
    'sales since then',
    '„Belaruskalij“ ketvirtadienį pranešė parduodanti trečdaliu mažiau nuo tada, kai JAV įtraukė ją į sankcijų sąrašą.',
  ],
  [
    'en',
    'what it means for prices',
    'Potash prices fell on Thursday as traders weighed what the lifting of US sanctions on Belaruskali means for supply.',
  ],
  [
    'ru',
    'what it means for prices',
    'Цены на калий в четверг снизились: трейдеры оценивают, что означает для предложения снятие санкций США с «Беларуськалия».',
  ],
  [
    'uk',
    'what it means for prices',
    'Ціни на калій у четвер знизилися: трейдери оцінюють, що означає для пропозиції зняття санкцій США з «Беларуськалія».',
  ],
  [
    'be',
    'what it means for prices',
    'Цэны на калій у чацвер знізіліся: трэйдары ацэньваюць, што азначае для прапановы зняцце санкцый ЗША з «Беларуськалія».',
  ],
  [
    'de',
    'what it means for prices',
    'Die Kalipreise fielen am Donnerstag, weil Händler abwägen, was die Aufhebung der US-Sanktionen gegen Belaruskali für das Angebot bedeutet.',
  ],
  [
    'lt',
    'what it means for prices',
    'Kalio kainos ketvirtadienį krito: prekybininkai svarsto, ką pasiūlai reiškia JAV sankcijų „Belaruskaliui“ panaikinimas.',
  ],
  [
    'en',
    'a bakery for the freed',
    'A family in Vilnius on Thursday opened a bakery with a loan for people freed from Belarusian prisons.',
  ],
  [
    'ru',
    'a bakery for the freed',
    'Семья в Вильнюсе в четверг открыла пекарню на кредит для людей, освобождённых из белорусских тюрем.',
  ],
  [
    'uk',
    'a bakery for the freed',
    'Родина у Вільнюсі в четвер відкрила пекарню на кредит для людей, звільнених із білоруських в’язниць.',
  ],
  [
    'be',
    'a bakery for the freed',
    'Сям’я ў Вільні ў чацвер адкрыла пякарню на крэдыт для людзей, вызваленых з беларускіх турмаў.',
  ],
  [
    'pl',
    'a bakery for the freed',
    'Rodzina w Wilnie otworzyła w czwartek piekarnię za kredyt dla osób zwolnionych z białoruskich więzień.',
  ],
  [
    'de',
    'a bakery for the freed',
    'Eine Familie in Vilnius eröffnete am Donnerstag eine Bäckerei mit einem Kredit für Menschen, die aus belarussischen Gefängnissen freigelassen wurden.',
  ],
  [
    'lt',
    'a bakery for the freed',
    'Šeima Vilniuje ketvirtadienį atidarė kepyklą už paskolą žmonėms, paleistiems iš Baltarusijos kalėjimų.',
  ],
  [
    'en',
    'permits for those of September',
    'The Seimas on Thursday gave residence permits to the 52 people whom Belarus released in September.',
  ],
  [
    'ru',
    'permits for those of September',
    'Литва в четверг выдала виды на жительство 52 людям, которых Беларусь освободила в сентябре.',
  ],
  [
    'uk',
    'permits for those of September',
    'Литва в четвер видала посвідки на проживання 52 людям, яких Білорусь звільнила у вересні.',
  ],
  [
    'be',
    'permits for those of September',
    'Літва ў чацвер выдала дазволы на жыхарства 52 людзям, якіх Беларусь вызваліла ў верасні.',
  ],
  [
    'pl',
    'permits for those of September',
    'Litwa wydała w czwartek zezwolenia na pobyt 52 osobom, które Białoruś zwolniła we wrześniu.',
  ],
  [
    'de',
    'permits for those of September',
    'Litauen erteilte am Donnerstag den 52 Menschen Aufenthaltstitel, die Belarus im September freigelassen hatte.',
  ],
  [
    'lt',
    'permits for those of September',
    'Lietuva ketvirtadienį išdavė leidimus gyventi 52 žmonėms, kuriuos Baltarusija paleido rugsėjį.',
  ],
  ['ru', 'a jacket in a museum', 'Музей в четверг получил тюремную куртку, в которой освободили Марию Колесникову.'],
  ['uk', 'a jacket in a museum', 'Музей у четвер отримав тюремну куртку, у якій звільнили Марію Колеснікову.'],
  ['be', 'a jacket in a museum', 'Музей у чацвер атрымаў турэмную куртку, у якой вызвалілі Марыю Калеснікаву.'],
  [
    'pl',
    'a jacket in a museum',
    'Muzeum otrzymało w czwartek więzienną kurtkę, w której zwolniono Maryję Kalesnikawą.',
  ],
  [
    'de',
    'a jacket in a museum',
    'Das Museum erhielt am Donnerstag die Gefängnisjacke, in der Maria Kolesnikowa freigelassen wurde.',
  ],
] as const)('%s: %s: %s', ([, , text]) => expectRow({ text, published, alerts: '' }));

test.for([
  ['en', 'the way home', 'Ales Bialiatski, freed with 51 others, arrived in Vilnius on Thursday.'],
  ['ru', 'the way home', 'Алесь Беляцкий, освобождённый вместе с 51 другим заключённым, в четверг прибыл в Вильнюс.'],
  ['uk', 'the way home', 'Алесь Біляцький, звільнений разом із 51 іншим, у четвер прибув до Вільнюса.'],
  ['be', 'the way home', 'Алесь Бяляцкі, вызвалены разам з 51 іншым, у чацвер прыбыў у Вільню.'],
  ['de', 'the way home', 'Ales Bjaljazki, der mit 51 anderen freigelassen wurde, traf am Donnerstag in Vilnius ein.'],
  ['lt', 'the way home', 'Alesis Bialiackis, paleistas kartu su dar 51 žmogumi, ketvirtadienį atvyko į Vilnių.'],
  [
    'en',
    'let go',
    'Ales Bialiatski, a rights defender sentenced to ten years, was freed on Thursday together with 51 others.',
  ],
  ['ru', 'let go', 'Алесь Беляцкий, правозащитник, осуждённый на десять лет, в четверг освобождён вместе с 51 другим.'],
  [
    'de',
    'let go',
    'Ales Bjaljazki, ein zu zehn Jahren verurteilter Menschenrechtler, ist am Donnerstag mit 51 anderen freigelassen worden.',
  ],
  [
    'pl',
    'let go',
    'Aleś Bialacki, obrońca praw człowieka skazany na dziesięć lat, został w czwartek zwolniony wraz z 51 innymi.',
  ],
] as const)('%s: %s, and it is the news: %s', ([, , text]) =>
  expectRow({ text, published, alerts: 'prisoner_release' }),
);
