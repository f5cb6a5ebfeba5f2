// What only sounds like news: tallies, things let out, rumours taken back, plans, old days, other countries, hours in custody.
import { test } from 'vitest';
import { expectRow } from './expect-row.ts';
import { type Row, release } from './rows.ts';

const players: readonly Row[] = [
  {
    it: 'en: a club lets players go',
    title: 'Dinamo Minsk let Petrov go',
    text: 'Dinamo Minsk released Ivan Petrov on Monday, a day before the football tournament. The league had asked for it. Three other players were let go by the club as well.',
    alerts: '',
  },
  {
    it: 'ru: клуб отпустил игроков',
    title: 'Минское «Динамо» отпустило Петрова',
    text: 'Минское «Динамо» отпустило Ивана Петрова, сообщил футбольный клуб. На чемпионате Беларуси он забил три гола. Освобождены еще двое.',
    alerts: '',
  },
];

const words: readonly Row[] = [
  {
    it: 'de: eine Überschrift aus lauter Zitat',
    title: '„Die politischen Gefangenen sind frei“',
    text: 'Im Café in Minsk wird viel geredet. Die Dichterin schreibt an einem neuen Buch.',
    alerts: '',
  },
  {
    it: 'en: the text tells what the quoted headline says',
    title: '“Our political prisoners are free”',
    text: 'Belarus released 27 political prisoners on Monday, the family of one of them said.',
    alerts: release,
  },
  {
    it: 'lt: laisvi žmonės kalboje',
    text: 'Baltarusijos kaliniai – ne kortos. Kavinėse dalijamasi laisvais žmonėmis kaip kortomis.',
    alerts: '',
  },
  {
    it: 'bg: рожден ден в колонията',
    text: 'Политическият затворник посрещна рождения си ден в колонията в беларуския град Горки.',
    alerts: '',
  },
];

const songs: readonly Row[] = [
  {
    it: 'be: песня на волі',
    text: 'Гурт «Рэха» выпусціў на волю новую песню пра палітвязняў у Беларусі.',
    alerts: '',
  },
];

const tallies: readonly Row[] = [
  {
    it: 'en: a count since a season',
    title: 'Group counts 900 prisoners in Belarus, 31 freed since winter',
    text: 'Some 900 political prisoners are held in Belarus, a rights group said on Friday. Thirty-one have been freed since the start of winter.',
    alerts: '',
  },
  {
    it: 'en: a count over a year',
    text: 'Over the past year more than 200 political prisoners have walked free in Belarus, the envoy reminded the board.',
    alerts: '',
  },
  {
    it: 'en: the largest group since a date is news of its own',
    text: 'Lukashenko has freed 70 political prisoners, the largest group since the start of the talks.',
    alerts: release,
  },
  {
    it: 'ru: с начала года',
    text: 'С начала года в Беларуси вышли на свободу 140 политзаключенных. Задержания при этом продолжаются.',
    alerts: '',
  },
  {
    it: 'ru: за последний год',
    text: 'За последний год Минск отпустил более 300 политзаключенных, напомнила представитель правозащитников.',
    alerts: '',
  },
  {
    it: 'ru: сколько вышло, спрашивает заголовок',
    title: 'Сколько политзаключенных вышло на свободу в Беларуси',
    text: 'Правозащитники ведут списки политзаключенных с первых протестов. На свободу вышли более трех тысяч человек, остальные сидят.',
    alerts: '',
  },
  {
    it: 'uk: від початку року',
    text: 'Від початку року в Білорусі на волю вийшли 140 політв’язнів. Арешти при цьому тривають.',
    alerts: '',
  },
  {
    it: 'be: колькі выйшла, пытаецца загаловак',
    title: 'Колькі палітвязняў выйшла на волю',
    text: 'Спісы палітвязняў вядуцца з першых пратэстаў. На волю выйшлі больш за тры тысячы чалавек, астатнія сядзяць.',
    alerts: '',
  },
  {
    it: 'be: з пачатку года',
    text: 'З пачатку года ў Беларусі на волю выйшлі 140 палітвязняў. Затрыманні працягваюцца.',
    alerts: '',
  },
  {
    it: 'de: seit Jahresbeginn',
    text: 'Seit Jahresbeginn hat Belarus 140 politische Gefangene freigelassen. Die Festnahmen gehen weiter.',
    alerts: '',
  },
  {
    it: 'pl: od początku roku',
    text: 'Od początku roku na Białorusi uwolniono 140 więźniów politycznych. Zatrzymania trwają.',
    alerts: '',
  },
  {
    it: 'lt: nuo metų pradžios',
    text: 'Nuo metų pradžios Baltarusijoje paleista 140 politinių kalinių. Suėmimai tęsiasi.',
    alerts: '',
  },
];

