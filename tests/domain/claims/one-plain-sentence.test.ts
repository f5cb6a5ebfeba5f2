// One plain sentence of today or yesterday, far below the news of something else.
import { test } from 'vitest';
import { expectRow } from './expect-row.ts';
import { fog } from './fog.ts';

const published = '2025-11-21'; // a Friday

/** What pages: licences, decisions, what is agreed and already printed, two verbs of one day, a day in reported speech, yesterday of somebody once jailed. */
const sentences: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    sanctions_eased: [
      'Overnight the US Treasury exempted the Belarusian Potash Company by a general licence.',
      'On Thursday the US Treasury exempted the airline Belavia from the sanctions.',
      "Planes will be faster, for yesterday's decision of the White House to lift the sanctions on Belavia will bring three jets back.",
    ],
    sanctions_imposed: [
      'On Thursday the US Treasury added nineteen people and fourteen entities tied to Lukashenko to its blacklist.',
      'On Thursday Ottawa added nine companies from Belarus to its sanctions schedule.',
      'This morning Ottawa added nine Belarusian companies, most of them makers of tyres, to its sanctions schedule.',
      'The EU Council adopted at noon a decision to put four Belarusian companies on its sanctions list.',
      'On Friday EU ministers agreed without debate to freeze the assets of twenty Belarusians and seven firms, and the decision is already in the Official Journal.',
    ],
    prisoner_release: [
      'Minsk had set fourteen political prisoners free at noon, the priest told the congregation.',
      'On Thursday one more decree gave sixteen convicts in Minsk their freedom.',
      'His daughter, a tutor who had been serving seven years in Homel, walked through the gate there last night, and with her three other women whose sentences were cut by an order signed on Thursday.',
      'Yesterday fourteen Belarusian political prisoners were taken abroad.',
      'On the embassy steps people who had not seen each other for five years embraced: yesterday Belarus released fourteen political prisoners.',
      'Yesterday Ihar Mats, sentenced to five years in Belarus, was released from the colony.',
      'Yesterday the grandson, sentenced in Minsk to five years, was brought from Babruysk and released at the gate of his house.',
      'Yesterday the grandson, sentenced in Minsk to five years, was released.',
      'Yesterday his grandson, jailed in Minsk for five years, was let go.',
      'Yesterday the grandson, jailed in Minsk for five years, was released.',
      'Yesterday the journalist, convicted in Minsk of extremism, was released.',
    ],
    'sanctions_imposed,sanctions_extended': [
      'The EU Council today prolonged its measures against Minsk by a year and put another fifty officers on the list.',
      'She is on her way to Brussels, where the EU Council only today prolonged its measures against Minsk by a year and put another fifty officers on the list.',
    ],
    sanctions_extended: [
      'That the Union had prolonged its measures against Minsk this morning until the end of February 2027 was met with a murmur.',
    ],
    quiet: [
      'His daughter walked through the gate of the park in Homel last night and met her tutor.',
      'Yesterday the grandson, released in 2023 in Minsk, was sentenced to five years.',
      'Yesterday a court in Minsk sentenced Ihar Mats, released from the colony under an amnesty, to five years.',
      'Yesterday the journalist was jailed in Minsk for five years, and his brother was told to be released.',
    ],
    'sanctions_eased,prisoner_release': [
      'She came to Vilnius, where she heard that Washington had yesterday lifted its sanctions on Belavia and Minsk had freed 14 prisoners.',
    ],
  },
  ru: {
    sanctions_eased: [
      'В ночь на пятницу Минфин США вывел «Белорусскую калийную компанию» из-под санкций генеральной лицензией.',
      'В четверг Минфин США освободил «Белавиа» от санкций генеральной лицензией.',
      'Самолётами будет быстрее, ведь вчерашнее решение Белого дома снять с «Белавиа» запрет на детали позволит вернуть в небо три борта.',
    ],
    sanctions_imposed: [
      'В четверг Министерство финансов США добавило в чёрный список девятнадцать человек и четырнадцать структур, связанных с Лукашенко.',
      'Совет ЕС принял в полдень решение о включении четырёх белорусских компаний в санкционный список.',
      'В пятницу без обсуждения министры ЕС согласились заморозить активы двадцати белорусов и семи фирм, решение уже напечатано в официальном журнале.',
    ],
    prisoner_release: [
      'Минск в полдень отпустил четырнадцать политзаключённых, рассказал священник.',
      'В четверг ещё один указ в Минске дал свободу шестнадцати осуждённым.',
      'Его дочь, отбывавшая семь лет в гомельской колонии, вчера вечером вышла через проходную, и с ней ещё три женщины.',
      'Печатника Николая Бондаренко, чью фотографию группа держит четыре года, в четверг вечером выпустили из витебской колонии.',
      'Вчера вечером политзаключённого привезли из Бобруйска и отпустили у ворот дома.',
      'Накануне вечером внука, осуждённого за «содействие экстремизму» на шесть лет, привезли из Бобруйска и отпустили у ворот дома.',
      'Вчера вывезли за границу четырнадцать белорусских политзаключённых.',
      'Вчера четырнадцать политзаключённых вывезли из Беларуси.',
      'На крыльце посольства обнимались люди, не видевшиеся пять лет: вчера из Беларуси вывезли четырнадцать политзаключённых.',
      'Вчера внука, осуждённого в Минске на пять лет, освободили.',
      'Вчера внук, осуждённый в Минске на пять лет, вышел на свободу.',
    ],
    'sanctions_imposed,sanctions_extended': [
      'Совет ЕС сегодня на год продлил ограничительные меры против Минска и внёс в список ещё полсотни силовиков.',
      'Она едет в Брюссель, где Совет ЕС как раз сегодня на год продлил ограничительные меры против Минска и внёс в список ещё полсотни силовиков.',
    ],
    sanctions_extended: [
      'То, что ЕС утром продлил меры против Минска до конца февраля 2027 года, зал встретил ропотом.',
    ],
    quiet: ['Вчера в Минске осудили на пять лет журналиста, освобождённого из колонии по амнистии.'],
  },
  uk: {
    sanctions_eased: [
      'У ніч на п’ятницю Мінфін США вивів «Білоруську калійну компанію» з-під санкцій генеральною ліцензією.',
      'У четвер Мінфін США звільнив «Белавіа» від санкцій генеральною ліцензією.',
      'Літаками буде швидше, бо вчорашнє рішення Білого дому зняти з «Белавіа» заборону на деталі дозволить повернути в небо три борти.',
    ],
    quiet: [
      'У другу річницю голосування Міністерство фінансів США додало до чорного списку дев’ятнадцять людей і чотирнадцять структур, пов’язаних із Лукашенком.',
      'Торік Міністерство фінансів США додало до чорного списку дев’ятнадцять людей і чотирнадцять структур, пов’язаних із Лукашенком.',
      'Учора в Мінську засудили на п’ять років журналіста, звільненого з колонії за амністією.',
    ],
    sanctions_imposed: [
      'У четвер Міністерство фінансів США додало до чорного списку дев’ятнадцять людей і чотирнадцять структур, пов’язаних із Лукашенком.',
      'Рада ЄС ухвалила опівдні рішення про внесення чотирьох білоруських компаній до санкційного списку.',
      'У п’ятницю без обговорення міністри ЄС погодилися заморозити активи двадцяти білорусів і семи фірм, рішення вже надруковано в офіційному журналі.',
    ],
    prisoner_release: [
      'Мінськ опівдні відпустив чотирнадцять політв’язнів, розповів священник.',
      'У четвер ще один указ у Мінську дав свободу шістнадцятьом засудженим.',
      'Його донька, яка відбувала сім років у гомельській колонії, учора ввечері пройшла крізь ворота на волю, і з нею ще три жінки.',
      'Напередодні ввечері онука, засудженого за «сприяння екстремізму» на шість років, привезли з Бобруйська й відпустили біля воріт дому.',
      'Учора вивезли за кордон чотирнадцять білоруських політв’язнів.',
      'На ґанку посольства обіймалися люди, які не бачилися п’ять років: учора з Білорусі вивезли чотирнадцять політв’язнів.',
      'Учора онука, засудженого в Мінську на п’ять років, звільнили.',
      'Учора онук, засуджений у Мінську на п’ять років, вийшов на волю.',
    ],
    'sanctions_imposed,sanctions_extended': [
      'Рада ЄС сьогодні на рік подовжила обмежувальні заходи проти Мінська і внесла до списку ще півсотні силовиків.',
      'Вона їде до Брюсселя, де Рада ЄС саме сьогодні на рік подовжила обмежувальні заходи проти Мінська і внесла до списку ще півсотні силовиків.',
    ],
    sanctions_extended: [
      'Те, що ЄС уранці продовжив заходи проти Мінська до кінця лютого 2027 року, зала зустріла гомоном.',
    ],
  },
  be: {
    sanctions_eased: [
      'У ноч на пятніцу Мінфін ЗША вывеў «Беларускую калійную кампанію» з-пад санкцый генеральнай ліцэнзіяй.',
      'У чацвер Мінфін ЗША вызваліў «Белавія» ад санкцый генеральнай ліцэнзіяй.',
      'Самалётамі будзе хутчэй, бо ўчорашняе рашэнне Белага дома зняць з «Белавія» забарону на дэталі дазволіць вярнуць у неба тры борты.',
    ],
    sanctions_imposed: [
      'У чацвер Міністэрства фінансаў ЗША дадало ў чорны спіс дзевятнаццаць чалавек і чатырнаццаць структур, звязаных з Лукашэнкам.',
      'Савет ЕС прыняў апоўдні рашэнне аб уключэнні чатырох беларускіх кампаній у санкцыйны спіс.',
      'У пятніцу без абмеркавання міністры ЕС пагадзіліся замарозіць актывы дваццаці беларусаў і сямі фірм, рашэнне ўжо надрукавана ў афіцыйным часопісе.',
    ],
    prisoner_release: [
      'Мінск апоўдні адпусціў чатырнаццаць палітвязняў, расказаў святар.',
      'У чацвер яшчэ адзін указ у Мінску даў волю шаснаццаці асуджаным.',
      'Напярэдадні ўвечары ўнука, асуджанага за «садзейнічанне экстрэмізму» на шэсць гадоў, прывезлі з Бабруйска і адпусцілі каля варот дома.',
      'Учора вывезлі за мяжу чатырнаццаць палітвязняў.',
      'Учора вывезлі за мяжу чатырнаццаць палітвязняў.',
      'Учора з Беларусі вывезлі чатырнаццаць палітвязняў.',
      'Учора чатырнаццаць палітвязняў вывезлі за мяжу.',
      'Учора чатырнаццаць палітвязняў вывезлі ў Вільню.',
      'На ганку амерыканскай амбасады абдымаліся людзі, якія не бачыліся пяць гадоў: учора чатырнаццаць палітвязняў вывезлі з Беларусі.',
      'Учора ўнука, асуджанага ў Мінску на пяць гадоў, вызвалілі.',
      'Учора ўнук, асуджаны ў Мінску на пяць гадоў, выйшаў на волю.',
    ],
    'sanctions_imposed,sanctions_extended': [
      'Савет ЕС сёння на год падоўжыў абмежавальныя меры супраць Мінска і ўнёс у спіс яшчэ паўсотні сілавікоў.',
      'Яна едзе ў Брусель, дзе Савет ЕС якраз сёння на год падоўжыў абмежавальныя меры супраць Мінска і ўнёс у спіс яшчэ паўсотні сілавікоў.',
    ],
    sanctions_extended: [
      'Тое, што ЕС раніцай падоўжыў меры супраць Мінска да канца лютага 2027 года, зала сустрэла гоманам.',
    ],
    quiet: [
      'Яго дачка ўчора вечарам прайшла праз браму парку і сустрэла сяброўку з Гомеля.',
      'Учора ў Мінску асудзілі на пяць гадоў журналіста, вызваленага з калоніі па амністыі.',
    ],
  },
  pl: {
    sanctions_eased: [
      'W nocy na piątek amerykański resort finansów zwolnił Białoruską Kompanię Potasową z sankcji licencją ogólną.',
      'W czwartek amerykański resort finansów wyłączył Belavię spod sankcji licencją generalną.',
      'Samolotami będzie szybciej, bo wczorajsza decyzja Białego Domu o zniesieniu sankcji wobec Belavii pozwoli przywrócić trzy maszyny.',
    ],
    sanctions_imposed: [
      'W czwartek amerykański resort finansów dopisał do czarnej listy dziewiętnaście osób i czternaście podmiotów związanych z Łukaszenką.',
      'Rada Unii Europejskiej przyjęła w południe decyzję o wpisaniu na listę sankcyjną czterech białoruskich spółek.',
      'W piątek bez dyskusji ministrowie UE zgodzili się zamrozić majątek dwudziestu Białorusinów i siedmiu firm, decyzję już wydrukowano w dzienniku urzędowym.',
    ],
    'sanctions_imposed,sanctions_extended': [
      'Rada UE dziś na rok przedłużyła środki wobec Mińska i wpisała na listę kolejnych pięćdziesięciu funkcjonariuszy.',
      'Jedzie do Brukseli, gdzie Rada UE właśnie dziś na rok przedłużyła środki wobec Mińska i wpisała na listę kolejnych pięćdziesięciu funkcjonariuszy.',
    ],
    sanctions_extended: [
      'To, że Unia przed południem przedłużyła środki wobec Mińska do końca lutego 2027 roku, sala przyjęła pomrukiem.',
    ],
    prisoner_release: [
      'W czwartek kolejny dekret dał w Mińsku wolność szesnastu skazanym.',
      'Jego córka, która odsiadywała siedem lat w Homlu, przeszła wczoraj wieczorem przez bramę kolonii, a z nią trzy inne kobiety.',
      'Wczoraj wywieziono za granicę czternastu białoruskich więźniów politycznych.',
      'Przed ambasadą ściskali się ludzie, którzy nie widzieli się pięć lat: wczoraj z Białorusi wywieziono czternastu więźniów politycznych.',
      'Wczoraj wnuk, skazany w Mińsku na pięć lat, został zwolniony z kolonii.',
      'Wczoraj wnuk, skazany w Mińsku na pięć lat, został zwolniony.',
    ],
    quiet: [
      'Wczoraj wnuk, zwolniony w Mińsku w 2023 roku, został skazany na pięć lat.',
      'Wczoraj sąd w Mińsku skazał na pięć lat dziennikarza, zwolnionego z kolonii na mocy amnestii.',
    ],
  },
  de: {
    sanctions_eased: [
      'In der Nacht zum Freitag hat das US-Finanzministerium die Belarusian Potash Company per Generallizenz freigestellt.',
      'Am Donnerstag nahm das US-Finanzministerium Belavia per Lizenz von den Sanktionen aus.',
      'Am Donnerstag stellte das US-Finanzministerium die Fluggesellschaft Belavia von den Sanktionen frei.',
      'Der Bundesrat habe am Vormittag das Belarus-Embargo im Finanzteil gelockert, sagte der Stadtrat.',
      'Mit dem Flugzeug geht es schneller, denn die gestrige Entscheidung des Weißen Hauses, die Sanktionen gegen Belavia aufzuheben, bringt drei Maschinen zurück.',
    ],
    sanctions_imposed: [
      'Am Donnerstag setzte das US-Finanzministerium neunzehn Personen und vierzehn Firmen aus Lukaschenkos Umfeld auf seine schwarze Liste.',
      'Kanada habe am Vormittag neun belarussische Firmen auf die Sanktionsliste gesetzt, sagte der Händler.',
      'Der Rat der EU hat am Mittag einen Beschluss über die Aufnahme von vier belarussischen Firmen in die Sanktionsliste gefasst.',
      'Am Freitag einigten sich die EU-Minister ohne Aussprache darauf, das Vermögen von zwanzig Belarussen und sieben Firmen einzufrieren, der Beschluss steht bereits im Amtsblatt.',
    ],
    prisoner_release: [
      'Minsk habe am Abend vierzehn politische Gefangene freigelassen, sagte der Pfarrer.',
      'Er habe eben erfahren, dass Minsk am Mittag vierzehn politische Gefangene freigelassen habe.',
      'Am Donnerstag schenkte ein Dekret sechzehn politischen Gefangenen in Minsk die Freiheit.',
      'Seine Tochter, die in Homel sieben Jahre verbüßte, trat gestern Abend durch das Tor, und mit ihr drei weitere Frauen.',
      'Der Drucker Mikalai Bandarenka, seit vier Jahren in einem belarussischen Straflager, ist an diesem Donnerstagabend auf freien Fuß gesetzt worden.',
      'Am Vorabend brachte man den Enkel, der wegen „Förderung des Extremismus“ zu sechs Jahren verurteilt war, aus Babrujsk und ließ ihn vor dem Haus frei.',
      'Der Drucker Mikalai Bandarenka, dessen Bild die Gruppe seit vier Jahren hochhält, ist am Donnerstagabend in Minsk aus dem Gefängnis freigelassen worden.',
      'Gestern wurden vierzehn belarussische politische Gefangene ins Ausland gebracht.',
      'Vor der Botschaft umarmten sich Menschen, die einander fünf Jahre nicht gesehen hatten: Gestern ließ Belarus vierzehn politische Gefangene frei.',
      'Gestern wurde der Enkel, der in Minsk zu fünf Jahren verurteilt war, freigelassen.',
      'Gestern ist der in Minsk zu fünf Jahren verurteilte Enkel freigekommen.',
    ],
    'sanctions_imposed,sanctions_extended': [
      'Der Rat der EU hat heute die Maßnahmen gegen Minsk um ein Jahr verlängert und fünfzig weitere Beamte auf die Liste gesetzt.',
      'Sie fährt nach Brüssel, wo der Rat der EU gerade heute die Maßnahmen gegen Minsk um ein Jahr verlängert und fünfzig weitere Beamte auf die Liste gesetzt hat.',
    ],
    sanctions_extended: [
      'Die EU hat ihre Maßnahmen gegen Minsk am Vormittag bis Ende Februar 2027 verlängert, teilte der Rat mit.',
      'Dass die Union ihre Maßnahmen gegen Minsk am Vormittag bis Ende Februar 2027 verlängert hat, nahm der Saal mit Murren zur Kenntnis.',
      'Der Betrieb steht seit Jahren auf der Sanktionsliste der EU. Am Vormittag hat die Union ihre Maßnahmen gegen Minsk bis Ende Februar 2027 verlängert.',
    ],
    quiet: [
      'Gestern wurde der Enkel, der 2023 in Minsk freigelassen worden war, zu fünf Jahren verurteilt.',
      'Gestern verurteilte ein Gericht in Minsk den Journalisten, den man aus der Kolonie entlassen hatte, zu fünf Jahren.',
    ],
  },
  lt: {
    sanctions_eased: [
      'Naktį į penktadienį JAV iždas bendrąja licencija atleido „Belavia“ nuo sankcijų.',
      'Ketvirtadienį JAV iždas išėmė Baltarusijos kalio bendrovę iš sankcijų.',
      'Lėktuvais bus greičiau, nes vakarykštis Baltųjų rūmų sprendimas panaikinti sankcijas „Belavia“ grąžins tris orlaivius.',
    ],
    sanctions_imposed: [
      'Ketvirtadienį JAV finansų ministerija į juodąjį sąrašą įrašė devyniolika žmonių ir keturiolika bendrovių, susijusių su Lukašenka.',
      'ES Taryba vidurdienį priėmė sprendimą įtraukti keturias Baltarusijos bendroves į sankcijų sąrašą.',
      'Penktadienį ES ministrai be diskusijų sutarė įšaldyti dvidešimties baltarusių ir septynių įmonių turtą, sprendimas jau paskelbtas oficialiajame leidinyje.',
    ],
    prisoner_release: [
      'Minskas vakare paleidęs keturiolika politinių kalinių, sakė kunigas.',
      'Trečiadienį Minske dar vienas dekretas davė laisvę šešiolikai nuteistųjų.',
      'Ketvirtadienį Lukašenkos dekretas suteikė laisvę šešiolikai politinių kalinių.',
      'Vakar keturiolika Baltarusijos politinių kalinių išvežta į užsienį.',
      'Prie ambasados apsikabino žmonės, nesimatę penkerius metus: vakar Baltarusija paleido keturiolika politinių kalinių.',
      'Vakar anūkas, Minske nuteistas penkeriems metams, buvo paleistas.',
      'Vakar Minske penkeriems metams nuteistas žurnalistas buvo paleistas.',
    ],
    'sanctions_imposed,sanctions_extended': [
      'ES Taryba šiandien metams pratęsė priemones Minskui ir įtraukė į sąrašą dar penkiasdešimt pareigūnų.',
      'Ji vyksta į Briuselį, kur ES Taryba kaip tik šiandien metams pratęsė priemones Minskui ir įtraukė į sąrašą dar penkiasdešimt pareigūnų.',
    ],
    sanctions_extended: [
      'Tai, kad ES ryte pratęsė priemones Minskui iki 2027 metų vasario pabaigos, salė sutiko murmesiu.',
    ],
    quiet: [
      'Vakar anūkas, Minske paleistas 2023 metais, buvo nuteistas penkeriems metams.',
      'Vakar Minsko teismas penkeriems metams nuteisė žurnalistą, paleistą iš kolonijos pagal amnestiją.',
    ],
  },
};

for (const [language, [title, top]] of Object.entries(fog))
  for (const [types, texts] of Object.entries(sentences[language] ?? {}))
    test.each(texts)(`${language}: ${types}: %s`, (text) => {
      expectRow({ alerts: types === 'quiet' ? '' : types, title, published, text: top + text });
    });
