// A Thursday of its own: films, photographs, debates and customs officers tell of what happened long before.
import { test } from 'vitest';
import { expectRow } from './expect-row.ts';

const published = '2025-11-14'; // a Friday

test.for([
  [
    'en',
    'a film about it',
    'A documentary about the release of 52 Belarusian prisoners premiered in Vilnius on Thursday.',
  ],
  [
    'ru',
    'a film about it',
    'В Вильнюсе в четверг состоялась премьера фильма об освобождении 52 белорусских заключенных.',
  ],
  ['uk', 'a film about it', 'У Вільнюсі в четвер відбулася прем’єра фільму про звільнення 52 білоруських в’язнів.'],
  ['be', 'a film about it', 'У Вільні ў чацвер адбылася прэм’ера фільма пра вызваленне 52 беларускіх зняволеных.'],
  ['pl', 'a film about it', 'W Wilnie w czwartek odbyła się premiera filmu o uwolnieniu 52 białoruskich więźniów.'],
  [
    'de',
    'a film about it',
    'In Vilnius hatte am Donnerstag ein Film über die Freilassung von 52 belarussischen Gefangenen Premiere.',
  ],
  ['lt', 'a film about it', 'Ketvirtadienį Vilniuje įvyko filmo apie 52 Baltarusijos kalinių paleidimą premjera.'],
  [
    'en',
    'why it was',
    'Students in Vilnius discussed on Thursday why Washington had lifted its sanctions on Belarusian potash.',
  ],
  ['ru', 'why it was', 'Студенты в Вильнюсе в четверг обсудили, почему Вашингтон снял санкции с белорусского калия.'],
  ['uk', 'why it was', 'Студенти у Вільнюсі в четвер обговорили, чому Вашингтон зняв санкції з білоруського калію.'],
  ['be', 'why it was', 'Студэнты ў Вільні ў чацвер абмеркавалі, чаму Вашынгтон зняў санкцыі з беларускага калію.'],
  [
    'pl',
    'why it was',
    'Studenci w Wilnie dyskutowali w czwartek, dlaczego Waszyngton zniósł sankcje na białoruski potas.',
  ],
  [
    'de',
    'why it was',
    'Studierende in Vilnius diskutierten am Donnerstag, warum Washington die Sanktionen gegen belarussisches Kali aufgehoben hat.',
  ],
  [
    'lt',
    'why it was',
    'Studentai Vilniuje ketvirtadienį aptarė, kodėl Vašingtonas panaikino sankcijas baltarusiškam kaliui.',
  ],
  ['uk', 'photographs of that day', 'У четвер у Варшаві показали фотографії з дня, коли Мінськ відпустив 52 в’язнів.'],
  ['be', 'photographs of that day', 'У чацвер у Варшаве паказалі фатаграфіі з дня, калі Мінск адпусціў 52 зняволеных.'],
  [
    'pl',
    'photographs of that day',
    'W czwartek w Warszawie pokazano fotografie z dnia, gdy Mińsk wypuścił 52 więźniów.',
  ],
  [
    'lt',
    'photographs of that day',
    'Ketvirtadienį Varšuvoje parodytos nuotraukos iš dienos, kai Minskas paleido 52 kalinius.',
  ],
  [
    'en',
    'what it costs',
    'The cost of the sanctions that the EU imposed after the forced landing of a Ryanair jet was put at 9 billion dollars on Thursday.',
  ],
  [
    'ru',
    'what it costs',
    'В четверг экономисты оценили в 9 млрд долларов потери от санкций, которые ЕС ввел после посадки самолета Ryanair.',
  ],
  [
    'uk',
    'what it costs',
    'У четвер економісти оцінили у 9 млрд доларів втрати від санкцій, які ЄС запровадив після посадки літака Ryanair.',
  ],
  [
    'pl',
    'what it costs',
    'W czwartek ekonomiści oszacowali na 9 mld dolarów straty z powodu sankcji, które UE nałożyła po zmuszeniu do lądowania samolotu Ryanair.',
  ],
  [
    'de',
    'what it costs',
    'Ökonomen bezifferten am Donnerstag den Schaden durch die Sanktionen, die die EU nach der erzwungenen Landung einer Ryanair-Maschine verhängt hat, auf 9 Milliarden Dollar.',
  ],
  [
    'lt',
    'what it costs',
    'Ketvirtadienį ekonomistai 9 mlrd. dolerių įvertino nuostolius dėl sankcijų, kurias ES įvedė po „Ryanair“ lėktuvo nutupdymo.',
  ],
  [
    'en',
    'a cargo on the list',
    'Polish customs officers on Thursday stopped a lorry whose cargo falls under the sanctions the EU imposed on Belarus.',
  ],
  [
    'ru',
    'a cargo on the list',
    'Польские таможенники в четверг задержали фуру, груз которой подпадает под санкции, введенные ЕС против Белоруссии.',
  ],
  [
    'uk',
    'a cargo on the list',
    'Польські митники в четвер затримали вантажівку, вантаж якої підпадає під санкції, запроваджені ЄС проти Білорусі.',
  ],
  [
    'be',
    'a cargo on the list',
    'Польскія мытнікі ў чацвер затрымалі фуру, груз якой трапляе пад санкцыі, уведзеныя ЕС супраць Беларусі.',
  ],
  [
    'pl',
    'a cargo on the list',
    'Polscy celnicy zatrzymali w czwartek ciężarówkę, której ładunek podlega sankcjom nałożonym przez UE na Białoruś.',
  ],
  [
    'de',
    'a cargo on the list',
    'Polnische Zöllner stoppten am Donnerstag einen Lastwagen, dessen Ladung unter die von der EU gegen Belarus verhängten Sanktionen fällt.',
  ],
  [
    'lt',
    'a cargo on the list',
    'Lenkijos muitininkai ketvirtadienį sulaikė vilkiką, kurio kroviniui taikomos ES Baltarusijai įvestos sankcijos.',
  ],
] as const)('%s: %s is no news of Thursday: %s', ([, , text]) => expectRow({ text, published, alerts: '' }));

