// News that stands undated right behind a sentence of these days, in articles about something else, and what stands there and is none.
import { describe, test } from 'vitest';
import { expectRow } from './expect-row.ts';
import { eased, imposed, type Row, release } from './rows.ts';

const published = '2026-11-20';

const rows: readonly Row[] = [
  {
    it: 'en: a neighbour rang on Thursday',
    title: 'The pier',
    text: 'The boatman knows every stone of the Neman. He speaks of the ferry and of his father.\n\nThe kiosk is shut.\n\nOn Thursday a neighbour rang. Belarus released her brother and other political prisoners.',
    alerts: release,
  },
  {
    it: 'ru: в четверг позвонила соседка',
    title: 'Причал',
    text: 'Лодочник знает каждый камень на Немане. Он вспоминает паром и отца.\n\nКиоск закрыт.\n\nВ четверг позвонила соседка. Ее брата отпустили из белорусской колонии по помилованию вместе с другими больными.',
    alerts: release,
  },
  {
    it: 'be: у чацвер патэлефанавала суседка',
    title: 'Прычал',
    text: 'Лодачнік ведае кожны камень на Нёмане. Ён згадвае паром і бацьку.\n\nКіёск зачынены.\n\nУ чацвер патэлефанавала суседка. Яе брата адпусцілі з калоніі паводле памілавання разам з іншымі хворымі.',
    alerts: release,
  },
  {
    it: 'uk: у четвер зателефонувала сусідка',
    title: 'Причал',
    text: 'Човняр знає кожен камінь на Німані. Він згадує пором і батька.\n\nКіоск зачинено.\n\nУ четвер зателефонувала сусідка. Її брата відпустили з білоруської колонії за помилуванням разом з іншими хворими.',
    alerts: release,
  },
  {
    it: 'pl: w czwartek zadzwoniła sąsiadka',
    title: 'Przystań',
    text: 'Przewoźnik zna każdy kamień na Niemnie. Wspomina prom i ojca.\n\nKiosk jest zamknięty.\n\nW czwartek zadzwoniła sąsiadka. Jej brata wypuszczono z białoruskiej kolonii na mocy ułaskawienia razem z innymi chorymi.',
    alerts: release,
  },
  {
    it: 'lt: ketvirtadienį paskambino kaimynė',
    title: 'Prieplauka',
    text: 'Valtininkas pažįsta kiekvieną Nemuno akmenį. Jis prisimena keltą ir tėvą.\n\nKioskas uždarytas.\n\nKetvirtadienį paskambino kaimynė. Jos brolį paleido iš Baltarusijos kolonijos pagal malonę kartu su kitais ligoniais.',
    alerts: release,
  },
  {
    it: 'de: am Donnerstag rief die Nachbarin an',
    title: 'Der Steg',
    text: 'Der Fährmann kennt jeden Stein der Memel. Er erzählt von der Fähre und vom Vater.\n\nDer Kiosk ist geschlossen.\n\nAm Donnerstag rief die Nachbarin an. Belarus hat ihren Bruder und andere politische Gefangene freigelassen.',
    alerts: release,
  },
  {
    it: 'uk: відучора, в бесіді з фахівцем',
    title: 'Чому стоять літаки. Бліц із механіком',
    text: 'Скільки коштує шасі?\n\nДорого.\n\nКажуть, «Белавіа» тепер може купувати деталі?\n\nВідучора. Американці зняли з неї санкції.',
    alerts: eased,
  },
  {
    it: 'be: адучора, у гутарцы з механікам',
    title: 'Чаму стаяць самалёты. Бліц з механікам',
    text: 'Колькі каштуе шасі?\n\nДорага.\n\nКажуць, «Белавія» цяпер можа купляць дэталі?\n\nАдучора. Амерыканцы знялі з яе санкцыі.',
    alerts: eased,
  },
  {
    it: 'en: on a day of long ago',
    title: 'The pier',
    text: 'The boatman knows every stone of the Neman.\n\nThe kiosk is shut.\n\nIn June a neighbour rang. Belarus released her brother with four other political prisoners.',
    alerts: '',
  },
  {
    it: 'en: on a condition',
    title: 'The pier',
    text: 'The boatman speaks of Belarus.\n\nThe kiosk is shut.\n\nOn Thursday a neighbour rang. If Minsk had released her brother, she would have baked a cake.',
    alerts: '',
  },
  {
    it: 'ru: было раньше',
    title: 'Причал',
    text: 'Лодочник говорит о Беларуси.\n\nКиоск закрыт.\n\nВ четверг позвонила соседка. Ее брата отпустили из колонии раньше, еще до праздников.',
    alerts: '',
  },
  {
    it: 'de: in Verbindung gebracht',
    title: 'Steg und Fähre',
    text: 'Der Fährmann erzählt von Belarus.\n\nAm Donnerstag tagte der Rat. Vier Personen, die mit dem Verschwinden von Oppositionellen in Verbindung gebracht werden, sind nicht eingeladen.',
    alerts: '',
  },
  {
    it: 'ru: в Барановичах помиловали',
    title: 'Не успела',
    text: 'В Барановичах похоронили учительницу. В среду ее сына Петра Новика вместе с девятью другими осужденными помиловали к празднику.',
    alerts: release,
  },
  {
    it: 'uk: у Барановичах помилували',
    title: 'Не встигла',
    text: 'У Барановичах поховали вчительку. У середу її сина Петра Новика разом із дев’ятьма іншими засудженими помилували до свята.',
    alerts: release,
  },
  {
    it: 'de: in Baranawitschy begnadigt',
    title: 'Zu spät',
    text: 'In Baranawitschy wurde eine Lehrerin beerdigt. Am Mittwoch wurde ihr Sohn Petr Nowik mit neun anderen Verurteilten zum Feiertag begnadigt.',
    alerts: release,
  },
  {
    it: 'ru: завод в Барановичах под заморозкой',
    title: 'Британия наказала военных',
    text: 'Офицеры Иванов и Петров потеряли право въезжать в королевство; счета ремонтного завода в Барановичах подлежат блокировке.',
    alerts: imposed,
  },
  {
    it: 'en: a guest who was freed with others',
    title: 'Life after prison',
    text: 'Ales Bialiatski lives in Oslo now.\n\nThe hall was full.\n\nVisitors came from five towns.\n\nOn Thursday he gave a lecture. He was released together with 51 others and taken to Lithuania.',
    alerts: '',
  },
  {
    it: 'ru: куратор, которую освободили с другими',
    title: 'Выставка писем из колоний',
    text: 'В Вильнюсе показывают письма.\n\nЗал был полон.\n\nГости приехали из пяти городов.\n\nОткрыли ее в среду. Куратора Анастасию Лойко освободили вместе с 13 другими заключенными и вывезли в Литву.',
    alerts: '',
  },
  {
    it: 'pl: kuratorka, którą uwolniono z innymi',
    title: 'Wystawa listów',
    text: 'W Wilnie pokazano listy.\n\nSala była pełna.\n\nGoście przyjechali z pięciu miast.\n\nOtwarto ją w środę. Kuratorkę Nastę Łojkę uwolniono razem z 13 innymi więźniami i wywieziono na Litwę.',
    alerts: '',
  },
  {
    it: 'en: whose husband he is',
    title: 'Tsikhanouskaya visits Warsaw',
    text: 'Sviatlana Tsikhanouskaya met a minister.\n\nThe hall was full.\n\nVisitors came from five towns.\n\nOn Wednesday she spoke in the Sejm. Her husband Siarhei was released from a Belarusian prison.',
    alerts: '',
  },
  {
    it: 'en: relief behind the day of other figures',
    title: 'Potash exports rise',
    text: 'Belaruskali shipped more potash in February.\n\nThe port was busy.\n\nPrices rose.\n\nThe company published the figures on Wednesday. Washington has lifted its sanctions on Belaruskali.',
    alerts: '',
  },
];

describe('the day before it', () => {
  test.for(rows)('$it', (row) => expectRow({ published, ...row }));
});
