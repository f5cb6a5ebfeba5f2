// What a headline calls the text below it: a review, letters, a check of facts, a question why. Undated, it tells nothing of today.
import { describe, test } from 'vitest';
import { expectRow } from './expect-row.ts';
import { eased, imposed, type Row, release } from './rows.ts';

const published = '2026-03-12'; // a Thursday

const quiet: readonly Row[] = [
  {
    it: 'en: a week in review',
    title: 'Week in review: a list, a verdict, a strike',
    text: 'Monday: The EU listed 28 people, among them officers of the Belarusian riot police. Tuesday: The court in Brest gave a nurse three years.',
    alerts: '',
  },
  {
    it: 'ru: итоги месяца',
    title: 'Итоги месяца: помилования, тарифы, погода',
    text: 'Лукашенко помиловал 25 осужденных. Цены на бензин выросли.',
    alerts: '',
  },
  {
    it: 'be: падсумкі тыдня',
    title: 'Падсумкі тыдня: людзі і межы',
    text: 'Беларусь вызваліла 20 палітвязняў. На мяжы зноў чэргі.',
    alerts: '',
  },
  {
    it: 'uk: підсумки тижня',
    title: 'Підсумки тижня: люди й кордони',
    text: 'Білорусь звільнила 20 політв’язнів. На кордоні знову черги.',
    alerts: '',
  },
  {
    it: 'pl: podsumowanie tygodnia',
    title: 'Podsumowanie tygodnia: ludzie i granice',
    text: 'Białoruś uwolniła 20 więźniów politycznych. Na granicy znów są kolejki.',
    alerts: '',
  },
  {
    it: 'lt: savaitės apžvalga',
    title: 'Savaitės apžvalga: žmonės ir sienos',
    text: 'Baltarusija paleido 20 politinių kalinių. Prie sienos vėl eilės.',
    alerts: '',
  },
  {
    it: 'de: Wochenrückblick',
    title: 'Wochenrückblick: Menschen und Grenzen',
    text: 'Belarus hat 20 politische Gefangene freigelassen. An der Grenze staut es sich wieder.',
    alerts: '',
  },
  {
    it: 'en: letters',
    title: 'Letters: a price for people',
    text: 'You write that America lifted its sanctions on Belarusian potash and got 123 people out. I was one of them.',
    alerts: '',
  },
  {
    it: 'de: Leserbriefe',
    title: 'Leserbriefe: Der Preis der Menschen',
    text: 'Amerika hat die Sanktionen gegen Belarus aufgehoben und 123 Menschen befreit. War es das wert?',
    alerts: '',
  },
  {
    it: 'ru: письма читателей',
    title: 'Письма читателей: цена людей',
    text: 'США сняли санкции с белорусского калия, и 123 человека вышли на свободу. Стоило ли?',
    alerts: '',
  },
  {
    it: 'en: why he does it',
    title: 'Why is Lukashenko letting people out?',
    text: 'Belarus has freed political prisoners without anybody having asked aloud. An analyst sees a hand held out.',
    alerts: '',
  },
  {
    it: 'ru: зачем он это делает',
    title: 'Зачем Лукашенко выпускает людей?',
    text: 'Беларусь освободила политзаключенных, хотя никто об этом вслух не просил.',
    alerts: '',
  },
  {
    it: 'be: навошта ён гэта робіць',
    title: 'Навошта Лукашэнка выпускае людзей?',
    text: 'Беларусь вызваліла палітвязняў, хоць ніхто ўголас не прасіў.',
    alerts: '',
  },
  {
    it: 'uk: навіщо він це робить',
    title: 'Навіщо Лукашенко випускає людей?',
    text: 'Білорусь звільнила політв’язнів, хоча ніхто вголос не просив.',
    alerts: '',
  },
  {
    it: 'pl: dlaczego to robi',
    title: 'Dlaczego Łukaszenka wypuszcza ludzi?',
    text: 'Białoruś uwolniła więźniów politycznych, choć nikt głośno o to nie prosił.',
    alerts: '',
  },
  {
    it: 'lt: kodėl jis tai daro',
    title: 'Kodėl Lukašenka paleidžia žmones?',
    text: 'Baltarusija paleido politinius kalinius, nors niekas garsiai neprašė.',
    alerts: '',
  },
  {
    it: 'de: warum er das tut',
    title: 'Warum lässt Lukaschenko Menschen frei?',
    text: 'Belarus hat politische Gefangene freigelassen, ohne dass jemand laut darum gebeten hätte.',
    alerts: '',
  },
  {
    it: 'en: a post that is checked',
    title: 'Fact check: man in viral video got out long ago',
    text: 'A video shows a man who embraces his mother, with the words "Belarus released another 20 today". The clip was filmed in July 2024.',
    alerts: '',
  },
  {
    it: 'de: mit den Worten',
    title: 'Faktencheck: Mann im Video kam schon vor Jahren frei',
    text: 'Ein Video zeigt einen Mann mit der Aufschrift „Belarus hat heute 20 politische Gefangene freigelassen“.',
    alerts: '',
  },
  {
    it: 'en: a portrait that names a state',
    title: 'The quiet man: Ales Bialiatski at liberty',
    text: 'Ales Bialiatski, who was freed from a Belarusian prison in December, still gets up at six.',
    alerts: '',
  },
];

