// Posts without a headline, with their signs, tags and channels: the news itself, and who is named in a post about something else.
import { test } from 'vitest';
import { expectRow } from './expect-row.ts';

const published = '2026-05-12';

const rows: readonly (readonly [alerts: string, title: string, text: string])[] = [
  [
    'prisoner_release',
    '',
    '⚡️ 52 political prisoners are free! A bus from Belarus has just crossed into Lithuania. #FreeThemAll',
  ],
  ['prisoner_release', '', '🔴 BREAKING: Lukashenko has pardoned 14 people, Viasna reports. Subscribe: t.me/viasna_en'],
  [
    'sanctions_imposed',
    '',
    '🇪🇺 The EU has imposed sanctions on 15 Belarusian judges 👇\n\nFull list on our site. @euronewsby',
  ],
  [
    'sanctions_eased',
    '',
    '💰 Washington lifts sanctions on Belavia. The airline can buy Boeing parts again. #Belarus #sanctions',
  ],
  [
    '',
    '',
    '☀️ Good morning, Minsk! +21 today. At noon there is a concert of a singer who was freed from a Belarusian prison and lives in Warsaw. #weather',
  ],
  ['', '', '🎂 Happy birthday, Ales! Today the Nobel winner, freed in December, turns 64. #FreeViasna'],
  ['', '', '📍 New café in Bialystok! Its owner, an IT man pardoned by Lukashenko, bakes draniki. Ul. Lipowa 4 🥔'],
  ['', '', '🙏 We demand: free all political prisoners! Join us on Sunday at 14:00. #FreeThemAll'],
  [
    '',
    '',
    '📚 Read on our site: how the EU sanctions on potash changed the world market. Link in the first comment 👇',
  ],
  ['prisoner_release', '', '⚡️⚡️⚡️ На свободу вышли 52 политзаключённых! Автобус уже в Литве. #свободу #Беларусь'],
  ['prisoner_release', '', '🔥 Лукашенко помиловал 14 человек — «Весна».\n\nПодписывайтесь: @viasna96'],
  [
    'sanctions_imposed',
    '',
    '🇪🇺❗️ ЕС ввёл санкции против 15 белорусских судей 👇\n\nСписок — на сайте. Мы в телеграме: t.me/news',
  ],
  ['sanctions_eased', '', '💰США сняли санкции с «Белавиа».\n\n#Белавиа #санкции'],
  [
    '',
    '',
    '☀️ Доброе утро, Минск! Сегодня +21. Вечером концерт певицы, которую освободили из колонии в прошлом году. #погода',
  ],
  ['', '', '🎂 С днём рождения, Алесь! Нобелевскому лауреату, вышедшему на свободу в декабре, сегодня 64. #Весна'],
  ['', '', '📍 В Белостоке новое кафе! Его хозяин, айтишник, помилованный Лукашенко, печёт драники. Липовая, 4 🥔'],
  ['', '', '🙏 Требуем: свободу всем политзаключённым! Ждём вас в воскресенье в 14:00. #свободу'],
  ['prisoner_release', '', '⚡️ На волю выйшлі 52 палітвязні! Аўтобус ужо ў Літве. #Беларусь'],
  ['prisoner_release', '', '🔥 Лукашэнка памілаваў 14 чалавек — «Вясна».\n\nПадпісвайцеся: @viasna96'],
  ['sanctions_imposed', '', '🇪🇺❗️ ЕС увёў санкцыі супраць 15 беларускіх суддзяў 👇\n\nСпіс — на сайце.'],
  ['', '', '☀️ Добрай раніцы, Менск! Сёння +21. Увечары канцэрт спявачкі, якую вызвалілі з калоніі летась. #надвор’е'],
  ['', '', '📍 У Беластоку новая кавярня! Яе гаспадар, айцішнік, памілаваны Лукашэнкам, пячэ дранікі. Ліпавая, 4 🥔'],
  ['', '', '🙏 Патрабуем: волю ўсім палітвязням! Чакаем вас у нядзелю а 14:00. #волю'],
  ['prisoner_release', '', '⚡️ На волю вийшли 52 політв’язні! Автобус уже в Литві. #Білорусь'],
  ['prisoner_release', '', '🔥 Лукашенко помилував 14 людей — «Весна».\n\nПідписуйтесь: @viasna96'],
  ['sanctions_eased', '', '💰США зняли санкції з «Белавіа».\n\n#Белавіа #санкції'],
  [
    '',
    '',
    '☀️ Доброго ранку, Луцьку! Сьогодні +21. Увечері концерт співачки, яку звільнили з білоруської колонії торік. #погода',
  ],
  ['', '', '📍 У Львові нова кав’ярня! Її господар, айтівець, помилуваний Лукашенком, пече деруни. Липова, 4 🥔'],
  ['prisoner_release', '', '⚡️ 52 więźniów politycznych na wolności! Autobus jest już na Litwie. #Białoruś'],
  ['prisoner_release', '', '🔥 Łukaszenka ułaskawił 14 osób – Wiasna.\n\nSubskrybuj: @belsat'],
  ['sanctions_imposed', '', '🇪🇺❗️ UE nałożyła sankcje na 15 białoruskich sędziów 👇\n\nLista na stronie.'],
  [
    '',
    '',
    '☀️ Dzień dobry, Białystok! Dziś +21. Wieczorem koncert piosenkarki, którą zwolniono z białoruskiej kolonii w zeszłym roku. #pogoda',
  ],
  [
    '',
    '',
    '📍 W Białymstoku nowa kawiarnia! Jej właściciel, informatyk ułaskawiony przez Łukaszenkę, smaży placki. Lipowa 4 🥔',
  ],
  ['prisoner_release', '', '⚡️ 52 politiniai kaliniai laisvėje! Autobusas jau Lietuvoje. #Baltarusija'],
  ['prisoner_release', '', '🔥 Lukašenka suteikė malonę 14 žmonių – „Viasna“.\n\nPrenumeruokite: @lrt'],
  ['sanctions_imposed', '', '🇪🇺❗️ ES įvedė sankcijas 15 Baltarusijos teisėjų 👇\n\nSąrašas svetainėje.'],
  [
    '',
    '',
    '☀️ Labas rytas, Vilniau! Šiandien +21. Vakare koncertuoja dainininkė, pernai paleista iš Baltarusijos kolonijos. #orai',
  ],
  ['prisoner_release', '', '⚡️ 52 politische Gefangene sind frei! Der Bus ist schon in Litauen. #Belarus'],
  ['prisoner_release', '', '🔥 Lukaschenko hat 14 Menschen begnadigt – Wjasna.\n\nFolgt uns: @dw_belarus'],
  ['sanctions_eased', '', '💰 Die USA heben die Sanktionen gegen Belavia auf.\n\n#Belavia #Sanktionen'],
  [
    '',
    '',
    '☀️ Guten Morgen, Berlin! Heute 21 Grad. Am Abend singt eine Sängerin, die voriges Jahr aus belarussischer Haft entlassen wurde. #Wetter',
  ],
  [
    '',
    '',
    '📍 Neues Café in Berlin! Der Besitzer, ein von Lukaschenko begnadigter Programmierer, brät Kartoffelpuffer. Lindenstr. 4 🥔',
  ],
  ['', '', '🙏 Wir fordern: Freiheit für alle politischen Gefangenen! Kommt am Sonntag um 14 Uhr. #Belarus'],
  [
    '',
    '',
    '🎬 Tonight in Berlin: a film festival! Its guest, a director pardoned by Lukashenko, answers questions at 20:00. #cinema',
  ],
  [
    '',
    '',
    '🥔 Potato prices are down again! Farmers sell at 12 cents; the EU has banned potash from Belarus. #farming',
  ],
  [
    '',
    '',
    '🎬 Сегодня в Берлине кинопоказ! Режиссёр, которого помиловал Лукашенко, ответит на вопросы. Начало в 20:00 #кино',
  ],
  ['', '', '🥔 Картофель снова дешевеет! Фермеры продают по 12 центов; ЕС запретил белорусский калий. #село'],
  ['', '', '🥔 Бульба зноў таннее! Фермеры прадаюць па 12 цэнтаў; ЕС забараніў беларускі калій. #вёска'],
  ['', '', '🥔 Картопля знову дешевшає! Фермери продають по 5 гривень; ЄС заборонив білоруський калій. #село'],
  [
    '',
    '',
    '🥔 Ziemniaki znów tanieją! Rolnicy sprzedają po 50 groszy; UE zakazała importu białoruskiego potażu. #wieś',
  ],
  ['', '', '🥔 Bulvės vėl pinga! Ūkininkai parduoda po 12 centų; ES uždraudė baltarusišką kalį. #kaimas'],
  [
    '',
    '',
    '🎬 Heute in Berlin: Kinoabend! Der Regisseur, den Lukaschenko begnadigt hat, beantwortet Fragen. Beginn 20 Uhr #Kino',
  ],
  [
    '',
    '',
    '🥔 Kartoffeln werden wieder billiger! Bauern verkaufen für 12 Cent; die EU hat Kali aus Belarus verboten. #Land',
  ],
  ['prisoner_release', '', 'Блогер, засуджений на 15 років, помилуваний Лукашенком, повідомила «Весна».'],
  ['prisoner_release', '', 'Ihar Losik, a blogger pardoned by Lukashenko on Monday, is in Vilnius.'],
  ['prisoner_release', '', 'Good news from Homel! Ala Zujeva, pardoned by Lukashenko, is at home.'],
  ['prisoner_release', '', 'Dobra wiadomość z Homla! Ala Zujewa, ułaskawiona przez Łukaszenkę, jest w domu.'],
];

test.for(rows)('%s: %s: %s', ([alerts, title, text]) => {
  expectRow({ title: title === '' ? null : title, text, published, alerts });
});
