// Live blogs by the clock, digests of a day and of a day of the war: each paragraph opens with news of its own.
import { test } from 'vitest';
import { expectRow } from './expect-row.ts';

const published = '2026-05-12';

const rows: readonly (readonly [alerts: string, title: string, text: string])[] = [
  [
    'prisoner_release',
    'Tuesday live: Belarus and the region',
    '09:10. Rain in Grodno until noon.\n\n11:45. Talks of the US envoy in Minsk have begun.\n\n14:32. Five political prisoners have been freed, Viasna says.\n\n18:00. The airport is open again.',
  ],
  [
    'prisoner_release',
    'What happened on 12 May',
    '1) Warsaw opened a new tram line. 2) Belarus freed 14 political prisoners. 3) The dollar fell.\n\nGood night.',
  ],
  [
    'sanctions_imposed',
    'The day in brief',
    'Oil got cheaper on Tuesday.\n\nThe EU imposed sanctions on 15 Belarusian judges.\n\nA bear was seen in Vilnius.',
  ],
  [
    'prisoner_release',
    'War in Ukraine: day 1,539',
    'Russia fired 90 drones at Odesa overnight, the air force said.\n\nKyiv hit a refinery in Samara.\n\nBelarus released 31 Ukrainian civilians from its prisons on Tuesday.\n\nThe EU promised new loans.',
  ],
  [
    '',
    'War in Ukraine: day 1,539',
    'Russia fired 90 drones at Odesa overnight, the air force said.\n\nKyiv hit a refinery in Samara.\n\nLukashenko said he was ready to free more people.\n\nThe EU promised new loans.',
  ],
  [
    '',
    'Tuesday live: Belarus and the region',
    '09:10. Rain in Grodno until noon.\n\n11:45. Lukashenko may free five people, an analyst says.\n\n14:32. Viasna demands that all political prisoners be freed.\n\n18:00. The airport is open again.',
  ],
  [
    '',
    'The main events of April',
    '3 April. Lukashenko pardoned 20 people.\n\n9 April. The EU imposed sanctions on ten Belarusian firms.\n\n21 April. Snow fell in Minsk.',
  ],
  [
    'prisoner_release',
    'Онлайн: переговоры в Минске',
    '9:10. В Гродно дождь.\n\n11:45. Начались переговоры с посланником США.\n\n14:32. Освобождены пять политзаключённых, сообщает «Весна».\n\n18:00. Аэропорт открыт.',
  ],
  [
    'prisoner_release',
    'Что произошло за день',
    '1. В Варшаве открыли трамвай.\n\n2. В Беларуси освободили 14 политзаключённых.\n\n3. Доллар подешевел.',
  ],
  [
    'sanctions_imposed',
    'Главное за день',
    'Нефть во вторник подешевела.\n\nЕС ввёл санкции против 15 белорусских судей.\n\nВ Вильнюсе видели медведя.',
  ],
  [
    'prisoner_release',
    'Война в Украине, 1539-й день',
    'Россия ночью выпустила по Одессе 90 дронов.\n\nГорел НПЗ в Самаре.\n\nЛукашенко помиловал 31 украинца, они уже дома.\n\nЕС обещает кредиты.',
  ],
  [
    '',
    'Что произошло за день',
    '1. В Варшаве открыли трамвай.\n\n2. Правозащитники требуют освободить политзаключённых.\n\n3. США могут снять санкции с Беларуси.',
  ],
  [
    'prisoner_release',
    'Анлайн: перамовы ў Менску',
    '9:10. У Гродне дождж.\n\n11:45. Пачаліся перамовы з пасланцам ЗША.\n\n14:32. Вызвалілі пяць палітвязняў, паведамляе «Вясна».\n\n18:00. Аэрапорт адкрыты.',
  ],
  [
    'prisoner_release',
    'Што адбылося за дзень',
    '1. У Варшаве адкрылі трамвай.\n\n2. У Беларусі вызвалілі 14 палітвязняў.\n\n3. Даляр патаннеў.',
  ],
  [
    'sanctions_imposed',
    'Галоўнае за дзень',
    'Нафта ў аўторак патаннела.\n\nЕС увёў санкцыі супраць 15 беларускіх суддзяў.\n\nУ Вільні бачылі мядзведзя.',
  ],
  [
    '',
    'Што адбылося за дзень',
    '1. У Варшаве адкрылі трамвай.\n\n2. Праваабаронцы патрабуюць вызваліць палітвязняў.\n\n3. ЗША могуць зняць санкцыі з Беларусі.',
  ],
  [
    'prisoner_release',
    'Наживо: переговори в Мінську',
    '9:10. У Гродні дощ.\n\n11:45. Почалися переговори з посланцем США.\n\n14:32. Звільнено п’ять політв’язнів, повідомляє «Весна».\n\n18:00. Аеропорт відкрито.',
  ],
  [
    'prisoner_release',
    'Головне за день',
    '1. У Варшаві відкрили трамвай.\n\n2. У Білорусі звільнили 14 політв’язнів.\n\n3. Долар подешевшав.',
  ],
  [
    'prisoner_release',
    '1539-й день війни',
    'Росія вночі випустила по Одесі 90 дронів.\n\nГорів НПЗ у Самарі.\n\nЛукашенко помилував 31 українця, вони вже вдома.\n\nЄС обіцяє кредити.',
  ],
  [
    '',
    '1539-й день війни',
    'Росія вночі випустила по Одесі 90 дронів.\n\nГорів НПЗ у Самарі.\n\nЛукашенко пообіцяв помилувати українців.\n\nЄС обіцяє кредити.',
  ],
  [
    'prisoner_release',
    'Na żywo: rozmowy w Mińsku',
    '9:10. W Grodnie pada.\n\n11:45. Zaczęły się rozmowy z wysłannikiem USA.\n\n14:32. Zwolniono pięciu więźniów politycznych, podaje Wiasna.\n\n18:00. Lotnisko otwarte.',
  ],
  [
    'prisoner_release',
    'Przegląd dnia',
    '1. W Warszawie otwarto linię tramwajową.\n\n2. Na Białorusi uwolniono 14 więźniów politycznych.\n\n3. Dolar potaniał.',
  ],
  [
    'sanctions_imposed',
    'Co się wydarzyło we wtorek',
    'Ropa potaniała.\n\nUE nałożyła sankcje na 15 białoruskich sędziów.\n\nW Wilnie widziano niedźwiedzia.',
  ],
  [
    '',
    'Przegląd dnia',
    '1. W Warszawie otwarto linię tramwajową.\n\n2. Obrońcy praw żądają uwolnienia więźniów politycznych.\n\n3. USA mogą znieść sankcje na Białoruś.',
  ],
  [
    'prisoner_release',
    'Tiesiogiai: derybos Minske',
    '9.10. Gardine lyja.\n\n11.45. Prasidėjo derybos su JAV pasiuntiniu.\n\n14.32. Paleisti penki politiniai kaliniai, praneša „Viasna“.\n\n18.00. Oro uostas atidarytas.',
  ],
  [
    'prisoner_release',
    'Dienos naujienos',
    '1. Varšuvoje atidarytas tramvajus.\n\n2. Baltarusijoje paleista 14 politinių kalinių.\n\n3. Doleris atpigo.',
  ],
  [
    'sanctions_imposed',
    'Svarbiausios dienos naujienos',
    'Nafta antradienį atpigo.\n\nES įvedė sankcijas 15 Baltarusijos teisėjų.\n\nVilniuje matytas lokys.',
  ],
  [
    '',
    'Dienos naujienos',
    '1. Varšuvoje atidarytas tramvajus.\n\n2. Gynėjai reikalauja paleisti politinius kalinius.\n\n3. JAV gali panaikinti sankcijas Baltarusijai.',
  ],
  [
    'prisoner_release',
    'Liveticker: Gespräche in Minsk',
    '9.10 Uhr: In Grodno regnet es.\n\n11.45 Uhr: Die Gespräche mit dem US-Gesandten haben begonnen.\n\n14.32 Uhr: Fünf politische Gefangene sind frei, meldet Wjasna.\n\n18.00 Uhr: Der Flughafen ist offen.',
  ],
  [
    'prisoner_release',
    'Der Tag im Überblick',
    '1. In Warschau fährt eine neue Straßenbahn.\n\n2. Belarus hat 14 politische Gefangene freigelassen.\n\n3. Der Dollar fällt.',
  ],
  [
    'sanctions_imposed',
    'Das war der Dienstag',
    'Öl ist billiger geworden.\n\nDie EU hat Sanktionen gegen 15 belarussische Richter verhängt.\n\nIn Vilnius wurde ein Bär gesehen.',
  ],
  [
    '',
    'Der Tag im Überblick',
    '1. In Warschau fährt eine neue Straßenbahn.\n\n2. Menschenrechtler fordern die Freilassung der politischen Gefangenen.\n\n3. Die USA könnten die Sanktionen gegen Belarus aufheben.',
  ],
];