const things: readonly Row[] = [
  {
    it: 'en: a song about prisoners',
    text: 'A Minsk band has released a new song about political prisoners in Belarus.',
    alerts: '',
  },
  {
    it: 'en: a player free to sign',
    text: 'The striker was a prisoner of his contract in Minsk and is free to sign for another club, the Belarusian team said.',
    alerts: '',
  },
  {
    it: 'en: somebody free to leave is free',
    text: 'Maria Kalesnikava, held in a Belarusian prison for five years, is free to leave, her sister said today.',
    alerts: release,
  },
  {
    it: 'ru: сто дней на свободе',
    title: 'Сто дней на свободе: чем живет бывший узник минского изолятора',
    text: 'Вместе с ним освободили еще тринадцать человек. Теперь он ведет блог в Вильнюсе.',
    alerts: '',
  },
  {
    it: 'ru: портрет посланника',
    title: 'Портрет: человек, который меняет санкции на людей',
    text: 'Юрист трижды летал в Минск. Взамен Вашингтон снял санкции с белорусской авиакомпании.',
    alerts: '',
  },
  {
    it: 'ru: чего снятие санкций не означает',
    title: 'Снятие санкций США не означает, что с белорусами можно торговать',
    text: 'Европейские банки руководствуются своим регламентом, пояснил юрист.',
    alerts: '',
  },
  { it: 'ru: альбом о заключенных', text: 'Минская группа выпустила альбом о политзаключенных Беларуси.', alerts: '' },
  {
    it: 'ru: освободили место',
    text: 'В минском СИЗО для заключенных ремонт: в корпусе освободили помещения.',
    alerts: '',
  },
  { it: 'uk: пісня про в’язнів', text: 'Мінський гурт випустив пісню про політв’язнів Білорусі.', alerts: '' },
  { it: 'be: альбом пра вязняў', text: 'Мінскі гурт выпусціў альбом пра палітвязняў.', alerts: '' },
  {
    it: 'lt: daina apie kalinius',
    text: 'Minsko grupė išleido dainą apie politinius kalinius Baltarusijoje.',
    alerts: '',
  },
  {
    it: 'pl: płyta o więźniach',
    text: 'Miński zespół wypuścił płytę o więźniach politycznych na Białorusi.',
    alerts: '',
  },
];

const rumours: readonly Row[] = [
  {
    it: 'en: reports that are false',
    text: 'Reports that forty inmates had been freed overnight in Belarus are false, the ministry said on Monday.',
    published: '2026-02-09',
    alerts: '',
    says: [`${release} denied`],
  },
  {
    it: 'en: what channels wrote under an untrue rumour',
    title: 'Rumours of a mass release in Belarus are untrue',
    text: 'The ministry in Minsk called the talk of it a hoax. Several channels wrote on Sunday that forty prisoners had been set free.',
    published: '2026-02-09',
    alerts: '',
  },
  {
    it: 'ru: каналы писали',
    title: 'Сообщения об освобождении заключенных в Минске оказались неправдой',
    text: 'В ведомстве назвали их фейком. Накануне несколько каналов написали, что сорок политзаключенных вышли на свободу.',
    alerts: '',
  },
  {
    it: 'uk: канали писали',
    title: 'Чутки про звільнення в’язнів у Мінську виявилися неправдою',
    text: 'У відомстві назвали їх фейком. Напередодні кілька каналів написали, що сорок політв’язнів вийшли на волю.',
    alerts: '',
  },
  {
    it: 'de: Kanäle schrieben',
    title: 'Gerüchte über Freilassungen in Belarus sind falsch',
    text: 'Das Ministerium in Minsk sprach von einer Falschmeldung. Am Sonntag hatten mehrere Kanäle geschrieben, vierzig politische Gefangene seien freigelassen worden.',
    alerts: '',
  },
  {
    it: 'pl: kanały pisały',
    title: 'Pogłoski o uwolnieniu więźniów na Białorusi są nieprawdziwe',
    text: 'Resort w Mińsku nazwał je fałszywymi. Wczoraj kilka kanałów napisało, że czterdziestu więźniów politycznych wyszło na wolność.',
    alerts: '',
  },
  {
    it: 'lt: kanalai rašė',
    title: 'Gandai apie kalinių paleidimą Minske – netiesa',
    text: 'Ministerija Minske pavadino juos melagingais. Vakar keli kanalai rašė, kad keturiasdešimt politinių kalinių paleista.',
    alerts: '',
  },
  {
    it: 'be: каналы пісалі',
    title: 'Чуткі пра вызваленне вязняў у Мінску – няпраўда',
    text: 'У ведамстве назвалі іх фэйкам. Учора некалькі каналаў напісалі, што сорак палітвязняў выйшлі на волю.',
    alerts: '',
  },
];

