// The way home: a captive's journey is a release, that of those around a captive, or of the long freed, is none.
import { test } from 'vitest';
import { expectRow } from './expect-row.ts';
import { type Row, release } from './rows.ts';

const published = '2026-03-10';

const homecomings: readonly Row[] = [
  {
    it: "en: 'I can't believe I'm home': journalist back after five years",
    title: "'I can't believe I'm home': journalist back after five years",
    text: 'Katsiaryna Andreyeva embraced her parents at Vilnius railway station on Monday, hours after guards drove her out of the Homel penal colony without explanation.',
    alerts: release,
  },
  {
    it: 'en: Fifteen more cross into Lithuania',
    title: 'Fifteen more cross into Lithuania',
    text: 'A minibus carrying fifteen Belarusian political prisoners rolled across the Medininkai checkpoint at noon on Tuesday.',
    alerts: release,
  },
  {
    it: 'en: Four Lithuanians back from Belarusian jails',
    title: 'Four Lithuanians back from Belarusian jails',
    text: "Four citizens of Lithuania who were serving time in Belarus for alleged espionage were handed over to Lithuanian diplomats at the border on Monday, the president's office said.",
    alerts: release,
  },
  {
    it: 'en: Poczobut walks',
    title: 'Poczobut walks',
    text: 'The Polish-Belarusian reporter, held since March 2021, set foot in Bialystok this afternoon.',
    alerts: release,
  },
  {
    it: 'ru: Катя дома!',
    title: 'Катя дома!',
    text: 'Журналистка Катерина Андреева сегодня вернулась к родителям из гомельской колонии, сообщил «Белсат».',
    alerts: release,
  },
  {
    it: 'ru: «Мама, я в Вильнюсе»',
    title: '«Мама, я в Вильнюсе»',
    text: 'Вечером в понедельник из Беларуси вывезли двенадцать политзаключённых, включая двух несовершеннолетних.',
    alerts: release,
  },
  {
    it: 'ru: Суд заменил художнице колонию домашней химией',
    title: 'Суд заменил художнице колонию домашней химией',
    text: 'Её освободили из-под стражи прямо в зале суда 10 марта, рассказали «Весне» друзья.',
    alerts: release,
  },
  {
    it: 'uk: Лукашенко віддав Києву ще п’ятьох українців',
    title: 'Лукашенко віддав Києву ще п’ятьох українців',
    text: 'У понеділок з білоруських колоній додому повернулися п’ятеро наших громадян, повідомив Координаційний штаб.',
    alerts: release,
  },
  {
    it: 'be: Палітвязень Мікола Статкевіч дома',
    title: 'Палітвязень Мікола Статкевіч дома',
    text: 'Сёння ўвечары яго прывезлі ў Менск, паведаміла жонка Марына Адамовіч.',
    alerts: release,
  },
  {
    it: 'pl: Andżelika Borys i Andrzej Poczobut znów razem',
    title: 'Andżelika Borys i Andrzej Poczobut znów razem',
    text: 'Dziennikarz przyjechał w poniedziałek do Białegostoku; z kolonii w Nowopołocku zabrano go nad ranem.',
    alerts: release,
  },
];

