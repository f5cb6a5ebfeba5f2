// Stories of something else (a bakery, a novel, a match) that tell a release or a measure by the way, and the same stories on the day of one.
import { test } from 'vitest';
import { expectRow } from './expect-row.ts';

const published = '2026-03-17'; // a Tuesday

type Story = readonly [language: string, what: string, alerts: string, title: string | null, text: string];

const stories: readonly Story[] = [
  [
    'ru',
    'the plot of a novel and whom it is drawn from',
    '',
    '«Дом у переезда»: роман, который читают в электричках',
    'Новая книга вышла тиражом в семьсот экземпляров.\n\nОтец возвращается в последней главе: его освободили из белорусской колонии. Сцена написана после разговора с соседом, который тоже вышел на свободу.\n\nЦена 14 евро.',
  ],
  [
    'be',
    'two who run a café',
    '',
    'Кавярня на рагу: кава, бабкі і адна гітара',
    'Кавярню адкрылі два сябры з Салігорска. Адзін страціў працу, другі адседзеў тры гады за каментар.\n\n«Яго выпусцілі з беларускай калоніі, а я сустрэў», — смяецца Кірыл. Суседзі задаволеныя.\n\nПа чацвяргах граюць.',
  ],
  [
    'uk',
    'what a commentator sums up',
    '',
    'Тиша: коментар експерта',
    'Про переговори американців з Лукашенком ми знаємо з фотографій, пише експерт.\n\nНа його думку, торг триває: в’язнів випускали, санкції послаблювали, а предмет торгу не зменшувався.\n\nНаступна зустріч у квітні.',
  ],
  [
    'pl',
    'the son in a play',
    '',
    '„Szklanka mleka” w Ateneum: dużo ciszy',
    'Nowa sztuka zaczyna się od pukania. Otwiera starsza pani. To jej syn, zwolniony z białoruskiej kolonii.\n\nAutorka rozmawiała z byłymi więźniami, których wypuszczono i przywieziono do Wilna.\n\nReżyseria: Iwona Kempa.',
  ],
  [
    'lt',
    'a seamstress',
    '',
    'Siuvykla Šnipiškėse: adata, siūlas ir trys kėdės',
    'Vera siuva nuo dvylikos metų. Dabar ji siuva rūsyje.\n\nHomelyje ji siuvo uniformas moterų kolonijoje. Paskui ją paleido, atvežė prie sienos ir padavė pasą. Baltarusijoje liko adata.\n\nDarbo yra.',
  ],
  [
    'de',
    'an evening at the theatre',
    '',
    'Theaterkritik: „Nachtzug“ in Leipzig',
    'Man hört den Zug, bevor man ihn sieht.\n\nDie Autorin saß vier Jahre in Gomel. Man ließ sie aus dem belarussischen Gefängnis frei. Ihre Freundin wurde aus der Haft entlassen.\n\nWieder am Freitag.',
  ],
  [
    'en',
    'the same choir on the day of a release',
    'prisoner_release',
    'Choir of plumbers stays in the car park',
    'The plumbers were due to rehearse on Tuesday and listened to a phone instead.\n\nTheir conductor’s sister was let out of a Belarusian jail in the morning. She was one of nine women freed that day, Viasna said.\n\nThe choir sings on Friday.',
  ],
  [
    'ru',
    'a sermon on the day after a pardon',
    'prisoner_release',
    'Проповедь и одна хорошая новость',
    'Священник собирался говорить о мытаре, но начал с другого.\n\nНакануне в Минске помиловали 22 человека, осуждённых за «экстремизм»; двое его прихожан уже дома.\n\nПосле службы пили чай.',
  ],
  [
    'en',
    'the day that the lead names',
    'prisoner_release',
    'The tenor misses his bus',
    'He did not drive on Tuesday and did not sing. He stood at the station.\n\nBelarus had that day freed 21 political prisoners, and relatives waited on the platform.\n\nThe opera performs soon.',
  ],
  [
    'de',
    'the day of an old visit',
    '',
    'Kein Tango',
    'Der Lehrer erzählt vom September 2025. Er saß im Zug.\n\nAm selben Tag hatte Belarus 52 politische Gefangene freigelassen.\n\nNächste Woche wieder.',
  ],
  [
    'lt',
    'frogs that wait',
    'prisoner_release',
    'Varlės palauks rytojaus',
    'Antradienį Viktaras rupūžių nenešė: jis laukė Medininkuose.\n\nŠiandien iš Baltarusijos kalėjimo paleisti aštuoni politiniai kaliniai, tarp jų jo mokytojas.\n\nSavanoriai laukiami.',
  ],
];

const lives: readonly Story[] = [
  [
    'pl',
    'lives in Rome today',
    '',
    null,
    'List odczytano w niedzielę. Kapłan skazany na Białorusi został uwolniony po rozmowach i mieszka dziś w Rzymie.',
  ],
  [
    'be',
    'lived in a studio for months',
    '',
    null,
    'Мастак малюе рыбу. З беларускай калоніі ён выйшаў на волю, пераехаў у Вільню і тры месяцы жыў у майстэрні.',
  ],
  [
    'de',
    'moved in with her daughter',
    '',
    'Marynas Frühdienst in Graz',
    'Um sechs ist Maryna im Kreißsaal. Die Redakteurin kam nach vier Jahren in belarussischer Haft frei und zog zu ihrer Tochter.',
  ],
  [
    'en',
    'freed yesterday, and works already',
    'prisoner_release',
    null,
    'The bakery opened on Tuesday. Its baker was freed yesterday from a Belarusian jail and works at the oven already.',
  ],
];

const headlines: readonly Story[] = [
  [
    'en',
    'a participle above the release of many',
    'prisoner_release',
    'Freed from a Belarusian jail, blogger meets his daughter',
    'Minsk let 52 people go. The blogger Pavel Sidarau was let out after four years. His daughter waited in Vilnius.',
  ],
  [
    'en',
    'a participle and what she does',
    '',
    'Freed from a Belarusian jail, she now conducts a choir',
    'On Tuesdays the plumbers sing. Then they let her out, she says, and drove her to the border.\n\nThe concert is on Friday.',
  ],
  [
    'be',
    'an attribute, and his life',
    '',
    'Вызвалены мастак малюе рыбу',
    'Мастак малюе ўюноў. Ён сядзеў у беларускай калоніі. Выйшаў на волю і ўсміхнуўся.\n\nВыстава ў аўторак.',
  ],
  [
    'lt',
    'an attribute and a profession',
    '',
    'Iš Baltarusijos kalėjimo paleistas biologas skaičiuoja varles',
    'Naktimis keliai priklauso rupūžėms. Minske jis buvo kalinys. Paskui jį išleido.\n\nVarlės nežino, kad yra siena.',
  ],
  [
    'be',
    'an attribute above the day',
    'prisoner_release',
    'Вызвалены мастак малюе рыбу',
    'У аўторак мастака Алеся Пушкіна вызвалілі з беларускай калоніі, і ён папрасіў фарбы.\n\nВыстава ў пятніцу.',
  ],
];

test.for([...stories, ...lives, ...headlines])('%s: %s: %s: %s %s', ([, , alerts, title, text]) => {
  expectRow({ title, text, published, alerts });
});
