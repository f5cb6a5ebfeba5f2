// Hours of the day: those of the day of publication, unless the text speaks of another day.
import { test } from 'vitest';
import { expectRow } from './expect-row.ts';

const published = '2025-11-21'; // a Friday

/** What the article is about, and what it says of a release and of a listing. */
const articles: Readonly<Record<string, readonly [title: string, top: string, release: string, listing: string]>> = {
  en: [
    'Fog on the ring road',
    'Fog slowed the traffic around Vilnius, and the buses ran late.\n\nThe city hall promised new lamps. Taxi drivers complained about the price of petrol. A bakery near the station gave away its bread.\n\n',
    '{} Belarus released 14 political prisoners.',
    '{} Canada added nine Belarusian companies to its sanctions list.',
  ],
  ru: [
    'Туман на объездной',
    'Туман замедлил движение вокруг Вильнюса, автобусы опаздывали.\n\nМэрия пообещала новые фонари. Таксисты жаловались на цену бензина. Пекарня у вокзала раздала хлеб даром.\n\n',
    '{} Беларусь освободила 14 политзаключённых.',
    '{} Канада внесла девять белорусских компаний в санкционный список.',
  ],
  uk: [
    'Туман на об’їзній',
    'Туман сповільнив рух навколо Вільнюса, автобуси запізнювалися.\n\nМерія пообіцяла нові ліхтарі. Таксисти скаржилися на ціну бензину. Пекарня біля вокзалу роздала хліб задарма.\n\n',
    '{} Білорусь звільнила 14 політв’язнів.',
    '{} Канада внесла дев’ять білоруських компаній до санкційного списку.',
  ],
  be: [
    'Туман на аб’язной',
    'Туман запаволіў рух вакол Вільні, аўтобусы спазняліся.\n\nМэрыя паабяцала новыя ліхтары. Таксісты скардзіліся на цану бензіну. Пякарня каля вакзала раздала хлеб задарма.\n\n',
    '{} Беларусь вызваліла 14 палітвязняў.',
    '{} Канада ўнесла дзевяць беларускіх кампаній у санкцыйны спіс.',
  ],
  pl: [
    'Mgła na obwodnicy',
    'Mgła spowolniła ruch wokół Wilna, autobusy się spóźniały.\n\nRatusz obiecał nowe latarnie. Taksówkarze skarżyli się na cenę benzyny. Piekarnia przy dworcu rozdała chleb za darmo.\n\n',
    '{} Białoruś uwolniła 14 więźniów politycznych.',
    '{} Kanada wpisała dziewięć białoruskich firm na listę sankcyjną.',
  ],
  de: [
    'Nebel auf dem Ring',
    'Nebel bremste den Verkehr rund um Vilnius, die Busse kamen zu spät.\n\nDas Rathaus versprach neue Laternen. Taxifahrer klagten über den Benzinpreis. Eine Bäckerei am Bahnhof verschenkte ihr Brot.\n\n',
    '{} hat Belarus 14 politische Gefangene freigelassen.',
    '{} hat Kanada neun belarussische Unternehmen auf die Sanktionsliste gesetzt.',
  ],
  lt: [
    'Rūkas aplinkkelyje',
    'Rūkas sulėtino eismą aplink Vilnių, autobusai vėlavo.\n\nSavivaldybė pažadėjo naujus žibintus. Taksistai skundėsi benzino kaina. Kepykla prie stoties išdalijo duoną dovanai.\n\n',
    '{} Baltarusija paleido 14 politinių kalinių.',
    '{} Kanada įtraukė devynias Baltarusijos įmones į sankcijų sąrašą.',
  ],
};