/** An expert's word, a book, a visit, a life that has ended. */
const portraits: readonly Row[] = [
  {
    it: 'pl: słowo ekspertki',
    title: 'Ekspertka: Mińsk sprzedał drogo to, co i tak chciał oddać',
    text: 'Stany Zjednoczone zniosły sankcje na białoruski potas, Łukaszenka uwolnił 123 osoby. Bilans wygląda dziś inaczej.',
    alerts: '',
  },
  {
    it: 'uk: експерти радять',
    title: 'Експерти радять прив’язати санкції до ракет',
    text: 'Захід послабив тиск зарано. США зняли обмеження з білоруського калію, а загроза лише зросла.',
    alerts: '',
  },
  {
    it: 'be: прозвішча і двукроп’е',
    title: 'Алесь Крук: саступка каштавала няшмат',
    text: 'ЗША знялі санкцыі з беларускага калію за 123 чалавекі. Аналітык Алесь Крук назваў гэта таннай здзелкай.',
    alerts: '',
  },
  {
    it: 'de: Besuch',
    title: 'Ein Besuch bei Maria Kolesnikowa',
    text: 'Lukaschenkos Leute haben Maria Kolesnikowa freigelassen, aber die Flöte lag noch in Minsk.',
    alerts: '',
  },
  {
    it: 'pl: recenzja',
    title: 'Białoruś od środka. Recenzja',
    text: 'Autorka została zwolniona z aresztu na Białorusi po czternastu dniach i zaczęła spisywać, co usłyszała.',
    alerts: '',
  },
  {
    it: 'be: паўгода на волі',
    title: 'Паўгода Ігара Лосіка на волі',
    text: 'Блогера вызвалілі з наваполацкай калоніі, калі дачцы было амаль сем.',
    alerts: '',
  },
  {
    it: 'ru: хроника за неделю',
    title: '«Весна»: хроника преследования за неделю',
    text: 'Девять человек осуждены. В Минске после двух лет колонии освободился программист.',
    alerts: '',
  },
  {
    it: 'ru: умер в Белостоке',
    title: 'В Белостоке умер бывший политзаключенный Виктор Савич',
    text: 'Виктор Савич умер в ночь на четверг. Из могилевской колонии он вышел по концу срока и уехал в Польшу.',
    alerts: '',
  },
];

/** So often within a time: counted, and of no day. */
const counted: readonly Row[] = [
  { it: 'en: twice', text: 'Twice this winter Belarus has freed political prisoners.', alerts: '' },
  { it: 'ru: дважды', text: 'Дважды за эту зиму Беларусь освобождала политзаключенных.', alerts: '' },
  { it: 'be: двойчы', text: 'Двойчы за гэтую зіму Беларусь вызваляла палітвязняў.', alerts: '' },
  { it: 'uk: двічі', text: 'Двічі за цю зиму Білорусь звільняла політв’язнів.', alerts: '' },
  { it: 'pl: dwa razy', text: 'Dwa razy tej zimy Białoruś uwolniła więźniów politycznych.', alerts: '' },
  { it: 'lt: dukart', text: 'Dukart šią žiemą Baltarusija paleido politinius kalinius.', alerts: '' },
  { it: 'de: zweimal', text: 'Zweimal hat Belarus in diesem Winter politische Gefangene freigelassen.', alerts: '' },
];

/** The words are there, and mean something else. */
const others: readonly Row[] = [
  {
    it: 'en: a sanctions lawyer',
    text: 'We put five questions about Belarus to Anneli Tamm, a sanctions lawyer in Tallinn.',
    alerts: '',
  },
  {
    it: 'en: an expert put in charge',
    text: 'The Treasury put a sanctions expert in charge of its Belarus desk on Thursday.',
    alerts: '',
  },
  {
    it: 'en: a suspended sentence',
    text: 'A court in Hamburg has given a director a suspended sentence of 21 months for breaking the embargo on Belarus.',
    alerts: '',
  },
  {
    it: 'uk: передали звернення',
    text: 'Матері українців, засуджених у Білорусі, передали звернення до посольства США в Києві.',
    alerts: '',
  },
  {
    it: 'uk: звільнилася з театру',
    text: 'Режисерка звільнилася з мінського театру, її чоловік досі у білоруській колонії.',
    alerts: '',
  },
];

const news: readonly Row[] = [
  {
    it: 'en: a question why above news of the day',
    title: 'Why did Lukashenko let 52 people go?',
    text: 'Belarus on Thursday released 52 political prisoners and drove them to Lithuania.',
    alerts: release,
  },
  {
    it: 'en: a ban suspended for months',
    text: 'The Council suspended for six months the travel ban on Belarusian officials.',
    alerts: eased,
  },
  {
    it: 'en: the third time this year',
    text: 'The EU on Thursday imposed sanctions on Belarus for the third time this year.',
    alerts: imposed,
  },
  {
    it: 'ru: аналитики, которых судят, и те, кто вышел',
    title: 'Минск отпустил двух аналитиков',
    text: 'Беларусь освободила двух аналитиков, осужденных на десять лет.',
    alerts: release,
  },
  {
    it: 'en: home',
    title: 'Mikalai Statkevich is home',
    text: 'Politician Mikalai Statkevich is at home in Minsk after years in prison, his wife wrote on Thursday.',
    alerts: release,
  },
];

describe('what a headline calls its text', () => {
  test.for([...quiet, ...portraits, ...counted, ...others])('$it: no news', (row) => expectRow({ published, ...row }));
  test.for(news)('$it: news', (row) => expectRow({ published, ...row }));
});
