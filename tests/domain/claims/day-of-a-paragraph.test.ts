// What is told undated, far below the news of something else, and is of a day that its paragraph names.
import { describe, test } from 'vitest';
import { expectRow } from './expect-row.ts';
import { fog } from './fog.ts';
import { readerWith } from './reader.ts';

const published = '2025-11-21'; // a Friday
const reader = readerWith([['natallia-hersche', 'Natallia Hersche', '2025-11-20']]);

type Told = Readonly<Record<string, string>>; // by language

const paging: readonly (readonly [what: string, alerts: string, told: Told])[] = [
  [
    'a measure behind a sentence that dates a move of the same authority',
    'sanctions_imposed',
    {
      en: 'Washington moved again on Wednesday. The Treasury put twelve Belarusian firms on its sanctions list.',
      ru: 'В среду Вашингтон сделал следующий ход. Минфин внёс в санкционный список двенадцать белорусских фирм.',
      uk: 'У середу Вашингтон зробив наступний хід. Мінфін вніс до санкційного списку дванадцять білоруських фірм.',
      be: 'У сераду Вашынгтон зрабіў наступны ход. Мінфін унёс у санкцыйны спіс дванаццаць беларускіх фірмаў.',
      pl: 'W środę Waszyngton wykonał kolejny ruch. Departament Skarbu wpisał na listę sankcyjną dwanaście białoruskich firm.',
      lt: 'Trečiadienį Vašingtonas žengė kitą žingsnį. Iždo departamentas į sankcijų sąrašą įtraukė dvylika Baltarusijos įmonių.',
      de: 'Am Mittwoch legte Washington nach. Das Finanzministerium setzte zwölf belarussische Firmen auf seine Sanktionsliste.',
    },
  ],
  [
    'measures behind a round that is dated',
    'sanctions_imposed',
    {
      en: 'The anniversary was marked on Thursday by a new round of penalties. The US Treasury blacklisted 19 people and 14 firms from Belarus, and Britain added four.',
      ru: 'Годовщину в четверг отметили новым раундом санкций. Минфин США внёс в чёрный список 19 человек и 14 фирм из Беларуси, Британия добавила четырёх.',
      uk: 'Річницю в четвер відзначили новим раундом санкцій. Мінфін США вніс до чорного списку 19 осіб і 14 фірм із Білорусі, Британія додала чотирьох.',
      be: 'Гадавіну ў чацвер адзначылі новым раўндам санкцый. Мінфін ЗША ўнёс у чорны спіс 19 чалавек і 14 фірмаў з Беларусі, Брытанія дадала чатырох.',
      pl: 'Rocznicę uczczono w czwartek nową rundą sankcji. Departament Skarbu USA wpisał na czarną listę 19 osób i 14 firm z Białorusi, Brytania dodała cztery.',
      lt: 'Metinės ketvirtadienį paminėtos nauju sankcijų ratu. JAV iždas į juodąjį sąrašą įtraukė 19 asmenų ir 14 Baltarusijos įmonių, Britanija pridėjo keturis.',
      de: 'Der Jahrestag wurde am Donnerstag mit einer neuen Runde von Sanktionen begangen. Das US-Finanzministerium setzte 19 Personen und 14 Firmen aus Belarus auf die schwarze Liste, Großbritannien vier weitere.',
    },
  ],
  [
    'what a message of Thursday says, behind a colon',
    'prisoner_release',
    {
      en: 'The one good message came on Thursday evening, from the president himself: Natallia Hersche is free.',
      ru: 'Единственная хорошая весть пришла в четверг вечером, от самого президента: Наталья Херше на свободе.',
      uk: 'Єдина добра звістка прийшла в четвер увечері, від самого президента: Наталія Херше на волі.',
      be: 'Адзіная добрая вестка прыйшла ў чацвер увечары, ад самога прэзідэнта: Наталля Херша на волі.',
      pl: 'Jedyna dobra wiadomość przyszła w czwartek wieczorem, od samego prezydenta: Natallia Hersche jest wolna.',
      lt: 'Vienintelė gera žinia atėjo ketvirtadienio vakarą, iš paties prezidento: Natallia Hersche laisva.',
      de: 'Die eine gute Nachricht kam am Donnerstagabend, vom Präsidenten selbst: Natallia Hersche ist frei.',
    },
  ],
  [
    'a pardon whose decree the next sentence dates',
    'prisoner_release',
    {
      en: 'For the holiday Lukashenko pardoned 31 people. The decree was published on Thursday.',
      ru: 'К празднику Лукашенко помиловал 31 человека. Указ опубликовали в четверг.',
      uk: 'До свята Лукашенко помилував 31 людину. Указ оприлюднили в четвер.',
      be: 'Да свята Лукашэнка памілаваў 31 чалавека. Указ апублікавалі ў чацвер.',
      pl: 'Na święto Łukaszenka ułaskawił 31 osób. Dekret opublikowano w czwartek.',
      lt: 'Šventės proga Lukašenka suteikė malonę 31 žmogui. Įsakas paskelbtas ketvirtadienį.',
      de: 'Zum Feiertag begnadigte Lukaschenko 31 Menschen. Der Erlass wurde am Donnerstag veröffentlicht.',
    },
  ],
  [
    'what an envoy said yesterday, and who was let go',
    'prisoner_release,sanctions_eased',
    {
      en: 'Yesterday both sides put something on the table. The envoy said in Minsk that the sanctions on Belavia are being lifted. And fifty-two prisoners were let go.',
      ru: 'Вчера обе стороны что-то положили на стол. Посланник США сказал в Минске, что с «Белавиа» снимаются санкции. А пятьдесят двух заключённых отпустили.',
      uk: 'Учора обидві сторони щось поклали на стіл. Посланець США сказав у Мінську, що з «Белавіа» знімаються санкції. А п’ятдесят двох в’язнів відпустили.',
      be: 'Учора абодва бакі нешта паклалі на стол. Пасланнік ЗША сказаў у Мінску, што з «Белавія» здымаюцца санкцыі. А пяцьдзясят двух вязняў адпусцілі.',
      pl: 'Wczoraj obie strony położyły coś na stole. Wysłannik USA powiedział w Mińsku, że z Belavii zdejmowane są sankcje. A pięćdziesięciu dwóch więźniów wypuszczono.',
      lt: 'Vakar abi pusės kažką padėjo ant stalo. JAV pasiuntinys Minske pasakė, kad „Belavia“ sankcijos panaikinamos. O penkiasdešimt du kaliniai paleisti.',
      de: 'Gestern legten beide Seiten etwas auf den Tisch. Der US-Gesandte sagte in Minsk, dass die Sanktionen gegen Belavia aufgehoben werden. Und zweiundfünfzig Gefangene wurden freigelassen.',
    },
  ],
  [
    'what went the other way',
    'prisoner_release,sanctions_eased',
    {
      en: 'On Thursday Washington lifted its sanctions on Belarusian potash. The other way went a pardon of 123 prisoners.',
      ru: 'В четверг Вашингтон снял санкции с белорусского калия. В обратную сторону пошло помилование 123 заключённых.',
      uk: 'У четвер Вашингтон зняв санкції з білоруського калію. У зворотний бік пішло помилування 123 в’язнів.',
      be: 'У чацвер Вашынгтон зняў санкцыі з калію. У адваротны бок пайшло памілаванне 123 вязняў.',
      pl: 'W czwartek Waszyngton zniósł sankcje na białoruski potas. W drugą stronę poszło ułaskawienie 123 więźniów.',
      lt: 'Ketvirtadienį Vašingtonas panaikino sankcijas Baltarusijos kaliui. Į kitą pusę iškeliavo malonė 123 kaliniams.',
      de: 'Am Donnerstag hob Washington die Sanktionen gegen belarussisches Kali auf. In die andere Richtung ging die Begnadigung von 123 Gefangenen.',
    },
  ],
  [
    'prisoners driven out on the evening of a day named in the paragraph before',
    'prisoner_release',
    {
      en: "Washington's envoy John Coale came out of talks in Minsk on Thursday and said that the potash was free to flow again. More will follow, he added.\n\nThat same afternoon 52 political prisoners were put on buses and driven out of Belarus.",
      ru: 'Посланник Вашингтона Джон Коул вышел в четверг с переговоров в Минске и сказал о калии. За этим последует большее, добавил он.\n\nТем же вечером 52 политзаключённых вывезли из Беларуси.',
      uk: 'Посланець Вашингтона Джон Коул вийшов у четвер із переговорів у Мінську й сказав про калій. Далі буде більше, додав він.\n\nТого ж вечора 52 політв’язнів вивезли з Білорусі.',
      be: 'Пасланнік Вашынгтона Джон Коўл выйшаў у чацвер з перамоваў у Мінску і сказаў пра калій. Далей будзе больш, дадаў ён.\n\nТым жа вечарам 52 палітвязняў вывезлі з Беларусі.',
      pl: 'Wysłannik Waszyngtonu John Coale wyszedł w czwartek z rozmów w Mińsku i mówił o potasie. Będzie tego więcej, dodał.\n\nTego samego popołudnia 52 więźniów politycznych wywieziono z Białorusi.',
      lt: 'Vašingtono pasiuntinys Johnas Coale’as ketvirtadienį išėjo iš derybų Minske ir kalbėjo apie kalį. Bus ir daugiau, pridūrė jis.\n\nTą patį vakarą 52 politiniai kaliniai buvo išvežti iš Baltarusijos.',
      de: 'Washingtons Gesandter John Coale kam am Donnerstag aus Gesprächen in Minsk und sprach über Kali. Mehr werde folgen, sagte er.\n\nNoch am selben Abend wurden 52 politische Gefangene aus Belarus gebracht.',
    },
  ],
  [
    'who this morning still sat in prison and is in the buses of the sentence before',
    'prisoner_release',
    {
      en: 'Several minibuses drove into Lithuania on Thursday. On board are 51 people who that very morning were still sitting in Belarusian prisons.',
      ru: 'В четверг в Литву въехало несколько микроавтобусов. В них 51 человек, ещё утром сидевший в белорусских тюрьмах.',
      uk: 'У четвер до Литви в’їхало кілька мікроавтобусів. У них 51 людина, які ще зранку сиділи в білоруських в’язницях.',
      be: 'У чацвер у Літву ўехала некалькі мікрааўтобусаў. У іх 51 чалавек, якія яшчэ раніцай сядзелі ў беларускіх турмах.',
      pl: 'W czwartek na Litwę wjechało kilka mikrobusów. Jest w nich 51 osób, które jeszcze rano siedziały w białoruskich więzieniach.',
      lt: 'Ketvirtadienį į Lietuvą įvažiavo keli mikroautobusai. Juose – 51 žmogus, dar ryte sėdėjęs Baltarusijos kalėjimuose.',
      de: 'Am Donnerstag fuhren mehrere Kleinbusse nach Litauen. Darin sitzen 51 Menschen, die heute Morgen noch in belarussischen Gefängnissen saßen.',
    },
  ],
  [
    'a list of the Union that grew by so many, or on which they ended up',
    'sanctions_imposed',
    {
      en: "On Thursday 26 people and two firms ended up on the EU's Belarus list.",
      ru: 'В четверг Совет ЕС дополнил свой белорусский список пятнадцатью лицами.',
      uk: 'У четвер Рада ЄС доповнила свій білоруський список п’ятнадцятьма особами.',
      be: 'У чацвер Рада ЕС дапоўніла свой беларускі спіс пятнаццаццю асобамі.',
      pl: 'W czwartek Rada UE poszerzyła listę białoruską o 26 osób.',
      lt: 'Ketvirtadienį ES Taryba išplėtė Baltarusijos sąrašą 26 asmenimis.',
      de: 'Am Donnerstag kamen in Brüssel 26 Personen und zwei Firmen auf die Belarus-Liste der EU.',
    },
  ],
  [
    'no carrier that may land from midnight on, where the sentence before closes the procedure',
    'sanctions_imposed',
    {
      en: '"The written procedure closed on Thursday," says an EU official. "From midnight no Belarusian carrier may land in or fly over any of our 27 countries."',
      ru: 'Совет ЕС завершил процедуру в четверг. С полуночи ни один белорусский перевозчик не может садиться в наших 27 странах и пролетать над ними.',
      uk: 'Рада ЄС ухвалила рішення в четвер. Від півночі жоден білоруський перевізник не може сідати в наших 27 країнах.',
      be: 'Рада ЕС прыняла рашэнне ў чацвер. З паўночы ніводны беларускі перавозчык не можа сядаць у нашых 27 краінах.',
      pl: 'Rada UE podjęła decyzję w czwartek. Od północy żaden białoruski przewoźnik nie może lądować w naszych 27 krajach ani nad nimi przelatywać.',
      lt: 'ES Taryba sprendimą priėmė ketvirtadienį. Nuo vidurnakčio nė vienas Baltarusijos vežėjas negali leistis mūsų 27 šalyse ar virš jų skristi.',
      de: 'Der Rat der EU hat am Donnerstag entschieden. Ab Mitternacht darf kein belarussischer Träger in unseren 27 Ländern landen oder sie überfliegen.',
    },
  ],
  [
    'what ended yesterday evening, and a package that was taken over',
    'sanctions_imposed',
    {
      en: 'Our bank still served them for years. "Yesterday evening that ended," says a lawyer. "The Federal Council took over the new European sanctions package on Belarus in full."',
      ru: 'Банки ещё годы их обслуживали. «Вчера вечером это закончилось, – рассказывает юрист. – Федеральный совет перенял новый пакет санкций ЕС по Беларуси полностью».',
      uk: 'Банки ще роками їх обслуговували. «Учора ввечері це закінчилося, – розповідає юрист. – Федеральна рада перейняла новий пакет санкцій ЄС щодо Білорусі повністю».',
      be: 'Банкі яшчэ гадамі іх абслугоўвалі. «Учора ўвечары гэта скончылася, – расказвае юрыст. – Федэральны савет пераняў новы пакет санкцый ЕС супраць Беларусі цалкам».',
      pl: 'Banki obsługiwały ich latami. „Wczoraj wieczorem to się skończyło – mówi prawnik. – Rada Federalna przejęła nowy pakiet sankcji UE wobec Białorusi w całości”.',
      lt: 'Bankai metų metus juos aptarnavo. „Vakar vakare tai baigėsi, – pasakoja teisininkas. – Federalinė taryba perėmė visą naująjį ES sankcijų Baltarusijai paketą.“',
      de: 'Jahrelang bedienten die Banken sie. „Gestern Abend war es damit vorbei“, erzählt ein Anwalt. „Der Bundesrat hat das neue Sanktionspaket der EU gegen Belarus vollständig übernommen.“',
    },
  ],
];