const hours: Readonly<Record<string, string>> = {
  en: 'This morning, This afternoon, This evening, At noon, At midday, In the morning, In the evening, In the afternoon, Early this morning, Shortly before noon, Shortly after midnight, Around midnight, At dawn, An hour ago, A quarter of an hour ago, Half an hour ago, Ten minutes ago, Two hours ago, Last night, Overnight, The evening before, On Thursday evening, Late on Thursday, Late last night, In the night to Friday, At daybreak, At lunchtime, Around lunchtime, By noon, Late in the evening, A few hours ago, This week, On Friday at noon, At 11 a.m., Earlier this afternoon, Just before midnight, In the small hours',
  ru: 'Сегодня утром, Утром, Днём, Вечером, Ночью, В полдень, В полночь, К полудню, После обеда, Около полудня, На рассвете, Час назад, Полчаса назад, Четверть часа назад, Десять минут назад, Два часа назад, Вчера вечером, Накануне вечером, В ночь на пятницу, В четверг поздно вечером, Минувшей ночью, Прошлой ночью, Этой ночью, Этим утром, С утра, Под утро, Под вечер, В первой половине дня, Несколько часов назад, Только что, Рано утром, Поздно вечером, В обед, Сегодня в полдень, В пятницу днём, Пополудни, За полночь',
  uk: 'Сьогодні вранці, Вранці, Уранці, Удень, Вдень, Увечері, Уночі, Опівдні, Опівночі, По обіді, Пополудні, На світанку, Годину тому, Пів години тому, Чверть години тому, Десять хвилин тому, Дві години тому, Учора ввечері, Напередодні ввечері, У ніч на п’ятницю, У четвер пізно ввечері, Минулої ночі, Цієї ночі, Сьогодні опівдні, Зранку, Під ранок, Надвечір, У першій половині дня, Кілька годин тому, Щойно, Рано вранці, Пізно ввечері, В обід, Цього ранку, У п’ятницю вдень, Близько полудня, Після обіду',
  be: 'Сёння раніцай, Раніцай, Уранку, Удзень, Днём, Увечары, Вечарам, Уначы, Ноччу, Апоўдні, Апоўначы, Пасля абеду, На досвітку, На світанні, Гадзіну таму, Паўгадзіны таму, Чвэрць гадзіны таму, Дзесяць хвілін таму, Дзве гадзіны таму, Учора ўвечары, Учора вечарам, Напярэдадні ўвечары, У ноч на пятніцу, У чацвер позна ўвечары, Мінулай ноччу, Гэтай ноччу, Гэтай раніцай, Зранку, Пад раніцу, Пад вечар, У першай палове дня, Некалькі гадзін таму, Толькі што, Рана раніцай, Позна вечарам, У абед, У пятніцу ўдзень',
  pl: 'Dziś rano, Rano, Przed południem, W południe, Po południu, Wieczorem, W nocy, O północy, O świcie, Nad ranem, Pod wieczór, Godzinę temu, Pół godziny temu, Kwadrans temu, Przed kwadransem, Przed godziną, Dziesięć minut temu, Dwie godziny temu, Wczoraj wieczorem, Poprzedniego wieczoru, W nocy z czwartku na piątek, W nocy na piątek, W czwartek późnym wieczorem, Ubiegłej nocy, Minionej nocy, Tej nocy, Dziś w południe, Wczesnym rankiem, Późnym wieczorem, W piątek przed południem, Kilka godzin temu, Przed chwilą, Tuż po północy, Dzisiejszego ranka, W porze obiadowej, Z samego rana, Około południa',
  de: 'Heute Morgen, Am Morgen, Am Vormittag, Am Mittag, Mittags, Am Nachmittag, Am Abend, In der Nacht, In der Nacht zum Freitag, In der Nacht auf Freitag, Um Mitternacht, Kurz nach Mitternacht, Am frühen Morgen, Am späten Abend, Am frühen Nachmittag, Im Morgengrauen, Vor einer Stunde, Vor einer halben Stunde, Vor einer Viertelstunde, Vor zehn Minuten, Vor zwei Stunden, Gestern Abend, Am Vorabend, Am Donnerstagabend, Am späten Donnerstagabend, Heute Nacht, In der vergangenen Nacht, Vergangene Nacht, Über Nacht, Gegen Mittag, Vor wenigen Stunden, Am Freitagvormittag, Am Freitagmittag, Am Freitagmorgen, Vormittags, Früh am Morgen, Soeben',
  lt: 'Šiandien ryte, Ryte, Rytą, Šį rytą, Anksti ryte, Vidurdienį, Per pietus, Popiet, Po pietų, Vakare, Vakarą, Naktį, Vidurnaktį, Auštant, Paryčiais, Prieš valandą, Prieš pusvalandį, Prieš ketvirtį valandos, Prieš dešimt minučių, Prieš dvi valandas, Vakar vakare, Praėjusią naktį, Praėjusį vakarą, Išvakarėse vakare, Naktį į penktadienį, Ketvirtadienio vakarą, Ketvirtadienį vėlai vakare, Šiąnakt, Šįryt, Šįvakar, Priešpiet, Prieš kelias valandas, Penktadienį vidurdienį, Vėlai vakare, Penktadienio popietę, Pusiaudienį',
};

for (const [language, [title, top, release, listing]] of Object.entries(articles))
  for (const hour of (hours[language] ?? '').split(', '))
    test(`${language}: ${hour}`, () => {
      const text = (news: string) => top + news.replace('{}', hour);
      expectRow({ alerts: 'prisoner_release', title, published, text: text(release) });
      expectRow({ alerts: 'sanctions_imposed', title, published, text: text(listing) });
    });

