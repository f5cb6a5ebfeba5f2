// How many were let go, told plainly in two or three sentences, with other numbers beside.
import { expect, test } from 'vitest';
import { readText } from './reader.ts';

type Row = readonly [it: string, text: string, count: number | null, people?: readonly string[]];

const rows: readonly Row[] = [
  // since the morning
  [
    'en: since the morning',
    'Since the morning 16 political prisoners have left the colony in Mahiliou, rights defenders in Belarus said on Monday.',
    16,
  ],
  [
    'ru: с утра',
    'С утра из могилевской колонии вышли на свободу 16 политзаключенных, сообщили в понедельник белорусские правозащитники.',
    16,
  ],
  [
    'uk: зранку',
    'Від ранку з могильовської колонії вийшли на волю 16 політв’язнів, повідомили в понеділок білоруські правозахисники.',
    16,
  ],
  [
    'be: з раніцы',
    'З раніцы з магілёўскай калоніі выйшлі на волю 16 палітвязняў, паведамілі ў панядзелак беларускія праваабаронцы.',
    16,
  ],
  [
    'pl: od rana',
    'Od rana kolonię karną w Mohylewie opuściło 16 więźniów politycznych, poinformowali w poniedziałek białoruscy obrońcy praw człowieka.',
    16,
  ],
  [
    'lt: nuo ryto',
    'Nuo ryto Mogiliovo koloniją paliko 16 politinių kalinių, pirmadienį pranešė Baltarusijos teisių gynėjai.',
    16,
  ],
  [
    'de: seit dem Morgen',
    'Seit dem Morgen sind in Mahiljou 16 politische Gefangene freigekommen, teilten belarussische Menschenrechtler am Montag mit.',
    16,
  ],
  // who came, and was freed
  [
    'en: people released arrived',
    'In Vilnius on Saturday evening 114 people arrived who had been released from Belarusian prisons.',
    114,
  ],
  [
    'ru: прибыли освобожденные',
    'В Вильнюс в субботу вечером прибыли 114 человек, освобожденных из белорусских тюрем.',
    114,
  ],
  ['uk: прибули звільнені', 'До Вільнюса в суботу ввечері прибули 114 людей, звільнених із білоруських в’язниць.', 114],
  ['be: прыбылі вызваленыя', 'У Вільню ў суботу ўвечары прыбылі 114 чалавек, вызваленых з беларускіх турмаў.', 114],
  ['pl: przybyli uwolnieni', 'Do Wilna w sobotę wieczorem przybyło 114 osób uwolnionych z białoruskich więzień.', 114],
  ['lt: atvyko paleistų', 'Į Vilnių šeštadienio vakarą atvyko 114 žmonių, paleistų iš Baltarusijos kalėjimų.', 114],
  [
    'de: kamen an',
    'In Vilnius kamen am Samstagabend 114 Menschen an, die aus belarussischen Gefängnissen entlassen worden waren.',
    114,
  ],
  // by the decree
  [
    'en: under the decree',
    'Lukashenko signed a decree of pardon on Monday. Under the decree 32 people were pardoned, eight of them women.',
    32,
  ],
  [
    'ru: согласно указу',
    'Лукашенко в понедельник подписал указ о помиловании. Согласно указу, помилованы 32 человека, восемь из них — женщины.',
    32,
  ],
  [
    'uk: згідно з указом',
    'Лукашенко в понеділок підписав указ про помилування. Згідно з указом помилувано 32 людини, вісім із них — жінки.',
    32,
  ],
  [
    'be: паводле ўказа',
    'Лукашэнка ў панядзелак падпісаў указ аб памілаванні. Паводле ўказа памілаваныя 32 чалавекі, восем з іх — жанчыны.',
    32,
  ],
  [
    'pl: według dekretu',
    'Łukaszenka podpisał w poniedziałek dekret o ułaskawieniu. Według dekretu ułaskawiono 32 osoby, w tym osiem kobiet.',
    32,
  ],
  [
    'lt: pagal dekretą',
    'Lukašenka pirmadienį pasirašė malonės dekretą. Pagal dekretą malonė suteikta 32 žmonėms, iš jų aštuonios moterys.',
    32,
  ],
  [
    'de: laut Dekret',
    'Lukaschenko hat am Montag ein Dekret über eine Begnadigung unterzeichnet. Laut Dekret wurden 32 Menschen begnadigt, darunter acht Frauen.',
    32,
  ],
  // women and men
  ['en: women and men', 'Lukashenko pardoned 12 women and 13 men on Monday. Most of them have children.', 25],
  ['ru: женщины и мужчины', 'Лукашенко в понедельник помиловал 12 женщин и 13 мужчин. У большинства есть дети.', 25],
  ['uk: жінки і чоловіки', 'Лукашенко в понеділок помилував 12 жінок і 13 чоловіків. Більшість мають дітей.', 25],
  ['be: жанчыны і мужчыны', 'Лукашэнка ў панядзелак памілаваў 12 жанчын і 13 мужчын. Большасць маюць дзяцей.', 25],
  ['pl: kobiety i mężczyźni', 'Łukaszenka ułaskawił w poniedziałek 12 kobiet i 13 mężczyzn. Większość ma dzieci.', 25],
  ['lt: moterys ir vyrai', 'Lukašenka pirmadienį suteikė malonę 12 moterų ir 13 vyrų. Dauguma turi vaikų.', 25],
  [
    'de: Frauen und Männer',
    'Lukaschenko hat am Montag zwölf Frauen und 13 Männer begnadigt. Die meisten haben Kinder.',
    25,
  ],
  // who met them
  [
    'en: who met them',
    'Belarus released 31 Ukrainians on Saturday. At the border they were met by some 200 people, two ambassadors and five doctors.',
    31,
  ],
  [
    'ru: кто встречал',
    'Беларусь в субботу освободила 31 украинца. На границе их встречали около 200 человек, два посла и пять врачей.',
    31,
  ],
  [
    'uk: хто зустрічав',
    'Білорусь у суботу звільнила 31 українця. На кордоні їх зустрічали близько 200 людей, два посли та п’ять лікарів.',
    31,
  ],
  [
    'be: хто сустракаў',
    'Беларусь у суботу вызваліла 31 украінца. На мяжы іх сустракалі каля 200 чалавек, два паслы і пяць лекараў.',
    31,
  ],
  [
    'pl: kto witał',
    'Białoruś uwolniła w sobotę 31 Ukraińców. Na granicy witało ich około 200 osób, dwóch ambasadorów i pięciu lekarzy.',
    31,
  ],
  [
    'lt: kas pasitiko',
    'Baltarusija šeštadienį paleido 31 ukrainietį. Pasienyje juos pasitiko apie 200 žmonių, du ambasadoriai ir penki gydytojai.',
    31,
  ],
  [
    'de: wer sie empfing',
    'Belarus hat am Samstag 31 Ukrainer freigelassen. An der Grenze empfingen sie etwa 200 Menschen, zwei Botschafter und fünf Ärzte.',
    31,
  ],
  // several rounds
  ['en: rounds', 'Belarus released 18 prisoners on Monday. In June 14 were let go, in September 52.', 18],
  ['ru: раунды', 'Беларусь в понедельник освободила 18 заключенных. В июне вышли 14 человек, в сентябре — 52.', 18],
  ['uk: раунди', 'Білорусь у понеділок звільнила 18 в’язнів. У червні вийшли 14 людей, у вересні — 52.', 18],
  ['be: раунды', 'Беларусь у панядзелак вызваліла 18 зняволеных. У чэрвені выйшлі 14 чалавек, у верасні — 52.', 18],
  ['pl: rundy', 'Białoruś uwolniła w poniedziałek 18 więźniów. W czerwcu wyszło 14 osób, we wrześniu 52.', 18],
  ['lt: etapai', 'Baltarusija pirmadienį paleido 18 kalinių. Birželį išėjo 14 žmonių, rugsėjį – 52.', 18],
  ['de: Runden', 'Belarus hat am Montag 18 Gefangene freigelassen. Im Juni kamen 14 frei, im September 52.', 18],
  // a list behind a trade
  [
    'en: three by name',
    'Belarus freed three journalists on Monday: Pavel Hrom, Ina Malets and Aleh Krot.',
    3,
    ['Pavel Hrom', 'Ina Malets', 'Aleh Krot'],
  ],
  [
    'ru: трое по именам',
    'В понедельник в Беларуси освободили журналистов Павла Грома, Инну Малец и Олега Крота.',
    3,
    ['Павла Грома', 'Инну Малец', 'Олега Крота'],
  ],
  [
    'uk: троє поіменно',
    'У понеділок у Білорусі звільнили журналістів Павла Грома, Інну Малець і Олега Крота.',
    3,
    ['Павла Грома', 'Інну Малець', 'Олега Крота'],
  ],
  [
    'be: трое пайменна',
    'У панядзелак у Беларусі вызвалілі журналістаў Паўла Грома, Іну Малец і Алега Крата.',
    3,
    ['Паўла Грома', 'Іну Малец', 'Алега Крата'],
  ],
  [
    'pl: troje z nazwiska',
    'W poniedziałek na Białorusi uwolniono dziennikarzy Pawła Hroma, Innę Malec i Aleha Krota.',
    3,
    ['Pawła Hroma', 'Innę Malec', 'Aleha Krota'],
  ],
  [
    'lt: trys vardais',
    'Pirmadienį Baltarusijoje paleisti žurnalistai Pavelas Hromas, Ina Malec ir Olegas Krotas.',
    3,
    ['Pavelas Hromas', 'Ina Malec', 'Olegas Krotas'],
  ],
  [
    'de: drei mit Namen',
    'Am Montag wurden in Belarus die Journalisten Pawel Hrom, Ina Malez und Oleg Krot freigelassen.',
    3,
    ['Pawel Hrom', 'Ina Malez', 'Oleg Krot'],
  ],
  // one and so many more
  [
    'en: and five more',
    'The blogger Pavel Hrom and five more prisoners were released in Belarus on Monday.',
    6,
    ['Pavel Hrom'],
  ],
  [
    'ru: и еще пятеро',
    'Блогера Павла Грома и еще пятерых заключенных освободили в понедельник в Беларуси.',
    6,
    ['Павла Грома'],
  ],
  [
    'uk: і ще п’ятьох',
    'Блогера Павла Грома і ще п’ятьох в’язнів звільнили в понеділок у Білорусі.',
    6,
    ['Павла Грома'],
  ],
  [
    'be: і яшчэ пяцярых',
    'Блогера Паўла Грома і яшчэ пяцярых зняволеных вызвалілі ў панядзелак у Беларусі.',
    6,
    ['Паўла Грома'],
  ],
  [
    'pl: i pięciu innych',
    'Blogera Pawła Hroma i pięciu innych więźniów uwolniono w poniedziałek na Białorusi.',
    6,
    ['Pawła Hroma'],
  ],
  [
    'lt: ir dar penki',
    'Tinklaraštininkas Pavelas Hromas ir dar penki kaliniai pirmadienį paleisti Baltarusijoje.',
    6,
    ['Pavelas Hromas'],
  ],
  [
    'de: und fünf weitere',
    'Der Blogger Pawel Hrom und fünf weitere Gefangene wurden am Montag in Belarus freigelassen.',
    6,
    ['Pawel Hrom'],
  ],
  // more to come
  [
    'en: more to come',
    'Belarus released nine prisoners on Monday. Another 30 are to be freed before Christmas, the envoy said.',
    9,
  ],
  [
    'ru: еще выйдут',
    'Беларусь в понедельник освободила девятерых заключенных. Еще 30 должны выйти до Рождества, сказал посланник.',
    9,
  ],
  [
    'uk: ще вийдуть',
    'Білорусь у понеділок звільнила дев’ятьох в’язнів. Ще 30 мають вийти до Різдва, сказав посланник.',
    9,
  ],
  [
    'be: яшчэ выйдуць',
    'Беларусь у панядзелак вызваліла дзевяцярых зняволеных. Яшчэ 30 маюць выйсці да Калядаў, сказаў пасланнік.',
    9,
  ],
  [
    'pl: wyjdą kolejni',
    'Białoruś uwolniła w poniedziałek dziewięciu więźniów. Kolejnych 30 ma wyjść przed świętami, powiedział wysłannik.',
    9,
  ],
  [
    'lt: dar išeis',
    'Baltarusija pirmadienį paleido devynis kalinius. Dar 30 turi išeiti iki Kalėdų, sakė pasiuntinys.',
    9,
  ],
  [
    'de: weitere folgen',
    'Belarus hat am Montag neun Gefangene freigelassen. Weitere 30 sollen vor Weihnachten freikommen, sagte der Gesandte.',
    9,
  ],
  // a swap
  ['en: ten for two', 'Belarus on Monday exchanged ten prisoners for two agents held in Poland.', 10],
  ['ru: десять на двух', 'Беларусь в понедельник обменяла десять заключенных на двух агентов, сидевших в Польше.', 10],
  ['uk: десять на двох', 'Білорусь у понеділок обміняла десять в’язнів на двох агентів, яких утримували в Польщі.', 10],
  [
    'be: дзесяць на двух',
    'Беларусь у панядзелак абмяняла дзесяць зняволеных на двух агентаў, якія сядзелі ў Польшчы.',
    10,
  ],
  [
    'pl: dziesięciu za dwóch',
    'Białoruś wymieniła w poniedziałek dziesięciu więźniów na dwóch agentów osadzonych w Polsce.',
    10,
  ],
  ['lt: dešimt į du', 'Baltarusija pirmadienį iškeitė dešimt kalinių į du agentus, laikytus Lenkijoje.', 10],
  [
    'de: zehn gegen zwei',
    'Belarus hat am Montag zehn Gefangene gegen zwei in Polen inhaftierte Agenten ausgetauscht.',
    10,
  ],
  // the number behind
  [
    'en: there are eleven',
    'Political prisoners were set free in Belarus on Monday. There are eleven of them, Viasna said.',
    11,
  ],
  [
    'ru: их одиннадцать',
    'В понедельник в Беларуси освободили политзаключенных. Всего их одиннадцать, сообщила «Вясна».',
    11,
  ],
  [
    'uk: їх одинадцять',
    'У понеділок у Білорусі звільнили політв’язнів. Загалом їх одинадцять, повідомила «Вясна».',
    11,
  ],
  [
    'be: іх адзінаццаць',
    'У панядзелак у Беларусі вызвалілі палітвязняў. Усяго іх адзінаццаць, паведаміла «Вясна».',
    11,
  ],
  [
    'pl: jest ich jedenaścioro',
    'W poniedziałek na Białorusi uwolniono więźniów politycznych. Jest ich jedenaścioro, podała Wiasna.',
    11,
  ],
  [
    'lt: jų vienuolika',
    'Pirmadienį Baltarusijoje paleisti politiniai kaliniai. Iš viso jų vienuolika, pranešė „Viasna“.',
    11,
  ],
  [
    'de: es sind elf',
    'In Belarus sind am Montag politische Gefangene freigelassen worden. Insgesamt sind es elf, teilte Wjasna mit.',
    11,
  ],
  [
    'ru: их тридцать один',
    'Из белорусского плена в субботу вернулись украинцы. Их тридцать один, написал президент.',
    31,
  ],
  [
    'uk: їх тридцять один',
    'З білоруського полону в суботу повернулися українці. Їх тридцять один, написав президент.',
    31,
  ],
  [
    'be: іх трыццаць адзін',
    'З беларускага палону ў суботу вярнуліся ўкраінцы. Іх трыццаць адзін, напісаў прэзідэнт.',
    31,
  ],
  ['lt: jų yra 31', 'Iš Baltarusijos nelaisvės šeštadienį grįžo ukrainiečiai. Jų yra 31, parašė prezidentas.', 31],
];

test.for(rows)('%s', ([, text, count, people]) => {
  const told = readText({ text, published: '2025-12-15' }).claims.find(
    ({ type, status }) => type === 'prisoner_release' && status === 'occurred',
  );
  expect(told?.count).toBe(count);
  if (people) expect(told?.people.map((each) => each.as).sort()).toEqual([...people].sort());
});