const quiet: readonly (readonly [what: string, told: Told])[] = [
  [
    'the airline opened a route, and who once barred it',
    {
      en: 'On Thursday Belavia opened a route to Goa. The EU barred the carrier from its airports after the forced landing of a jet.',
      ru: 'В четверг «Белавиа» открыла рейс в Гоа. ЕС закрыл перевозчику свои аэропорты после принудительной посадки самолёта.',
      uk: 'У четвер «Белавіа» відкрила рейс до Гоа. ЄС закрив перевізникові свої аеропорти після примусової посадки літака.',
      be: 'У чацвер «Белавія» адкрыла рэйс у Гоа. ЕС закрыў перавозчыку свае аэрапорты пасля прымусовай пасадкі самалёта.',
      pl: 'W czwartek Belavia uruchomiła rejs na Goa. UE zamknęła przewoźnikowi swoje lotniska po zmuszeniu samolotu do lądowania.',
      lt: 'Ketvirtadienį „Belavia“ atidarė reisą į Goa. ES uždarė vežėjui savo oro uostus po priverstinio lėktuvo nutupdymo.',
      de: 'Am Donnerstag eröffnete Belavia eine Strecke nach Goa. Die EU sperrte der Gesellschaft ihre Flughäfen nach der erzwungenen Landung eines Flugzeugs.',
    },
  ],
  [
    'a fair was opened, and what Washington lifted once',
    {
      en: 'On Thursday the minister opened a fair in Minsk. The United States lifted its sanctions on the airline Belavia.',
      ru: 'В четверг министр открыл ярмарку в Минске. США сняли санкции с авиакомпании «Белавиа».',
      uk: 'У четвер міністр відкрив ярмарок у Мінську. США зняли санкції з авіакомпанії «Белавіа».',
      be: 'У чацвер міністр адкрыў кірмаш у Мінску. ЗША знялі санкцыі з авіякампаніі «Белавія».',
      pl: 'W czwartek minister otworzył targi w Mińsku. Stany Zjednoczone zniosły sankcje na linię Belavia.',
      lt: 'Ketvirtadienį ministras atidarė mugę Minske. JAV panaikino sankcijas oro linijoms „Belavia“.',
      de: 'Am Donnerstag eröffnete der Minister eine Messe in Minsk. Die USA hoben ihre Sanktionen gegen die Fluglinie Belavia auf.',
    },
  ],
  [
    'a meeting of Thursday, and a pardon of the summer',
    {
      en: 'On Thursday Lukashenko met students. In the summer he pardoned 31 people.',
      ru: 'В четверг Лукашенко встретился со студентами. Летом он помиловал 31 человека.',
      uk: 'У четвер Лукашенко зустрівся зі студентами. Улітку він помилував 31 людину.',
      be: 'У чацвер Лукашэнка сустрэўся са студэнтамі. Улетку ён памілаваў 31 чалавека.',
      pl: 'W czwartek Łukaszenka spotkał się ze studentami. Latem ułaskawił 31 osób.',
      lt: 'Ketvirtadienį Lukašenka susitiko su studentais. Vasarą jis suteikė malonę 31 žmogui.',
      de: 'Am Donnerstag traf Lukaschenko Studenten. Im Sommer begnadigte er 31 Menschen.',
    },
  ],
  [
    'a sum, and the day of the last decree',
    {
      en: 'In all Lukashenko has pardoned 146 people. The last decree was published on Thursday.',
      ru: 'Всего Лукашенко помиловал 146 человек. Последний указ опубликован в четверг.',
      uk: 'Загалом Лукашенко помилував 146 людей. Останній указ оприлюднено в четвер.',
      be: 'Усяго Лукашэнка памілаваў 146 чалавек. Апошні ўказ апублікаваны ў чацвер.',
      pl: 'Łącznie Łukaszenka ułaskawił 146 osób. Ostatni dekret opublikowano w czwartek.',
      lt: 'Iš viso Lukašenka suteikė malonę 146 žmonėms. Paskutinis įsakas paskelbtas ketvirtadienį.',
      de: 'Insgesamt hat Lukaschenko 146 Menschen begnadigt. Der letzte Erlass wurde am Donnerstag veröffentlicht.',
    },
  ],
  [
    'the day after the vote',
    {
      en: 'Britain announced new sanctions on Minsk the day after the election.',
      ru: 'Британия объявила новые санкции против Минска на следующий день после выборов.',
      uk: 'Британія оголосила нові санкції проти Мінська наступного дня після виборів.',
      be: 'Брытанія абвясціла новыя санкцыі супраць Мінска на наступны дзень пасля выбараў.',
      pl: 'Brytania ogłosiła nowe sankcje wobec Mińska dzień po wyborach.',
      lt: 'Britanija paskelbė naujas sankcijas Minskui kitą dieną po rinkimų.',
      de: 'Großbritannien verhängte am Tag nach der Wahl neue Sanktionen gegen Minsk.',
    },
  ],
  [
    'a ban of prices by Lukashenko himself',
    {
      en: 'Last week Alexander Lukashenko announced a ban on price rises "from today".',
    },
  ],
  [
    'names that rights defenders put on their own list',
    {
      en: 'Viasna counts 1,186 political prisoners today, and 63 names were added to its list in November, more than were taken off.',
      ru: '«Вясна» сегодня внесла в свой список ещё 63 имени, всего в нём 1186 человек.',
      uk: '«Вясна» сьогодні внесла до свого списку ще 63 імені, усього в ньому 1186 людей.',
      be: '«Вясна» сёння ўнесла ў свой спіс яшчэ 63 імёны, усяго ў ім 1186 чалавек.',
      pl: 'Wiasna wpisała dziś na swoją listę jeszcze 63 nazwiska, w sumie jest na niej 1186 osób.',
      lt: '„Viasna“ šiandien į savo sąrašą įtraukė dar 63 pavardes, iš viso jame 1186 žmonės.',
      de: 'Viasna hat heute 63 weitere Namen in ihre Liste aufgenommen, insgesamt stehen 1186 Menschen darauf.',
    },
  ],
  [
    'how many have been released by now',
    {
      en: 'On Thursday an evening of solidarity took place. Minsk has released 52 people, but more than a thousand remain in jail.',
    },
  ],
  [
    'prisoners driven out on the evening of a day of September',
    {
      en: "Washington's envoy John Coale came out of talks in Minsk in September and said that the potash was free to flow again. More will follow, he added.\n\nThat same afternoon 52 political prisoners were put on buses and driven out of Belarus.",
      ru: 'Посланник Вашингтона Джон Коул вышел в сентябре с переговоров в Минске и сказал о калии. За этим последует большее, добавил он.\n\nТем же вечером 52 политзаключённых вывезли из Беларуси.',
      uk: 'Посланець Вашингтона Джон Коул вийшов у вересні із переговорів у Мінську й сказав про калій. Далі буде більше, додав він.\n\nТого ж вечора 52 політв’язнів вивезли з Білорусі.',
      be: 'Пасланнік Вашынгтона Джон Коўл выйшаў у верасні з перамоваў у Мінску і сказаў пра калій. Далей будзе больш, дадаў ён.\n\nТым жа вечарам 52 палітвязняў вывезлі з Беларусі.',
      pl: 'Wysłannik Waszyngtonu John Coale wyszedł we wrześniu z rozmów w Mińsku i mówił o potasie. Będzie tego więcej, dodał.\n\nTego samego popołudnia 52 więźniów politycznych wywieziono z Białorusi.',
      lt: 'Vašingtono pasiuntinys Johnas Coale’as rugsėjį išėjo iš derybų Minske ir kalbėjo apie kalį. Bus ir daugiau, pridūrė jis.\n\nTą patį vakarą 52 politiniai kaliniai buvo išvežti iš Baltarusijos.',
      de: 'Washingtons Gesandter John Coale kam im September aus Gesprächen in Minsk und sprach über Kali. Mehr werde folgen, sagte er.\n\nNoch am selben Abend wurden 52 politische Gefangene aus Belarus gebracht.',
    },
  ],
  [
    'who sits in prison still, or came out in September',
    {
      en: 'Several minibuses drove into Lithuania in September. On board were 51 people who that very morning were still sitting in Belarusian prisons.',
      ru: 'В четверг показали списки. В них 51 человек, ещё и сегодня сидящий в белорусских тюрьмах.',
      uk: 'У четвер показали списки. У них 51 людина, які ще й сьогодні сидять у білоруських в’язницях.',
      be: 'У верасні ў Літву ўехала некалькі мікрааўтобусаў. У іх быў 51 чалавек, якія яшчэ раніцай сядзелі ў беларускіх турмах.',
      pl: 'W czwartek pokazano listy. Jest w nich 51 osób, które jeszcze dziś siedzą w białoruskich więzieniach.',
      lt: 'Rugsėjį į Lietuvą įvažiavo keli mikroautobusai. Juose – 51 žmogus, dar ryte sėdėjęs Baltarusijos kalėjimuose.',
      de: 'Am Donnerstag wurden Listen gezeigt. Darin stehen 51 Menschen, die heute noch in belarussischen Gefängnissen sitzen.',
    },
  ],
  [
    'a list of players, extremists or films that grew',
    {
      en: "On Thursday the Belarusian coach extended his list by three players, and three Belarusian films ended up on the festival's list.",
      ru: 'В четверг МВД Беларуси дополнило список экстремистов пятнадцатью лицами.',
      uk: 'У червні Рада ЄС доповнила свій білоруський список п’ятнадцятьма особами, нагадав він у четвер.',
      be: 'У чацвер «Вясна» дапоўніла свой спіс палітвязняў пятнаццаццю асобамі.',
      pl: 'Białoruski trener poszerzył w czwartek listę powołanych o trzech ludzi.',
      lt: 'Ketvirtadienį „Viasna“ papildė politinių kalinių sąrašą penkiolika asmenų.',
      de: 'Der Minsker Trainer hat seine Liste am Donnerstag um drei Namen erweitert.',
    },
  ],
  [
    'no plane that may land over balloons, by a proposal or since 2021',
    {
      en: 'The EU met on Thursday. According to the proposal, from midnight no Belarusian carrier may land in the EU.',
      ru: 'В четверг чиновник ЕС напомнил: с 2021 года ни один белорусский перевозчик не может садиться в странах ЕС.',
      uk: 'Якщо Рада ЄС погодиться, від півночі жоден білоруський перевізник не зможе сідати в ЄС, сказав він у четвер.',
      be: 'У чацвер ён нагадаў: з 2021 года ніводны беларускі перавозчык не можа сядаць у ЕС.',
      pl: 'W czwartek ostrzegł ratusz. Od północy żaden białoruski samolot nie może lądować w Wilnie z powodu balonów.',
      lt: 'Jei ES Taryba sutiks, nuo vidurnakčio nė vienas Baltarusijos vežėjas negalės leistis ES, sakė jis ketvirtadienį.',
      de: 'Seit 2021 darf kein belarussischer Träger in der EU landen, sagte er am Donnerstag.',
    },
  ],
  [
    'no ground to ease them',
    {
      en: 'The minister repeated on Thursday that there is no ground to ease the EU sanctions on Belarus.',
      ru: 'Министр в четверг повторил, что смягчать санкции ЕС против Беларуси нет никаких оснований.',
      uk: 'Міністр у четвер повторив, що пом’якшувати санкції ЄС проти Білорусі немає жодних підстав.',
      be: 'Міністр у чацвер паўтарыў, што змякчаць санкцыі ЕС супраць Беларусі няма ніякіх падстаў.',
      pl: 'Minister powtórzył w czwartek, że łagodzić sankcji UE wobec Białorusi nie ma żadnych podstaw.',
      lt: 'Ministras ketvirtadienį kartojo, kad ES sankcijų Baltarusijai švelninti nėra jokio pagrindo.',
      de: 'Der Minister wiederholte am Donnerstag, es gebe keinerlei Grund, die EU-Sanktionen gegen Belarus zu lockern.',
    },
  ],
  [
    'what ended last year, and a package that was taken over',
    {
      en: 'Our bank served them until 2021. "That year it ended," says a lawyer, who spoke to us on Thursday. "The Federal Council took over the European sanctions package on Belarus in full."',
      ru: '«В 2021 году это закончилось, – рассказывает юрист. – Федеральный совет перенял пакет санкций ЕС по Беларуси полностью».',
      uk: '«Торік це закінчилося, – розповідає юрист. – Федеральна рада перейняла пакет санкцій ЄС щодо Білорусі повністю».',
      be: '«Летась гэта скончылася, – расказвае юрыст. – Федэральны савет пераняў пакет санкцый ЕС супраць Беларусі цалкам».',
      pl: '„W czerwcu to się skończyło – mówi prawnik. – Rada Federalna przejęła pakiet sankcji UE wobec Białorusi w całości”.',
      lt: '„Pernai tai baigėsi, – pasakoja teisininkas. – Federalinė taryba perėmė visą ES sankcijų Baltarusijai paketą.“',
      de: '„Voriges Jahr war es damit vorbei“, erzählt ein Anwalt. „Der Bundesrat hat das Sanktionspaket der EU gegen Belarus vollständig übernommen.“',
    },
  ],
];

