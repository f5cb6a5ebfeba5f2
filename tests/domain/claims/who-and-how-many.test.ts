// Who was let go and how many: told of by age, held an office, went the other way; numbers that are terms, hours or a whole.
import { expect, test } from 'vitest';
import { expectRow } from './expect-row.ts';
import { readText } from './reader.ts';
import type { Row, Told } from './rows.ts';

interface Expected extends Told {
  readonly people?: readonly string[];
  readonly count?: number | null;
}

const rows: readonly Expected[] = [
  {
    it: 'en: who had been held, behind a release that names nobody',
    text: 'Two Catholic priests have been set free in Belarus, BelTA said on Monday. Piotr Zaleski had been sentenced to 11 years.',
    people: ['Piotr Zaleski'],
  },
  {
    it: 'en: who is still held, behind a release that names nobody',
    text: 'Two Catholic priests have been set free in Belarus, BelTA said on Monday. Piotr Zaleski is still in prison.',
    people: [],
  },
  {
    it: 'en: who had been held beside the one who is named',
    text: 'Belarus freed Ales Bialiatski on Monday. His friend Piotr Zaleski had been sentenced to 11 years.',
    people: ['ales-bialiatski'],
  },
  {
    it: 'ru: губернатор рассказал, его не освобождали',
    text: 'Россиянка Вера Залесская, осужденная в Беларуси, помилована, рассказал журналистам губернатор Приморского края Пётр Громов.',
    people: ['Вера Залесская'],
  },
  {
    it: 'it: consegnata al governatore',
    text: 'Lukashenko ha graziato lunedì la cittadina russa Vera Zaleski, consegnata al governatore del territorio russo del Litorale, Piotr Gromov, che ne ha dato notizia.',
    people: ['Vera Zaleski'],
  },
  {
    it: 'en: whoever was arrested with her',
    text: 'Vera Zaleski, arrested in Minsk in 2021 together with the blogger Jan Nowik, was released from prison in Belarus on Monday.',
    people: ['Vera Zaleski'],
  },
  {
    it: 'ru: пока остаётся в СИЗО',
    text: 'Веру Залесскую в понедельник выпустили из минского СИЗО. Освобождены также Пётр Громов, Анна Новик, Ирина Ломако пока остается в СИЗО.',
    people: ['Вера Залесская', 'Пётр Громов', 'Анна Новик'],
  },
  {
    it: 'pl: wśród tych, którzy siedzą',
    text: 'Łukaszenka ułaskawił w poniedziałek 30 osób. Nazwisk nie podano. Wiasna uznaje za więźniów politycznych około 1350 osób, wśród nich Jana Nowika.',
    people: [],
    count: 30,
  },
  {
    it: 'be: журналіст Свабоды застаецца',
    text: 'Журналіста Свабоды Пятра Громава ў панядзелак вызвалілі з беларускай калоніі. За кратамі застаецца яшчэ адзін журналіст Свабоды, Васіль Гарбач.',
    people: ['Пятра Громава'],
  },
  {
    it: 'en: years of an anniversary count nobody',
    text: 'Belarus freed several political prisoners on Monday, among them Jan Nowik. The releases came after an amnesty to mark 80 years since the liberation of the country.',
    count: null,
  },
  {
    it: 'en: the sum of several decisions is not this one',
    text: 'Lukashenko pardoned 20 political prisoners on Monday. This is the seventh such decision since July, and altogether 207 people have now been pardoned.',
    count: 20,
  },
  {
    it: 'ru: кроме названного еще десять',
    text: 'Григория Громова в понедельник выпустили из колонии в Беларуси. По данным правозащитников, кроме Громова отпустили еще десять человек.',
    count: 11,
  },
  {
    it: 'en: the most prominent of them is one',
    text: 'Belarus on Monday freed Piotr Zaleski, the most prominent opponent of the president in prison.',
    count: 1,
  },
  {
    it: 'en: so many on each side',
    text: 'Belarus freed Piotr Zaleski on Monday in a swap. Ten people were exchanged, five on each side.',
    count: 5,
  },
  {
    it: 'en: a faith is nobody',
    text: 'Two Roman Catholic nuns were released from prison in Belarus on Monday.',
    people: [],
    count: 2,
  },
  {
    it: 'en: others freed with him come on top of him',
    text: 'Belarus has freed Ales Bialiatski, his wife said on Monday. Eleven other people were released with him.',
    count: 12,
  },
  {
    it: 'en: people freed with nobody named',
    text: 'Belarus freed eleven people on Monday. They came out of prison with their bags.',
    count: 11,
  },
  {
    it: 'en: an age stands for the man named before',
    text: 'Piotr Zaleski will see his daughter again. Belarus pardoned the 41-year-old Pole on Monday evening.',
    people: ['Piotr Zaleski'],
  },
  {
    it: 'ru: возраст вместо имени',
    text: 'Пётр Залеский снова увидит дочь. Лукашенко помиловал 41-летнего поляка в понедельник.',
    people: ['Пётр Залеский'],
  },
  {
    it: 'en: an official described behind the comma was in no prison',
    text: 'Belarus freed Ales Bialiatski on Monday; Piotr Zaleski, director of a museum, drove with him to the border.',
    people: ['ales-bialiatski'],
  },
  {
    it: 'en: who goes the other way is the other side of a swap',
    text: 'Belarus released Andrzej Poczobut on Monday. In the opposite direction went the convicted spy Piotr Zaleski.',
    people: ['andrzej-poczobut'],
  },
  {
    it: 'de: in die andere Richtung',
    text: 'Belarus hat am Montag Andrzej Poczobut freigelassen. In die andere Richtung ging der Spion Piotr Zaleski.',
    people: ['andrzej-poczobut'],
  },
  {
    it: 'pl: kogo nie było',
    text: 'W poniedziałek Białoruś uwolniła Alesia Bialackiego, nie Andrzeja Poczobuta.',
    people: ['ales-bialiatski'],
  },
  {
    it: 'ru: один на воле, другой нет',
    text: 'Алесь Беляцкий на свободе, Андрей Почобут — нет. Политзаключенного освободили из белорусской колонии в понедельник.',
    people: ['ales-bialiatski'],
  },
  {
    it: 'en: a term made longer counts nobody',
    text: 'Belarus has freed a political prisoner who was serving 11 years, raised later to 13.',
    count: 1,
  },
  {
    it: 'ru: час дня никого не считает',
    text: 'В понедельник в девять утра из минской колонии освободили политзаключенную.',
    count: 1,
  },
  {
    it: 'en: a swap tells its number twice',
    title: 'Poczobut is free',
    text: 'Andrzej Poczobut was released by Belarus on Monday. It was a swap of four people for four.',
    count: 4,
  },
  {
    it: 'en: all three',
    title: 'Belarus frees prisoners',
    text: 'Belarus released political prisoners on Monday. All three people are safe.',
    count: 3,
  },
  {
    it: 'ru: общее число за словом об освобожденных',
    text: 'Десять политзаключенных вывезли из Беларуси в понедельник. Вскоре стало известно о судьбе остальных. Общее число освобожденных — 61.',
    count: 61,
  },
  {
    it: 'pl: rzeczownik przynosi jedyną liczbę',
    title: 'Łukaszenka ułaskawił skazanych za „terroryzm”',
    text: 'O akcie łaski dla 27 osób powiadomiła w piątek służba prasowa. Za kratami wciąż siedzi 1150 więźniów politycznych.',
    count: 27,
  },
  {
    it: 'en: a noun brings the only number, not that of those who remain',
    title: 'Lukashenko pardons inmates convicted of extremism',
    text: 'Clemency for 27 women was announced on Friday by the press service. Another 1,150 prisoners remain in the colonies.',
    count: 27,
  },
  {
    it: 'uk: скільки їх було в автобусі',
    text: 'У п’ятницю ув’язнених у Білорусі українців передали Києву. Автобус, у якому їхали 27 чоловіків і жінок, чекали рідні.',
    count: 27,
  },
  {
    it: 'pl: oprócz niego jeszcze ktoś',
    text: 'Piotr Zaleski wyszedł w piątek na wolność. Oprócz niego granicę z Litwą przekroczyło jeszcze siedem osób więzionych na Białorusi.',
    count: 8,
  },
  {
    it: 'pl: wymiana sześciu za sześciu w zdaniu o jednym z nich',
    text: 'Andrzej Poczobut jest wolny. W piątek w ramach wymiany sześciu za sześciu zwolniono też karmelitę Piotra Zaleskiego.',
    count: 6,
  },
  {
    it: 'en: one of so many whom the state let go',
    text: 'Ales Bialiatski walked free on Saturday. He is one of the 87 people whom Minsk let go.',
    count: 87,
  },
  {
    it: 'de: zählt zu so vielen, die …',
    title: 'Bialiatski nach Litauen ausgereist',
    text: 'Ales Bialiatski, am Samstag freigelassen, zählt zu 87 politischen Gefangenen, die Minsk gehen ließ.',
    count: 87,
  },
  {
    it: 'ru: кроме него еще столько-то',
    text: 'Алесь Беляцкий вышел на свободу в субботу. Кроме него, колонии покинули еще восемь человек.',
    count: 9,
  },
  {
    it: 'en: one of those who remain counts nobody freed',
    text: 'Belarus freed Ales Bialiatski on Saturday. Maria Kalesnikava is one of the 1,100 prisoners who remain.',
    count: 1,
  },
  {
    it: 'en: the headline and its others',
    title: 'Bialiatski and six others exchanged on Belarusian border',
    text: 'Ales Bialiatski is free after an exchange on Saturday. Lithuania took part.',
    count: 7,
  },
  {
    it: 'be: a part of the freed was brought elsewhere',
    text: 'Улады Беларусі вызвалілі 123 палітвязняў. Сярод вызваленых Алесь Бяляцкі і Марыя Калеснікава. Большасць вызваленых прывезлі ва Украіну, яшчэ дзевяць чалавек у Літву.',
    count: 123,
  },
  {
    it: 'en: a part of the freed was brought elsewhere',
    text: 'Belarus freed 123 political prisoners. Most of them were brought to Ukraine, another nine people to Lithuania.',
    count: 123,
  },
  {
    it: 'be: век аднаго з вызваленых',
    text: 'У Беларусі вызвалілі ў суботу 87 палітвязьняў. Адзін з вызваленых, мужчына гадоў пяцідзесяці, выйшаў на волю хворы.',
    count: 87,
  },
  {
    it: 'es: an "and" inside a number',
    text: 'Lukashenko indultó el sábado a treinta y dos presos políticos de Bielorrusia.',
    count: 32,
  },
  {
    it: 'pt: two of them',
    text: 'Lukashenko indultou no sábado cento e vinte e três presos políticos na Bielorrússia.',
    count: 123,
  },
  {
    it: 'ro: a number that ends in one',
    text: 'Aleksandr Lukaşenko a graţiat sâmbătă treizeci şi unu de deţinuţi politici din Belarus.',
    count: 31,
  },
  {
    it: 'es: an "and" between numbers joins nothing',
    text: 'Lukashenko indultó el sábado a veinte presos políticos y dos periodistas de Bielorrusia.',
    count: 20,
  },
  {
    it: 'de: mit anderen zusammen',
    text: 'Maria Kolesnikowa wurde am Samstag mit 113 anderen Gefangenen aus Belarus in die Ukraine gebracht.',
    count: 114,
  },
  {
    it: 'pl: po tylu latach nikogo nie liczy',
    text: 'Ales Bialacki po pięciu latach opuścił w sobotę więzienie na Białorusi.',
    count: 1,
  },
];

