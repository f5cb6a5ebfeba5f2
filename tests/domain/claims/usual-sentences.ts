// What the press says most: usual subjects, verbs and objects, each with each. `text` asks for one of every list by its name.
import { eased, extended, imposed, release } from './rows.ts';

export interface Usual {
  readonly language: string;
  /** What every sentence pages for; `''` for none. */
  readonly alerts: string;
  readonly text: string;
  /** Where the sentences are headlines: what stands below them. */
  readonly below?: string;
  /** The lists, parted by a slash. */
  readonly words: Readonly<Record<string, string>>;
}

export const usual: readonly Usual[] = [
  {
    language: 'en',
    alerts: release,
    text: '{who} {verb} {captives} on Thursday.',
    words: {
      who: 'Belarus / Minsk / Lukashenko / The Belarusian authorities / The regime in Minsk',
      verb: 'released / freed / let go / set free / pardoned / amnestied / let out / turned loose / sent home / let walk / liberated / discharged / unlocked',
      captives:
        '52 prisoners / a group of political prisoners / several inmates / two jailed journalists / the detained activist / dozens of convicts / 14 detainees / a priest held since May / an imprisoned blogger / five hostages of the regime / a US citizen / a Polish monk',
    },
  },
  {
    language: 'en',
    alerts: imposed,
    text: '{who} {verb} {what} on Thursday.',
    words: {
      who: 'The EU / Brussels / Washington / The US Treasury / Britain / Canada / The Council / Poland / Switzerland',
      verb: 'imposed / slapped / adopted / introduced / announced / unveiled / approved / brought in / levied / endorsed / clamped / ordered / issued / passed / rolled out',
      what: 'new sanctions on Belarus / fresh sanctions against Minsk / further restrictions on Belarus / a new package of sanctions against Belarus / a visa ban on 12 Belarusian judges / an embargo on Belarusian potash / additional measures against the Lukashenko regime / an asset freeze on five Belarusian firms / penalties on Belarusian officials',
    },
  },
  {
    language: 'en',
    alerts: eased,
    text: '{who} {verb} {what} on Thursday.',
    words: {
      who: 'The EU / Washington / The US Treasury / Britain / The White House / The Trump administration / OFAC',
      verb: 'lifted / eased / removed / dropped / suspended / relaxed / scrapped / waived / rescinded / revoked / rolled back / softened / did away with / ended / withdrew / loosened / paused / terminated',
      what: 'sanctions on Belarus / sanctions against Belavia / restrictions on Belarusian potash / its sanctions on two Belarusian banks / the ban on Belavia / measures against Belarusian state firms / the embargo on Belarusian fertiliser',
    },
  },
  {
    language: 'en',
    alerts: extended,
    text: '{who} {verb} {what} {term} on Thursday.',
    words: {
      who: 'The EU / The Council / Britain / Switzerland',
      verb: 'extended / prolonged / renewed / rolled over / continued / kept in place / reauthorised',
      what: 'sanctions on Belarus / sanctions against the Lukashenko regime / restrictive measures against Belarus / the arms embargo on Belarus / the asset freezes on Belarusian officials',
      term: 'for another year / until 28 February 2027 / by twelve months / for a further year',
    },
  },
  {
    language: 'ru',
    alerts: release,
    text: '{who} в четверг {verb} {captives}.',
    words: {
      who: 'Белоруссия / Минск / Лукашенко / Власти Беларуси / Режим Лукашенко',
      verb: 'освободила / освободил / отпустил / выпустил / помиловал / выпустил на свободу / отпустил на волю / амнистировал / передал США / вывез в Литву / выдал Украине / отправил домой',
      captives:
        '52 заключенных / группу политзаключенных / нескольких узников / двух журналистов-политзаключенных / задержанного активиста / десятки осужденных / 14 политзэков / священника, сидевшего с мая / блогера-политзаключенного / пятерых заложников режима / гражданина США, сидевшего в колонии / осужденную журналистку',
    },
  },
  {
    language: 'ru',
    alerts: imposed,
    text: '{who} в четверг {verb} {what}.',
    words: {
      who: 'Евросоюз / Брюссель / Вашингтон / Минфин США / Великобритания / Канада / Совет ЕС / Польша / Швейцария',
      verb: 'ввел / ввела / принял / объявил о / утвердил / наложил / одобрил / анонсировал / расширил / ужесточил',
      what: 'новые санкции против Беларуси / новые санкции против Минска / дополнительные ограничения против Беларуси / новый пакет санкций против Беларуси / запрет на въезд для 12 белорусских судей / эмбарго на белорусский калий / ограничительные меры в отношении режима Лукашенко / санкции в отношении пяти белорусских предприятий',
    },
  },
  {
    language: 'ru',
    alerts: eased,
    text: '{who} в четверг {verb} {what}.',
    words: {
      who: 'Евросоюз / Вашингтон / Минфин США / Великобритания / Белый дом / Администрация Трампа / OFAC',
      verb: 'снял / сняла / отменил / смягчил / приостановил / ослабил / отозвал / аннулировал / свернул / заморозил действие',
      what: 'санкции с Беларуси / санкции против «Белавиа» / ограничения на белорусский калий / санкции против двух белорусских банков / запрет на полеты «Белавиа» / ограничения в отношении белорусских предприятий / эмбарго на белорусские удобрения',
    },
  },
  {
    language: 'ru',
    alerts: extended,
    text: '{who} в четверг {verb} {what} {term}.',
    words: {
      who: 'Евросоюз / Совет ЕС / Великобритания / Швейцария',
      verb: 'продлил / пролонгировал / сохранил / оставил в силе',
      what: 'санкции против Беларуси / санкции против режима Лукашенко / ограничительные меры против Беларуси / оружейное эмбарго против Беларуси / заморозку активов белорусских чиновников',
      term: 'еще на год / до 28 февраля 2027 года / на двенадцать месяцев',
    },
  },
  {
    language: 'de',
    alerts: release,
    text: '{who} {verb} {captives} {part}.',
    words: {
      who: 'Belarus / Minsk / Lukaschenko / Das Regime in Minsk',
      verb: 'hat am Donnerstag',
      captives:
        '52 Häftlinge / eine Gruppe politischer Gefangener / mehrere Insassen / zwei inhaftierte Journalisten / den festgenommenen Aktivisten / Dutzende Verurteilte / 14 Inhaftierte / einen Priester, der seit Mai in Haft saß, / einen inhaftierten Blogger / fünf Geiseln des Regimes / eine US-Bürgerin',
      part: 'freigelassen / begnadigt / auf freien Fuß gesetzt / aus der Haft entlassen / amnestiert',
    },
  },
  {
    language: 'de',
    alerts: imposed,
    text: '{who} {verb} am Donnerstag {what} {part}.',
    words: {
      who: 'Die EU / Brüssel / Washington / Großbritannien / Kanada / Der Rat / Polen / Die Schweiz',
      verb: 'hat / haben',
      what: 'neue Sanktionen gegen Belarus / weitere Sanktionen gegen Minsk / zusätzliche Beschränkungen gegen Belarus / ein neues Sanktionspaket gegen Belarus / ein Einreiseverbot gegen zwölf belarussische Richter / ein Embargo auf belarussisches Kali / Strafmaßnahmen gegen das Lukaschenko-Regime',
      part: 'verhängt / beschlossen / angekündigt / erlassen / eingeführt / gebilligt / verabschiedet / angenommen / ausgesprochen / in Kraft gesetzt / verschärft / ausgeweitet',
    },
  },
  {
    language: 'de',
    alerts: eased,
    text: '{who} hat am Donnerstag {what} {part}.',
    words: {
      who: 'Die EU / Washington / Das US-Finanzministerium / Großbritannien / Das Weiße Haus / Die Trump-Regierung',
      what: 'Sanktionen gegen Belarus / die Sanktionen gegen Belavia / die Beschränkungen für belarussisches Kali / die Sanktionen gegen zwei belarussische Banken / das Embargo auf belarussische Düngemittel',
      part: 'aufgehoben / gelockert / ausgesetzt / beendet / zurückgenommen / abgeschafft / gestrichen / aufgeweicht / entschärft / fallen gelassen / außer Kraft gesetzt / abgemildert',
    },
  },
  {
    language: 'de',
    alerts: extended,
    text: '{who} hat am Donnerstag {what} {term} {part}.',
    words: {
      who: 'Die EU / Der Rat / Großbritannien / Die Schweiz',
      what: 'die Sanktionen gegen Belarus / die Strafmaßnahmen gegen das Lukaschenko-Regime / das Waffenembargo gegen Belarus / die Einreiseverbote gegen belarussische Beamte',
      term: 'um ein weiteres Jahr / bis zum 28. Februar 2027 / um zwölf Monate',
      part: 'verlängert / erneuert / aufrechterhalten / beibehalten / in Kraft gelassen / fortgeschrieben',
    },
  },
  {
    language: 'pl',
    alerts: release,
    text: '{who} w czwartek {verb} {captives}.',
    words: {
      who: 'Białoruś / Mińsk / Łukaszenka / Władze Białorusi / Reżim Łukaszenki',
      verb: 'uwolniła / uwolnił / wypuścił / ułaskawił / wypuścił na wolność / puścił wolno / objął amnestią / przekazał USA / wywiózł na Litwę / oddał Ukrainie / odesłał do domu',
      captives:
        '52 więźniów / grupę więźniów politycznych / kilku osadzonych / dwóch uwięzionych dziennikarzy / zatrzymanego aktywistę / dziesiątki skazanych / księdza siedzącego od maja / uwięzionego blogera / pięciu zakładników reżimu / obywatela USA z kolonii karnej / skazaną dziennikarkę',
    },
  },
  {
    language: 'pl',
    alerts: imposed,
    text: '{who} w czwartek {verb} {what}.',
    words: {
      who: 'UE / Bruksela / Waszyngton / Wielka Brytania / Kanada / Rada UE / Polska / Szwajcaria / Resort finansów USA',
      verb: 'wprowadziła / nałożyła / nałożył / przyjęła / ogłosiła / zatwierdziła / uchwaliła / wdrożyła / ustanowiła / rozszerzyła / zaostrzyła',
      what: 'nowe sankcje na Białoruś / nowe sankcje wobec Mińska / dodatkowe ograniczenia wobec Białorusi / nowy pakiet sankcji przeciwko Białorusi / zakaz wjazdu dla 12 białoruskich sędziów / embargo na białoruski potas / środki ograniczające wobec reżimu Łukaszenki / sankcje na pięć białoruskich firm',
    },
  },
  {
    language: 'pl',
    alerts: eased,
    text: '{who} w czwartek {verb} {what}.',
    words: {
      who: 'UE / Waszyngton / Resort finansów USA / Wielka Brytania / Biały Dom / Administracja Trumpa / OFAC',
      verb: 'zniosła / zniósł / zdjęła / zdjął / złagodziła / zawiesiła / poluzowała / uchyliła / cofnęła / anulowała / wycofała / zakończyła',
      what: 'sankcje wobec Białorusi / sankcje na linie Belavia / ograniczenia na białoruski potas / sankcje wobec dwóch białoruskich banków / restrykcje wobec białoruskich firm / embargo na białoruskie nawozy',
    },
  },
  {
    language: 'pl',
    alerts: extended,
    text: '{who} w czwartek {verb} {what} {term}.',
    words: {
      who: 'UE / Rada UE / Wielka Brytania / Szwajcaria',
      verb: 'przedłużyła / wydłużyła / odnowiła / utrzymała / prolongowała',
      what: 'sankcje wobec Białorusi / sankcje na reżim Łukaszenki / środki ograniczające wobec Białorusi / embargo na broń dla Białorusi',
      term: 'o kolejny rok / do 28 lutego 2027 r. / o dwanaście miesięcy / na kolejny rok',
    },
  },
  {
    language: 'uk',
    alerts: release,
    text: '{who} у четвер {verb} {captives}.',
    words: {
      who: 'Білорусь / Мінськ / Лукашенко / Влада Білорусі / Режим Лукашенка',
      verb: 'звільнила / звільнив / відпустив / випустив / помилував / випустив на волю / відпустив на свободу / амністував / передав США / вивіз до Литви / віддав Україні / відправив додому',
      captives:
        "52 в'язнів / групу політв'язнів / кількох засуджених / двох журналістів-політв'язнів / затриманого активіста / десятки засуджених / 14 політичних в'язнів / священника, який сидів із травня / ув'язненого блогера / п'ятьох заручників режиму / громадянина США з колонії / засуджену журналістку",
    },
  },
  {
    language: 'uk',
    alerts: imposed,
    text: '{who} у четвер {verb} {what}.',
    words: {
      who: 'ЄС / Брюссель / Вашингтон / Мінфін США / Британія / Канада / Рада ЄС / Польща / Зеленський',
      verb: 'запровадив / запровадила / ввів / ввела / ухвалив / оголосив / затвердив / наклав / схвалив / розширив / посилив',
      what: "нові санкції проти Білорусі / нові санкції проти Мінська / додаткові обмеження проти Білорусі / новий пакет санкцій проти Білорусі / заборону на в'їзд для 12 білоруських суддів / ембарго на білоруський калій / обмежувальні заходи щодо режиму Лукашенка / санкції щодо п'яти білоруських підприємств",
    },
  },
  {
    language: 'uk',
    alerts: eased,
    text: '{who} у четвер {verb} {what}.',
    words: {
      who: 'ЄС / Вашингтон / Мінфін США / Британія / Білий дім / Адміністрація Трампа / OFAC',
      verb: "зняв / зняла / скасував / пом'якшив / призупинив / послабив / відкликав / анулював / згорнув / припинив",
      what: 'санкції з Білорусі / санкції проти «Белавіа» / обмеження на білоруський калій / санкції проти двох білоруських банків / обмеження щодо білоруських підприємств / ембарго на білоруські добрива',
    },
  },
  {
    language: 'uk',
    alerts: extended,
    text: '{who} у четвер {verb} {what} {term}.',
    words: {
      who: 'ЄС / Рада ЄС / Британія / Швейцарія',
      verb: 'продовжив / подовжила / пролонгувала / зберегла / залишила чинними',
      what: 'санкції проти Білорусі / санкції проти режиму Лукашенка / обмежувальні заходи щодо Білорусі / збройне ембарго проти Білорусі',
      term: 'ще на рік / до 28 лютого 2027 року / на дванадцять місяців',
    },
  },
  {
    language: 'be',
    alerts: release,
    text: '{who} у чацвер {verb} {captives}.',
    words: {
      who: 'Беларусь / Мінск / Лукашэнка / Улады Беларусі / Рэжым Лукашэнкі',
      verb: 'вызваліла / вызваліў / адпусціў / выпусціў / памілаваў / выпусціў на волю / адпусціў на свабоду / амніставаў / перадаў ЗША / вывез у Літву / аддаў Украіне / адправіў дадому',
      captives:
        '52 зняволеных / групу палітвязняў / некалькіх асуджаных / двух журналістаў-палітвязняў / затрыманага актывіста / дзясяткі асуджаных / 14 палітычных зняволеных / святара, які сядзеў з траўня / зняволенага блогера / пяцёх закладнікаў рэжыму / грамадзяніна ЗША з калоніі / асуджаную журналістку',
    },
  },
  {
    language: 'be',
    alerts: imposed,
    text: '{who} у чацвер {verb} {what}.',
    words: {
      who: 'Еўразвяз / Еўрасаюз / Брусель / Вашынгтон / Мінфін ЗША / Вялікабрытанія / Канада / Рада ЕЗ / Польшча',
      verb: 'увёў / увяла / прыняў / абвясціў / зацвердзіў / наклаў / ухваліў / анансаваў / пашырыў / узмацніў',
      what: 'новыя санкцыі супраць Беларусі / новыя санкцыі супраць Мінска / дадатковыя абмежаванні супраць Беларусі / новы пакет санкцый супраць Беларусі / забарону на ўезд для 12 беларускіх суддзяў / эмбарга на беларускі калій / абмежавальныя захады супраць рэжыму Лукашэнкі / санкцыі супраць пяці беларускіх прадпрыемстваў',
    },
  },
  {
    language: 'be',
    alerts: eased,
    text: '{who} у чацвер {verb} {what}.',
    words: {
      who: 'Еўразвяз / Вашынгтон / Мінфін ЗША / Вялікабрытанія / Белы дом / Адміністрацыя Трампа',
      verb: 'зняў / зняла / скасаваў / адмяніў / змякчыў / прыпыніў / паслабіў / адклікаў / ануляваў / спыніў',
      what: 'санкцыі з Беларусі / санкцыі супраць «Белавія» / абмежаванні на беларускі калій / санкцыі супраць двух беларускіх банкаў / абмежаванні адносна беларускіх прадпрыемстваў / эмбарга на беларускія ўгнаенні',
    },
  },
  {
    language: 'be',
    alerts: extended,
    text: '{who} у чацвер {verb} {what} {term}.',
    words: {
      who: 'Еўразвяз / Рада ЕЗ / Вялікабрытанія / Швейцарыя',
      verb: 'падоўжыў / працягнуў / прадоўжыла / захавала / пакінула ў сіле',
      what: 'санкцыі супраць Беларусі / санкцыі супраць рэжыму Лукашэнкі / абмежавальныя захады супраць Беларусі / збройнае эмбарга супраць Беларусі',
      term: 'яшчэ на год / да 28 лютага 2027 года / на дванаццаць месяцаў',
    },
  },
  {
    language: 'lt',
    alerts: release,
    text: '{who} ketvirtadienį {verb} {captives}.',
    words: {
      who: 'Baltarusija / Minskas / Lukašenka / Baltarusijos valdžia / Lukašenkos režimas',
      verb: 'paleido / išleido / išlaisvino / paleido į laisvę / malonės tvarka paleido / suteikė malonę / amnestavo / perdavė JAV / išvežė į Lietuvą / atidavė Ukrainai / išleido namo',
      captives:
        '52 kalinius / grupę politinių kalinių / kelis nuteistuosius / du įkalintus žurnalistus / sulaikytą aktyvistą / dešimtis nuteistųjų / 14 politkalinių / kunigą, kalėjusį nuo gegužės / įkalintą tinklaraštininką / penkis režimo įkaitus / JAV pilietį iš kolonijos',
    },
  },
  {
    language: 'lt',
    alerts: imposed,
    text: '{who} ketvirtadienį {verb} {what}.',
    words: {
      who: 'ES / Briuselis / Vašingtonas / JAV / Jungtinė Karalystė / Kanada / ES Taryba / Lenkija / Šveicarija',
      verb: 'įvedė / paskelbė / priėmė / patvirtino / pritaikė / skyrė / išplėtė / sugriežtino / pristatė',
      what: 'naujas sankcijas Baltarusijai / naujas sankcijas Minskui / papildomus apribojimus Baltarusijai / naują sankcijų paketą Baltarusijai / draudimą atvykti 12 Baltarusijos teisėjų / embargą baltarusiškam kaliui / ribojamąsias priemones Lukašenkos režimui / sankcijas penkioms Baltarusijos įmonėms',
    },
  },
  {
    language: 'lt',
    alerts: eased,
    text: '{who} ketvirtadienį {verb} {what}.',
    words: {
      who: 'ES / Vašingtonas / JAV iždas / Jungtinė Karalystė / Baltieji rūmai / Trumpo administracija',
      verb: 'panaikino / atšaukė / sušvelnino / sustabdė / nuėmė / nutraukė / laikinai sustabdė / palengvino',
      what: 'sankcijas Baltarusijai / sankcijas „Belavia“ / apribojimus baltarusiškam kaliui / sankcijas dviem Baltarusijos bankams / ribojimus Baltarusijos įmonėms / embargą baltarusiškoms trąšoms',
    },
  },
  {
    language: 'lt',
    alerts: extended,
    text: '{who} ketvirtadienį {what} {verb} {term}.',
    words: {
      who: 'ES / ES Taryba / Jungtinė Karalystė / Šveicarija',
      verb: 'pratęsė / prailgino / atnaujino / išlaikė / paliko galioti',
      what: 'sankcijas Baltarusijai / sankcijas Lukašenkos režimui / ribojamąsias priemones Baltarusijai / ginklų embargą Baltarusijai',
      term: 'dar metams / iki 2027 metų vasario 28 dienos / dvylikai mėnesių',
    },
  },
  {
    language: 'en',
    alerts: release,
    text: '{x} {v}',
    below: 'The agencies reported it from Belarus.',
    words: {
      x: '52 political prisoners / Belarusian opposition figure / Jailed Belarusian journalist / Nobel laureate Bialiatski / Two priests in Belarus / 14 Belarus detainees / Dozens of Belarusian inmates',
      v: 'freed / released / pardoned / set free / walk free / let go / out of jail / free at last / leave prison / regains freedom / back home after five years in jail / sent to Poland in swap / amnestied',
    },
  },
  {
    language: 'en',
    alerts: imposed,
    text: '{x} {v}',
    below: 'The agencies reported it from Belarus.',
    words: {
      x: 'EU / Brussels / UK / US Treasury / Canada / Switzerland / Poland',
      v: 'sanctions 12 Belarusian judges / slaps sanctions on Belarus / adopts new Belarus sanctions / hits Belarus with fresh sanctions / targets Belarus in new sanctions package / blacklists Belarusian bank / tightens sanctions on Belarus / bans Belarusian potash / expands Belarus sanctions / freezes assets of Belarusian officials / imposes visa bans on Belarusian officials / adds 12 Belarusians to sanctions list / unveils Belarus sanctions / joins EU sanctions on Belarus',
    },
  },
  {
    language: 'en',
    alerts: eased,
    text: '{x} {v}',
    below: 'The agencies reported it from Belarus.',
    words: {
      x: 'US / Washington / EU / US Treasury / Trump',
      v: 'lifts sanctions on Belavia / eases Belarus sanctions / drops sanctions on Belarusian potash / removes Belarusian bank from sanctions list / suspends Belarus sanctions / delists two Belarusian banks / relaxes curbs on Belavia / waives sanctions on Belarus fertiliser / to lift sanctions on Belavia effective immediately / takes Belavia off sanctions list / scraps sanctions on Belarusian airline',
    },
  },
  {
    language: 'en',
    alerts: extended,
    text: '{x} {v}',
    below: 'The agencies reported it from Belarus.',
    words: {
      x: 'EU / Council / UK / Switzerland',
      v: 'extends Belarus sanctions / prolongs sanctions on Belarus by a year / renews sanctions against Belarus / rolls over Belarus sanctions / extends sanctions on Belarus until February 2027 / keeps Belarus sanctions for another year',
    },
  },
  {
    language: 'ru',
    alerts: release,
    text: '{x} {v}',
    below: 'Об этом сообщили агентства из Беларуси.',
    words: {
      x: '52 политзаключенных / Белорусского оппозиционера / Политзаключенную журналистку / Нобелевского лауреата Беляцкого / Двух священников в Беларуси / Группу белорусских политзаключенных',
      v: 'освободили / отпустили / помиловали / выпустили на свободу / выпустили из колонии / обменяли',
    },
  },
  {
    language: 'ru',
    alerts: release,
    text: '{x} {v}',
    below: 'Об этом сообщили агентства из Беларуси.',
    words: {
      x: 'Николай Статкевич / Белорусский оппозиционер / Политзаключенная журналистка / Алесь Беляцкий / Блогер-политзаключенный',
      v: 'на свободе / вышел на свободу / вышла на свободу / освобожден / вышел из тюрьмы / помилован / покинул колонию / вернулся домой из колонии / уже в Вильнюсе после освобождения / снова на воле',
    },
  },
  {
    language: 'ru',
    alerts: imposed,
    text: '{x} {v}',
    below: 'Об этом сообщили агентства из Беларуси.',
    words: {
      x: 'ЕС / Евросоюз / Великобритания / Минфин США / Канада / Швейцария / Польша',
      v: 'ввел санкции против 12 белорусских судей / расширил санкции против Беларуси / принял новый пакет санкций против Беларуси / вводит новые санкции против Беларуси / внес в черный список белорусский банк / ужесточил санкции против Минска / запретил белорусский калий / заморозил активы белорусских чиновников / присоединился к санкциям ЕС против Беларуси / объявил о новых санкциях против Минска',
    },
  },
  {
    language: 'ru',
    alerts: eased,
    text: '{x} {v}',
    below: 'Об этом сообщили агентства из Беларуси.',
    words: {
      x: 'США / Вашингтон / ЕС / Минфин США / Трамп',
      v: 'сняли санкции с «Белавиа» / снимают санкции с белорусского калия / смягчили санкции против Беларуси / исключили белорусский банк из санкционного списка / приостановили санкции против Беларуси / отменяют санкции против «Белавиа» / вывели «Белавиа» из-под санкций',
    },
  },
  {
    language: 'ru',
    alerts: extended,
    text: '{x} {v}',
    below: 'Об этом сообщили агентства из Беларуси.',
    words: {
      x: 'ЕС / Евросоюз / Совет ЕС / Швейцария',
      v: 'продлил санкции против Беларуси / на год продлил санкции против Беларуси / продлил санкции против Беларуси до февраля 2027 года / продлевает санкции против Минска / пролонгировал белорусские санкции',
    },
  },
  {
    language: 'uk',
    alerts: release,
    text: '{x} {v}',
    below: 'Про це повідомили агенції з Білорусі.',
    words: {
      x: "52 політв'язнів / Білоруського опозиціонера / Ув'язнену журналістку / Нобелівського лауреата Бяляцького / Двох священників у Білорусі",
      v: 'звільнили / відпустили / помилували / випустили на волю / випустили з колонії / обміняли',
    },
  },
  {
    language: 'uk',
    alerts: imposed,
    text: '{x} {v}',
    below: 'Про це повідомили агенції з Білорусі.',
    words: {
      x: 'ЄС / Євросоюз / Британія / Мінфін США / Канада / Зеленський',
      v: 'запровадив санкції проти 12 білоруських суддів / розширив санкції проти Білорусі / ухвалив новий пакет санкцій проти Білорусі / вводить нові санкції проти Білорусі / вніс до чорного списку білоруський банк / посилив санкції проти Мінська / заборонив білоруський калій / заморозив активи білоруських чиновників / оголосив нові санкції проти Мінська',
    },
  },
  {
    language: 'uk',
    alerts: eased,
    text: '{x} {v}',
    below: 'Про це повідомили агенції з Білорусі.',
    words: {
      x: 'США / Вашингтон / ЄС / Мінфін США',
      v: "зняли санкції з «Белавіа» / знімають санкції з білоруського калію / пом'якшили санкції проти Білорусі / виключили білоруський банк із санкційного списку / призупинили санкції проти Білорусі / скасовують санкції проти «Белавіа» / вивели «Белавіа» з-під санкцій",
    },
  },
  {
    language: 'pl',
    alerts: release,
    text: '{x} {v}',
    below: 'Poinformowały o tym agencje z Białorusi.',
    words: {
      x: '52 więźniów politycznych / Białoruski opozycjonista / Uwięziona dziennikarka z Białorusi / Noblista Bialacki / Dwaj księża na Białorusi / Andrzej Poczobut',
      v: 'na wolności / uwolniony / wyszedł na wolność / zwolniony z kolonii / ułaskawiony / opuścił więzienie / już w Polsce po uwolnieniu / odzyskał wolność / wypuszczony',
    },
  },
  {
    language: 'pl',
    alerts: imposed,
    text: '{x} {v}',
    below: 'Poinformowały o tym agencje z Białorusi.',
    words: {
      x: 'UE / Bruksela / Wielka Brytania / Resort finansów USA / Kanada / Polska',
      v: 'nakłada sankcje na 12 białoruskich sędziów / rozszerza sankcje na Białoruś / przyjęła nowy pakiet sankcji wobec Białorusi / wprowadza nowe sankcje na Białoruś / wpisała białoruski bank na czarną listę / zaostrza sankcje wobec Mińska / zakazuje importu białoruskiego potasu / zamraża aktywa białoruskich urzędników / dołącza do sankcji UE wobec Białorusi / ogłasza nowe sankcje wobec Mińska',
    },
  },
  {
    language: 'pl',
    alerts: eased,
    text: '{x} {v}',
    below: 'Poinformowały o tym agencje z Białorusi.',
    words: {
      x: 'USA / Waszyngton / UE / Trump',
      v: 'znoszą sankcje na Belavia / zniosły sankcje na białoruski potas / łagodzą sankcje wobec Białorusi / skreśliły białoruski bank z listy sankcyjnej / zawieszają sankcje wobec Białorusi / zdejmują sankcje z Belavia / luzują sankcje na Białoruś',
    },
  },
  {
    language: 'be',
    alerts: release,
    text: '{x} {v}',
    below: 'Пра гэта паведамілі агенцтвы з Беларусі.',
    words: {
      x: '52 палітвязняў / Беларускага апазіцыянера / Зняволеную журналістку / Нобелеўскага лаўрэата Бяляцкага / Двух святароў у Беларусі',
      v: 'вызвалілі / адпусцілі / памілавалі / выпусцілі на волю / выпусцілі з калоніі / абмянялі',
    },
  },
  {
    language: 'be',
    alerts: imposed,
    text: '{x} {v}',
    below: 'Пра гэта паведамілі агенцтвы з Беларусі.',
    words: {
      x: 'ЕЗ / Еўразвяз / Брытанія / Мінфін ЗША / Канада',
      v: 'увёў санкцыі супраць 12 беларускіх суддзяў / пашырыў санкцыі супраць Беларусі / прыняў новы пакет санкцый супраць Беларусі / уводзіць новыя санкцыі супраць Беларусі / унёс у чорны спіс беларускі банк / узмацніў санкцыі супраць Мінска / забараніў беларускі калій / замарозіў актывы беларускіх чыноўнікаў / абвясціў новыя санкцыі супраць Мінска',
    },
  },
  {
    language: 'be',
    alerts: eased,
    text: '{x} {v}',
    below: 'Пра гэта паведамілі агенцтвы з Беларусі.',
    words: {
      x: 'ЗША / Вашынгтон / ЕЗ / Мінфін ЗША',
      v: 'знялі санкцыі з «Белавія» / здымаюць санкцыі з беларускага калію / змякчылі санкцыі супраць Беларусі / выключылі беларускі банк з санкцыйнага спісу / прыпынілі санкцыі супраць Беларусі / адмяняюць санкцыі супраць «Белавія» / вывелі «Белавія» з-пад санкцый',
    },
  },
  {
    language: 'lt',
    alerts: release,
    text: '{x} {v}',
    below: 'Apie tai pranešė agentūros iš Baltarusijos.',
    words: {
      x: '52 politiniai kaliniai / Baltarusijos opozicionierius / Įkalinta Baltarusijos žurnalistė / Nobelio laureatas Bialiackis / Du kunigai Baltarusijoje',
      v: 'paleisti / išleisti į laisvę / išėjo į laisvę / paleistas iš kalėjimo / gavo malonę / paliko koloniją / grįžo namo iš kolonijos / atgavo laisvę',
    },
  },
  {
    language: 'lt',
    alerts: imposed,
    text: '{x} {v}',
    below: 'Apie tai pranešė agentūros iš Baltarusijos.',
    words: {
      x: 'ES / Briuselis / Jungtinė Karalystė / JAV iždas / Kanada',
      v: 'įvedė sankcijas 12 Baltarusijos teisėjų / išplėtė sankcijas Baltarusijai / priėmė naują sankcijų paketą Baltarusijai / skelbia naujas sankcijas Baltarusijai / įtraukė Baltarusijos banką į juodąjį sąrašą / griežtina sankcijas Minskui / uždraudė baltarusišką kalį / įšaldė Baltarusijos pareigūnų turtą',
    },
  },
  {
    language: 'lt',
    alerts: eased,
    text: '{x} {v}',
    below: 'Apie tai pranešė agentūros iš Baltarusijos.',
    words: {
      x: 'JAV / Vašingtonas / ES / JAV iždas',
      v: 'panaikino sankcijas „Belavia“ / naikina sankcijas baltarusiškam kaliui / švelnina sankcijas Baltarusijai / išbraukė Baltarusijos banką iš sankcijų sąrašo / sustabdė sankcijas Baltarusijai / atšaukia sankcijas „Belavia“',
    },
  },
  {
    language: 'de',
    alerts: release,
    text: '{x} {v}',
    below: 'Das meldeten Agenturen aus Belarus.',
    words: {
      x: '52 politische Gefangene / Belarussischer Oppositioneller / Inhaftierte Journalistin in Belarus / Nobelpreisträger Bjaljazki / Zwei Priester in Belarus',
      v: 'freigelassen / wieder frei / aus Haft entlassen / begnadigt / auf freiem Fuß / nach fünf Jahren Haft freigekommen / verlässt Gefängnis / aus Straflager entlassen / in Freiheit',
    },
  },
  {
    language: 'de',
    alerts: imposed,
    text: '{x} {v}',
    below: 'Das meldeten Agenturen aus Belarus.',
    words: {
      x: 'EU / Brüssel / Großbritannien / US-Finanzministerium / Kanada / Schweiz',
      v: 'verhängt Sanktionen gegen zwölf belarussische Richter / weitet Sanktionen gegen Belarus aus / beschließt neues Sanktionspaket gegen Belarus / setzt belarussische Bank auf schwarze Liste / verschärft Sanktionen gegen Minsk / verbietet belarussisches Kali / friert Vermögen belarussischer Beamter ein / kündigt neue Sanktionen gegen Minsk an / bestraft belarussische Richter mit Sanktionen',
    },
  },
  {
    language: 'de',
    alerts: eased,
    text: '{x} {v}',
    below: 'Das meldeten Agenturen aus Belarus.',
    words: {
      x: 'USA / Washington / EU / US-Finanzministerium',
      v: 'heben Sanktionen gegen Belavia auf / lockern Sanktionen gegen Belarus / nehmen belarussische Bank von Sanktionsliste / setzen Sanktionen gegen Belarus aus / streichen Sanktionen auf belarussisches Kali / beenden Sanktionen gegen Belavia',
    },
  },
  {
    language: 'en',
    alerts: '',
    text: '{m} {x}.',
    words: {
      m: 'The EU may / Washington could / Brussels plans to / Britain is ready to / Canada is considering whether to / Diplomats expect the EU to / The opposition called on the EU to / Poland urged Brussels to / Lithuania refused to / The Council failed to / The EU will not / Ambassadors agreed on Thursday to / The Commission proposed on Thursday to / Washington has not decided whether to / The US would / Trump wants to / Coale promised to / The EU threatened on Thursday to / Nobody knows when the EU will / The senator introduced a bill to / It is not the time to / Brussels denied reports that it would / Ministers will meet on Monday to',
      x: 'impose new sanctions on Belarus / lift sanctions on Belavia / extend the sanctions on Belarus for a year / ease restrictions on Belarusian potash / blacklist 12 Belarusian judges / ban imports of Belarusian timber / suspend the visa bans on Belarusian officials / remove two Belarusian banks from the list / widen the embargo on Belarus / unfreeze the assets of Belarusian firms',
    },
  },
  {
    language: 'en',
    alerts: '',
    text: '{m} {x}.',
    words: {
      m: 'Belarus may / Lukashenko could / Minsk plans to / Lukashenko is ready to / Minsk refused to / Belarus will not / Lukashenko promised to / The UN urged Belarus to / Families hope Minsk will / The EU demanded that Minsk / Lukashenko denied that he would / Tsikhanouskaya called on Lukashenko to / Washington asked Minsk to / If talks succeed, Belarus will / Minsk has yet to / Lukashenko threatened not to / Human rights groups want Belarus to / A court in Minsk declined to / Nobody expects Lukashenko to / Lukashenko said on Thursday that he would not',
      x: 'release all political prisoners / free 52 prisoners / pardon the jailed journalist / hand over prisoners to Lithuania / let the inmates go home / swap prisoners with the West / grant an amnesty to political prisoners / set the activist free / give up its hostages',
    },
  },
  {
    language: 'ru',
    alerts: '',
    text: '{m} {x}.',
    words: {
      m: 'ЕС может / Вашингтон намерен / Брюссель планирует / Британия готова / Канада рассматривает возможность / Оппозиция призвала ЕС / Польша потребовала / Литва отказалась / ЕС не будет / Послы согласились в четверг / Еврокомиссия предложила в четверг / Вашингтон еще не решил,  стоит ли / Трамп хочет / Коул пообещал / ЕС пригрозил в четверг / Сенатор внес законопроект с предложением / Сейчас не время / Министры соберутся в понедельник, чтобы / Тихановская просит / В Брюсселе не собираются',
      x: 'ввести новые санкции против Беларуси / снять санкции с «Белавиа» / продлить санкции против Беларуси на год / ослабить ограничения на белорусский калий / внести в черный список 12 белорусских судей / запретить импорт белорусской древесины / приостановить визовые запреты для белорусских чиновников / исключить из списка два белорусских банка / расширить эмбарго против Беларуси / разморозить активы белорусских предприятий',
    },
  },
  {
    language: 'ru',
    alerts: '',
    text: '{m} {x}.',
    words: {
      m: 'Минск может / Лукашенко намерен / Лукашенко готов / Минск отказался / Беларусь не будет / Лукашенко пообещал / ООН призвала Минск / Семьи надеются, что Минск решит / Вашингтон просит Минск / Если переговоры удадутся, Минск готов / Лукашенко пригрозил не / Правозащитники хотят заставить Минск / Суд в Минске отказался / Никто не ждет, что Лукашенко решится / Лукашенко в четверг заявил, что не собирается / Лукашенко не удалось / Коул уговаривает Лукашенко / Тихановская потребовала',
      x: 'освободить всех политзаключенных / отпустить 52 заключенных / помиловать журналиста-политзаключенного / передать заключенных Литве / отпустить узников домой / обменять заключенных / амнистировать политзаключенных / выпустить активиста на свободу',
    },
  },
  {
    language: 'uk',
    alerts: '',
    text: '{m} {x}.',
    words: {
      m: 'ЄС може / Вашингтон має намір / Брюссель планує / Британія готова / Канада розглядає можливість / Опозиція закликала ЄС / Польща зажадала / Литва відмовилася / ЄС не буде / Посли погодилися в четвер / Єврокомісія запропонувала в четвер / Трамп хоче / Коул пообіцяв / ЄС пригрозив у четвер / Зараз не час / Міністри зберуться в понеділок, щоб / У Брюсселі не збираються',
      x: 'запровадити нові санкції проти Білорусі / зняти санкції з «Белавіа» / продовжити санкції проти Білорусі на рік / послабити обмеження на білоруський калій / внести до чорного списку 12 білоруських суддів / заборонити імпорт білоруської деревини / виключити зі списку два білоруські банки / розморозити активи білоруських підприємств',
    },
  },
  {
    language: 'uk',
    alerts: '',
    text: '{m} {x}.',
    words: {
      m: 'Мінськ може / Лукашенко має намір / Лукашенко готовий / Мінськ відмовився / Білорусь не буде / Лукашенко пообіцяв / ООН закликала Мінськ / Вашингтон просить Мінськ / Лукашенко пригрозив не / Суд у Мінську відмовився / Ніхто не чекає, що Лукашенко зважиться / Лукашенко не вдалося / Коул умовляє Лукашенка',
      x: "звільнити всіх політв'язнів / відпустити 52 в'язнів / помилувати журналіста-політв'язня / передати в'язнів Литві / відпустити в'язнів додому / обміняти в'язнів / амністувати політв'язнів / випустити активіста на волю",
    },
  },
  {
    language: 'pl',
    alerts: '',
    text: '{m} {x}.',
    words: {
      m: 'UE może / Waszyngton zamierza / Bruksela planuje / Wielka Brytania jest gotowa / Kanada rozważa, czy / Opozycja wezwała UE, by / Litwa odmówiła zgody, aby / UE nie zamierza / Ambasadorowie zgodzili się w czwartek / Komisja zaproponowała w czwartek, aby / Trump chce / Coale obiecał / UE zagroziła w czwartek, że może / To nie czas, by / Ministrowie zbiorą się w poniedziałek, by / Nikt nie chce',
      x: 'nałożyć nowe sankcje na Białoruś / znieść sankcje na linie Belavia / przedłużyć sankcje wobec Białorusi o rok / złagodzić ograniczenia na białoruski potas / wpisać na czarną listę 12 białoruskich sędziów / zakazać importu białoruskiego drewna / skreślić z listy dwa białoruskie banki / odmrozić aktywa białoruskich firm',
    },
  },
  {
    language: 'pl',
    alerts: '',
    text: '{m} {x}.',
    words: {
      m: 'Mińsk może / Łukaszenka zamierza / Łukaszenka jest gotów / Mińsk odmówił, by / Białoruś nie zamierza / Łukaszenka obiecał / ONZ wezwała Mińsk, by / Waszyngton prosi Mińsk, by / Łukaszenka zagroził, że nie zamierza / Sąd w Mińsku nie zgodził się / Nikt nie oczekuje, że Łukaszenka zdecyduje się / Łukaszence nie udało się / Coale namawia Łukaszenkę, by',
      x: 'uwolnić wszystkich więźniów politycznych / wypuścić 52 więźniów / ułaskawić uwięzionego dziennikarza / przekazać więźniów Litwie / wypuścić więźniów do domu / wymienić więźniów / objąć amnestią więźniów politycznych / puścić wolno aktywistę',
    },
  },
  {
    language: 'de',
    alerts: '',
    text: '{m} {x}.',
    words: {
      m: 'Die EU könnte / Washington will / Brüssel plant, / Großbritannien ist bereit, / Kanada erwägt, / Die Opposition forderte die EU auf, / Litauen weigerte sich, / Die EU wird nicht / Die Botschafter einigten sich am Donnerstag darauf, / Die Kommission schlug am Donnerstag vor, / Trump möchte / Coale versprach, / Die EU drohte am Donnerstag, / Es ist nicht die Zeit, / Niemand beabsichtigt, / Die Minister treffen sich am Montag, um',
      x: 'neue Sanktionen gegen Belarus zu verhängen / Sanktionen gegen Belavia aufzuheben / die Sanktionen gegen Belarus um ein Jahr zu verlängern / Beschränkungen für belarussisches Kali zu lockern / zwölf belarussische Richter auf die schwarze Liste zu setzen / die Einfuhr belarussischen Holzes zu verbieten / zwei belarussische Banken von der Liste zu streichen / Sanktionen gegen Belavia aufheben',
    },
  },
  {
    language: 'de',
    alerts: '',
    text: '{m} {x}.',
    words: {
      m: 'Minsk könnte / Lukaschenko will / Minsk weigerte sich, / Belarus wird nicht / Lukaschenko versprach, / Die UNO forderte Minsk auf, / Washington bittet Minsk, / Lukaschenko drohte, / Ein Gericht in Minsk lehnte es ab, / Niemand erwartet, Lukaschenko werde / Coale drängt Lukaschenko,',
      x: 'alle politischen Gefangenen freizulassen / 52 Häftlinge zu entlassen / den inhaftierten Journalisten zu begnadigen / Gefangene an Litauen zu übergeben / die Gefangenen nach Hause zu lassen / Gefangene auszutauschen / alle politischen Gefangenen freilassen / 52 Häftlinge entlassen',
    },
  },
  {
    language: 'be',
    alerts: '',
    text: '{m} {x}.',
    words: {
      m: 'ЕЗ можа / Вашынгтон мае намер / Брусель плануе / Брытанія гатовая / Канада разглядае магчымасць / Апазіцыя заклікала ЕЗ / Польшча запатрабавала / Літва адмовілася / ЕЗ не будзе / Паслы пагадзіліся ў чацвер / Еўракамісія прапанавала ў чацвер / Трамп хоча / Коўл паабяцаў / ЕЗ прыгразіў у чацвер / Цяпер не час / Міністры збяруцца ў панядзелак, каб',
      x: 'увесці новыя санкцыі супраць Беларусі / зняць санкцыі з «Белавія» / падоўжыць санкцыі супраць Беларусі на год / паслабіць абмежаванні на беларускі калій / унесці ў чорны спіс 12 беларускіх суддзяў / забараніць імпарт беларускай драўніны / выключыць са спіса два беларускія банкі / размарозіць актывы беларускіх прадпрыемстваў',
    },
  },
  {
    language: 'be',
    alerts: '',
    text: '{m} {x}.',
    words: {
      m: 'Мінск можа / Лукашэнка мае намер / Лукашэнка гатовы / Мінск адмовіўся / Беларусь не будзе / Лукашэнка паабяцаў / ААН заклікала Мінск / Вашынгтон просіць Мінск / Лукашэнка прыгразіў не / Суд у Мінску адмовіўся / Лукашэнку не ўдалося / Коўл угаворвае Лукашэнку',
      x: 'вызваліць усіх палітвязняў / адпусціць 52 зняволеных / памілаваць журналіста-палітвязня / перадаць зняволеных Літве / адпусціць вязняў дадому / абмяняць зняволеных / амніставаць палітвязняў / выпусціць актывіста на волю',
    },
  },
  {
    language: 'lt',
    alerts: '',
    text: '{m} {x}.',
    words: {
      m: 'ES gali / Vašingtonas ketina / Briuselis planuoja / Jungtinė Karalystė pasirengusi / Kanada svarsto galimybę / Opozicija paragino ES / Lenkija pareikalavo / Lietuva atsisakė / ES neketina / Ambasadoriai ketvirtadienį sutarė / Komisija ketvirtadienį pasiūlė / Trumpas nori / Coale pažadėjo / ES ketvirtadienį pagrasino / Dabar ne laikas / Ministrai pirmadienį rinksis',
      x: 'įvesti naujas sankcijas Baltarusijai / panaikinti sankcijas „Belavia“ / pratęsti sankcijas Baltarusijai metams / švelninti apribojimus baltarusiškam kaliui / įtraukti į juodąjį sąrašą 12 Baltarusijos teisėjų / uždrausti baltarusiškos medienos importą / išbraukti iš sąrašo du Baltarusijos bankus / atšildyti Baltarusijos įmonių turtą',
    },
  },
  {
    language: 'lt',
    alerts: '',
    text: '{m} {x}.',
    words: {
      m: 'Minskas gali / Lukašenka ketina / Lukašenka pasirengęs / Minskas atsisakė / Baltarusija neketina / Lukašenka pažadėjo / JT paragino Minską / Vašingtonas prašo Minsko / Lukašenka pagrasino ne / Teismas Minske atsisakė / Lukašenkai nepavyko / Coale įkalbinėja Lukašenką',
      x: 'paleisti visus politinius kalinius / paleisti 52 kalinius / suteikti malonę įkalintam žurnalistui / perduoti kalinius Lietuvai / išleisti kalinius namo / apsikeisti kaliniais / amnestuoti politinius kalinius / paleisti aktyvistą į laisvę',
    },
  },
];