function below(language: string, told: string) {
  const [title, top] = fog[language] ?? ['', ''];
  return { title, text: `${top}${told}`, published };
}

describe('a paragraph of today, far below, pages for', () => {
  const rows = paging.flatMap(([what, alerts, told]) =>
    Object.entries(told).map(([language, text]) => [what, language, alerts, text] as const),
  );
  test.for(rows)('%s, in %s', ([, language, alerts, text]) => expectRow({ alerts, ...below(language, text) }, reader));
});

describe('a paragraph of today, far below, stays silent about', () => {
  const rows = quiet.flatMap(([what, told]) =>
    Object.entries(told).map(([language, text]) => [what, language, text] as const),
  );
  test.for(rows)('%s, in %s', ([, language, text]) => expectRow({ alerts: '', ...below(language, text) }, reader));
});

const reports: readonly (readonly [what: string, alerts: string, title: string, text: string])[] = [
  [
    'what the ministers of a report on another country put on a list',
    'sanctions_imposed',
    'Ministers dominated by Syria',
    'European Union foreign ministers met in Brussels on Thursday to talk about Syria.\n\nThe talks went on for hours. Nobody expected a decision on aid. One minister called them useful.\n\nThey listened to an envoy. He spoke of schools and of water.\n\nBelarus came last. With a vote six weeks away the ministers put 26 people and two companies on the blacklist, among them judges from Minsk.',
  ],
  [
    'what the same decision says, below a package on another country',
    'sanctions_imposed',
    'What the package holds',
    'The Council adopted its package against Russia on Friday after six weeks of talks.\n\nIt lowers the price of oil. It bars 105 tankers. Two refineries are named.\n\nKyiv thanked the Union. Its minister called the package strong.\n\nThe neighbour was not forgotten. By the same decision the Council put eight Belarusian firms on the list.',
  ],
  [
    'what is adopted along with a package on another country',
    'sanctions_imposed',
    'Leaders meet',
    'EU leaders met in Brussels on Thursday to speak of money for Kyiv.\n\nThe talks went on until midnight. Nobody left early.\n\nOne leader was missing. His chair was empty.\n\nBefore dinner the 19th package of sanctions was adopted: Russian gas is barred from 2027 on. Along with it curbs on Minsk were adopted, Belarusian firms may no longer use crypto services.',
  ],
  [
    'what is adopted along with a package on another country',
    'sanctions_imposed',
    'Лидеры',
    'Лидеры ЕС в четверг в Брюсселе говорили о деньгах для Киева.\n\nРазговор шёл до полуночи. Никто не ушёл.\n\nОдного не было. Его стул пустовал.\n\nПеред ужином принят девятнадцатый пакет санкций: российский газ запрещён с 2027 года. Одновременно приняты ограничения против Минска, белорусским фирмам закрыты криптосервисы.',
  ],
  [
    'what is adopted along with a package on another country',
    'sanctions_imposed',
    'Лідери',
    'Лідери ЄС у четвер у Брюсселі говорили про гроші для Києва.\n\nРозмова тривала до опівночі. Ніхто не пішов.\n\nОдного не було. Його стілець був порожній.\n\nПеред вечерею ухвалено дев’ятнадцятий пакет санкцій: російський газ заборонено з 2027 року. Водночас ухвалено обмеження проти Мінська, білоруським фірмам закрито криптосервіси.',
  ],
  [
    'what is adopted along with a package on another country',
    'sanctions_imposed',
    'Vadovai',
    'ES vadovai ketvirtadienį Briuselyje kalbėjo apie pinigus Kyjivui.\n\nKalbos truko iki vidurnakčio. Niekas neišėjo.\n\nVieno nebuvo. Jo kėdė liko tuščia.\n\nPrieš vakarienę patvirtintas devynioliktasis sankcijų paketas: nuo 2027-ųjų nebebus perkamos Rusijos dujos. Kartu priimti ir ribojimai Minskui – Baltarusijos bendrovėms užkirstas kelias į kriptovaliutų paslaugas.',
  ],
  [
    'what is adopted along with a package on another country',
    'sanctions_imposed',
    'Przywódcy',
    'Przywódcy UE rozmawiali w czwartek w Brukseli o pieniądzach dla Kijowa.\n\nRozmowy trwały do północy. Nikt nie wyszedł.\n\nJednego nie było. Jego krzesło stało puste.\n\nPrzed kolacją przyjęto dziewiętnasty pakiet sankcji: rosyjski gaz jest zakazany od 2027 roku. Jednocześnie przyjęto restrykcje wobec Mińska, białoruskie firmy nie mogą korzystać z usług krypto.',
  ],
  [
    'what is adopted along with a package on another country',
    'sanctions_imposed',
    'Spitzen',
    'Die Spitzen der EU sprachen am Donnerstag in Brüssel über Geld für Kiew.\n\nDie Gespräche dauerten bis Mitternacht. Niemand ging.\n\nEiner fehlte. Sein Stuhl blieb leer.\n\nVor dem Essen wurde das neunzehnte Sanktionspaket verabschiedet: Russisches Gas ist von 2027 an verboten. Gleichzeitig wurden Beschränkungen gegen Minsk beschlossen, belarussische Firmen dürfen keine Kryptodienste mehr nutzen.',
  ],
  [
    'what is adopted along with a package on another country',
    'sanctions_imposed',
    'Лідары',
    'Лідары ЕС у чацвер у Брусэлі гаварылі пра грошы для Кіева.\n\nРазмова ішла да апоўначы. Ніхто не пайшоў.\n\nАднаго не было. Яго крэсла пуставала.\n\nПерад вячэрай прыняты дзевятнаццаты пакет санкцый: расійскі газ забаронены з 2027 года. Адначасова прыняты абмежаванні супраць Мінска, беларускім фірмам закрытыя крыптасэрвісы.',
  ],
  [
    'nothing of another state, the same day, in a paragraph that is about Russia',
    '',
    'A week of diplomacy',
    'European leaders met on Thursday in Brussels.\n\nThe talks went on. Nobody left.\n\nThe Council put 189 tankers of Russia on its list. The same day Britain announced a hundred measures of its own.\n\nThe papers say nothing of Belarus.',
  ],
  [
    'nobody whom a state once listed, judges or not, below a call of Thursday',
    '',
    'US and EU call for release',
    'The United States and the European Union called on Minsk on Thursday to free the prisoners.\n\nTheir joint statement was short. Nobody expected more.\n\nA hall was rented. It was cold there. Tea was served.\n\nOutside it rained. The buses were late.\n\nThe EU put 12 judges on its sanctions list, and the US followed.',
  ],
  [
    'no package of posts, whatever is said of Belarus below',
    '',
    'EU leaders hand out the top jobs',
    'European leaders met on Thursday in Brussels. Six of them agreed on Wednesday on a package that has António Costa as president of the European Council.\n\nThe rest were asked to sign. One was fuming.\n\nThe summit will also speak of Belarus and of sanctions.',
  ],
  [
    'no measures on the oil firms of Russia, in a paragraph that is about it',
    '',
    'One line about Minsk',
    'The summit lasted until midnight on Thursday.\n\nThe package forbids Russian gas from 2027 on. A hundred tankers were added. The day before Washington had put two oil firms on its blacklist.\n\nAnd Belarus? It stands in one line of the conclusions.',
  ],
  [
    'no term of a renewal, below the news that nothing is decided',
    '',
    'Friday live: the package is stuck',
    '10:00. The weather is fine.\n\n14:00. Lithuania has an idea about parts of drones. There is no decision, the question was put off until the autumn. The sanctions against Belarus are in force until the end of February.\n\n15:10. The harvest goes on.',
  ],
];

