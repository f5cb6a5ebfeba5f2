// Names in the sentences around a release: who came out with it, who speaks of it, who waited for it.
import { expect, test } from 'vitest';
import { readText } from './reader.ts';

type Row = readonly [it: string, text: string, people: readonly string[], count?: number];

const rows: readonly Row[] = [
  // who came out of Belarus, behind how many did
  [
    'uk: who came from Belarus',
    'У п’ятницю з білоруських колоній випустили п’ятьох українців. З Білорусі вийшли Микола Швець і Наталія Захаренко.',
    ['Микола Швець', 'Наталія Захаренко'],
    5,
  ],
  [
    'ru: who came from Belarus',
    'В пятницу из белорусских колоний выпустили пятерых украинцев. Из Беларуси вернулись Николай Швец, Наталья Захаренко, Павел Куприенко.',
    ['Николай Швец', 'Наталья Захаренко', 'Павел Куприенко'],
    5,
  ],
  [
    'en: who came from Belarus',
    'Five Ukrainians were let out of Belarusian colonies on Friday. From Belarus came Mykola Shvets, Natalia Zakharenko and Pavlo Kupriienko.',
    ['Mykola Shvets', 'Natalia Zakharenko', 'Pavlo Kupriienko'],
    5,
  ],
  [
    'pl: who came from Belarus',
    'W piątek z białoruskich kolonii wypuszczono pięcioro Ukraińców. Z Białorusi wrócili Mykoła Szweć, Natalia Zacharenko i Pawło Kuprijenko.',
    ['Mykoła Szweć', 'Natalia Zacharenko', 'Pawło Kuprijenko'],
    5,
  ],
  [
    'de: who came from Belarus',
    'Am Freitag wurden fünf Ukrainer aus belarussischen Kolonien entlassen. Aus Belarus kamen Mykola Schwez, Natalia Sacharenko und Pawlo Kuprijenko.',
    ['Mykola Schwez', 'Natalia Sacharenko', 'Pawlo Kuprijenko'],
    5,
  ],
  [
    'lt: who came from Belarus',
    'Penktadienį iš Baltarusijos kolonijų paleisti penki ukrainiečiai. Iš Baltarusijos grįžo Mykola Švecas, Natalija Zacharenko ir Pavlo Kuprijenka.',
    ['Mykola Švecas', 'Natalija Zacharenko', 'Pavlo Kuprijenka'],
    5,
  ],
  [
    'be: who came from Belarus',
    'У пятніцу з беларускіх калоній выпусцілі пяцярых украінцаў. З Беларусі вярнуліся Мікола Швец, Наталля Захаранка і Павел Купрыенка.',
    ['Мікола Швец', 'Наталля Захаранка', 'Павел Купрыенка'],
    5,
  ],
  // who is named far below
  [
    'en: who may run for president, far below',
    'Belarus pardoned 32 prisoners on Wednesday. Nobody was named. The decree is short. It speaks of mercy. Rain fell in Minsk. The harvest is in. Prices are up. Seven people may run for president, among them Pavel Hrom and Ina Malets.',
    [],
    32,
  ],
  [
    'ru: кто может стать президентом, далеко внизу',
    'Беларусь в среду помиловала 32 заключенных. Имен не назвали. Указ короткий. В нем говорится о милости. В Минске шел дождь. Урожай убран. Цены выросли. Подписи соберут семеро, среди них Павел Гром и Инна Малец.',
    [],
    32,
  ],
  // who told it
  [
    'en: who told it, before a colon',
    'The news came on Friday from President Pavel Hrom himself: Ina Malets is free. She had been in a Belarusian prison.',
    ['Ina Malets'],
  ],
  // who is still behind bars
  [
    'en: who is still behind bars',
    'The Belarusian journalist Pavel Hrom was released from the colony on Thursday. Behind bars are still 28 journalists, among them Ina Malets and Jan Nowik.',
    ['Pavel Hrom'],
  ],
  [
    'ru: who is still behind bars',
    'Белорусский журналист Павел Гром в четверг вышел из колонии. За решёткой остаются ещё 28 журналистов, среди них Инна Малец и Ян Новик.',
    ['Павел Гром'],
  ],
  [
    'uk: who is still behind bars',
    'Білоруський журналіст Павло Гром у четвер вийшов із колонії. За ґратами лишаються ще 28 журналістів, серед них Інна Малець і Ян Новик.',
    ['Павло Гром'],
  ],
  [
    'be: who is still behind bars',
    'Беларускі журналіст Павел Гром у чацвер выйшаў з калоніі. За кратамі цяпер яшчэ 28 журналістаў, сярод іх Іна Малец і Ян Новік.',
    ['Павел Гром'],
  ],
  [
    'pl: who is still behind bars',
    'Białoruski dziennikarz Paweł Hrom wyszedł w czwartek z kolonii. Za kratami pozostaje jeszcze 28 dziennikarzy, wśród nich Inna Malec i Jan Nowik.',
    ['Paweł Hrom'],
  ],
  [
    'lt: who is still behind bars',
    'Baltarusių žurnalistas Pavelas Hromas ketvirtadienį paleistas iš kolonijos. Už grotų tebėra dar 28 žurnalistai, tarp jų Ina Malec ir Janas Novikas.',
    ['Pavelas Hromas'],
  ],
  [
    'de: who is still behind bars',
    'Der belarussische Journalist Pawel Hrom kam am Donnerstag aus dem Straflager frei. Hinter Gittern sitzen noch 28 Journalisten, darunter Inna Malez und Jan Nowik.',
    ['Pawel Hrom'],
  ],
  // who crossed the border
  [
    'en: who crossed the border',
    'Belarus released 52 prisoners on Saturday. Pavel Hrom and Ina Malets crossed the Lithuanian border in the afternoon.',
    ['Pavel Hrom', 'Ina Malets'],
    52,
  ],
  [
    'ru: кто пересек границу',
    'Беларусь в субботу освободила 52 заключенных. Павел Гром и Инна Малец пересекли литовскую границу днем.',
    ['Павел Гром', 'Инна Малец'],
    52,
  ],
  [
    'uk: хто перетнув кордон',
    'Білорусь у суботу звільнила 52 в’язнів. Павло Гром та Інна Малець перетнули литовський кордон удень.',
    ['Павло Гром', 'Інна Малець'],
    52,
  ],
  [
    'be: хто перасек мяжу',
    'Беларусь у суботу вызваліла 52 зняволеных. Павел Гром і Іна Малец перасеклі літоўскую мяжу ўдзень.',
    ['Павел Гром', 'Іна Малец'],
    52,
  ],
  [
    'pl: kto przekroczył granicę',
    'Białoruś uwolniła w sobotę 52 więźniów. Paweł Hrom i Inna Malec przekroczyli po południu granicę z Litwą.',
    ['Paweł Hrom', 'Inna Malec'],
    52,
  ],
  [
    'lt: kas kirto sieną',
    'Baltarusija šeštadienį paleido 52 kalinius. Pavelas Hromas ir Ina Malec po pietų kirto Lietuvos sieną.',
    ['Pavelas Hromas', 'Ina Malec'],
    52,
  ],
  [
    'de: wer die Grenze überquerte',
    'Belarus hat am Samstag 52 Gefangene freigelassen. Pawel Hrom und Ina Malez überquerten am Nachmittag die Grenze zu Litauen.',
    ['Pawel Hrom', 'Ina Malez'],
    52,
  ],
  // who left the colony
  [
    'en: who left the colony',
    'Lukashenko pardoned 16 convicts on Monday. Pavel Hrom left his colony in Navapolatsk in the evening.',
    ['Pavel Hrom'],
    16,
  ],
  [
    'ru: кто покинул колонию',
    'Лукашенко в понедельник помиловал 16 осужденных. Павел Гром покинул колонию в Новополоцке вечером.',
    ['Павел Гром'],
    16,
  ],
  [
    'uk: хто залишив колонію',
    'Лукашенко в понеділок помилував 16 засуджених. Павло Гром залишив колонію в Новополоцьку ввечері.',
    ['Павло Гром'],
    16,
  ],
  [
    'be: хто пакінуў калонію',
    'Лукашэнка ў панядзелак памілаваў 16 асуджаных. Павел Гром пакінуў калонію ў Наваполацку ўвечары.',
    ['Павел Гром'],
    16,
  ],
  [
    'pl: kto opuścił kolonię',
    'Łukaszenka ułaskawił w poniedziałek 16 skazanych. Paweł Hrom opuścił wieczorem kolonię w Nowopołocku.',
    ['Paweł Hrom'],
    16,
  ],
  [
    'lt: kas paliko koloniją',
    'Lukašenka pirmadienį suteikė malonę 16 nuteistųjų. Pavelas Hromas vakare paliko Naujapolocko koloniją.',
    ['Pavelas Hromas'],
    16,
  ],
  [
    'de: wer die Kolonie verließ',
    'Lukaschenko hat am Montag 16 Verurteilte begnadigt. Pawel Hrom verließ am Abend die Strafkolonie in Nawapolazk.',
    ['Pawel Hrom'],
    16,
  ],
  // who came to meet them
  [
    'en: who came to meet them',
    'Belarus released 52 prisoners on Saturday. The opposition leader Pavel Hrom arrived in Vilnius to meet them.',
    [],
    52,
  ],
  [
    'ru: кто приехал встречать',
    'Беларусь в субботу освободила 52 заключенных. Депутат сейма Павел Гром приехал в Вильнюс их встречать.',
    [],
    52,
  ],
  [
    'uk: хто приїхав зустрічати',
    'Білорусь у суботу звільнила 52 в’язнів. Депутат сейму Павло Гром приїхав до Вільнюса їх зустрічати.',
    [],
    52,
  ],
  [
    'be: хто прыехаў сустракаць',
    'Беларусь у суботу вызваліла 52 зняволеных. Дэпутат сейма Павел Гром прыехаў у Вільню іх сустракаць.',
    [],
    52,
  ],
  [
    'pl: kto przyjechał witać',
    'Białoruś uwolniła w sobotę 52 więźniów. Poseł na sejm Paweł Hrom przyjechał do Wilna, by ich powitać.',
    [],
    52,
  ],
  [
    'lt: kas atvyko pasitikti',
    'Baltarusija šeštadienį paleido 52 kalinius. Seimo narys Pavelas Hromas atvyko į Vilnių jų pasitikti.',
    [],
    52,
  ],
  [
    'de: wer zum Empfang kam',
    'Belarus hat am Samstag 52 Gefangene freigelassen. Der Abgeordnete Pawel Hrom kam nach Vilnius, um sie zu begrüßen.',
    [],
    52,
  ],
  // named before
  [
    'en: named before',
    'Pavel Hrom, Ina Malets and Aleh Krot spent four years in colonies. On Saturday all three were released by Belarus.',
    ['Pavel Hrom', 'Ina Malets', 'Aleh Krot'],
    3,
  ],
  [
    'ru: названы раньше',
    'Павел Гром, Инна Малец и Олег Крот провели в колониях четыре года. В субботу всех троих Беларусь освободила.',
    ['Павел Гром', 'Инна Малец', 'Олег Крот'],
    3,
  ],
  [
    'uk: названі раніше',
    'Павло Гром, Інна Малець та Олег Крот провели в колоніях чотири роки. У суботу всіх трьох Білорусь звільнила.',
    ['Павло Гром', 'Інна Малець', 'Олег Крот'],
    3,
  ],
  [
    'be: названыя раней',
    'Павел Гром, Іна Малец і Алег Крот правялі ў калоніях чатыры гады. У суботу ўсіх траіх Беларусь вызваліла.',
    ['Павел Гром', 'Іна Малец', 'Алег Крот'],
    3,
  ],
  [
    'pl: nazwani wcześniej',
    'Paweł Hrom, Inna Malec i Aleh Krot spędzili w koloniach cztery lata. W sobotę wszystkich troje Białoruś uwolniła.',
    ['Paweł Hrom', 'Inna Malec', 'Aleh Krot'],
    3,
  ],
  [
    'lt: įvardyti anksčiau',
    'Pavelas Hromas, Ina Malec ir Olegas Krotas kolonijose praleido ketverius metus. Šeštadienį Baltarusija visus tris paleido.',
    ['Pavelas Hromas', 'Ina Malec', 'Olegas Krotas'],
    3,
  ],
  [
    'de: vorher genannt',
    'Pawel Hrom, Ina Malez und Oleg Krot verbrachten vier Jahre in Strafkolonien. Am Samstag hat Belarus alle drei freigelassen.',
    ['Pawel Hrom', 'Ina Malez', 'Oleg Krot'],
    3,
  ],
  // an office held in one sentence
  [
    'en: the commissioner',
    'Belarus freed the journalist Pavel Hrom on Monday, EU commissioner Ina Malets said. Malets was glad that he was released before Christmas.',
    ['Pavel Hrom'],
    1,
  ],
  [
    'ru: комиссар',
    'Беларусь в понедельник освободила журналиста Павла Грома, сообщила еврокомиссар Инна Малец. Малец рада, что его освободили до Рождества.',
    ['Павла Грома'],
    1,
  ],
  [
    'uk: комісарка',
    'Білорусь у понеділок звільнила журналіста Павла Грома, повідомила єврокомісарка Інна Малець. Малець рада, що його звільнили до Різдва.',
    ['Павла Грома'],
    1,
  ],
  [
    'be: камісар',
    'Беларусь у панядзелак вызваліла журналіста Паўла Грома, паведаміла еўракамісар Іна Малец. Малец радая, што яго вызвалілі да Калядаў.',
    ['Паўла Грома'],
    1,
  ],
  [
    'pl: komisarz',
    'Białoruś uwolniła w poniedziałek dziennikarza Pawła Hroma, poinformowała komisarz UE Inna Malec. Malec cieszy się, że uwolniono go przed świętami.',
    ['Pawła Hroma'],
    1,
  ],
  [
    'lt: komisarė',
    'Baltarusija pirmadienį paleido žurnalistą Pavelą Hromą, pranešė ES komisarė Ina Malec. Malec džiaugiasi, kad jis paleistas iki Kalėdų.',
    ['Pavelą Hromą'],
    1,
  ],
  [
    'de: Kommissarin',
    'Belarus hat am Montag den Journalisten Pawel Hrom freigelassen, teilte EU-Kommissarin Ina Malez mit. Malez freute sich, dass er vor Weihnachten freigelassen wurde.',
    ['Pawel Hrom'],
    1,
  ],
  // the press secretary, named again in full
  [
    'en: the spokeswoman',
    'The president’s spokeswoman Ina Malets announced the pardon on Monday. Ina Malets added that 20 people had been released in Belarus.',
    [],
    20,
  ],
  [
    'ru: пресс-секретарь',
    'Пресс-секретарь президента Инна Малец объявила в понедельник о помиловании. Инна Малец добавила, что в Беларуси освобождены 20 человек.',
    [],
    20,
  ],
  [
    'uk: речниця',
    'Речниця президента Інна Малець оголосила в понеділок про помилування. Інна Малець додала, що в Білорусі звільнено 20 людей.',
    [],
    20,
  ],
  [
    'be: прэс-сакратар',
    'Прэс-сакратар прэзідэнта Іна Малец абвясціла ў панядзелак пра памілаванне. Іна Малец дадала, што ў Беларусі вызваленыя 20 чалавек.',
    [],
    20,
  ],
  [
    'pl: rzeczniczka',
    'Rzeczniczka prezydenta Inna Malec ogłosiła w poniedziałek ułaskawienie. Inna Malec dodała, że na Białorusi uwolniono 20 osób.',
    [],
    20,
  ],
  [
    'lt: atstovė spaudai',
    'Prezidento atstovė spaudai Ina Malec pirmadienį paskelbė apie malonę. Ina Malec pridūrė, kad Baltarusijoje paleista 20 žmonių.',
    [],
    20,
  ],
  [
    'de: Sprecherin',
    'Die Sprecherin des Präsidenten Ina Malez gab am Montag die Begnadigung bekannt. Ina Malez fügte hinzu, in Belarus seien 20 Menschen freigelassen worden.',
    [],
    20,
  ],
  // the lawyer and the wife
  [
    'en: the wife',
    'The businessman Pavel Hrom was released in Belarus on Monday. His wife Ina Malets told reporters that he had been freed at noon.',
    ['Pavel Hrom'],
    1,
  ],
  [
    'ru: жена',
    'Бизнесмена Павла Грома в понедельник освободили в Беларуси. Его жена Инна Малец рассказала, что его выпустили в полдень.',
    ['Павла Грома'],
    1,
  ],
  [
    'uk: дружина',
    'Бізнесмена Павла Грома в понеділок звільнили в Білорусі. Його дружина Інна Малець розповіла, що його випустили опівдні.',
    ['Павла Грома'],
    1,
  ],
  [
    'be: жонка',
    'Бізнэсоўца Паўла Грома ў панядзелак вызвалілі ў Беларусі. Яго жонка Іна Малец расказала, што яго выпусцілі апоўдні.',
    ['Паўла Грома'],
    1,
  ],
  [
    'pl: żona',
    'Przedsiębiorcę Pawła Hroma uwolniono w poniedziałek na Białorusi. Jego żona Inna Malec powiedziała, że wypuszczono go w południe.',
    ['Pawła Hroma'],
    1,
  ],
  [
    'lt: žmona',
    'Verslininkas Pavelas Hromas pirmadienį paleistas Baltarusijoje. Jo žmona Ina Malec papasakojo, kad jį paleido vidurdienį.',
    ['Pavelas Hromas'],
    1,
  ],
  [
    'de: Ehefrau',
    'Der Unternehmer Pawel Hrom wurde am Montag in Belarus freigelassen. Seine Frau Ina Malez erzählte, dass man ihn am Mittag entlassen habe.',
    ['Pawel Hrom'],
    1,
  ],
  // by the way
  [
    'en: by the way',
    'The festival in Warsaw opens on Friday with a film about Minsk. Its producer Ina Malets dedicated it to the cameraman Pavel Hrom, who was freed by Belarus on Saturday after five years in prison.',
    ['Pavel Hrom'],
    1,
  ],
  [
    'ru: между делом',
    'Фестиваль в Варшаве откроется в пятницу фильмом о Минске. Продюсер Инна Малец посвятила его оператору Павлу Грому, которого Беларусь освободила в субботу после пяти лет колонии.',
    ['Павлу Грому'],
    1,
  ],
  [
    'uk: принагідно',
    'Фестиваль у Варшаві відкриється в п’ятницю фільмом про Мінськ. Продюсерка Інна Малець присвятила його оператору Павлу Грому, якого Білорусь звільнила в суботу після п’яти років колонії.',
    ['Павлу Грому'],
    1,
  ],
  [
    'be: між іншым',
    'Фестываль у Варшаве адкрыецца ў пятніцу фільмам пра Мінск. Прадзюсарка Іна Малец прысвяціла яго аператару Паўлу Грому, якога Беларусь вызваліла ў суботу пасля пяці гадоў калоніі.',
    ['Паўлу Грому'],
    1,
  ],
  [
    'pl: mimochodem',
    'Festiwal w Warszawie otworzy w piątek film o Mińsku. Producentka Inna Malec zadedykowała go operatorowi Pawłowi Hromowi, którego Białoruś uwolniła w sobotę po pięciu latach kolonii.',
    ['Pawłowi Hromowi'],
    1,
  ],
  [
    'lt: tarp kitko',
    'Festivalį Varšuvoje penktadienį atidarys filmas apie Minską. Prodiuserė Ina Malec skyrė jį operatoriui Pavelui Hromui, kurį Baltarusija šeštadienį paleido po penkerių metų kolonijoje.',
    ['Pavelui Hromui'],
    1,
  ],
  [
    'de: nebenbei',
    'Das Festival in Warschau eröffnet am Freitag ein Film über Minsk. Produzentin Ina Malez widmete ihn dem Kameramann Pawel Hrom, den Belarus am Samstag nach fünf Jahren Haft freigelassen hat.',
    ['Pawel Hrom'],
    1,
  ],
];

test.for(rows)('%s', ([, text, people, count]) => {
  const told = readText({ text, published: '2025-12-15' }).claims.find(
    ({ type, status }) => type === 'prisoner_release' && status === 'occurred',
  );
  expect(told?.people.map((each) => each.as).sort()).toEqual([...people].sort());
  if (count !== undefined) expect(told?.count).toBe(count);
});