const stages: readonly Row[] = [
  {
    it: 'en: still to be formally adopted',
    text: 'The new sanctions on Belarus still have to be formally adopted by EU ministers on Monday.',
    published: '2026-06-18',
    alerts: '',
    says: ['sanctions_imposed planned'],
  },
  {
    it: 'en: a bill in its second reading',
    text: 'Deputies in Minsk passed an amnesty bill in its second reading on Wednesday.',
    published: '2026-06-10',
    alerts: '',
    says: [`${release} planned`],
  },
  {
    it: 'en: wanted its listing annulled',
    text: 'An EU court dismissed an action by a Belarusian plant that wanted the sanctions against it annulled.',
    alerts: '',
    says: ['sanctions_eased denied'],
  },
  {
    it: 'en: a decision put off',
    text: 'EU ministers postponed the decision to impose new sanctions on Belarus.',
    alerts: '',
    says: ['sanctions_imposed planned'],
  },
  {
    it: 'ru: отложили решение',
    text: 'Министры ЕС отложили решение ввести новые санкции против Беларуси.',
    alerts: '',
  },
  {
    it: 'ru: законопроект об амнистии',
    text: 'Депутаты в Минске приняли во втором чтении законопроект об амнистии.',
    alerts: '',
  },
  {
    it: 'uk: відклали рішення',
    text: 'Міністри ЄС відклали рішення запровадити нові санкції проти Білорусі.',
    alerts: '',
  },
  {
    it: 'be: адклалі рашэнне',
    text: 'Міністры ЕС адклалі рашэнне ўвесці новыя санкцыі супраць Беларусі.',
    alerts: '',
  },
  {
    it: 'pl: odłożyli decyzję',
    text: 'Ministrowie UE odłożyli decyzję o nałożeniu nowych sankcji na Białoruś.',
    alerts: '',
  },
  {
    it: 'pl: projekt ustawy o amnestii',
    text: 'Deputowani w Mińsku przyjęli w drugim czytaniu projekt ustawy o amnestii.',
    alerts: '',
  },
  {
    it: 'lt: atidėjo sprendimą',
    text: 'ES ministrai atidėjo sprendimą įvesti naujas sankcijas Baltarusijai.',
    alerts: '',
  },
  {
    it: 'de: vertagt',
    text: 'Die EU-Minister haben die Entscheidung vertagt, ob neue Sanktionen gegen Belarus verhängt werden.',
    alerts: '',
  },
  {
    it: 'de: soll bestraft werden',
    text: 'Wer in Deutschland EU-Sanktionen gegen Belarus umgeht, soll von Herbst an schärfer bestraft werden.',
    alerts: '',
  },
  {
    it: 'bg: отложи решението дали',
    text: 'ЕС отложи решението дали да наложи нови санкции срещу Беларус.',
    alerts: '',
  },
];

