// Plain press sentences of decisions that are published, and of measures imposed, eased and prolonged.
import { describe, test } from 'vitest';
import { expectRow } from './expect-row.ts';

/** Its day, what it pages for, its text. */
type Told = readonly [published: string, alerts: string, text: string];

/** What a published decision holds is news. */
const published: readonly Told[] = [
  [
    '',
    'sanctions_imposed',
    'Головне в ньому — російська нафта, але дісталося й Мінську: у чорний список ЄС внесено ще 12 білоруських посадовців та вісім підприємств.',
  ],
  ['', 'sanctions_imposed', 'У чорний список ЄС внесено ще 12 білоруських посадовців.'],
  ['', 'sanctions_imposed', 'До переліку Євросоюзу внесено вісім білоруських підприємств.'],
  ['', 'sanctions_imposed', 'До санкційного списку додано трьох білоруських суддів, повідомила Рада ЄС.'],
  ['', 'sanctions_imposed', 'Від SWIFT відключають Белінвестбанк, ідеться в рішенні Ради ЄС.'],
  ['', 'sanctions_imposed', 'Від системи SWIFT відключено білоруський Белінвестбанк, повідомили в ЄС.'],
  [
    '',
    'sanctions_imposed',
    'Опубликовано решение Евросоюза о шестом пакете санкций. В черный список внесены еще 12 белорусских чиновников и восемь предприятий.',
  ],
  ['', 'sanctions_imposed', 'Решение Совета ЕС опубликовано: в список внесены восемь белорусских предприятий.'],
  ['', 'sanctions_imposed', 'От SWIFT отключают Белинвестбанк, говорится в решении ЕС.'],
  [
    '',
    'sanctions_imposed',
    'Апублікавана рашэнне Еўразвяза аб шостым пакеце санкцый. У чорны спіс унесена яшчэ 12 беларускіх чыноўнікаў і восем прадпрыемстваў.',
  ],
  ['', 'sanctions_imposed', 'У чорны спіс ЕС унесены яшчэ 12 беларускіх чыноўнікаў.'],
  ['', 'sanctions_imposed', 'Ад SWIFT адключаюць Белінвестбанк, гаворыцца ў рашэнні ЕС.'],
  [
    '',
    'sanctions_imposed',
    'Opublikowano decyzję Rady UE o szóstym pakiecie sankcji. Na czarną listę wpisano 12 białoruskich urzędników i osiem firm.',
  ],
  ['', 'sanctions_imposed', 'Na listę sankcyjną UE wpisano 12 białoruskich urzędników.'],
  ['', 'sanctions_imposed', 'Od systemu SWIFT odcięto Biełinwestbank, wynika z decyzji UE.'],
  [
    '',
    'sanctions_imposed',
    'Paskelbtas ES sprendimas dėl šeštojo sankcijų paketo. Į juodąjį sąrašą įtraukta dar 12 Baltarusijos pareigūnų ir aštuonios įmonės.',
  ],
  ['', 'sanctions_imposed', 'Į ES sankcijų sąrašą įtraukta 12 Baltarusijos pareigūnų.'],
  ['', 'sanctions_imposed', 'Nuo SWIFT sistemos atjungiamas bankas „Belinvestbank“, skelbia ES Taryba.'],
  [
    '',
    'sanctions_imposed',
    'Der Beschluss der EU über das sechste Sanktionspaket ist veröffentlicht. Auf die schwarze Liste kommen weitere zwölf belarussische Funktionäre und acht Unternehmen.',
  ],
  ['', 'sanctions_imposed', 'Vom SWIFT-System wird die Belinvestbank abgeschnitten, heißt es im Beschluss der EU.'],
  [
    '',
    'sanctions_imposed',
    "The EU's decision on the sixth package of sanctions has been published. Twelve more Belarusian officials and eight companies go on the blacklist.",
  ],
  ['', 'sanctions_imposed', 'Belinvestbank is being cut off from SWIFT under the EU decision.'],
  ['', '', 'У чорний список ЄС пропонують внести ще 12 білоруських посадовців.'],
  ['', '', 'У чорний список ЄС у 2022 році було внесено 12 білоруських посадовців.'],
  ['', '', 'До переліку екстремістів внесено ще 12 білоруських журналістів.'],
  ['', '', 'В список террористов КГБ внесены еще 12 белорусов.'],
  ['', '', 'Решение ЕС о шестом пакете санкций будет опубликовано на следующей неделе.'],
  ['', '', "Рішення ЄС про санкції проти Білорусі мають опублікувати в п'ятницю."],
  ['', '', 'Na listę UE ma zostać wpisanych 12 białoruskich urzędników.'],
  ['', '', 'Į ekstremistų sąrašą įtraukta 12 Baltarusijos žurnalistų.'],
  ['', '', 'От SWIFT хотят отключить и Белинвестбанк.'],
];