test.for(reports)('a report pages for %s', ([, alerts, title, text]) => expectRow({ alerts, title, text, published }));

/** A cup that stands there to this day dates nothing: what the government did after the verdict is told of long ago. */
const toThisDay: readonly (readonly [language: string, title: string, text: string])[] = [
  [
    'en',
    'The house in a quiet street',
    'Oksana was making coffee when they came. The cup stands in the cupboard to this day.\n\nHe sits in a colony in Belarus. He is often in the punishment cell. His heart is ill. They give him no medicine. He writes letters. They do not arrive.\n\nThe pressure took many forms. After the verdict the government closed a crossing and put 365 Belarusian officials on its sanctions list, among them the judge.',
  ],
  [
    'ru',
    'Дом на тихой улице',
    'Оксана варила кофе, когда они пришли. Чашка стоит в буфете до сегодня.\n\nОн сидит в колонии в Беларуси. Часто его держат в изоляторе. У него больное сердце. Лекарств не дают. Он пишет письма. Они не доходят.\n\nДавили по-разному. После приговора правительство Польши закрыло переход и внесло в санкционный список 365 белорусских чиновников, среди них судью.',
  ],
  [
    'uk',
    'Будинок на тихій вулиці',
    'Оксана варила каву, коли вони прийшли. Чашка стоїть у шафі до сьогодні.\n\nВін сидить у колонії в Білорусі. Часто його тримають в ізоляторі. У нього хворе серце. Ліків не дають. Він пише листи. Вони не доходять.\n\nТиснули по-різному. Після вироку уряд Польщі закрив перехід і вніс до санкційного списку 365 білоруських посадовців, серед них суддю.',
  ],
  [
    'be',
    'Дом на ціхай вуліцы',
    'Аксана варыла каву, калі яны прыйшлі. Кубак стаіць у шафе да сёння.\n\nЁн сядзіць у калоніі ў Беларусі. Часта яго трымаюць у ізалятары. У яго хворае сэрца. Лекаў не даюць. Ён піша лісты. Яны не даходзяць.\n\nЦіснулі па-рознаму. Пасля прысуду ўрад Польшчы закрыў пераход і ўнёс у санкцыйны спіс 365 беларускіх чыноўнікаў, сярод іх суддзю.',
  ],
  [
    'pl',
    'Dom przy cichej ulicy',
    'Oksana robiła kawę, kiedy przyszli. Filiżanka stoi w kredensie do dziś.\n\nSiedzi w kolonii na Białorusi. Większość czasu spędza w izolatce. Choruje na serce. Leków mu nie wydają. Pisze listy. Nie dochodzą.\n\nKanał nacisku zmieniał się z latami. Po wyroku rząd zamknął Bobrowniki i wpisał na polską listę sankcyjną 365 białoruskich urzędników, wśród nich sędziego.',
  ],
  [
    'lt',
    'Namas ramioje gatvėje',
    'Oksana virė kavą, kai jie atėjo. Puodelis stovi spintoje iki šiandien.\n\nJis kali kolonijoje Baltarusijoje. Dažnai laikomas izoliatoriuje. Jo širdis serga. Vaistų neduoda. Jis rašo laiškus. Jie nepasiekia.\n\nSpaudė įvairiai. Po nuosprendžio Lenkijos vyriausybė uždarė perėją ir į sankcijų sąrašą įtraukė 365 Baltarusijos pareigūnus, tarp jų teisėją.',
  ],
  [
    'de',
    'Das Haus in der stillen Straße',
    'Oksana kochte Kaffee, als sie kamen. Die Tasse steht bis heute im Schrank.\n\nEr sitzt in einer Strafkolonie in Belarus. Oft ist er in der Isolierzelle. Sein Herz ist krank. Medikamente bekommt er nicht. Er schreibt Briefe. Sie kommen nicht an.\n\nDruck gab es in vielen Formen. Nach dem Urteil schloss die Regierung Polens einen Übergang und setzte 365 belarussische Beamte auf ihre Sanktionsliste, darunter den Richter.',
  ],
];

test.for(toThisDay)('to this day, in %s, is no day of these', ([, title, text]) =>
  expectRow({ alerts: '', title, text, published }),
);