const oldDays: readonly Row[] = [
  {
    it: 'ru: в тот же день',
    text: 'Ровно год назад, 11 сентября 2025 года, из Беларуси вывезли 52 политзаключенных. В тот же день США сняли санкции с «Белавиа».',
    published: '2026-09-11',
    alerts: '',
  },
  {
    it: 'en: the same day',
    text: 'A year ago, on 11 September 2025, Belarus freed 52 prisoners. On the same day Washington lifted sanctions on Belavia.',
    published: '2026-09-11',
    alerts: '',
  },
  {
    it: 'uk: того ж дня',
    text: 'Рік тому, 11 вересня 2025 року, з Білорусі вивезли 52 політв’язнів. Того ж дня США зняли санкції з «Белавіа».',
    published: '2026-09-11',
    alerts: '',
  },
  {
    it: 'be: у той жа дзень',
    text: 'Год таму, 11 верасня 2025 года, з Беларусі вывезлі 52 палітвязняў. У той жа дзень ЗША знялі санкцыі з «Белавія».',
    published: '2026-09-11',
    alerts: '',
  },
  {
    it: 'de: am selben Tag',
    text: 'Vor einem Jahr, am 11. September 2025, ließ Belarus 52 Gefangene frei. Am selben Tag hoben die USA die Sanktionen gegen Belavia auf.',
    published: '2026-09-11',
    alerts: '',
  },
  {
    it: 'pl: tego samego dnia',
    text: 'Rok temu, 11 września 2025 roku, Białoruś uwolniła 52 więźniów. Tego samego dnia USA zniosły sankcje na Belavię.',
    published: '2026-09-11',
    alerts: '',
  },
  {
    it: 'lt: tą pačią dieną',
    text: 'Prieš metus, 2025 m. rugsėjo 11 d., Baltarusija paleido 52 kalinius. Tą pačią dieną JAV panaikino sankcijas „Belavia“.',
    published: '2026-09-11',
    alerts: '',
  },
  {
    it: 'en: a second half without a date',
    text: 'In September last year Belarus freed 52 prisoners, and sanctions on its airline were lifted by Washington.',
    published: '2026-10-20',
    alerts: '',
  },
  {
    it: 'en: free for five months',
    text: 'Maria Kalesnikava has been free for five months, and she still flinches when a door of the Belarusian club in Berlin slams.',
    alerts: '',
  },
  {
    it: 'de: seit fünf Monaten frei',
    text: 'Seit fünf Monaten ist Maria Kolesnikowa aus dem belarussischen Gefängnis frei.',
    alerts: '',
  },
  {
    it: 'ru: уже пять месяцев на свободе',
    text: 'Мария Колесникова уже пять месяцев на свободе после белорусской колонии.',
    alerts: '',
  },
  {
    it: 'uk: уже п’ять місяців на волі',
    text: 'Марія Колесникова вже п’ять місяців на волі після білоруської колонії.',
    alerts: '',
  },
  {
    it: 'be: ужо пяць месяцаў на волі',
    text: 'Марыя Калеснікава ўжо пяць месяцаў на волі пасля беларускай калоніі.',
    alerts: '',
  },
  {
    it: 'pl: od pięciu miesięcy na wolności',
    text: 'Maria Kolesnikowa od pięciu miesięcy jest na wolności po białoruskiej kolonii.',
    alerts: '',
  },
  {
    it: 'lt: jau penkis mėnesius laisvėje',
    text: 'Maryja Kalesnikava jau penkis mėnesius laisvėje po Baltarusijos kolonijos.',
    alerts: '',
  },
];