/** Mothers, lawyers, letters, coffins, the freed of years ago, and those brought back into a prison. */
const otherJourneys: readonly Row[] = [
  {
    it: 'en: Ex-prisoner brings her book to Warsaw',
    title: 'Ex-prisoner brings her book to Warsaw',
    text: 'Former political prisoner Volha Takarchuk arrived in Warsaw on Monday to present her memoir.',
    alerts: '',
  },
  {
    it: 'en: Parcels from Vilnius reach Belarusian prisoners',
    title: 'Parcels from Vilnius reach Belarusian prisoners',
    text: 'Volunteers who crossed the border on Tuesday brought 200 parcels to families of political prisoners.',
    alerts: '',
  },
  {
    it: 'en: Lawyers left Belarus',
    title: 'Lawyers left Belarus',
    text: 'A dozen lawyers of political prisoners have moved to Vilnius and Warsaw, the rights group said on Monday.',
    alerts: '',
  },
  {
    it: 'en: Statkevich returned to colony',
    title: 'Statkevich returned to colony',
    text: 'The politician was brought back to the Hlybokaye prison on Monday after two weeks in hospital.',
    alerts: '',
  },
  {
    it: 'en: Relatives of jailed Belarusians reach Brussels',
    title: 'Relatives of jailed Belarusians reach Brussels',
    text: 'Wives and mothers of political prisoners came to the European Parliament from Warsaw on Tuesday.',
    alerts: '',
  },
  {
    it: 'en: Coffin of dead inmate brought home',
    title: 'Coffin of dead inmate brought home',
    text: 'The body of political prisoner Vitold Ashurak was brought to his family in Byarozawka on Monday from the Shklou colony.',
    alerts: '',
  },
  {
    it: 'ru: Мать съездила в колонию',
    title: 'Мать съездила в колонию',
    text: 'Мама политзаключённого Николая Дедка вернулась в понедельник из колонии, где ей отказали в свидании.',
    alerts: '',
  },
  {
    it: 'ru: Статкевича вернули в колонию',
    title: 'Статкевича вернули в колонию',
    text: 'Политзаключенного в понедельник привезли из больницы обратно в глубокскую тюрьму.',
    alerts: '',
  },
  {
    it: 'ru: Экс-политзаключенная приехала в Варшаву с выставкой',
    title: 'Экс-политзаключенная приехала в Варшаву с выставкой',
    text: 'Бывшая политзаключенная Ольга Токарчук в понедельник приехала в Варшаву, где открывается выставка её рисунков из колонии.',
    alerts: '',
  },
  {
    it: 'ru: Письма из колонии дошли',
    title: 'Письма из колонии дошли',
    text: 'Впервые за год письма от политзаключенной приехали домой, рассказали родные в понедельник.',
    alerts: '',
  },
  {
    it: 'ru: Польский пограничник вернулся домой',
    title: 'Польский пограничник вернулся домой',
    text: 'Раненый на границе с Беларусью солдат во вторник вернулся домой из больницы.',
    alerts: '',
  },
  {
    it: 'ru: Адвоката вызвали',
    title: 'Адвоката вызвали',
    text: 'Адвокат Виктора Бабарико вернулась из колонии во вторник: свидания не дали.',
    alerts: '',
  },
  {
    it: 'uk: Мати повернулася з побачення',
    title: 'Мати повернулася з побачення',
    text: 'Мати політв’язня Миколи Дзядка у вівторок повернулася з колонії: сина їй не показали.',
    alerts: '',
  },
  {
    it: 'uk: Обмін: додому повернулися 100 військових',
    title: 'Обмін: додому повернулися 100 військових',
    text: 'У вівторок з російського полону додому повернулися сто захисників, їх зустріли на кордоні з Білоруссю.',
    alerts: '',
  },
  {
    it: 'uk: Делегація приїхала до Мінська',
    title: 'Делегація приїхала до Мінська',
    text: 'Американські дипломати прибули у вівторок до Мінська говорити про політв’язнів.',
    alerts: '',
  },
  {
    it: 'be: Былая палітзняволеная прыехала ў Вільню',
    title: 'Былая палітзняволеная прыехала ў Вільню',
    text: 'Былая палітзняволеная Вольга Такарчук прыехала ў аўторак у Вільню на прэзентацыю кнігі.',
    alerts: '',
  },
  {
    it: 'be: Маці не пусцілі',
    title: 'Маці не пусцілі',
    text: 'Маці палітвязьня вярнулася ў аўторак з калёніі ні з чым.',
    alerts: '',
  },
  {
    it: 'be: Статкевіч зноў у турме',
    title: 'Статкевіч зноў у турме',
    text: 'Палітвязня прывезлі ў аўторак з бальніцы ў глыбоцкую турму.',
    alerts: '',
  },
  {
    it: 'pl: Oksana Poczobut wróciła z widzenia',
    title: 'Oksana Poczobut wróciła z widzenia',
    text: 'Żona Andrzeja Poczobuta wróciła we wtorek z kolonii w Nowopołocku do domu.',
    alerts: '',
  },
  {
    it: 'pl: Była więźniarka w Warszawie',
    title: 'Była więźniarka w Warszawie',
    text: 'Była więźniarka polityczna przyjechała we wtorek do Warszawy na premierę filmu o łagrze.',
    alerts: '',
  },
  {
    it: 'pl: Rodziny więźniów przyjechały do Polski',
    title: 'Rodziny więźniów przyjechały do Polski',
    text: 'Rodziny więźniów politycznych z Białorusi przyjechały do Białegostoku na wakacje.',
    alerts: '',
  },
  {
    it: 'lt: Motina grįžo iš kolonijos',
    title: 'Motina grįžo iš kolonijos',
    text: 'Politinio kalinio motina antradienį grįžo iš kolonijos namo, pasimatymo jai nedavė.',
    alerts: '',
  },
  {
    it: 'lt: Buvusi kalinė atvyko į Vilnių',
    title: 'Buvusi kalinė atvyko į Vilnių',
    text: 'Buvusi politinė kalinė antradienį atvyko į Vilnių pristatyti knygos.',
    alerts: '',
  },
  {
    it: 'de: Mutter kehrt ohne Besuch zurück',
    title: 'Mutter kehrt ohne Besuch zurück',
    text: 'Die Mutter der politischen Gefangenen kehrte am Dienstag aus der Strafkolonie nach Hause zurück, ohne ihre Tochter gesehen zu haben.',
    alerts: '',
  },
  {
    it: 'de: Ehemalige Gefangene in Berlin',
    title: 'Ehemalige Gefangene in Berlin',
    text: 'Die frühere politische Gefangene kam am Dienstag nach Berlin, um ihr Buch vorzustellen.',
    alerts: '',
  },
  {
    it: 'de: Tichanowskaja zurück aus Washington',
    title: 'Tichanowskaja zurück aus Washington',
    text: 'Die Oppositionsführerin kehrte am Montag nach Vilnius zurück; sie hatte über die politischen Gefangenen gesprochen.',
    alerts: '',
  },
];