test.for([
  ['en', 'sanctions_eased', 'Washington lifted sanctions on Belarusian potash on Thursday. Officials did not say why.'],
  ['ru', 'prisoner_release', 'Фотографии освобожденных в четверг 52 заключенных опубликовала «Наша Нива».'],
  [
    'de',
    'prisoner_release',
    'Fotos von der Freilassung zeigen sie am Donnerstag an der Grenze: Belarus hat 52 Gefangene freigelassen.',
  ],
] as const)('%s: %s is news beside them: %s', ([, alerts, text]) => expectRow({ text, published, alerts }));

const may = '2026-05-15'; // a Friday

test.for([
  [
    'en',
    'a verdict for breaking them',
    'The Warsaw court on Thursday sentenced a businessman for selling bearings to Belarus in breach of the sanctions imposed by the EU.',
  ],
  [
    'ru',
    'a verdict for breaking them',
    'Суд в Варшаве в четверг приговорил предпринимателя за продажу подшипников в Белоруссию в обход санкций, введенных ЕС.',
  ],
  [
    'uk',
    'a verdict for breaking them',
    'Суд у Варшаві в четвер засудив підприємця за продаж підшипників до Білорусі в обхід санкцій, запроваджених ЄС.',
  ],
  [
    'be',
    'a verdict for breaking them',
    'Суд у Варшаве ў чацвер асудзіў прадпрымальніка за продаж падшыпнікаў у Беларусь у абыход санкцый, уведзеных ЕС.',
  ],
  [
    'pl',
    'a verdict for breaking them',
    'Sąd w Warszawie skazał w czwartek przedsiębiorcę za sprzedaż łożysk na Białoruś z naruszeniem sankcji nałożonych przez UE.',
  ],
  [
    'de',
    'a verdict for breaking them',
    'Ein Warschauer Gericht hat am Donnerstag einen Unternehmer verurteilt, weil er Lager nach Belarus verkaufte und damit die von der EU verhängten Sanktionen brach.',
  ],
  [
    'lt',
    'a verdict for breaking them',
    'Varšuvos teismas ketvirtadienį nuteisė verslininką už guolių pardavimą Baltarusijai pažeidžiant ES įvestas sankcijas.',
  ],
  [
    'ru',
    'eased in December, told on Thursday',
    '«Беларуськалий», с которого США в декабре сняли санкции, в четверг отчитался о прибыли в 300 млн долларов.',
  ],
  [
    'uk',
    'eased in December, told on Thursday',
    '«Беларуськалій», з якого США у грудні зняли санкції, у четвер відзвітував про прибуток у 300 млн доларів.',
  ],
  [
    'be',
    'eased in December, told on Thursday',
    '«Беларуськалій», з якога ЗША ў снежні знялі санкцыі, у чацвер адсправаздачыўся пра прыбытак у 300 млн долараў.',
  ],
  [
    'pl',
    'eased in December, told on Thursday',
    'Biełaruśkalij, z którego USA zdjęły w grudniu sankcje, poinformował w czwartek o zysku 300 mln dolarów.',
  ],
  [
    'de',
    'eased in December, told on Thursday',
    'Belaruskali, gegen das die USA im Dezember die Sanktionen aufgehoben haben, meldete am Donnerstag einen Gewinn von 300 Millionen Dollar.',
  ],
  [
    'lt',
    'eased in December, told on Thursday',
    '„Belaruskalij“, kuriai JAV gruodį panaikino sankcijas, ketvirtadienį pranešė apie 300 mln. dolerių pelną.',
  ],
  [
    'en',
    'a prize for who is held',
    'The European Parliament on Thursday awarded its prize to a journalist who has been in a Belarusian prison since 2021 and urged Minsk to let her go.',
  ],
  [
    'ru',
    'a prize for who is held',
    'Европарламент в четверг присудил премию журналистке, которая с 2021 года сидит в белорусской тюрьме, и призвал Минск отпустить ее.',
  ],
  [
    'uk',
    'a prize for who is held',
    'Європарламент у четвер присудив премію журналістці, яка з 2021 року сидить у білоруській в’язниці, і закликав Мінськ відпустити її.',
  ],
  [
    'be',
    'a prize for who is held',
    'Еўрапарламент у чацвер прысудзіў прэмію журналістцы, якая з 2021 года сядзіць у беларускай турме, і заклікаў Мінск адпусціць яе.',
  ],
  [
    'pl',
    'a prize for who is held',
    'Parlament Europejski przyznał w czwartek nagrodę dziennikarce, która od 2021 roku siedzi w białoruskim więzieniu, i wezwał Mińsk do jej uwolnienia.',
  ],
  [
    'de',
    'a prize for who is held',
    'Das Europaparlament hat am Donnerstag seinen Preis einer Journalistin verliehen, die seit 2021 in einem belarussischen Gefängnis sitzt, und Minsk aufgefordert, sie freizulassen.',
  ],
  [
    'lt',
    'a prize for who is held',
    'Europos Parlamentas ketvirtadienį skyrė premiją žurnalistei, kuri nuo 2021 metų kali Baltarusijos kalėjime, ir paragino Minską ją paleisti.',
  ],
  [
    'en',
    'after it was lifted, as somebody said on Thursday',
    'The number of visas issued by Poland rose by a third after Washington lifted sanctions on Belavia, the consulate said on Thursday.',
  ],
  [
    'ru',
    'after it was lifted, as somebody said on Thursday',
    'Число рейсов «Белавиа» выросло на треть после того, как Вашингтон снял с нее санкции, сообщил в четверг аэропорт.',
  ],
  [
    'uk',
    'after it was lifted, as somebody said on Thursday',
    'Кількість рейсів «Белавіа» зросла на третину після того, як Вашингтон зняв з неї санкції, повідомив у четвер аеропорт.',
  ],
  [
    'be',
    'after it was lifted, as somebody said on Thursday',
    'Колькасць рэйсаў «Белавія» вырасла на траціну пасля таго, як Вашынгтон зняў з яе санкцыі, паведаміў у чацвер аэрапорт.',
  ],
  [
    'pl',
    'after it was lifted, as somebody said on Thursday',
    'Liczba lotów Belavii wzrosła o jedną trzecią po tym, jak Waszyngton zniósł wobec niej sankcje, podało w czwartek lotnisko.',
  ],
  [
    'lt',
    'after it was lifted, as somebody said on Thursday',
    '„Belavia“ skrydžių skaičius išaugo trečdaliu po to, kai Vašingtonas panaikino jai sankcijas, ketvirtadienį pranešė oro uostas.',
  ],
] as const)('%s: %s is no news of Thursday: %s', ([, , text]) => expectRow({ text, published: may, alerts: '' }));