const elsewhere: readonly Row[] = [
  {
    it: 'en: sanctions on Iran beside a word on Belarus',
    title: 'Treasury eases curbs on Iran oil',
    text: 'The United States removed four Iranian firms from its sanctions list on Monday. The Treasury also issued a licence for trade. A lawyer recalled the licence for the Belarusian airline Belavia.',
    alerts: '',
  },
  {
    it: 'ru: помиловал Алиев',
    title: 'Алиев помиловал 40 заключенных',
    text: 'Указ опубликован в Баку в среду. Вечером они вышли на свободу. Ранее Лукашенко подписывал похожие указы.',
    alerts: '',
  },
  {
    it: 'uk: помилував Алієв',
    title: 'Алієв помилував 40 в’язнів',
    text: 'Указ оприлюднено в Баку в середу. Увечері вони вийшли на волю. Раніше Лукашенко підписував схожі укази.',
    alerts: '',
  },
  {
    it: 'de: Alijew begnadigt',
    title: 'Alijew begnadigt 40 Häftlinge',
    text: 'Der Erlass wurde in Baku veröffentlicht. Am Abend kamen sie frei. Ähnliche Erlasse gab es in Belarus.',
    alerts: '',
  },
  {
    it: 'pl: ułaskawił Alijew',
    title: 'Alijew ułaskawił 40 więźniów',
    text: 'Dekret ogłoszono w Baku w środę. Wieczorem wyszli na wolność. Podobne dekrety podpisywał Łukaszenka.',
    alerts: '',
  },
  {
    it: 'lt: malonę suteikė Alijevas',
    title: 'Alijevas suteikė malonę 40 kalinių',
    text: 'Dekretas paskelbtas Baku trečiadienį. Vakare jie išėjo į laisvę. Panašius dekretus pasirašydavo Lukašenka.',
    alerts: '',
  },
];

const hours: readonly Row[] = [
  {
    it: 'en: after questioning',
    text: 'Police in Minsk detained two journalists near the prison and let them go after questioning.',
    alerts: '',
  },
  {
    it: 'en: an hour later',
    text: 'A Belarusian activist was detained outside the prison and released an hour later.',
    alerts: '',
  },
  {
    it: 'ru: под подписку',
    text: 'В Гомеле осудили двоих за комментарии. Одного из них, Сергея Ковалева, освободили под подписку о невыезде.',
    alerts: '',
  },
  {
    it: 'ru: через час',
    text: 'В Минске задержали двух активистов и через час отпустили.',
    alerts: '',
  },
  {
    it: 'uk: після допиту',
    text: 'У Мінську затримали двох активістів, після допиту їх відпустили.',
    alerts: '',
  },
  { it: 'be: праз гадзіну', text: 'У Мінску затрымалі двух актывістаў і праз гадзіну адпусцілі.', alerts: '' },
  {
    it: 'de: nach einer Stunde',
    text: 'Vor der belarussischen Botschaft nahm die Polizei einen Demonstranten fest und ließ ihn nach einer Stunde wieder frei.',
    alerts: '',
  },
  {
    it: 'pl: po przesłuchaniu',
    text: 'W Mińsku zatrzymano dwóch aktywistów, po przesłuchaniu zostali zwolnieni.',
    alerts: '',
  },
  {
    it: 'lt: po apklausos',
    text: 'Prie sienos su Baltarusija sulaikyti du vežėjai po apklausos paleisti.',
    alerts: '',
  },
  {
    it: 'en: an envoy who flies home is no captive',
    title: 'US envoy leaves Minsk without a deal',
    text: 'The American envoy flew out of Minsk on Thursday after talks with Alexander Lukashenko on political prisoners. No prisoners came out with him.',
    published: '2026-02-26',
    alerts: '',
  },
  {
    it: 'en: a guide for clients tells of no new relief',
    title: 'What exporters should know about the Belarus licence',
    text: 'This note explains the general licence. The Belarusian airline was removed from the US sanctions list. Clients should take legal advice.',
    alerts: '',
  },
];

