// Drafts being finished, listings without a word of sanctions, lists extended, conditions, reasons of a decision, what was announced to come.
import { describe, test } from 'vitest';
import { expectRow } from './expect-row.ts';
import type { Row } from './rows.ts';

const rows: readonly Row[] = [
  {
    it: 'ru: being finalised',
    text: 'Новые санкции против Беларуси дорабатываются, сообщил представитель Еврокомиссии.',
    alerts: '',
  },
  {
    it: 'uk: being finalised',
    text: 'Нові санкції проти Білорусі доопрацьовують, повідомив речник Єврокомісії.',
    alerts: '',
  },
  {
    it: 'be: being finalised',
    text: 'Новыя санкцыі супраць Беларусі дапрацоўваюцца, паведаміў прадстаўнік Еўракамісіі.',
    alerts: '',
  },
  {
    it: 'pl: being finalised',
    text: 'Nowe sankcje wobec Białorusi są dopracowywane, powiedział rzecznik Komisji Europejskiej.',
    alerts: '',
  },
  {
    it: 'lt: being finalised',
    text: 'Naujos sankcijos Baltarusijai baigiamos rengti, sakė Europos Komisijos atstovas.',
    alerts: '',
  },
  {
    it: 'de: being finalised',
    text: 'Neue Sanktionen gegen Belarus würden gerade fertiggestellt, sagte ein Sprecher der EU-Kommission.',
    alerts: '',
  },
  {
    it: 'en: today listed',
    text: 'The Council today listed 26 individuals and two entities for taking part in internal repression in Belarus.',
    alerts: 'sanctions_imposed',
  },
  {
    it: 'en: listed in a second sentence',
    title: 'EU acts on Belarus',
    text: 'The Council has listed 28 judges, prosecutors and officials responsible for repression in Belarus.',
    alerts: 'sanctions_imposed',
  },
  {
    it: 'ru: внес в перечень',
    text: 'Совет ЕС сегодня внес в перечень 26 лиц и две организации за участие во внутренних репрессиях в Беларуси.',
    alerts: 'sanctions_imposed',
  },
  {
    it: 'uk: внесла до переліку',
    text: 'Рада ЄС сьогодні внесла до переліку 26 осіб і дві організації за участь у репресіях у Білорусі.',
    alerts: 'sanctions_imposed',
  },
  {
    it: 'be: унесла ў спіс',
    text: 'Рада ЕС сёння ўнесла ў спіс 26 асоб і дзве арганізацыі за ўдзел у рэпрэсіях у Беларусі.',
    alerts: 'sanctions_imposed',
  },
  {
    it: 'pl: wpisała na listę',
    text: 'Rada UE wpisała dziś na listę 26 osób i dwa podmioty za udział w represjach na Białorusi.',
    alerts: 'sanctions_imposed',
  },
  {
    it: 'lt: įtraukė į sąrašą',
    text: 'ES Taryba šiandien įtraukė į sąrašą 26 asmenis ir du subjektus už represijas Baltarusijoje.',
    alerts: 'sanctions_imposed',
  },
  {
    it: 'de: gelistet',
    text: 'Der Rat hat heute 26 Personen und zwei Organisationen wegen der Unterdrückung in Belarus gelistet.',
    alerts: 'sanctions_imposed',
  },
  {
    it: 'en: extended the list of persons',
    text: 'The Federal Department of Economic Affairs has today extended the list of persons subject to sanctions on Belarus.',
    alerts: 'sanctions_imposed',
  },
  {
    it: 'ru: расширил список лиц',
    text: 'Швейцария расширила список лиц, на которых распространяются санкции против Беларуси.',
    alerts: 'sanctions_imposed',
  },
  {
    it: 'uk: розширила перелік осіб',
    text: 'Швейцарія розширила перелік осіб, на яких поширюються санкції проти Білорусі.',
    alerts: 'sanctions_imposed',
  },
  {
    it: 'be: пашырыла спіс асоб',
    text: 'Швейцарыя пашырыла спіс асоб, на якіх распаўсюджваюцца санкцыі супраць Беларусі.',
    alerts: 'sanctions_imposed',
  },
  {
    it: 'pl: rozszerzyła listę osób',
    text: 'Szwajcaria rozszerzyła listę osób objętych sankcjami wobec Białorusi.',
    alerts: 'sanctions_imposed',
  },
  {
    it: 'lt: išplėtė sąrašą',
    text: 'Šveicarija išplėtė asmenų, kuriems taikomos sankcijos dėl Baltarusijos, sąrašą.',
    alerts: 'sanctions_imposed',
  },
  {
    it: 'de: erweiterte die Liste',
    text: 'Die Schweiz hat die Liste der Personen erweitert, die den Sanktionen gegen Belarus unterliegen.',
    alerts: 'sanctions_imposed',
  },
  {
    it: 'en: where is he',
    title: 'Where is Mikalai Statkevich?',
    text: 'It is more than two weeks since Mikalai Statkevich refused to leave Belarus. On September 11 the politician was brought to the Lithuanian border with 51 other prisoners, got out of the bus and sat for hours in the neutral zone.',
    alerts: '',
  },
  {
    it: 'ru: where is he',
    title: 'Где Николай Статкевич?',
    text: 'О нем ничего не слышно больше двух недель. 11 сентября политика вместе с 51 заключенным привезли на границу с Литвой, но он вышел из автобуса.',
    alerts: '',
  },
  {
    it: 'uk: where is he',
    title: 'Де Микола Статкевич?',
    text: 'Про нього нічого не чути понад два тижні. 11 вересня політика разом із 51 в’язнем привезли на кордон з Литвою, але він вийшов з автобуса.',
    alerts: '',
  },
  {
    it: 'be: where is he',
    title: 'Дзе Мікалай Статкевіч?',
    text: 'Пра яго нічога не чуваць больш за два тыдні. 11 верасня палітыка разам з 51 зняволеным прывезлі на мяжу з Літвой, але ён выйшаў з аўтобуса.',
    alerts: '',
  },
  {
    it: 'pl: where is he',
    title: 'Gdzie jest Mikoła Statkiewicz?',
    text: 'Od ponad dwóch tygodni nic o nim nie słychać. 11 września polityka razem z 51 więźniami przywieziono na granicę z Litwą, ale wysiadł z autobusu.',
    alerts: '',
  },
  {
    it: 'de: where is he',
    title: 'Wo ist Nikolai Statkewitsch?',
    text: 'Seit mehr als zwei Wochen fehlt von ihm jede Spur. Am 11. September wurde der Politiker mit 51 anderen Gefangenen an die litauische Grenze gebracht, stieg aber aus dem Bus.',
    alerts: '',
  },
  {
    it: 'en: if it is listed',
    title: 'How to screen a Belarusian counterparty',
    text: 'If the counterparty or its owner with a share of 50 percent or more is on the SDN list, dealings with it are prohibited for US persons.',
    alerts: '',
  },
  {
    it: 'ru: если включен',
    title: 'Как проверить белорусского контрагента',
    text: 'Если контрагент или его владелец с долей 50 процентов и более включен в список SDN, сделки с ним для американских лиц запрещены.',
    alerts: '',
  },
  {
    it: 'uk: якщо включено',
    title: 'Як перевірити білоруського контрагента',
    text: 'Якщо контрагента або його власника з часткою 50 відсотків і більше включено до списку SDN, угоди з ним для американців заборонено.',
    alerts: '',
  },
  {
    it: 'be: калі ўключаны',
    title: 'Як праверыць беларускага контрагента',
    text: 'Калі контрагент або яго ўладальнік з доляй 50 працэнтаў і больш уключаны ў спіс SDN, здзелкі з ім для амерыканцаў забароненыя.',
    alerts: '',
  },
  {
    it: 'pl: jeśli wpisany',
    title: 'Jak sprawdzić kontrahenta z Białorusi',
    text: 'Jeżeli kontrahent lub jego właściciel z udziałem co najmniej 50 procent został wpisany na listę SDN, transakcje z nim są dla Amerykanów zakazane.',
    alerts: '',
  },
  {
    it: 'lt: jei įtrauktas',
    title: 'Kaip patikrinti Baltarusijos partnerį',
    text: 'Jei partneris arba jo savininkas, turintis 50 procentų ar daugiau, įtrauktas į SDN sąrašą, sandoriai su juo amerikiečiams draudžiami.',
    alerts: '',
  },
  {
    it: 'de: wenn gelistet',
    title: 'So prüfen Sie Geschäftspartner in Belarus',
    text: 'Ist der Geschäftspartner oder sein Eigentümer mit einem Anteil von 50 Prozent oder mehr auf die SDN-Liste gesetzt, sind Geschäfte mit ihm für US-Personen verboten.',
    alerts: '',
  },
  {
    it: 'en: in connection with the lifting',
    title: 'Kalesnikava and Babaryka are free',
    text: 'Maria Kalesnikava and Viktar Babaryka were released from prison today. The press service of Lukashenko announced the pardon of 123 people. The decision was made in connection with the lifting of sanctions on the potash sector, the statement says.',
    alerts: 'prisoner_release,sanctions_eased',
  },
  {
    it: 'ru: в связи со снятием',
    title: 'Колесникова и Бабарико на свободе',
    text: 'Марию Колесникову и Виктора Бабарико сегодня освободили из колоний. Пресс-служба Лукашенко сообщила о помиловании 123 человек. Решение принято в связи со снятием санкций с калийной отрасли, говорится в сообщении.',
    alerts: 'prisoner_release,sanctions_eased',
  },
  {
    it: 'uk: у зв’язку зі зняттям',
    title: 'Колесникова і Бабарико на волі',
    text: 'Марію Колесникову і Віктора Бабарика сьогодні звільнили з колоній. Пресслужба Лукашенка повідомила про помилування 123 осіб. Рішення ухвалено у зв’язку зі зняттям санкцій з калійної галузі, йдеться у повідомленні.',
    alerts: 'prisoner_release,sanctions_eased',
  },
  {
    it: 'be: у сувязі са зняццем',
    title: 'Калеснікава і Бабарыка на волі',
    text: 'Марыю Калеснікаву і Віктара Бабарыку сёння вызвалілі з калоній. Прэс-служба Лукашэнкі паведаміла пра памілаванне 123 чалавек. Рашэнне прынята ў сувязі са зняццем санкцый з калійнай галіны, гаворыцца ў паведамленні.',
    alerts: 'prisoner_release,sanctions_eased',
  },
  {
    it: 'pl: w związku ze zniesieniem',
    title: 'Kalesnikawa i Babaryka na wolności',
    text: 'Maryję Kalesnikawą i Wiktara Babarykę zwolniono dziś z kolonii. Służba prasowa Łukaszenki poinformowała o ułaskawieniu 123 osób. Decyzję podjęto w związku ze zniesieniem sankcji na sektor potasowy, głosi komunikat.',
    alerts: 'prisoner_release,sanctions_eased',
  },
  {
    it: 'lt: dėl sankcijų panaikinimo',
    title: 'Kalesnikava ir Babaryka laisvėje',
    text: 'Maryja Kalesnikava ir Viktaras Babaryka šiandien paleisti iš kolonijų. Lukašenkos spaudos tarnyba pranešė apie malonę 123 žmonėms. Sprendimas priimtas dėl sankcijų kalio sektoriui panaikinimo, sakoma pranešime.',
    alerts: 'prisoner_release,sanctions_eased',
  },
  {
    it: 'de: im Zusammenhang mit der Aufhebung',
    title: 'Kolesnikowa und Babariko sind frei',
    text: 'Maria Kolesnikowa und Viktor Babariko sind heute aus der Haft entlassen worden. Lukaschenkos Pressedienst teilte die Begnadigung von 123 Menschen mit. Die Entscheidung sei im Zusammenhang mit der Aufhebung der Sanktionen gegen den Kalisektor gefallen, hieß es.',
    alerts: 'prisoner_release,sanctions_eased',
  },
  {
    it: 'en: protests against his re-election in December',
    text: 'Lukashenko has pardoned 11 people convicted of taking part in the protests against his re-election in December, his press service announced on Wednesday.',
    alerts: 'prisoner_release',
  },
  {
    it: 'ru: протесты против переизбрания в декабре',
    text: 'Лукашенко помиловал 11 человек, осужденных за участие в протестах против его переизбрания в декабре, сообщила в среду его пресс-служба.',
    alerts: 'prisoner_release',
  },
  {
    it: 'pl: protesty przeciw reelekcji w grudniu',
    text: 'Łukaszenka ułaskawił 11 osób skazanych za udział w protestach przeciwko jego reelekcji w grudniu, podała w środę jego służba prasowa.',
    alerts: 'prisoner_release',
  },
  {
    it: 'de: Proteste gegen seine Wiederwahl im Dezember',
    text: 'Lukaschenko hat elf Menschen begnadigt, die wegen der Proteste gegen seine Wiederwahl im Dezember verurteilt worden waren, teilte sein Pressedienst am Mittwoch mit.',
    alerts: 'prisoner_release',
  },
  {
    it: 'es: protestas contra su reelección en diciembre',
    text: 'Lukashenko indultó a 11 personas condenadas por participar en las protestas contra su reelección en diciembre, anunció el miércoles su servicio de prensa.',
    alerts: 'prisoner_release',
  },
  {
    it: 'uk: протести проти переобрання у грудні',
    text: 'Лукашенко помилував 11 людей, засуджених за участь у протестах проти його переобрання у грудні, повідомила в середу його пресслужба.',
    alerts: 'prisoner_release',
  },
  {
    it: 'bg: предаде БТА',
    title: 'Осем години затвор за журналиста',
    text: 'Съд в Минск осъди журналиста Роман Протасевич на осем години лишаване от свобода, предаде БТА.',
    alerts: '',
  },
  {
    it: 'ru: передает',
    title: 'Восемь лет колонии журналисту',
    text: 'Суд в Минске приговорил журналиста Романа Протасевича к восьми годам колонии, передает ТАСС.',
    alerts: '',
  },
  {
    it: 'uk: передає',
    title: 'Вісім років колонії журналістові',
    text: 'Суд у Мінську засудив журналіста Романа Протасевича до восьми років колонії, передає Укрінформ.',
    alerts: '',
  },
  {
    it: 'pl: przekazała PAP',
    title: 'Osiem lat kolonii dla dziennikarza',
    text: 'Sąd w Mińsku skazał dziennikarza Ramana Pratasiewicza na osiem lat kolonii, przekazała PAP.',
    alerts: '',
  },
  {
    it: 'de: Roman ist ein Vorname',
    text: 'Der belarussische Blogger Roman Protassewitsch ist nach eigenen Angaben begnadigt worden.',
    alerts: 'prisoner_release',
  },
  {
    it: 'de: auf den Weg',
    title: 'EU bringt weitere Sanktionen gegen Belarus auf den Weg',
    text: 'Die Außenminister der EU-Staaten haben den Weg für neue Sanktionen gegen Belarus frei gemacht.',
    alerts: '',
  },
  {
    it: 'en: paves the way',
    title: 'EU paves the way for new sanctions on Belarus',
    text: 'EU foreign ministers cleared the way on Monday for new sanctions against Belarus by changing the legal framework.',
    alerts: '',
  },
  {
    it: 'ru: открыл путь',
    title: 'ЕС открыл путь к новым санкциям против Беларуси',
    text: 'Министры иностранных дел ЕС в понедельник открыли дорогу новым санкциям против Беларуси, изменив правовую базу.',
    alerts: '',
  },
  {
    it: 'uk: відкрив шлях',
    title: 'ЄС відкрив шлях до нових санкцій проти Білорусі',
    text: 'Міністри закордонних справ ЄС у понеділок відкрили шлях для нових санкцій проти Білорусі.',
    alerts: '',
  },
  {
    it: 'pl: otwiera drogę',
    title: 'UE otwiera drogę do nowych sankcji wobec Białorusi',
    text: 'Ministrowie spraw zagranicznych UE utorowali w poniedziałek drogę nowym sankcjom wobec Białorusi.',
    alerts: '',
  },
  {
    it: 'lt: atveria kelią',
    title: 'ES atveria kelią naujoms sankcijoms Baltarusijai',
    text: 'ES užsienio reikalų ministrai pirmadienį atvėrė kelią naujoms sankcijoms Baltarusijai.',
    alerts: '',
  },
  {
    it: 'be: адкрыў шлях',
    title: 'ЕС адкрыў шлях да новых санкцый супраць Беларусі',
    text: 'Міністры замежных спраў ЕС у панядзелак адкрылі шлях новым санкцыям супраць Беларусі.',
    alerts: '',
  },
  {
    it: 'de: verkündet, dass aufgehoben würden',
    title: 'Belarus lässt 52 Gefangene frei',
    text: 'Belarus hat 52 politische Gefangene freigelassen. Der US-Gesandte John Coale hatte zuvor in Minsk mit Lukaschenko gesprochen und verkündet, dass die Sanktionen gegen die Fluggesellschaft Belavia aufgehoben würden.',
    alerts: 'prisoner_release,sanctions_eased',
  },
  {
    it: 'en: announced that would be lifted',
    title: 'Belarus frees 52 prisoners',
    text: 'Belarus has freed 52 political prisoners. US envoy John Coale had earlier met Lukashenko in Minsk and announced that sanctions on the airline Belavia would be lifted.',
    alerts: 'prisoner_release,sanctions_eased',
  },
  {
    it: 'ru: объявил, что будут сняты',
    title: 'Беларусь освободила 52 заключенных',
    text: 'Беларусь освободила 52 политзаключенных. До этого посланник США Джон Коул встретился в Минске с Лукашенко и объявил, что санкции с авиакомпании «Белавиа» будут сняты.',
    alerts: 'prisoner_release,sanctions_eased',
  },
  {
    it: 'uk: оголосив, що буде знято',
    title: 'Білорусь звільнила 52 в’язнів',
    text: 'Білорусь звільнила 52 політв’язнів. Перед тим посланець США Джон Коул зустрівся в Мінську з Лукашенком і оголосив, що санкції з авіакомпанії «Белавіа» буде знято.',
    alerts: 'prisoner_release,sanctions_eased',
  },
  {
    it: 'be: абвясціў, што будуць зняты',
    title: 'Беларусь вызваліла 52 вязняў',
    text: 'Беларусь вызваліла 52 палітвязняў. Перад гэтым пасланнік ЗША Джон Коўл сустрэўся ў Мінску з Лукашэнкам і абвясціў, што санкцыі з авіякампаніі «Белавія» будуць зняты.',
    alerts: 'prisoner_release,sanctions_eased',
  },
  {
    it: 'pl: ogłosił, że zostaną zniesione',
    title: 'Białoruś uwolniła 52 więźniów',
    text: 'Białoruś uwolniła 52 więźniów politycznych. Wcześniej wysłannik USA John Coale spotkał się w Mińsku z Łukaszenką i ogłosił, że sankcje wobec linii Belavia zostaną zniesione.',
    alerts: 'prisoner_release,sanctions_eased',
  },
  {
    it: 'lt: paskelbė, kad bus panaikintos',
    title: 'Baltarusija paleido 52 kalinius',
    text: 'Baltarusija paleido 52 politinius kalinius. Prieš tai JAV pasiuntinys Johnas Coale’as Minske susitiko su Lukašenka ir paskelbė, kad sankcijos oro linijoms „Belavia“ bus panaikintos.',
    alerts: 'prisoner_release,sanctions_eased',
  },
];

describe('the same sentence in seven languages', () => test.for(rows)('$it', (row) => expectRow(row)));