/** Imposed, eased, prolonged, and near misses. */
const ukrainian: readonly Told[] = [
  ['2024-08-05', 'sanctions_imposed', 'Рада ЄС у понеділок розширила санкційний список щодо Білорусі на 28 осіб.'],
  [
    '2024-08-05',
    'sanctions_imposed',
    'Канада запровадила обмеження проти десяти білоруських чиновників і шести підприємств.',
  ],
  ['2024-08-05', 'sanctions_imposed', "Лондон заборонив в'їзд чотирьом білоруським суддям."],
  [
    '2024-08-05',
    'sanctions_imposed',
    'Указом президента України введено в дію рішення РНБО про санкції проти 30 білоруських компаній.',
  ],
  ['2024-08-05', 'sanctions_imposed', 'Мінфін США вніс до санкційного списку завод «Інтеграл».'],
  ['2024-08-05', 'sanctions_imposed', 'Швейцарія приєдналася до санкцій Євросоюзу проти Білорусі.'],
  ['2024-08-05', 'sanctions_imposed', 'Євросоюз закрив свої порти для білоруського калію.'],
  ['2024-08-05', 'sanctions_imposed', 'ЄС ударив по білоруському калію: імпорт добрив заборонено.'],
  ['2024-08-05', 'sanctions_imposed', 'Проти восьми білоруських прокурорів Британія ввела санкції в річницю виборів.'],
  ['2024-08-05', 'sanctions_imposed', 'Під нові санкції США підпали двоє синів Лукашенка.'],
  ['2025-09-12', 'sanctions_eased', 'США скасували санкції проти авіакомпанії «Белавія».'],
  ['2025-09-12', 'sanctions_eased', 'Вашингтон вивів «Белавію» з-під санкцій.'],
  ['2025-09-12', 'sanctions_eased', 'Мінфін США видав генеральну ліцензію, яка дозволяє угоди з «Білоруськалієм».'],
  ['2025-09-12', 'sanctions_eased', '«Белавія» відтепер може купувати деталі для «Боїнгів»: США послабили санкції.'],
  ['2025-09-12', 'sanctions_eased', 'Суд ЄС скасував санкції проти білоруського бізнесмена.'],
  ['2025-09-12', 'sanctions_eased', 'З білоруських банків США зняли обмеження.'],
  ['2025-09-12', 'sanctions_eased', 'OFAC виключило зі списку три білоруські компанії.'],
  ['2025-02-25', 'sanctions_extended', 'Рада ЄС залишила санкції проти Білорусі ще на рік.'],
  [
    '2025-02-25',
    'sanctions_extended',
    'Строк дії санкцій ЄС проти режиму Лукашенка продовжено до 28 лютого 2026 року.',
  ],
  ['2025-02-25', '', 'Санкції ЄС проти Білорусі діють до 28 лютого, далі їх мають переглянути.'],
  ['2025-02-25', '', 'Посли ЄС погодили продовження санкцій проти Білорусі, рішення ухвалять наступного тижня.'],
  ['2025-02-25', '', 'Зеленський закликав Євросоюз запровадити нові санкції проти Білорусі.'],
  ['2025-02-25', '', 'Литва виступає проти послаблення санкцій щодо Білорусі.'],
  ['2025-02-25', '', 'У чорний список ЄС цю людину внесено ще у 2021 році.'],
  ['2025-02-25', '', 'Євросоюз запровадив санкції проти 20 російських суддів.'],
  ['2025-02-25', '', "Білорусь запровадила заборону на в'їзд для польських чиновників."],
  ['2025-02-25', '', 'За обхід санкцій проти Білорусі у Литві оштрафували компанію.'],
  ['2025-02-25', '', "США можуть зняти санкції з білоруського калію, якщо Лукашенко звільнить усіх політв'язнів."],
  ['2025-02-25', '', 'Експерт пояснив, чому санкції США проти «Белавії» скасували у вересні.'],
];

