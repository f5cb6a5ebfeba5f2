// Numbers beside a release that count nobody of the freed: children, months, ages, citizenships, states, all since a day; and a bound beside a number.
import { expect, test } from 'vitest';
import { readText } from './reader.ts';

type Row = readonly [it: string, text: string, count: number];

const rows: readonly Row[] = [
  // children
  [
    'en: children',
    'The journalist Pavel Hrom was handed over to diplomats in Belarus on Monday. He has been reunited with his wife and two children.',
    1,
  ],
  [
    'ru: дети',
    'Журналист Павел Гром в понедельник вышел из белорусской колонии. В Вильнюсе он впервые за три года увидел жену и двоих детей.',
    1,
  ],
  [
    'uk: діти',
    'Журналіст Павло Гром у понеділок вийшов із білоруської колонії. У Вільнюсі він уперше за три роки побачив дружину й двох дітей.',
    1,
  ],
  [
    'be: дзеці',
    'Журналіст Павел Гром у панядзелак выйшаў з беларускай калоніі. У Вільні ён упершыню за тры гады пабачыў жонку і дваіх дзяцей.',
    1,
  ],
  [
    'pl: dzieci',
    'Dziennikarz Paweł Hrom wyszedł w poniedziałek z białoruskiej kolonii. W Wilnie pierwszy raz od trzech lat zobaczył żonę i dwoje dzieci.',
    1,
  ],
  [
    'lt: vaikai',
    'Žurnalistas Pavelas Hromas pirmadienį išėjo iš Baltarusijos kolonijos. Vilniuje jis pirmą kartą po trejų metų pamatė žmoną ir du vaikus.',
    1,
  ],
  [
    'de: Kinder',
    'Der Journalist Pawel Hrom ist am Montag aus der belarussischen Haft entlassen worden. In Vilnius sah er nach drei Jahren seine Frau und seine zwei Kinder wieder.',
    1,
  ],
  // months before the end
  ['en: months', 'Pavel Hrom walked out of a Belarusian prison on Saturday, 20 months before the end of his term.', 1],
  ['ru: месяцев', 'Павел Гром вышел из белорусской колонии в субботу, за 20 месяцев до конца срока.', 1],
  ['uk: місяців', 'Павло Гром вийшов із білоруської колонії в суботу, за 20 місяців до кінця строку.', 1],
  ['be: месяцаў', 'Павел Гром выйшаў з беларускай калоніі ў суботу, за 20 месяцаў да канца тэрміну.', 1],
  ['pl: miesięcy', 'Paweł Hrom wyszedł w sobotę z białoruskiej kolonii, 20 miesięcy przed końcem wyroku.', 1],
  [
    'lt: mėnesių',
    'Pavelas Hromas šeštadienį išėjo iš Baltarusijos kolonijos, likus 20 mėnesių iki bausmės pabaigos.',
    1,
  ],
  [
    'de: Monate',
    'Pawel Hrom ist am Samstag aus einem belarussischen Gefängnis entlassen worden, 20 Monate vor dem Ende seiner Haftzeit.',
    1,
  ],
  // ages
  [
    'en: ages',
    'Women and men aged from 18 to 58 were among 31 Ukrainians who came home from Belarusian prisons on Saturday.',
    31,
  ],
  ['en: ages with an and', 'Belarus freed 31 Ukrainians aged between 18 and 58 on Saturday.', 31],
  ['ru: возраст', 'Беларусь в субботу освободила 31 украинца: самому младшему 18, самому старшему 58.', 31],
  ['uk: вік', 'Білорусь у суботу звільнила 31 українця віком від 18 до 58 років.', 31],
  ['be: узрост', 'Беларусь у суботу вызваліла 31 украінца ва ўзросце ад 18 да 58 гадоў.', 31],
  ['pl: wiek', 'Białoruś uwolniła w sobotę 31 Ukraińców w wieku od 18 do 58 lat.', 31],
  ['lt: amžius', 'Baltarusija šeštadienį paleido 31 ukrainietį nuo 18 iki 58 metų amžiaus.', 31],
  ['de: Alter', 'Belarus hat am Samstag 31 Ukrainer im Alter von 18 bis 58 Jahren freigelassen.', 31],
  // citizenships
  [
    'en: citizenships',
    'The lawyer Pavel Hrom, who holds two citizenships, was released from a Belarusian prison on Monday.',
    1,
  ],
  ['ru: гражданства', 'Адвоката с двумя гражданствами Павла Грома в понедельник освободили из белорусской колонии.', 1],
  ['uk: громадянства', 'Адвоката з двома громадянствами Павла Грома в понеділок звільнили з білоруської колонії.', 1],
  ['be: грамадзянствы', 'Адваката з двума грамадзянствамі Паўла Грома ў панядзелак вызвалілі з беларускай калоніі.', 1],
  [
    'pl: obywatelstwa',
    'Prawnika z dwoma obywatelstwami Pawła Hroma zwolniono w poniedziałek z białoruskiej kolonii.',
    1,
  ],
  [
    'lt: pilietybės',
    'Dvi pilietybes turintis advokatas Pavelas Hromas pirmadienį paleistas iš Baltarusijos kolonijos.',
    1,
  ],
  [
    'de: Staatsbürgerschaften',
    'Der Anwalt Pawel Hrom, der zwei Staatsbürgerschaften besitzt, ist am Montag aus belarussischer Haft entlassen worden.',
    1,
  ],
  // of two countries
  [
    'en: countries',
    'Belarus freed the journalist Pavel Hrom on Monday. His release was agreed by the presidents of the two countries.',
    1,
  ],
  [
    'ru: страны',
    'Беларусь в понедельник освободила журналиста Павла Грома. О его освобождении договорились президенты двух стран.',
    1,
  ],
  [
    'uk: країни',
    'Білорусь у понеділок звільнила журналіста Павла Грома. Про його звільнення домовилися президенти двох країн.',
    1,
  ],
  [
    'be: краіны',
    'Беларусь у панядзелак вызваліла журналіста Паўла Грома. Пра яго вызваленне дамовіліся прэзідэнты дзвюх краін.',
    1,
  ],
  [
    'pl: kraje',
    'Białoruś uwolniła w poniedziałek dziennikarza Pawła Hroma. O jego uwolnieniu porozumieli się prezydenci dwóch krajów.',
    1,
  ],
  [
    'lt: šalys',
    'Baltarusija pirmadienį paleido žurnalistą Pavelą Hromą. Dėl jo paleidimo susitarė dviejų šalių prezidentai.',
    1,
  ],
  [
    'de: Länder',
    'Belarus hat am Montag den Journalisten Pawel Hrom freigelassen. Auf seine Freilassung hatten sich die Präsidenten der zwei Länder verständigt.',
    1,
  ],
  // since he took office
  [
    'en: since he took office',
    'Belarus freed the lawyer Pavel Hrom on Monday. The envoy said that Belarus had now released five Americans since the president took office.',
    1,
  ],
  [
    'ru: с тех пор как',
    'Беларусь в понедельник освободила адвоката Павла Грома. По словам посланника, Беларусь освободила уже пятерых американцев с тех пор, как президент вступил в должность.',
    1,
  ],
  [
    'uk: відколи',
    'Білорусь у понеділок звільнила адвоката Павла Грома. За словами посланника, Білорусь звільнила вже п’ятьох американців, відколи президент обійняв посаду.',
    1,
  ],
  [
    'be: з таго часу як',
    'Беларусь у панядзелак вызваліла адваката Паўла Грома. Паводле пасланніка, Беларусь вызваліла ўжо пяцярых амерыканцаў з таго часу, як прэзідэнт заняў пасаду.',
    1,
  ],
  [
    'pl: odkąd',
    'Białoruś uwolniła w poniedziałek prawnika Pawła Hroma. Według wysłannika Białoruś uwolniła już pięciu Amerykanów, odkąd prezydent objął urząd.',
    1,
  ],
  [
    'lt: nuo tada, kai',
    'Baltarusija pirmadienį paleido advokatą Pavelą Hromą. Pasak pasiuntinio, Baltarusija paleido jau penkis amerikiečius nuo tada, kai prezidentas pradėjo eiti pareigas.',
    1,
  ],
  [
    'de: seit Amtsantritt',
    'Belarus hat am Montag den Anwalt Pawel Hrom freigelassen. Nach Angaben des Gesandten hat Belarus seit dem Amtsantritt des Präsidenten schon fünf Amerikaner freigelassen.',
    1,
  ],
  // a bound beside a number
  [
    'en: a bound',
    'Belarus let sick prisoners go on Monday. Viasna knows of at least ten people who have been freed; state media speak of 18.',
    18,
  ],
  [
    'ru: не менее',
    'Беларусь в понедельник освободила тяжелобольных заключенных. «Вясна» знает по меньшей мере о десяти освобожденных, государственные СМИ говорят о 18.',
    18,
  ],
  [
    'uk: щонайменше',
    'Білорусь у понеділок звільнила тяжкохворих в’язнів. «Вясна» знає щонайменше про десятьох звільнених, державні ЗМІ говорять про 18.',
    18,
  ],
  [
    'be: не менш',
    'Беларусь у панядзелак вызваліла цяжкахворых зняволеных. «Вясна» ведае прынамсі пра дзесяць вызваленых, дзяржаўныя СМІ кажуць пра 18.',
    18,
  ],
  [
    'pl: co najmniej',
    'Białoruś uwolniła w poniedziałek ciężko chorych więźniów. Wiasna wie o co najmniej dziesięciu zwolnionych, media państwowe mówią o 18.',
    18,
  ],
  [
    'lt: mažiausiai',
    'Baltarusija pirmadienį paleido sunkiai sergančius kalinius. „Viasna“ žino apie mažiausiai dešimt paleistųjų, valstybinė žiniasklaida rašo apie 18.',
    18,
  ],
  [
    'de: mindestens',
    'Belarus hat am Montag schwer kranke Gefangene freigelassen. Wjasna weiß von mindestens zehn Freigelassenen, die Staatsmedien sprechen von 18.',
    18,
  ],
  // such nouns farther behind the number, and leaders
  [
    'en: from prisons',
    'Belarus on Monday freed 30 from prisons across the country, the presidential press service said.',
    30,
  ],
  ['en: leaders', 'Belarus freed two opposition leaders from prison on Monday.', 2],
  ['ru: граждане стран', 'Беларусь в понедельник освободила из тюрем 14 граждан стран ЕС.', 14],
  ['ru: лидеры', 'Беларусь в понедельник освободила из колонии двух лидеров профсоюза.', 2],
  ['uk: громадяни країн', 'Білорусь у понеділок звільнила з в’язниць 14 громадян країн ЄС.', 14],
  ['be: лідары', 'Беларусь у панядзелак вызваліла з турмы пяць лідараў прафсаюзаў.', 5],
  ['pl: obywatele państw', 'Białoruś w poniedziałek zwolniła z więzień 14 obywateli państw Unii.', 14],
  ['pl: przywódcy', 'Białoruś w poniedziałek uwolniła z więzienia trzech przywódców opozycji.', 3],
  ['lt: pas', 'Baltarusija pirmadienį paleido 52 kalinius pas šeimas Lietuvoje.', 52],
  // from where, not since when
  [
    'be: адкуль',
    'Беларусь у панядзелак вызваліла палітвязняў і вывезла ў Вільню, адкуль 52 чалавекі паехалі дадому.',
    52,
  ],
  // a number above a bound that nobody tells
  ['en: the oldest', 'Belarus freed at least 10 political prisoners on Monday, the oldest of them 71.', 10],
  ['en: a flight', 'At least 20 political prisoners were freed from a colony in Belarus on Monday, flight 37.', 20],
  ['ru: на учете', 'Не менее 10 политзаключенных Беларусь освободила в понедельник, всего в списке «Вясны» их 28.', 10],
  ['pl: najstarszy', 'Białoruś zwolniła w poniedziałek co najmniej 10 więźniów politycznych, a najstarszy ma 71.', 10],
  // the whole of which they are a part
  ['en: five of the ten', 'Five of the ten were freed from Belarusian prisons on Monday.', 5],
  ['ru: five of the ten', 'Пятерых из десяти освободили из белорусских тюрем в понедельник.', 5],
  ['uk: five of the ten', 'П’ятьох із десяти звільнено з білоруських в’язниць в понеділок.', 5],
  ['be: five of the ten', 'Пяцярых з дзесяці вызвалілі з беларускіх турмаў у панядзелак.', 5],
  ['pl: five of the ten', 'Pięcioro z dziesięciorga uwolniono z białoruskich więzień w poniedziałek.', 5],
  ['lt: five of the ten', 'Penki iš dešimties paleisti iš Baltarusijos kalėjimų pirmadienį.', 5],
  ['de: five of the ten', 'Fünf von den zehn wurden am Montag aus belarussischen Gefängnissen freigelassen.', 5],
];

test.for(rows)('%s', ([, text, count]) => {
  const told = readText({ text, published: '2025-12-15' }).claims.find(
    ({ type, status }) => type === 'prisoner_release' && status === 'occurred',
  );
  expect(told?.count).toBe(count);
});