test.for(rows)('$it', (row) => {
  const { claims } = readText({ ...row, published: '2026-03-10' });
  const release = claims.find(({ type, status }) => type === 'prisoner_release' && status === 'occurred');
  expect(release).toBeDefined();
  if (row.people) expect(release?.people.map((each) => each.subject ?? each.name)).toEqual(row.people);
  if (row.count !== undefined) expect(release?.count).toBe(row.count);
});

const gates: readonly Row[] = [
  {
    it: 'ru: шагнул за ворота',
    text: 'Сегодня утром политзаключенный Николай Статкевич шагнул за ворота шкловской колонии, сообщили правозащитники.',
    alerts: 'prisoner_release',
  },
  {
    it: 'uk: ступив за ворота',
    text: 'Сьогодні політв’язень Микола Статкевич ступив за ворота шкловської колонії.',
    alerts: 'prisoner_release',
  },
  {
    it: 'en: home after so long',
    title: 'Statkevich home in Minsk after 16 months',
    text: 'Mikalai Statkevich, who was given five years for a demonstration in Belarus, was met at the station by a crowd on Monday.',
    alerts: 'prisoner_release',
  },
  {
    it: 'ru: адвокат за воротами — не узник',
    text: 'Сегодня адвокат политзаключенного шагнул за ворота шкловской колонии и рассказал о свидании.',
    alerts: '',
  },
  {
    it: 'en: a minister home after so long',
    title: 'Ambassador home in Minsk after two years',
    text: 'The envoy came back to Belarus on Monday.',
    alerts: '',
  },
];