/** Imposed, eased, prolonged, and near misses. */
const lithuanian: readonly Told[] = [
  ['2024-08-05', 'sanctions_imposed', 'ES Taryba pirmadienį į sankcijų sąrašą įtraukė 28 Baltarusijos pareigūnus.'],
  ['2024-08-05', 'sanctions_imposed', 'Kanada paskelbė sankcijas dešimčiai Baltarusijos pareigūnų.'],
  ['2024-08-05', 'sanctions_imposed', 'Londonas įšaldė keturių Baltarusijos teisėjų turtą.'],
  ['2024-08-05', 'sanctions_imposed', 'Lietuva uždraudė įvažiuoti 30 Baltarusijos pareigūnų.'],
  ['2024-08-05', 'sanctions_imposed', 'Šveicarija prisijungė prie ES sankcijų Baltarusijai.'],
  ['2024-08-05', 'sanctions_imposed', 'ES uždraudė baltarusiškų kalio trąšų importą.'],
  ['2024-08-05', 'sanctions_imposed', 'Į JAV juodąjį sąrašą pateko du Lukašenkos sūnūs.'],
  ['2024-08-05', 'sanctions_imposed', 'JAV iždas sankcionavo gamyklą „Integral“.'],
  ['2024-08-05', 'sanctions_imposed', 'ES ministrai patvirtino penktąjį sankcijų Baltarusijai paketą.'],
  ['2024-08-05', 'sanctions_imposed', 'Naujosios JAV sankcijos smogė Baltarusijos potašo eksportuotojams.'],
  ['2025-09-12', 'sanctions_eased', 'JAV panaikino sankcijas oro bendrovei „Belavia“.'],
  ['2025-09-12', 'sanctions_eased', 'Vašingtonas išbraukė „Belavia“ iš sankcijų sąrašo.'],
  ['2025-09-12', 'sanctions_eased', 'JAV iždas leido sandorius su „Belaruskalij“.'],
  ['2025-09-12', 'sanctions_eased', 'ES teismas panaikino sankcijas Baltarusijos verslininkui.'],
  ['2025-09-12', 'sanctions_eased', 'JAV sušvelnino sankcijas dviem Baltarusijos bankams.'],
  ['2025-09-12', 'sanctions_eased', '„Belavia“ vėl gali pirkti „Boeing“ dalis – JAV atšaukė sankcijas.'],
  ['2025-02-25', 'sanctions_extended', 'ES Taryba metams pratęsė sankcijas Lukašenkos režimui.'],
  ['2025-02-25', 'sanctions_extended', 'ES sankcijos Baltarusijai galios iki 2026 metų vasario 28 dienos.'],
  ['2025-02-25', 'sanctions_extended', 'ES ribojimai Baltarusijai lieka galioti dar metus.'],
  ['2025-02-25', 'sanctions_extended', 'Baltieji rūmai dar metams pratęsė sankcijų Baltarusijai galiojimą.'],
  ['2025-02-25', '', 'ES sankcijos Baltarusijai galioja iki vasario 28 dienos.'],
  ['2025-02-25', '', 'ES ambasadoriai sutarė pratęsti sankcijas Baltarusijai, taryba spręs kitą savaitę.'],
  ['2025-02-25', '', 'Nausėda paragino ES įvesti naujas sankcijas Baltarusijai.'],
  ['2025-02-25', '', 'Lietuva nepritars sankcijų Baltarusijai švelninimui.'],
  ['2025-02-25', '', 'Verslininkas, kurį ES į sąrašą įtraukė 2021 metais, pardavė gamyklą.'],
  ['2025-02-25', '', 'ES įvedė sankcijas 20 Rusijos teisėjų.'],
  ['2025-02-25', '', 'Baltarusija uždraudė įvažiuoti Lietuvos pareigūnams.'],
  ['2025-02-25', '', 'Teismas nubaudė įmonę už sankcijų Baltarusijai pažeidimą.'],
  ['2025-02-25', '', 'JAV gali panaikinti sankcijas kaliui, jei Lukašenka paleis kalinius.'],
  ['2025-02-25', '', 'KGB į ekstremistų sąrašą įtraukė 12 Baltarusijos žurnalistų.'],
];