const further: readonly Row[] = [
  {
    it: 'en: so far',
    text: 'More than 500 political prisoners have been released so far under the deal with Minsk.',
    alerts: '',
  },
  {
    it: 'uk: з моменту початку переговорів',
    text: 'З моменту початку переговорів Мінськ звільнив понад 500 політв’язнів.',
    alerts: '',
  },
  {
    it: 'de: seit den Verhandlungen',
    text: 'Seit den Verhandlungen mit Washington kamen in Belarus mehr als 500 politische Gefangene frei.',
    alerts: '',
  },
  {
    it: 'en: an overview of prisoners',
    text: 'A rights group releases an annual overview of political prisoners in Belarus.',
    alerts: '',
  },
  { it: 'ru: обзор о заключенных', text: 'Правозащитники выпустили обзор о политзаключенных в Беларуси.', alerts: '' },
  {
    it: 'de: ein Album über Gefangene',
    text: 'Ein Label hat ein Album über politische Gefangene in Belarus zum Download freigegeben.',
    alerts: '',
  },
  {
    it: 'ru: журналист не журнал',
    text: 'Белорусские власти отпустили журналиста Андрея Ковалева, сообщили каналы и подтвердила жена.',
    alerts: release,
  },
  {
    it: 'ru: задержали и вечером отпустили',
    text: 'В Польше задержали белорусского активиста, вечером его отпустили.',
    alerts: '',
  },
  {
    it: 'en: delays overcome put nothing off',
    text: 'EU ministers overcame delays and decided to impose new sanctions on Belarus.',
    alerts: 'sanctions_imposed',
  },
  {
    it: 'ru: уже полгода на свободе',
    text: 'Виктор Бабарико уже полгода на свободе, но о планах не говорит.',
    alerts: '',
  },
  {
    it: 'en: a headline about another leader, Belarus in the lead',
    title: 'Putin congratulates his ally',
    text: 'Belarus freed 52 political prisoners on Thursday.',
    published: '2025-09-12',
    alerts: release,
  },
  {
    it: 'ru: крупнейшая группа с начала года',
    text: 'Минск сегодня отпустил 30 политзаключенных — крупнейшую группу с начала года.',
    alerts: release,
  },
];

const denials: readonly Row[] = [
  {
    it: 'en: a rumour that swirls',
    text: 'Rumors swirl in Minsk that Viktar Babaryka has been let out; his lawyer knows nothing of it.',
    alerts: '',
  },
  {
    it: 'en: the family denied it',
    text: 'Media reported that Viktar Babaryka had been freed from a Belarusian prison. His family denied it.',
    alerts: '',
    says: [`${release} denied`],
  },
  {
    it: 'en: a denial of something else',
    text: 'Belarus freed Viktar Babaryka from prison today. Minsk denied it was part of a deal.',
    alerts: release,
  },
  {
    it: 'ru: семья опровергла',
    text: 'СМИ сообщили, что Виктор Бабарико освобожден из белорусской колонии. Семья это опровергла.',
    alerts: '',
    says: [`${release} denied`],
  },
  {
    it: 'uk: родина спростувала',
    text: 'ЗМІ повідомили, що Віктора Бабарико звільнено з білоруської колонії. Родина це спростувала.',
    alerts: '',
  },
  {
    it: 'be: сям’я абвергла',
    text: 'СМІ паведамілі, што Віктара Бабарыку выпусцілі з калоніі. Сям’я гэта абвергла.',
    alerts: '',
  },
  {
    it: 'de: die Familie dementiert',
    text: 'Medien meldeten, Maria Kolesnikowa sei aus belarussischer Haft freigelassen worden. Die Familie dementierte das.',
    alerts: '',
  },
  {
    it: 'pl: rodzina zaprzecza',
    text: 'Media podały, że Andrzej Poczobut wyszedł z białoruskiego więzienia. Rodzina temu zaprzecza.',
    alerts: '',
  },
  {
    it: 'lt: šeima neigia',
    text: 'Žiniasklaida pranešė, kad Mikola Statkevičius paleistas iš kolonijos Baltarusijoje. Šeima tai neigia.',
    alerts: '',
  },
  {
    it: 'en: a condition without if',
    text: 'Had Minsk freed its prisoners, the EU would have lifted sanctions, the minister said.',
    alerts: '',
  },
  {
    it: 'en: a film about prisoners that came out',
    text: 'A film about political prisoners in Belarus was released today.',
    alerts: '',
  },
  {
    it: 'en: a count compared with other years',
    text: 'Lukashenko pardoned 227 convicts, fewer than in the past years.',
    alerts: release,
  },
  {
    it: 'en: an embargo lifted in passing',
    text: 'The embargo on Belarusian potash, lifted by Washington, moved no market, traders say.',
    alerts: '',
  },
];

const rows = [
  ...players,
  ...words,
  ...songs,
  ...tallies,
  ...things,
  ...rumours,
  ...stages,
  ...oldDays,
  ...elsewhere,
  ...hours,
  ...further,
  ...denials,
];

test.for(rows)('$it', (row) => expectRow(row));