test.for(gates)('$it', (row) => expectRow({ ...row, published: '2026-03-10' }));

test('the number let out counts nobody jailed, and it is Belarus that jails', () => {
  const text =
    'Belarus freed 123 prisoners on Saturday, US envoy John Coale said. Maria Kalesnikava had been jailed in 2021.';
  const { claims } = readText({ text, published: '2025-12-13' });
  const jailed = claims.find(({ type }) => type === 'prisoner_detention');
  expect(jailed?.count).not.toBe(123);
  expect(jailed?.authorities).toEqual(['BY']);
});

test.for([
  ['be', 'Блогера Васіля Гарбача вызвалілі з беларускай калоніі. Разам з ім на волю выйшлі яшчэ 13 чалавек.'],
  ['uk', 'Блогера Василя Горбача звільнили з білоруської колонії. Разом із ним на волю вийшли ще 13 людей.'],
  ['ru', 'Блогера Василия Горбача освободили из белорусской колонии. Вместе с ним на свободу вышли еще 13 человек.'],
])('%s: who left with thirteen others is the fourteenth', ([, text = '']) => {
  const { claims } = readText({ text, published: '2026-03-10' });
  expect(claims.find(({ type }) => type === 'prisoner_release')?.count).toBe(14);
});

test('those who came along with one of a hundred and twenty-three are a part of them', () => {
  const text =
    'Рэжым Лукашэнкі вызваліў 123 палітвязьняў. Сьпявачку прывезьлі ў Вільню. Разам зь ёй прыехалі яшчэ восем чалавек. Астатніх, а гэта 114 чалавек, перадалі Ўкраіне.';
  const { claims } = readText({ text, published: '2026-03-10' });
  expect(claims.find(({ type }) => type === 'prisoner_release')?.count).toBe(123);
});