test.for(rows)('%s: %s: %s', ([alerts, title, text]) => {
  expectRow({ title: title === '' ? null : title, text, published, alerts });
});

const weeks: readonly (readonly [published: string, title: string, text: string])[] = [
  [
    '2026-05-10',
    'Week in review',
    'On Monday Belarus freed 52 political prisoners.\n\nOn 5 May the US lifted sanctions on Belavia.\n\nThe rouble fell by two per cent.\n\nIt snowed in Minsk.',
  ],
  [
    '2026-05-10',
    'Итоги недели',
    'В понедельник Лукашенко освободил 52 политзаключённых.\n\n5 мая США сняли санкции с «Белавиа».\n\nРубль подешевел.\n\nВ Минске шёл снег.',
  ],
  [
    '2026-05-10',
    'Вынікі тыдня',
    'У панядзелак Лукашэнка вызваліў 52 палітвязняў.\n\n5 траўня ЗША знялі санкцыі з «Белавія».\n\nРубель патаннеў.\n\nУ Менску ішоў снег.',
  ],
  [
    '2026-05-10',
    'Підсумки тижня',
    'У понеділок Лукашенко звільнив 52 політв’язнів.\n\n5 травня США зняли санкції з «Белавіа».\n\nРубль подешевшав.\n\nУ Мінську йшов сніг.',
  ],
  [
    '2026-05-10',
    'Podsumowanie tygodnia',
    'W poniedziałek Łukaszenka uwolnił 52 więźniów politycznych.\n\n5 maja USA zniosły sankcje na Biełavię.\n\nRubel potaniał.\n\nW Mińsku spadł śnieg.',
  ],
  [
    '2026-05-10',
    'Savaitės apžvalga',
    'Pirmadienį Lukašenka paleido 52 politinius kalinius.\n\nGegužės 5 d. JAV panaikino sankcijas „Belavia“.\n\nRublis atpigo.\n\nMinske snigo.',
  ],
  [
    '2026-05-10',
    'Die Woche im Rückblick',
    'Am Montag ließ Lukaschenko 52 politische Gefangene frei.\n\nAm 5. Mai hoben die USA die Sanktionen gegen Belavia auf.\n\nDer Rubel fiel.\n\nIn Minsk schneite es.',
  ],
  [
    '2026-03-15',
    'The week in brief',
    'A tram hit a deer in Poznan.\n\nOn Monday Lukashenko pardoned 17 people convicted of extremism.\n\nOn Tuesday the US lifted sanctions on Belavia.\n\nThe zloty rose.',
  ],
  [
    '2026-03-15',
    'Главное за неделю',
    'Трамвай сбил оленя.\n\nВ понедельник Лукашенко помиловал 17 человек.\n\nВо вторник США сняли санкции с «Белавиа».\n\nЗлотый вырос.',
  ],
  [
    '2026-03-15',
    'Savaitės apžvalga',
    'Tramvajus partrenkė elnią.\n\nPirmadienį Lukašenka suteikė malonę 17 žmonių.\n\nAntradienį JAV panaikino sankcijas „Belavia“.\n\nZlotas pabrango.',
  ],
  [
    '2026-03-18',
    'Five things to know about Minsk',
    '1. It was founded in 1067.\n\n2. Lukashenko freed 52 prisoners.\n\n3. The EU closed its skies to Belavia.',
  ],
];

test.for(weeks)('a week that is over: %s: %s: %s', ([published, title, text]) => {
  expectRow({ title, text, published, alerts: '' });
});
