// A week after leaving prison; not following in lifting; work begun on sanctions; restrictions of a border; crowds that left; words that hold others.
import { describe, test } from 'vitest';
import { expectRow } from './expect-row.ts';
import type { Row } from './rows.ts';

const rows: readonly Row[] = [
  {
    it: 'en: a week after leaving prison',
    title: 'Freed Belarusian opposition figure tells of years in isolation',
    text: 'For years he had no letters and no calls, the opposition figure has said in an interview a week after leaving prison. He was pardoned with 13 others after a visit to Minsk by the US envoy.',
    alerts: '',
  },
  {
    it: 'ru: через неделю после освобождения',
    title: 'Освобожденный политик рассказал о годах в изоляции',
    text: 'У него не было ни писем, ни звонков, рассказал политик через неделю после освобождения из белорусской тюрьмы. Его помиловали вместе с 13 другими после визита посланника США.',
    alerts: '',
  },
  {
    it: 'uk: через тиждень після звільнення',
    title: 'Звільнений політик розповів про роки в ізоляції',
    text: 'У нього не було ні листів, ні дзвінків, розповів політик через тиждень після звільнення з білоруської в’язниці. Його помилували разом із 13 іншими після візиту посланця США.',
    alerts: '',
  },
  {
    it: 'be: праз тыдзень пасля вызвалення',
    title: 'Вызвалены палітык расказаў пра гады ў ізаляцыі',
    text: 'У яго не было ні лістоў, ні званкоў, расказаў палітык праз тыдзень пасля вызвалення з беларускай турмы. Яго памілавалі разам з 13 іншымі пасля візіту пасланніка ЗША.',
    alerts: '',
  },
  {
    it: 'lt: praėjus savaitei po išlaisvinimo',
    title: 'Išlaisvintas politikas pasakoja apie metus izoliacijoje',
    text: 'Jis neturėjo nei laiškų, nei skambučių, pasakojo politikas praėjus savaitei po išėjimo iš Baltarusijos kalėjimo. Malonė jam suteikta kartu su 13 kitų po JAV pasiuntinio vizito.',
    alerts: '',
  },
  {
    it: 'de: eine Woche nach der Freilassung',
    title: 'Freigelassener Politiker erzählt von Jahren in Isolation',
    text: 'Er habe weder Briefe noch Anrufe bekommen, sagte der Politiker eine Woche nach seiner Freilassung aus belarussischer Haft. Er wurde mit 13 anderen nach einem Besuch des US-Gesandten begnadigt.',
    alerts: '',
  },
  {
    it: 'en: a week after they crossed',
    title: 'Families of freed Belarusians wait for reunion in Poland',
    text: 'A week after they crossed from Belarus into Ukraine, dozens of former political prisoners have reached Warsaw, where volunteers give out clothes.',
    alerts: '',
  },
  {
    it: 'ru: через неделю после приезда',
    title: 'Семьи освобожденных ждут встречи',
    text: 'Через неделю после того, как их вывезли из Беларуси в Украину, десятки бывших политзаключенных добрались до Варшавы, где волонтеры раздают одежду.',
    alerts: '',
  },
  {
    it: 'uk: через тиждень після',
    title: 'Родини звільнених чекають на зустріч',
    text: 'Через тиждень після того, як їх вивезли з Білорусі в Україну, десятки колишніх політв’язнів дісталися Варшави, де волонтери роздають одяг.',
    alerts: '',
  },
  {
    it: 'pl: tydzień po tym, jak',
    title: 'Rodziny uwolnionych czekają na spotkanie',
    text: 'Tydzień po tym, jak wywieziono ich z Białorusi na Ukrainę, dziesiątki byłych więźniów politycznych dotarły do Warszawy, gdzie wolontariusze rozdają ubrania.',
    alerts: '',
  },
  {
    it: 'de: eine Woche nachdem',
    title: 'Familien der Freigelassenen warten auf Wiedersehen',
    text: 'Eine Woche nachdem sie aus Belarus in die Ukraine gebracht wurden, sind Dutzende frühere politische Gefangene in Warschau angekommen, wo Freiwillige Kleidung verteilen.',
    alerts: '',
  },
  {
    it: 'en: a day after their release',
    title: 'Freed Belarusians arrive in Warsaw',
    text: 'A day after their release from Belarusian prisons, 20 people have arrived in Warsaw, the foreign ministry said on Sunday.',
    alerts: 'prisoner_release',
  },
  {
    it: 'en: will not follow in lifting',
    text: 'The European Union will not follow the United States in lifting sanctions on Belarus, Kaja Kallas said on Tuesday.',
    alerts: '',
  },
  {
    it: 'ru: не последует примеру',
    text: 'Евросоюз не последует примеру США и не станет снимать санкции с Беларуси, сказала во вторник Кая Каллас.',
    alerts: '',
  },
  {
    it: 'uk: не наслідуватиме',
    text: 'Євросоюз не піде слідом за США у знятті санкцій з Білорусі, сказала у вівторок Кая Каллас.',
    alerts: '',
  },
  {
    it: 'pl: nie pójdzie w ślady',
    text: 'Unia Europejska nie pójdzie w ślady USA w znoszeniu sankcji wobec Białorusi, powiedziała we wtorek Kaja Kallas.',
    alerts: '',
  },
  {
    it: 'de: werde nicht folgen',
    text: 'Die EU werde den USA bei der Aufhebung der Sanktionen gegen Belarus nicht folgen, sagte Kaja Kallas am Dienstag.',
    alerts: '',
  },
  {
    it: 'ru: документ расширяет полномочия',
    title: 'Палата представителей США приняла законопроект о Беларуси',
    text: 'Палата представителей Конгресса США одобрила законопроект о демократии в Беларуси. Документ расширяет полномочия президента по введению санкций против чиновников.',
    alerts: '',
  },
  {
    it: 'en: the bill widens powers',
    title: 'US House passes Belarus bill',
    text: 'The US House of Representatives has passed a bill on democracy in Belarus. The act expands the power of the president to impose sanctions on officials.',
    alerts: '',
  },
  {
    it: 'uk: документ розширює',
    title: 'Палата представників США ухвалила законопроєкт про Білорусь',
    text: 'Палата представників Конгресу США схвалила законопроєкт про демократію в Білорусі. Документ розширює повноваження президента щодо запровадження санкцій проти чиновників.',
    alerts: '',
  },
  {
    it: 'pl: dokument rozszerza',
    title: 'Izba Reprezentantów USA przyjęła projekt ustawy o Białorusi',
    text: 'Izba Reprezentantów Kongresu USA przyjęła projekt ustawy o demokracji na Białorusi. Dokument rozszerza uprawnienia prezydenta do nakładania sankcji na urzędników.',
    alerts: '',
  },
  {
    it: 'ru: договорились начать работу',
    text: 'Министры иностранных дел Евросоюза договорились начать работу над санкциями против тех, кто причастен к насилию в Белоруссии.',
    alerts: '',
  },
  {
    it: 'en: agreed to start work',
    text: 'EU foreign ministers agreed to start work on sanctions against those responsible for violence in Belarus.',
    alerts: '',
  },
  {
    it: 'uk: домовилися почати роботу',
    text: 'Міністри закордонних справ ЄС домовилися почати роботу над санкціями проти причетних до насильства в Білорусі.',
    alerts: '',
  },
  {
    it: 'be: дамовіліся пачаць працу',
    text: 'Міністры замежных спраў ЕС дамовіліся пачаць працу над санкцыямі супраць датычных да гвалту ў Беларусі.',
    alerts: '',
  },
  {
    it: 'pl: uzgodnili rozpoczęcie prac',
    text: 'Ministrowie spraw zagranicznych UE uzgodnili rozpoczęcie prac nad sankcjami wobec winnych przemocy na Białorusi.',
    alerts: '',
  },
  {
    it: 'lt: sutarė pradėti rengti',
    text: 'ES užsienio reikalų ministrai sutarė pradėti rengti sankcijas atsakingiems už smurtą Baltarusijoje.',
    alerts: '',
  },
  {
    it: 'lt: apribojimai galios',
    title: 'Lietuva mėnesiui uždaro sieną su Baltarusija',
    text: 'Vyriausybė nusprendė mėnesiui uždaryti abu pasienio punktus. Premjerė sakė, kad apribojimai galios iki lapkričio 30 dienos.',
    alerts: '',
  },
  {
    it: 'ru: ограничения будут действовать',
    title: 'Литва на месяц закрывает границу с Беларусью',
    text: 'Правительство решило на месяц закрыть оба пункта пропуска. Премьер сказала, что ограничения будут действовать до 30 ноября.',
    alerts: '',
  },
  {
    it: 'en: restrictions hold until',
    title: 'Lithuania closes border with Belarus for a month',
    text: 'The government decided to close both crossings for a month. The prime minister said the restrictions would apply until 30 November.',
    alerts: '',
  },
  {
    it: 'lt: priėmė rezoliuciją, kuria ragina',
    text: 'Seimas ketvirtadienį priėmė rezoliuciją, kuria ragina Europos Sąjungą sugriežtinti sankcijas Baltarusijai.',
    alerts: '',
  },
  {
    it: 'pl: przyjął rezolucję wzywającą',
    text: 'Sejm przyjął w czwartek rezolucję wzywającą Unię Europejską do zaostrzenia sankcji wobec Białorusi.',
    alerts: '',
  },
  {
    it: 'ru: принял резолюцию с призывом',
    text: 'Сейм в четверг принял резолюцию, в которой призвал Евросоюз ужесточить санкции против Беларуси.',
    alerts: '',
  },
  {
    it: 'en: adopted a resolution calling',
    text: 'The Seimas adopted a resolution on Thursday that calls on the European Union to tighten sanctions on Belarus.',
    alerts: '',
  },
  {
    it: 'en: renewed for a year',
    text: 'EU foreign ministers agreed on Monday to suspend a travel ban on Lukashenko. The asset freeze is renewed for a year.',
    alerts: 'sanctions_eased,sanctions_extended',
  },
  {
    it: 'ru: продлена на год',
    text: 'Министры ЕС решили в понедельник приостановить запрет на въезд для Лукашенко. Заморозка активов продлена на год.',
    alerts: 'sanctions_eased,sanctions_extended',
  },
  {
    it: 'de: um ein Jahr verlängert',
    text: 'Die EU-Außenminister beschlossen am Montag, das Einreiseverbot für Lukaschenko auszusetzen. Die Kontensperren wurden um ein Jahr verlängert.',
    alerts: 'sanctions_eased,sanctions_extended',
  },
  {
    it: 'pl: wpisał na listę, sportowcy',
    text: 'Minister spraw wewnętrznych Polski wpisał na listę sankcyjną 365 obywateli Białorusi i 20 podmiotów. Na liście są deputowani, sędziowie i sportowcy związani z władzą.',
    alerts: 'sanctions_imposed',
  },
  {
    it: 'en: on the list sportspeople',
    text: 'Poland has put 365 citizens of Belarus and 20 entities on its sanctions list. On the list are deputies, judges and athletes close to the authorities.',
    alerts: 'sanctions_imposed',
  },
  {
    it: 'ru: страну покинули сотни тысяч',
    text: 'За эти годы по политическим мотивам осуждены более 7500 человек, страну покинули сотни тысяч белорусов.',
    alerts: '',
  },
  {
    it: 'en: since sanctions were lifted',
    title: 'Belavia takes delivery of first spare parts since sanctions were lifted',
    text: 'The Belarusian airline has started to receive components from American suppliers, its director told BelTA.',
    alerts: '',
  },
  {
    it: 'uk: freed, and last Saturday',
    title: 'Звільнені з Білорусі українці проходять лікування на Чернігівщині',
    text: 'Українці, яких минулої суботи повернули з білоруських колоній, перебувають у лікарнях Чернігівської області.',
    published: '2025-11-28',
    alerts: '',
  },
  {
    it: 'de: takes a prize',
    text: 'Vier Jahre nach der Verleihung hat die belarussische Oppositionelle den Karlspreis persönlich entgegengenommen. Sie saß mehr als fünf Jahre im Gefängnis.',
    alerts: '',
  },
  {
    it: 'lt: paskelbė, kad atšaukia',
    text: 'JAV pasiuntinys Johnas Coale’as Minske paskelbė, kad Vašingtonas atšaukia sankcijas valstybinei oro linijų bendrovei „Belavia“.',
    alerts: 'sanctions_eased',
  },
  {
    it: 'es: amplía, cuando se cumple un año',
    text: 'El presidente de Estados Unidos, Joe Biden, firmó este lunes una orden ejecutiva que amplía las sanciones contra el régimen de Lukashenko, cuando se cumple un año de las elecciones.',
    alerts: 'sanctions_imposed',
  },
  {
    it: 'fr: figurait sur sa liste noire',
    text: 'Le Trésor américain a publié jeudi une licence générale autorisant les transactions avec la compagnie biélorusse Belavia, qui figurait sur sa liste noire depuis 2023.',
    alerts: 'sanctions_eased',
  },
];

describe('follow-ups by their own words, and plans that are adopted', () =>
  test.for(rows)('$it', (row) => expectRow(row)));
