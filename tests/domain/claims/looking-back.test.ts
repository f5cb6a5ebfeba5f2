// What a sentence looks back at, or takes back itself: reminders, clauses of since, days of custody, new arrests, opinions, posts and things.
import { test } from 'vitest';
import { expectRow } from './expect-row.ts';
import { eased, imposed, type Row, release } from './rows.ts';

const rows: readonly Row[] = [
  {
    it: 'en: a former profession dates nothing',
    text: 'Minsk has pardoned Julia Fenner, previously editor of a weekly.',
    alerts: release,
  },
  {
    it: 'de: eine frühere Redakteurin',
    text: 'Belarus hat die frühere Redakteurin Julia Fenner freigelassen.',
    alerts: release,
  },
  {
    it: 'lt: buvusi redaktorė',
    text: 'Lukašenka suteikė malonę buvusiai redaktorei Julijai Fener.',
    alerts: release,
  },
  {
    it: 'uk: колишній учитель',
    text: 'Лукашенко помилував колишню вчительку Юлію Феннер.',
    alerts: release,
  },
  {
    it: 'ru: прежний редактор',
    text: 'Прежний редактор белорусского портала Ян Новик вышел на свободу.',
    alerts: release,
  },
  {
    it: 'no: en tidligere journalist',
    text: 'Den tidligere journalisten Jan Novik er løslatt fra fengsel i Belarus.',
    alerts: release,
  },
  {
    it: 'nl: de vroegere journalist',
    text: 'De vroegere journalist Jan Novik is vrijgelaten uit een strafkolonie in Belarus.',
    alerts: release,
  },
  {
    it: 'de: ein früherer Beschluss',
    text: 'Der frühere Beschluss hob die Sanktionen gegen Belavia auf.',
    alerts: '',
  },
  {
    it: 'en: measures taken more than once',
    text: 'A court in Brest sent 12 people to prison on Thursday. The trial was closed. The EU and Britain have repeatedly condemned such trials and imposed sanctions on Belarusian judges.',
    alerts: '',
  },
  {
    it: 'en: a habit told beside the news',
    text: 'Canada imposed sanctions on ten Belarusian judges on Tuesday. Ottawa has repeatedly spoken up for the prisoners.',
    alerts: imposed,
  },
  {
    it: 'en: undated measures behind a verdict',
    text: 'A court in Belarus on Wednesday sentenced blogger Ivan Petrovich to eight years. He was taken off a plane in 2021. The European Union closed its skies to Belarusian planes after the incident and adopted sanctions on potash.',
    alerts: '',
  },
  {
    it: 'en: undated measures behind a death in prison',
    text: 'A political prisoner has died in a penal colony in Hrodna, Viasna reported on Monday. He was 52. After similar deaths the European Union sanctioned prison chiefs and doctors.',
    alerts: '',
  },
  {
    it: 'en: measures of the day behind a verdict',
    text: 'A Minsk court sentenced five journalists on Friday. Hours later the United States imposed sanctions on the judge and the prosecutor in the case.',
    alerts: imposed,
  },
  {
    it: 'ru: санкции следующего дня за арестом',
    text: 'В Минске в понедельник задержали немецкого туриста. Во вторник Евросоюз ввел санкции против двух белорусских силовиков.',
    alerts: imposed,
  },
  {
    it: 'en: undated measures aside from a visit',
    text: 'Lukashenko arrived in Beijing on Tuesday for a three-day visit. He is to meet Xi Jinping. The European Union and the United States have placed Belarus under sanctions, and trade with China has grown.',
    alerts: '',
  },
  {
    it: 'en: undated relief aside from a timetable',
    text: 'Belavia said on Tuesday it would open a route to Muscat. The airline flies to 27 cities. The United States lifted its sanctions on the carrier, while those of the EU remain.',
    alerts: '',
  },
  {
    it: 'en: what an envoy says',
    text: 'An American delegation spent Tuesday in Minsk. It had talks with Lukashenko on trade. Washington has lifted its sanctions on potash, envoy John Coale said.',
    alerts: eased,
  },
  {
    it: 'de: was der Unterhändler sagt',
    text: 'Eine Delegation verbrachte den Dienstag in Minsk. Gesprochen wurde über Handel. Washington hat die Sanktionen gegen Belaruskali aufgehoben, sagte der Gesandte John Coale.',
    alerts: eased,
  },
  {
    it: 'en: since a release',
    text: 'Since Lukashenko freed the political prisoners, the arrests in Belarus have gone on, a rights group says.',
    alerts: '',
  },
  {
    it: 'uk: відколи відпустили',
    text: 'Відколи Лукашенко відпустив політв’язнів, у Білорусі затримали ще сорок людей, кажуть правозахисники.',
    alerts: '',
  },
  {
    it: 'pl: odkąd wypuścił',
    text: 'Odkąd Łukaszenka wypuścił więźniów politycznych, na Białorusi zatrzymano kolejnych czterdziestu ludzi.',
    alerts: '',
  },
  {
    it: 'en: reminded that',
    text: 'Ministers met in Brussels. The commissioner reminded them that the EU had eased its sanctions against Belarus and that it changed little.',
    alerts: '',
  },
  {
    it: 'ru: напомнил, что',
    text: 'Министры обсудили Беларусь. Комиссар напомнил, что ЕС приостановил санкции против Минска, и попросил не спешить.',
    alerts: '',
  },
  {
    it: 'lt: priminė, kad',
    text: 'Ministrai aptarė Baltarusiją. Komisaras priminė, kad ES sustabdė sankcijas Minskui, ir paprašė neskubėti.',
    alerts: '',
  },
  {
    it: 'de: erinnerte daran, dass',
    text: 'Die Minister sprachen über Belarus. Der Kommissar erinnerte daran, dass die EU die Sanktionen gegen Minsk ausgesetzt hat, und bat um Geduld.',
    alerts: '',
  },
  {
    it: 'en: reminded of news of the day',
    title: 'Lukashenko frees 14 political prisoners',
    text: 'Belarus released 14 political prisoners on Monday. The envoy reminded reporters that Washington had asked for it.',
    alerts: release,
  },
  {
    it: 'ru: после пятнадцати суток',
    text: 'В Минске активиста отпустили после пятнадцати суток. Политзаключенных в Беларуси остается тысяча.',
    alerts: '',
  },
  {
    it: 'be: пасля дзесяці сутак',
    text: 'У Гомелі журналіста адпусцілі пасля дзесяці сутак. Палітвязняў у краіне застаецца тысяча.',
    alerts: '',
  },
  {
    it: 'en: years are no custody of days',
    text: 'Belarus let the political prisoner Ales Petrovich go after 10 years in a penal colony, his wife said on Tuesday.',
    alerts: release,
  },
  {
    it: 'pl: zwolniony i znów zatrzymany',
    title: 'Więzień polityczny zwolniony i znów zatrzymany',
    text: 'Na Białorusi więzień polityczny nie doczekał wolności: pod bramą kolonii czekał na niego śledczy.',
    alerts: '',
  },
  {
    it: 'ru: отпустили и снова задержали',
    text: 'Политзаключенного в Минске отпустили и тут же задержали по новому делу, сообщила «Вясна».',
    alerts: '',
  },
  {
    it: 'de: erst freigelassen, dann Durchsuchungen',
    text: 'Erst wurden 30 politische Gefangene freigelassen, dann kamen in Belarus die Durchsuchungen zurück.',
    alerts: '',
  },
  {
    it: 'ru: неделя прошла с',
    text: 'Неделя прошла с того дня, как США сняли санкции с белорусского калия, а порты пусты.',
    alerts: '',
  },
  {
    it: 'en: untrue, says the next sentence',
    text: 'A post claims that Poland has lifted its sanctions on Belarus. That is untrue. Nothing has changed.',
    alerts: '',
  },
  {
    it: 'de: ein Kommentar',
    text: 'Ein Kommentar. Minsk hat 52 politische Gefangene freigelassen. Europa soll dafür zahlen.',
    alerts: '',
  },
  {
    it: 'uk: звільнив заступника міністра',
    text: 'Лукашенко звільнив заступника міністра і двох керівників районів. Про політв’язнів на нараді не говорили.',
    alerts: '',
  },
  {
    it: 'de: entließ den Minister',
    text: 'Lukaschenko hat in Minsk den Minister entlassen. Von Gefangenen war keine Rede.',
    alerts: '',
  },
  {
    it: 'be: адпусцілі цэны',
    text: 'У Менску адпусцілі цэны на бульбу. Палітвязні застаюцца за кратамі.',
    alerts: '',
  },
  {
    it: 'uk: зняв вето',
    text: 'Кіпр зняв вето, і санкції проти Білорусі тепер на столі в міністрів ЄС.',
    alerts: '',
  },
  {
    it: 'en: an article that opens with another year',
    title: 'The square and after',
    text: 'On 19 December 2010 riot police in Minsk beat the protesters. Hundreds were taken away. Europe listed 157 officials. Later Minsk freed the candidates.',
    alerts: '',
  },
  {
    it: 'be: колькі гадоў таму, у загалоўку',
    title: 'Дваццаць гадоў таму ў Менску разагналі мітынг',
    text: '16 кастрычніка 2005 году міліцыя затрымала сорак чалавек. Лідара пасадзілі на пяць гадоў. Ён выйшаў на волю праз два гады. Эўропа ўвяла санкцыі супраць шасці чыноўнікаў.',
    alerts: '',
  },
  {
    it: 'uk: чому, питає заголовок про минулий тиждень',
    title: 'Чому в обміні не було наших',
    text: 'Минулого тижня літаки привезли до Анкари два десятки людей. Німець, якого судили в Мінську, повернувся до Берліна. Білорусів у списках немає.',
    published: '2024-08-09',
    alerts: '',
  },
  {
    it: 'en: old protests for which they were jailed open nothing',
    title: 'Eleven walk out',
    text: 'Eleven men jailed in Belarus over the riots of 19 December 2010 need not serve their terms. Lukashenko has signed a decree that pardons them.',
    alerts: release,
  },
  {
    it: 'ru: сегодня, через год',
    title: 'Год спустя',
    text: 'Год назад в Минске осудили врача. Сегодня его отпустили: он вышел из колонии и уже дома.',
    alerts: release,
  },
  {
    it: 'en: the lifting itself is news',
    text: 'The United States has lifted its sanctions on Belarusian potash, the envoy said in Minsk on Saturday.',
    alerts: eased,
  },
];

test.for(rows)('$it', (row) => expectRow(row));
