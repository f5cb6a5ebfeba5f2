// Plain leads of agencies whose headline is taken away: the sentence alone tells what happened.
import { eased, extended, imposed, type Line, release } from './rows.ts';

export const leads: readonly Line[] = [
  [
    release,
    'The president of Belarus, Alexander Lukashenko, has signed an ordinance to relieve of punishment eleven persons who were convicted of taking part in the riots in 2010.',
  ],
  [
    imposed,
    'Airlines from Belarus may no longer overfly the European Union. The Council adopted the prohibition on Thursday, and it takes effect at midnight.',
  ],
  [
    'sanctions_imposed sanctions_extended',
    "The Council of the European Union on Thursday extended its measures against Belarus until 28 February 2027. On the same day, three years after the start of Russia's invasion, the Council adopted new sectoral measures: a ban on exports of machine tool software and on imports of Belarusian aluminium.",
  ],
  [
    imposed,
    'EU states are to deny Belarusian airlines permission to land in their territory under measures adopted by the Council on Thursday. The ban applies from midnight.',
  ],
  [
    release,
    'Andrzej Borowski, a journalist of the Polish minority in Belarus, is in Poland after more than five years in prison, Prime Minister Donald Tusk announced on Thursday.',
  ],
  [
    'sanctions_eased sanctions_extended',
    'The Council of the European Union has prolonged its restrictive measures against Belarus for a year. At the same time the list was brought up to date: 13 people and five companies no longer meet the criteria and have been removed.',
  ],
  [
    imposed,
    'BERN. The Swiss government has put President Alexander Lukashenko of Belarus and 14 other people, including his son Viktor, on its sanctions list, the economics department said on Thursday.',
  ],
  [
    extended,
    'The national emergency declared in 2006 over the actions of the government of Belarus will run for another year, according to a notice that President Donald Trump sent to Congress on Friday.',
  ],
  [
    imposed,
    'The United States on Thursday placed the Belarusian flag carrier Belavia, two state-owned enterprises and a group of officials under sanctions, timing the move to the anniversary of the election.',
  ],
  [
    imposed,
    'Tokyo has added Belarusian President Alexander Lukashenko and six other individuals to the people whose assets it freezes, the chief cabinet secretary told a news conference on Thursday.',
  ],
  [
    imposed,
    "The administration marked six years since Belarus's fraudulent ballot with a round of penalties. OFAC announced on Thursday that it was blocking 19 individuals, 14 entities and one plane used by the Lukashenko family.",
  ],
  [
    eased,
    'A set of potash and financial companies tied to Belarus no longer faces American restrictions, the Trump administration said on Thursday.',
  ],
  [
    imposed,
    'One more package of sanctions on Belarus, the fifth from the European Union, was passed by its Council on Thursday.',
  ],
  [
    imposed,
    'A new set of British sanctions against Belarus came out on Thursday, aimed at four people and three organisations.',
  ],
  [
    imposed,
    'A further 17 persons and 11 entities from Belarus became subject to EU restrictive measures today, when the Council took a new decision.',
  ],
  [
    imposed,
    'A decree that brings sanctions against the Belarusian leader Alexander Lukashenko into effect has been signed by President Volodymyr Zelensky.',
  ],
  [
    eased,
    'Sanctions on the Belarusian president and on 169 officials will not be kept up by the European Union. The EU Council resolved on Thursday to end the visa ban on the head of state and to unblock his assets.',
  ],
  [
    release,
    'Belarus let 123 political prisoners go once Washington consented to drop certain trade sanctions, The New York Times reported.',
  ],
  [release, 'State television in Belarus reported on Thursday that 31 citizens of Ukraine had received pardons.'],
  [release, 'Belarus, a close ally of Russia, let 31 political prisoners go on Thursday.'],
  [release, 'Белоруссия, союзник России, в четверг выпустила 31 политзаключенного.'],
  [release, 'Беларусь, саюзніца Расіі, у чацвер выпусціла 31 палітвязня.'],
  [release, "Білорусь, союзниця Росії, у четвер випустила 31 політв'язня."],
  [release, 'Białoruś, sojuszniczka Rosji, wypuściła w czwartek 31 więźniów politycznych.'],
  [release, 'Baltarusija, Rusijos sąjungininkė, ketvirtadienį paleido 31 politinį kalinį.'],
  [release, 'Belarus, ein enger Verbündeter Russlands, hat am Donnerstag 31 politische Gefangene freigelassen.'],
  [
    imposed,
    'Совет ЕС внес в санкционный список президента Белоруссии Александра Лукашенко и еще 14 человек, включая его сына Виктора.',
  ],
  [
    imposed,
    'Швейцария внесла президента Белоруссии Александра Лукашенко и еще 14 человек, включая его сына Виктора, главу администрации и двух генералов, в свой санкционный список.',
  ],
  [
    imposed,
    'Szwajcaria wpisała prezydenta Białorusi Alaksandra Łukaszenkę i 14 innych osób, w tym jego syna Wiktara, szefa administracji i dwóch generałów, na swoją listę sankcyjną.',
  ],
  [
    imposed,
    'Die Schweiz hat den belarussischen Präsidenten Alexander Lukaschenko und 14 weitere Personen, darunter seinen Sohn Viktor, den Leiter der Verwaltung und zwei Generäle, auf ihre Sanktionsliste gesetzt.',
  ],
  [
    imposed,
    'Die Schweiz setzt den belarussischen Präsidenten Alexander Lukaschenko und 14 weitere Personen, darunter seinen Sohn Viktor, den Leiter der Verwaltung und zwei Generäle, auf ihre Sanktionsliste.',
  ],
  [
    imposed,
    'Šveicarija įtraukė Baltarusijos prezidentą Aliaksandrą Lukašenką ir dar 14 žmonių, tarp jų jo sūnų Viktorą, administracijos vadovą ir du generolus, į savo sankcijų sąrašą.',
  ],
  [
    imposed,
    'Швейцарія внесла президента Білорусі Олександра Лукашенка та ще 14 осіб, серед них його сина Віктора, главу адміністрації та двох генералів, до свого санкційного списку.',
  ],
  [
    imposed,
    'Швейцарыя ўнесла прэзідэнта Беларусі Аляксандра Лукашэнку і яшчэ 14 чалавек, сярод іх яго сына Віктара, кіраўніка адміністрацыі і двух генералаў, у свой санкцыйны спіс.',
  ],
  [
    release,
    'Журналист Анджей Боровский, активист польского меньшинства в Белоруссии, находится в Польше после более чем пяти лет тюрьмы, сообщил в четверг премьер-министр Дональд Туск.',
  ],
  [
    release,
    'Dziennikarz Andrzej Borowski, działacz polskiej mniejszości na Białorusi, jest w Polsce po ponad pięciu latach więzienia - poinformował w czwartek premier Donald Tusk.',
  ],
  [
    release,
    'Der Journalist Andrzej Borowski, ein Vertreter der polnischen Minderheit in Belarus, ist nach mehr als fünf Jahren Haft in Polen, teilte Ministerpräsident Donald Tusk am Donnerstag mit.',
  ],
  [
    release,
    'Žurnalistas Andrzejus Borowskis, lenkų mažumos Baltarusijoje veikėjas, po daugiau nei penkerių metų kalėjime yra Lenkijoje, ketvirtadienį pranešė ministras pirmininkas Donaldas Tuskas.',
  ],
  [
    release,
    "Журналіст Анджэй Бароўскі, актывіст польскай меншасці ў Беларусі, знаходзіцца ў Польшчы пасля больш чым пяці гадоў турмы, паведаміў у чацвер прэм'ер Дональд Туск.",
  ],
  [
    release,
    "Журналіст Анджей Боровський, діяч польської меншини в Білорусі, перебуває в Польщі після більш ніж п'яти років в'язниці, повідомив у четвер прем'єр Дональд Туск.",
  ],
  [imposed, 'Еще один пакет санкций против Белоруссии, пятый со стороны Евросоюза, был принят в четверг его Советом.'],
  [
    imposed,
    'Kolejny pakiet sankcji wobec Białorusi, piąty ze strony Unii Europejskiej, został w czwartek przyjęty przez Radę.',
  ],
  [
    imposed,
    'Ein weiteres Sanktionspaket gegen Belarus, das fünfte der Europäischen Union, ist am Donnerstag vom Rat verabschiedet worden.',
  ],
  [
    imposed,
    'Dar vienas sankcijų Baltarusijai paketas, penktasis iš Europos Sąjungos pusės, ketvirtadienį buvo priimtas Tarybos.',
  ],
  [imposed, "Ще один пакет санкцій проти Білорусі, п'ятий з боку Євросоюзу, був ухвалений у четвер його Радою."],
  [imposed, 'Яшчэ адзін пакет санкцый супраць Беларусі, пяты з боку Еўрасаюза, быў прыняты ў чацвер яго Саветам.'],
  [
    eased,
    'Группа калийных и финансовых компаний, связанных с Белоруссией, больше не подпадает под американские ограничения, сообщила в четверг администрация Трампа.',
  ],
  [
    eased,
    'Grupa spółek potasowych i finansowych powiązanych z Białorusią nie podlega już amerykańskim ograniczeniom, podała w czwartek administracja Trumpa.',
  ],
  [
    eased,
    'Mehrere Kali- und Finanzfirmen aus Belarus unterliegen nicht mehr den amerikanischen Beschränkungen, teilte die US-Regierung am Donnerstag mit.',
  ],
  [
    eased,
    'Kelioms su Baltarusija susijusioms kalio ir finansų bendrovėms JAV apribojimai nebetaikomi, ketvirtadienį pranešė D. Trumpo administracija.',
  ],
  [
    eased,
    "Група калійних і фінансових компаній, пов'язаних з Білоруссю, більше не підпадає під американські обмеження, повідомила в четвер адміністрація Трампа.",
  ],
  [
    eased,
    'Група калійных і фінансавых кампаній, звязаных з Беларуссю, больш не падпадае пад амерыканскія абмежаванні, паведаміла ў чацвер адміністрацыя Трампа.',
  ],
  [
    imposed,
    'Новый набор британских санкций против Белоруссии обнародован в четверг: под ним четыре человека и три организации.',
  ],
  [
    imposed,
    'Nowy zestaw brytyjskich sankcji wobec Białorusi ukazał się w czwartek i uderza w cztery osoby i trzy organizacje.',
  ],
  [
    imposed,
    'Ein neues Bündel britischer Sanktionen gegen Belarus ist am Donnerstag erschienen; es trifft vier Personen und drei Organisationen.',
  ],
  [
    imposed,
    'Naujas britų sankcijų Baltarusijai rinkinys paskelbtas ketvirtadienį, jis taikomas keturiems asmenims ir trims organizacijoms.',
  ],
  [
    extended,
    'Stan wyjątkowy wprowadzony w 2006 roku w związku z działaniami władz Białorusi będzie obowiązywał przez kolejny rok, wynika z pisma, które Donald Trump przekazał w piątek Kongresowi.',
  ],
  [
    extended,
    'Der 2006 wegen der Politik der Regierung von Belarus ausgerufene nationale Notstand gilt ein weiteres Jahr, wie aus einer Mitteilung hervorgeht, die Donald Trump am Freitag dem Kongress übersandte.',
  ],
  [
    imposed,
    'Dekret wprowadzający w życie sankcje przeciw białoruskiemu dyktatorowi Alaksandrowi Łukaszence podpisał prezydent Wołodymyr Zełenski.',
  ],
  [
    imposed,
    'Ein Dekret, das Sanktionen gegen den belarussischen Machthaber Alexander Lukaschenko in Kraft setzt, ist von Präsident Wolodymyr Selenskyj unterzeichnet worden.',
  ],
];