/** The hour is that of a day long past. */
const ofOtherDays: readonly (readonly [language: string, text: string])[] = [
  ['de', 'In der Nacht zum 13. September ließ Belarus 52 politische Gefangene frei.'],
  ['ru', 'В ночь на 13 сентября Беларусь освободила 52 политзаключённых.'],
  ['uk', 'У ніч на 13 вересня Білорусь звільнила 52 політв’язнів.'],
  ['be', 'У ноч на 13 верасня Беларусь вызваліла 52 палітвязняў.'],
  ['pl', 'W nocy z 12 na 13 września Białoruś uwolniła 52 więźniów politycznych.'],
  ['en', 'In the night of 13 September Belarus released 52 political prisoners.'],
  ['lt', 'Rugsėjo 13-osios naktį Baltarusija paleido 52 politinius kalinius.'],
  ['de', 'Im September fuhr der Gesandte nach Minsk. Am Vormittag ließ Belarus 52 politische Gefangene frei.'],
  ['ru', 'В сентябре посланник ездил в Минск. Днём Беларусь освободила 52 политзаключённых.'],
  ['uk', 'У вересні посланець їздив до Мінська. Удень Білорусь звільнила 52 політв’язнів.'],
  ['be', 'У верасні пасланнік ездзіў у Мінск. Удзень Беларусь вызваліла 52 палітвязняў.'],
  ['pl', 'We wrześniu wysłannik pojechał do Mińska. W południe Białoruś uwolniła 52 więźniów politycznych.'],
  ['en', 'In September the envoy went to Minsk. At noon Belarus released 52 political prisoners.'],
  ['lt', 'Rugsėjį pasiuntinys vyko į Minską. Vidurdienį Baltarusija paleido 52 politinius kalinius.'],
  ['de', 'Am 11. September ließ Belarus am Mittag 52 politische Gefangene frei.'],
  ['ru', '11 сентября в полдень Беларусь освободила 52 политзаключённых.'],
  ['uk', '11 вересня опівдні Білорусь звільнила 52 політв’язнів.'],
  ['be', '11 верасня апоўдні Беларусь вызваліла 52 палітвязняў.'],
  ['pl', '11 września w południe Białoruś uwolniła 52 więźniów politycznych.'],
  ['en', 'At noon on 11 September Belarus released 52 political prisoners.'],
  ['lt', 'Rugsėjo 11 dieną vidurdienį Baltarusija paleido 52 politinius kalinius.'],
  ['de', 'Im September ließ Belarus am Vormittag 52 politische Gefangene frei.'],
  ['ru', 'В сентябре днём Беларусь освободила 52 политзаключённых.'],
  ['uk', 'У вересні вдень Білорусь звільнила 52 політв’язнів.'],
  ['be', 'У верасні ўдзень Беларусь вызваліла 52 палітвязняў.'],
  ['pl', 'We wrześniu po południu Białoruś uwolniła 52 więźniów politycznych.'],
  ['en', 'One evening in September Belarus released 52 political prisoners.'],
  ['lt', 'Rugsėjį vakare Baltarusija paleido 52 politinius kalinius.'],
  ['de', 'Am Vorabend der Wahl von 2020 setzte Kanada neun belarussische Unternehmen auf die Sanktionsliste.'],
  ['ru', 'Накануне Рождества 2024 года Беларусь освободила 52 политзаключённых.'],
  ['uk', 'Напередодні Різдва 2024 року Білорусь звільнила 52 політв’язнів.'],
  ['be', 'Напярэдадні Калядаў 2024 года Беларусь вызваліла 52 палітвязняў.'],
  ['pl', 'W przeddzień Wigilii 2024 roku Białoruś uwolniła 52 więźniów politycznych.'],
  ['pl', 'W przeddzień Wielkanocy 2024 roku Białoruś uwolniła 52 więźniów politycznych.'],
  ['en', 'The day before Christmas Eve 2024 Belarus released 52 political prisoners.'],
  ['en', 'On the evening before Easter 2025 Belarus released 52 political prisoners.'],
  ['lt', '2024 metų Kūčių išvakarėse Baltarusija paleido 52 politinius kalinius.'],
  ['lt', 'Velykų išvakarėse Baltarusija paleido 52 politinius kalinius.'],
  ['de', 'Am Abend vor Weihnachten 2024 ließ Belarus 52 politische Gefangene frei.'],
  ['de', 'Das ist Olha Mirks zweiter Winter in Freiheit. Am Vormittag malt sie, am Abend verkauft sie ihre Bilder.'],
  ['de', 'Sie weiß noch, wie es war: Am Morgen kam der Wärter, am Nachmittag ließen sie die Frauen frei.'],
  ['ru', 'Она помнит, как это было: утром пришёл надзиратель, днём женщин отпустили на свободу.'],
  ['pl', 'Pamięta, jak to było: rano przyszedł strażnik, po południu kobiety zwolniono z kolonii.'],
  ['en', 'She remembers how it went: in the morning the guard came, at noon the women were released from the colony.'],
  ['uk', 'Вона пам’ятає, як це було: вранці прийшов наглядач, удень жінок випустили з колонії.'],
  ['lt', 'Ji prisimena, kaip buvo: ryte atėjo prižiūrėtojas, vidurdienį moteris paleido iš kolonijos.'],
  ['ru', 'Его арестовали в 2021 году. Через два года, днём, его выпустили из колонии.'],
  ['en', 'He was arrested in 2021. Two years later, at midday, he was released from the colony.'],
  ['de', 'Er wurde 2021 verhaftet. Zwei Jahre später, am Mittag, wurde er aus der Kolonie entlassen.'],
  ['pl', 'Aresztowano go w 2021 roku. Dwa lata później, w południe, zwolniono go z kolonii.'],
];

test.each(ofOtherDays)('%s: quiet: %s', (language, text) => {
  const [title, top] = articles[language] ?? ['', ''];
  expectRow({ alerts: '', title, published, text: top + text });
});