const passengers: readonly Row[] = [
  {
    it: 'en: A bus from Minsk has arrived',
    title: 'A bus from Minsk has arrived',
    text: 'On board are nine political prisoners of Belarus.',
    alerts: release,
  },
  {
    it: 'ru: Самолет из Минска приземлился',
    title: 'Самолет из Минска приземлился',
    text: 'На борту 14 узников белорусских колоний и спецпосланник.',
    alerts: release,
  },
  {
    it: 'uk: Літак з Мінська приземлився',
    title: 'Літак з Мінська приземлився',
    text: 'На борту 14 політв’язнів.',
    alerts: release,
  },
  {
    it: 'be: Аўтобус з Менску прыехаў',
    title: 'Аўтобус з Менску прыехаў',
    text: 'У салоне дзевяць палітвязняў.',
    alerts: release,
  },
  {
    it: 'pl: Samolot z Mińska wylądował',
    title: 'Samolot z Mińska wylądował',
    text: 'Na pokładzie jest 14 więźniów politycznych.',
    alerts: release,
  },
  {
    it: 'ru: Из Минска вылетел самолет',
    title: 'Из Минска вылетел самолет',
    text: 'Самолет с девятью политзаключенными вылетел из Минска во вторник.',
    alerts: release,
  },
  {
    it: 'ru: Его увезли',
    title: 'Его увезли',
    text: 'Политзаключенный отсидел семь лет. Сегодня его вывезли из Беларуси в Литву.',
    alerts: release,
  },
  {
    it: 'ru: На борту был поэт',
    title: 'На борту был поэт',
    text: 'На борту самолета был бывший политзаключенный из Беларуси, он летел на конференцию.',
    alerts: '',
  },
  {
    it: 'en: A poet on board',
    title: 'A poet on board',
    text: 'On board was a former political prisoner from Belarus, who was flying to a conference.',
    alerts: '',
  },
];

const tallies: readonly Row[] = [
  {
    it: 'en: Minsk expects hundreds of pardons this year, aide hints',
    title: 'Minsk expects hundreds of pardons this year, aide hints',
    text: 'Natallia Eismant said on Monday that the president would look at more petitions.',
    alerts: '',
  },
  {
    it: 'ru: За два года из белорусских тюрем вышли больше 400 человек',
    title: 'За два года из белорусских тюрем вышли больше 400 человек',
    text: 'Правозащитники подвели итоги переговорного процесса.',
    alerts: '',
  },
];

test.for([...homecomings, ...otherJourneys, ...passengers, ...tallies])('$it', (row) =>
  expectRow({ ...row, published }),
);
