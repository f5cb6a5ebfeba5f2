// What happened the same day or before it, beside relief; what only looks so: names of the dead struck off, visits of old, licences not renewed.
import { describe, expect, test } from 'vitest';
import { expectRow } from './expect-row.ts';
import { readText } from './reader.ts';
import type { Row } from './rows.ts';

const rows: readonly Row[] = [
  {
    it: 'en: nine designated entities',
    text: 'OFAC on Tuesday issued Belarus General License 2F. It authorises transactions with nine designated Belarusian entities.',
    alerts: 'sanctions_eased',
  },
  {
    it: 'en: three sanctioned banks',
    text: 'The general licence authorises dealings with three sanctioned Belarusian banks until June, the US Treasury said.',
    alerts: 'sanctions_eased',
  },
  {
    it: 'en: years ago, and pardoned within weeks',
    text: 'Five years ago a jet from Athens to Vilnius was ordered to land in Minsk and the blogger Roman Protasevich was arrested. Protasevich was sentenced to eight years and pardoned within weeks, in May 2023. He now works with the authorities.',
    alerts: '',
  },
  {
    it: 'ru: пять лет назад',
    text: 'Пять лет назад самолет Афины — Вильнюс посадили в Минске, блогера Романа Протасевича задержали. Протасевича приговорили к восьми годам и через несколько недель, в мае 2023 года, помиловали. Теперь он работает с властями.',
    alerts: '',
  },
  {
    it: 'uk: п’ять років тому',
    text: 'П’ять років тому літак Афіни — Вільнюс посадили в Мінську, блогера Романа Протасевича затримали. Протасевича засудили до восьми років і за кілька тижнів, у травні 2023 року, помилували. Тепер він працює з владою.',
    alerts: '',
  },
  {
    it: 'pl: pięć lat temu',
    text: 'Pięć lat temu samolot z Aten do Wilna zmuszono do lądowania w Mińsku, a blogera Ramana Pratasiewicza zatrzymano. Pratasiewicza skazano na osiem lat i po kilku tygodniach, w maju 2023 roku, ułaskawiono. Teraz współpracuje z władzami.',
    alerts: '',
  },
  {
    it: 'de: vor fünf Jahren',
    text: 'Vor fünf Jahren wurde ein Flugzeug aus Athen in Minsk zur Landung gezwungen und der Blogger Protassewitsch festgenommen. Protassewitsch wurde zu acht Jahren verurteilt und nach wenigen Wochen, im Mai 2023, begnadigt. Heute arbeitet er mit den Behörden.',
    alerts: '',
  },
  {
    it: 'be: пяць гадоў таму',
    text: 'Пяць гадоў таму самалёт Афіны — Вільня пасадзілі ў Мінску, блогера Рамана Пратасевіча затрымалі. Пратасевіча асудзілі на восем гадоў і праз некалькі тыдняў, у траўні 2023 года, памілавалі. Цяпер ён працуе з уладамі.',
    alerts: '',
  },
  {
    it: 'lt: prieš penkerius metus',
    text: 'Prieš penkerius metus lėktuvas iš Atėnų buvo nutupdytas Minske, o tinklaraštininkas Pratasevičius suimtas. Pratasevičius nuteistas aštuonerius metus kalėti ir po kelių savaičių, 2023 metų gegužę, sulaukė malonės. Dabar jis dirba su valdžia.',
    alerts: '',
  },
  {
    it: 'en: for the sake of having sanctions lifted',
    text: 'Belarus will not make concessions for the sake of having sanctions lifted, Alexander Lukashenko said at a meeting.',
    alerts: '',
  },
  {
    it: 'en: without having sanctions lifted',
    text: 'Minsk has gained nothing from having the sanctions eased, the economist said.',
    alerts: '',
  },
  {
    it: 'ru: ради снятия санкций',
    text: 'Беларусь не пойдет на уступки ради снятия санкций, заявил Лукашенко на совещании.',
    alerts: '',
  },
  {
    it: 'uk: заради зняття санкцій',
    text: 'Білорусь не піде на поступки заради зняття санкцій, заявив Лукашенко на нараді.',
    alerts: '',
  },
  {
    it: 'pl: dla zniesienia sankcji',
    text: 'Białoruś nie pójdzie na ustępstwa dla zniesienia sankcji, powiedział Łukaszenka na naradzie.',
    alerts: '',
  },
  {
    it: 'de: damit Sanktionen aufgehoben werden',
    text: 'Belarus werde keine Zugeständnisse machen, damit Sanktionen aufgehoben werden, sagte Lukaschenko bei einer Sitzung.',
    alerts: '',
  },
  {
    it: 'en: deleted because they died',
    text: 'The Council today decided to prolong the restrictive measures against Belarus by another year. Three names were deleted from the list because the persons concerned have died.',
    published: '2025-02-24',
    alerts: 'sanctions_extended',
  },
  {
    it: 'ru: исключены умершие',
    text: 'Совет ЕС сегодня продлил санкции против Беларуси на год. Из списка исключены три человека, так как они умерли.',
    published: '2025-02-24',
    alerts: 'sanctions_extended',
  },
  {
    it: 'uk: вилучено померлих',
    text: 'Рада ЄС сьогодні продовжила санкції проти Білорусі на рік. Зі списку вилучено трьох осіб, оскільки вони померли.',
    published: '2025-02-24',
    alerts: 'sanctions_extended',
  },
  {
    it: 'pl: skreślono zmarłych',
    text: 'Rada UE przedłużyła dziś sankcje wobec Białorusi o rok. Z listy skreślono trzy osoby, ponieważ zmarły.',
    published: '2025-02-24',
    alerts: 'sanctions_extended',
  },
  {
    it: 'de: gestrichen, weil verstorben',
    text: 'Der Rat hat heute die Sanktionen gegen Belarus um ein Jahr verlängert. Drei Personen wurden von der Liste gestrichen, weil sie verstorben sind.',
    published: '2025-02-24',
    alerts: 'sanctions_extended',
  },
  {
    it: 'be: выключаны памерлыя',
    text: 'Рада ЕС сёння падоўжыла санкцыі супраць Беларусі на год. Са спіса выключаны тры чалавекі, бо яны памерлі.',
    published: '2025-02-24',
    alerts: 'sanctions_extended',
  },
  {
    it: 'lt: išbraukti mirusieji',
    text: 'ES Taryba šiandien pratęsė sankcijas Baltarusijai metams. Iš sąrašo išbraukti trys asmenys, nes jie mirė.',
    published: '2025-02-24',
    alerts: 'sanctions_extended',
  },
  {
    it: 'ru: в тот же день, уже выехали',
    title: 'США снимают санкции с авиакомпании «Белавиа»',
    text: 'Джон Коул на встрече с Лукашенко объявил о снятии санкций с авиакомпании «Белавиа». Решение вступает в силу немедленно. В тот же день Минск освободил 52 заключенных, они уже выехали в Литву.',
    published: '2025-09-11',
    alerts: 'sanctions_eased,prisoner_release',
  },
  {
    it: 'uk: того ж дня, уже виїхали',
    title: 'США знімають санкції з «Белавіа»',
    text: 'Джон Коул на зустрічі з Лукашенком оголосив про зняття санкцій з авіакомпанії «Белавіа». Рішення набирає чинності негайно. Того ж дня Мінськ звільнив 52 в’язнів, вони вже виїхали до Литви.',
    published: '2025-09-11',
    alerts: 'sanctions_eased,prisoner_release',
  },
  {
    it: 'be: у той жа дзень, ужо выехалі',
    title: 'ЗША здымаюць санкцыі з «Белавія»',
    text: 'Джон Коўл на сустрэчы з Лукашэнкам абвясціў пра зняцце санкцый з авіякампаніі «Белавія». Рашэнне набывае моц неадкладна. У той жа дзень Мінск вызваліў 52 вязняў, яны ўжо выехалі ў Літву.',
    published: '2025-09-11',
    alerts: 'sanctions_eased,prisoner_release',
  },
  {
    it: 'en: the same day, already',
    title: 'US lifts sanctions on Belavia',
    text: 'John Coale announced the lifting of sanctions on Belavia at a meeting with Lukashenko. The decision takes effect at once. The same day Minsk freed 52 prisoners, and they have already left for Lithuania.',
    published: '2025-09-11',
    alerts: 'sanctions_eased,prisoner_release',
  },
  {
    it: 'pl: tego samego dnia, już',
    title: 'USA znoszą sankcje wobec Belavii',
    text: 'John Coale na spotkaniu z Łukaszenką ogłosił zniesienie sankcji wobec linii Belavia. Decyzja wchodzi w życie natychmiast. Tego samego dnia Mińsk uwolnił 52 więźniów, którzy już wyjechali na Litwę.',
    published: '2025-09-11',
    alerts: 'sanctions_eased,prisoner_release',
  },
  {
    it: 'de: am selben Tag, bereits',
    title: 'USA heben Sanktionen gegen Belavia auf',
    text: 'John Coale gab bei einem Treffen mit Lukaschenko die Aufhebung der Sanktionen gegen Belavia bekannt. Die Entscheidung gilt sofort. Am selben Tag ließ Minsk 52 Gefangene frei, sie sind bereits in Litauen.',
    published: '2025-09-11',
    alerts: 'sanctions_eased,prisoner_release',
  },
  {
    it: 'lt: tą pačią dieną, jau',
    title: 'JAV panaikina sankcijas „Belavia“',
    text: 'Johnas Coale’as susitikime su Lukašenka paskelbė apie sankcijų oro linijoms „Belavia“ panaikinimą. Sprendimas įsigalioja iškart. Tą pačią dieną Minskas paleido 52 kalinius, jie jau išvyko į Lietuvą.',
    published: '2025-09-11',
    alerts: 'sanctions_eased,prisoner_release',
  },
  {
    it: 'ru: это не так',
    title: 'Лукашенко: мы не торгуем людьми',
    text: 'Лукашенко заявил, что освобождение осужденных не было торгом. «Нам говорят: отпустили 123 человека, а получили калий. Это не так», — сказал он на встрече с журналистами.',
    published: '2025-12-17',
    alerts: '',
  },
  {
    it: 'en: that is not so',
    title: 'Lukashenko: we do not trade in people',
    text: 'Lukashenko said that the release of convicts had not been a bargain. "They tell us: you let 123 people go and got potash. That is not so," he told journalists.',
    published: '2025-12-17',
    alerts: '',
  },
  {
    it: 'uk: це не так',
    title: 'Лукашенко: ми не торгуємо людьми',
    text: 'Лукашенко заявив, що звільнення засуджених не було торгом. «Нам кажуть: відпустили 123 людей, а отримали калій. Це не так», — сказав він журналістам.',
    published: '2025-12-17',
    alerts: '',
  },
  {
    it: 'pl: to nieprawda',
    title: 'Łukaszenka: nie handlujemy ludźmi',
    text: 'Łukaszenka powiedział, że zwolnienie skazanych nie było targiem. „Mówią nam: wypuściliście 123 osoby i dostaliście potas. Tak nie jest” — powiedział dziennikarzom.',
    published: '2025-12-17',
    alerts: '',
  },
  {
    it: 'uk: перед тим передав',
    title: 'США скасували санкції проти «Белавіа»',
    text: 'Сполучені Штати зняли санкції з авіакомпанії «Белавіа», повідомив у четвер Джон Коул. Перевізник зможе купувати запчастини. Перед тим, за даними Reuters, Мінськ передав Литві 52 ув’язнених, зокрема громадян Литви та Польщі.',
    alerts: 'sanctions_eased,prisoner_release',
  },
  {
    it: 'ru: перед этим передал',
    title: 'США сняли санкции с «Белавиа»',
    text: 'Соединенные Штаты сняли санкции с авиакомпании «Белавиа», сообщил в четверг Джон Коул. Перевозчик сможет покупать запчасти. Перед этим, по данным Reuters, Минск передал Литве 52 заключенных, в том числе граждан Литвы и Польши.',
    alerts: 'sanctions_eased,prisoner_release',
  },
  {
    it: 'en: before that handed over',
    title: 'US lifts sanctions on Belavia',
    text: 'The United States has lifted sanctions on the airline Belavia, John Coale said on Thursday. The carrier can buy parts. Before that, according to Reuters, Minsk handed over 52 prisoners to Lithuania, among them citizens of Lithuania and Poland.',
    alerts: 'sanctions_eased,prisoner_release',
  },
  {
    it: 'pl: wcześniej przekazał',
    title: 'USA zniosły sankcje wobec Belavii',
    text: 'Stany Zjednoczone zniosły sankcje wobec linii Belavia, poinformował w czwartek John Coale. Przewoźnik będzie mógł kupować części. Wcześniej, według Reutersa, Mińsk przekazał Litwie 52 więźniów, w tym obywateli Litwy i Polski.',
    alerts: 'sanctions_eased,prisoner_release',
  },
  {
    it: 'de: zuvor übergab',
    title: 'USA heben Sanktionen gegen Belavia auf',
    text: 'Die USA haben die Sanktionen gegen die Fluggesellschaft Belavia aufgehoben, teilte John Coale am Donnerstag mit. Zuvor hatte Minsk laut Reuters 52 Gefangene an Litauen übergeben, darunter Bürger Litauens und Polens.',
    alerts: 'sanctions_eased,prisoner_release',
  },
  {
    it: 'uk: уже домовився',
    title: 'Трамп призначив Джона Коула спецпосланцем у Білорусі',
    text: 'Дональд Трамп призначив Джона Коула спеціальним посланцем у Білорусі. За словами президента, Коул уже успішно домовився про звільнення ста заручників і тепер добиватиметься свободи ще для п’ятдесяти. Коул їздив до Мінська в червні та вересні. Після останнього візиту Білорусь випустила 52 людей, а США скасували обмеження для авіакомпанії «Белавіа».',
    published: '2025-11-10',
    alerts: '',
  },
  {
    it: 'en: has already negotiated',
    title: 'Trump names John Coale envoy to Belarus',
    text: 'Donald Trump has named John Coale special envoy to Belarus. According to the president, Coale has already negotiated the release of 100 hostages and will now seek the freedom of another 50. Coale travelled to Minsk in June and September. After the last visit Belarus let 52 people go, and the US lifted curbs on the airline Belavia.',
    published: '2025-11-10',
    alerts: '',
  },
  {
    it: 'ru: уже договорился',
    title: 'Трамп назначил Джона Коула спецпосланником по Беларуси',
    text: 'Дональд Трамп назначил Джона Коула спецпосланником по Беларуси. По словам президента, Коул уже успешно договорился об освобождении ста заложников и теперь будет добиваться свободы еще для пятидесяти. Коул ездил в Минск в июне и сентябре. После последнего визита Беларусь выпустила 52 человека, а США отменили ограничения для «Белавиа».',
    published: '2025-11-10',
    alerts: '',
  },
  {
    it: 'sr: može biti produžena',
    text: 'Sjedinjene Države su ublažile sankcije protiv devet beloruskih kompanija. Mera važi do 30. aprila i može biti produžena.',
    alerts: 'sanctions_eased',
  },
  {
    it: 'es: puede ser prorrogada',
    text: 'Estados Unidos alivió las sanciones contra nueve empresas bielorrusas. La medida vale hasta el 30 de abril y puede ser prorrogada.',
    alerts: 'sanctions_eased',
  },
  {
    it: 'pt: pode ser prorrogada',
    text: 'Os Estados Unidos aliviaram as sanções contra nove empresas bielorrussas. A medida vale até 30 de abril e pode ser prorrogada.',
    alerts: 'sanctions_eased',
  },
  {
    it: 'it: può essere prorogata',
    text: 'Gli Stati Uniti hanno alleggerito le sanzioni contro nove imprese bielorusse. La misura vale fino al 30 aprile e può essere prorogata.',
    alerts: 'sanctions_eased',
  },
  {
    it: 'fr: peut être prolongée',
    text: "Les États-Unis ont allégé les sanctions contre neuf entreprises biélorusses. La mesure vaut jusqu'au 30 avril et peut être prolongée.",
    alerts: 'sanctions_eased',
  },
  {
    it: 'bg: може да бъде удължена',
    text: 'САЩ облекчиха санкциите срещу девет беларуски компании. Мярката важи до 30 април и може да бъде удължена.',
    alerts: 'sanctions_eased',
  },
  {
    it: 'cs: může být prodloužena',
    text: 'Spojené státy zmírnily sankce proti devíti běloruským firmám. Opatření platí do 30. dubna a může být prodlouženo.',
    alerts: 'sanctions_eased',
  },
  {
    it: 'es: decidido no prorrogar',
    text: 'Estados Unidos volverá a aplicar sanciones a nueve empresas de Bielorrusia, al haber decidido no prorrogar la licencia que suspendía las restricciones.',
    alerts: 'sanctions_imposed',
  },
  {
    it: 'en: having decided not to renew',
    text: 'The United States will again apply sanctions to nine Belarusian companies, having decided not to renew the licence that had suspended the restrictions.',
    alerts: 'sanctions_imposed',
  },
  {
    it: 'it: deciso di non prorogare',
    text: 'Gli Stati Uniti torneranno ad applicare sanzioni a nove imprese bielorusse, avendo deciso di non prorogare la licenza che sospendeva le restrizioni.',
    alerts: 'sanctions_imposed',
  },
  {
    it: 'pt: decidido não prorrogar',
    text: 'Os Estados Unidos voltarão a aplicar sanções a nove empresas da Bielorrússia, depois de terem decidido não prorrogar a licença que suspendia as restrições.',
    alerts: 'sanctions_imposed',
  },
  {
    it: 'ru: решив не продлевать',
    text: 'США вновь введут санкции против девяти белорусских компаний, решив не продлевать лицензию, которая приостанавливала ограничения.',
    alerts: 'sanctions_imposed',
  },
  {
    it: 'de: Lizenz nicht verlängert',
    text: 'Die USA werden wieder Sanktionen gegen neun belarussische Firmen anwenden, nachdem sie beschlossen haben, die Lizenz nicht zu verlängern.',
    alerts: 'sanctions_imposed',
  },
];

describe('the other half of a bargain, and what is older than it', () =>
  test.for(rows)('$it', (row) => expectRow(row)));

const sameDay = [
  [
    'es',
    'La Unión Europea impuso el jueves sanciones a 17 personas de Bielorrusia. Estados Unidos y Canadá anunciaron ese mismo día sus propias medidas.',
  ],
  [
    'en',
    'The European Union imposed sanctions on 17 people in Belarus on Thursday. The United States and Canada imposed sanctions of their own the same day.',
  ],
] as const;

test.for(sameDay)('%s: who imposed sanctions the same day acts beside the news', ([, text]) => {
  const { claims } = readText({ text });
  const acting = claims
    .filter(({ type, status }) => type === 'sanctions_imposed' && status === 'occurred')
    .flatMap(({ authorities }) => authorities);
  expect([...new Set(acting)].sort()).toEqual(['CA', 'EU', 'US']);
});