/** Imposed, eased, prolonged, and near misses. */
const german: readonly Told[] = [
  [
    '2024-08-05',
    'sanctions_imposed',
    'Der Rat der EU hat am Montag 28 Personen auf die Belarus-Sanktionsliste gesetzt.',
  ],
  [
    '2024-08-05',
    'sanctions_imposed',
    'Kanada verhängte Sanktionen gegen zehn belarussische Beamte und sechs Betriebe.',
  ],
  ['2024-08-05', 'sanctions_imposed', 'London sperrt die Konten von vier belarussischen Richtern.'],
  ['2024-08-05', 'sanctions_imposed', 'Die Schweiz schließt sich den Sanktionen der EU gegen Belarus an.'],
  ['2024-08-05', 'sanctions_imposed', 'Die EU hat die Einfuhr von belarussischem Kali verboten.'],
  ['2024-08-05', 'sanctions_imposed', 'Auf die schwarze Liste der USA kommen zwei Söhne Lukaschenkos.'],
  ['2024-08-05', 'sanctions_imposed', 'Litauen lässt 30 belarussische Funktionäre nicht mehr einreisen.'],
  [
    '2024-08-05',
    'sanctions_imposed',
    'Die Minister einigten sich in Brüssel auf ein neues Sanktionspaket gegen Belarus und setzten es noch am selben Tag in Kraft.',
  ],
  ['2024-08-05', 'sanctions_imposed', 'Die EU hat drei belarussische Banken vom Zahlungssystem Swift ausgeschlossen.'],
  ['2025-09-12', 'sanctions_eased', 'Die USA haben die Sanktionen gegen die Fluggesellschaft Belavia aufgehoben.'],
  ['2025-09-12', 'sanctions_eased', 'Washington hat Belavia von der Sanktionsliste gestrichen.'],
  ['2025-09-12', 'sanctions_eased', 'Das US-Finanzministerium erlaubt wieder Geschäfte mit Belaruskali.'],
  [
    '2025-09-12',
    'sanctions_eased',
    'Das Gericht der EU erklärte die Sanktionen gegen einen belarussischen Geschäftsmann für nichtig.',
  ],
  ['2025-09-12', 'sanctions_eased', 'Belavia darf wieder Boeing-Teile kaufen: Die USA lockern ihre Sanktionen.'],
  [
    '2025-09-12',
    'sanctions_eased',
    'Zwei belarussische Banken sind von der amerikanischen Sanktionsliste verschwunden.',
  ],
  ['2025-02-25', 'sanctions_extended', 'Der Rat der EU hat die Sanktionen gegen Belarus um ein Jahr verlängert.'],
  [
    '2025-02-25',
    'sanctions_extended',
    'Die EU-Sanktionen gegen das Regime Lukaschenkos gelten nun bis zum 28. Februar 2026.',
  ],
  ['2025-02-25', 'sanctions_extended', 'Die Strafmaßnahmen der EU gegen Minsk bleiben ein weiteres Jahr in Kraft.'],
  ['2025-02-25', 'sanctions_extended', 'Das Weiße Haus verlängerte die Belarus-Sanktionen um zwölf Monate.'],
  ['2025-02-25', '', 'Die EU-Sanktionen gegen Belarus laufen am 28. Februar aus.'],
  ['2025-02-25', '', 'Die Botschafter der EU-Staaten einigten sich auf die Verlängerung der Sanktionen gegen Belarus.'],
  ['2025-02-25', '', 'Tichanowskaja forderte neue Sanktionen der EU gegen das Regime.'],
  ['2025-02-25', '', 'Litauen lehnt eine Lockerung der Sanktionen gegen Belarus ab.'],
  ['2025-02-25', '', 'Die EU hat Sanktionen gegen 20 russische Richter verhängt.'],
  ['2025-02-25', '', 'Belarus hat polnischen Beamten die Einreise verboten.'],
  ['2025-02-25', '', 'Der KGB setzte zwölf belarussische Journalisten auf die Liste der Extremisten.'],
  ['2025-02-25', '', 'Die USA könnten die Sanktionen gegen Kali aufheben, wenn Lukaschenko die Gefangenen freilässt.'],
  ['2025-02-25', '', 'Der Unternehmer, den die EU 2021 auf ihre Liste gesetzt hatte, verkaufte sein Werk.'],
  ['2025-02-25', '', 'Ein Hamburger Händler wurde wegen Umgehung der Sanktionen gegen Belarus verurteilt.'],
  [
    '2025-02-25',
    '',
    'In Minsk wurden weitere zwölf Menschen festgenommen; die EU-Sanktionen gegen Belarus gelten seit 2020.',
  ],
];

describe.each([
  ['published', published],
  ['Ukrainian', ukrainian],
  ['Lithuanian', lithuanian],
  ['German', german],
] as const)('%s', (_, rows) => {
  test.each(rows)('%s %s: %s', (published, alerts, text) => {
    expectRow({ published: published || null, alerts, text });
  });
});
