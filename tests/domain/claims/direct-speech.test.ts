// What people say of prisoners in their own words: "let them go", "we will hand them over if …", "we will lift nothing"; and what is
// plainly told of those who stay: pardons refused, releases not to be expected, verdicts upheld, how many are still held.
import { describe, expect, test } from 'vitest';
import { expectRow } from './expect-row.ts';
import { readText } from './reader.ts';
import type { Row } from './rows.ts';

const rows = (says: string, texts: Readonly<Record<string, string>>, title?: string): Row[] =>
  Object.entries(texts).map(([it, text]) => ({ it, text, alerts: '', says: [says], ...(title ? { title } : {}) }));

const asked = rows('prisoner_release called_for', {
  'en: let': '"Let the political prisoners go before it is too late," she told Lukashenka.',
  'en: release': '"Release the political prisoners before it is too late," she told Lukashenka.',
  ru: '«Отпустите политзаключенных, пока не поздно», — обратилась она к Лукашенко.',
  be: '«Адпусціце палітвязняў, пакуль не позна», — звярнулася яна да Лукашэнкі.',
  uk: "«Відпустіть політв'язнів, поки не пізно», — звернулася вона до Лукашенка.",
  pl: '„Wypuśćcie więźniów politycznych, póki czas” — zaapelowała do Łukaszenki.',
  lt: '„Paleiskite politinius kalinius, kol nevėlu“, – kreipėsi ji į Lukašenką.',
  de: '„Lasst die politischen Gefangenen frei, bevor es zu spät ist“, sagte sie an Lukaschenko gewandt.',
  'ru: get out': '«Надо вытаскивать всех политзаключенных Беларуси сразу, а не по одному», — сказала она.',
  'pl: get out': '„Trzeba wyciągać wszystkich więźniów politycznych Białorusi, a nie po jednym” — powiedziała.',
  'de: get out': '„Man muss alle Gefangenen in Belarus auf einmal herausholen, nicht einzeln“, sagte sie.',
  'pl: until': 'Będziemy stać pod ambasadą Białorusi, aż wyjdą wszyscy więźniowie polityczni — mówi Anna.',
  'de: until': 'Wir kommen, bis er freigelassen wird, sagt Anna über den Gefangenen in Belarus.',
});

const offered = rows('prisoner_release planned', {
  en: '"We will hand over the prisoners if the Americans keep their word," Lukashenka said.',
  ru: '«Отдадим политзаключенных, если американцы сдержат слово», — сказал Лукашенко.',
  'ru: let go': '«Отпустим политзаключенных, если американцы сдержат слово», — сказал Лукашенко.',
  be: '«Аддадзім палітвязняў, калі амерыканцы стрымаюць слова», — сказаў Лукашэнка.',
  uk: "«Віддамо політв'язнів, якщо американці дотримають слова», — сказав Лукашенко.",
  pl: '„Wypuścimy więźniów, jeśli Amerykanie dotrzymają słowa” — powiedział Łukaszenka.',
  lt: '„Atiduosime kalinius, jei amerikiečiai laikysis žodžio“, – sakė Lukašenka.',
  de: '„Wir lassen die Gefangenen frei, wenn die Amerikaner Wort halten“, sagte Lukaschenko.',
});

const imposing = rows('sanctions_imposed planned', {
  ru: '«На следующей неделе введем новые санкции против режима Лукашенко», — заявил министр Польши.',
  be: '«На наступным тыдні ўвядзём новыя санкцыі супраць рэжыму Лукашэнкі», — заявіў міністр Польшчы.',
  uk: '«На наступному тижні запровадимо нові санкції проти режиму Лукашенка», — заявив міністр Польщі.',
  pl: 'W przyszłym tygodniu uruchomimy kolejne sankcje wobec białoruskiego reżimu — zapowiedział minister.',
  lt: '„Kitą savaitę įvesime naujas sankcijas Lukašenkos režimui“, – pareiškė Lenkijos ministras.',
});

const keeping = rows('sanctions_eased denied', {
  ru: '«Мы не снимем санкции с Беларуси», — сказала Каллас.',
  be: '«Мы не здымем санкцый з Беларусі», — сказаў міністр Літвы.',
  uk: '«Ми не знімемо санкцій з Білорусі», — сказав міністр Литви.',
  pl: '„Nie zniesiemy sankcji wobec Białorusi” — powiedział Sikorski.',
  lt: '„Nepanaikinsime sankcijų Baltarusijai“, – sakė ministras.',
  'ru: nobody has': 'Европейские санкции против Беларуси никто не отменял.',
  'be: nobody has': 'Еўрапейскіх санкцый супраць Беларусі ніхто не адмяняў.',
  'uk: nobody has': 'Європейських санкцій проти Білорусі ніхто не скасовував.',
  'pl: nobody has': 'Unijnych sankcji wobec Białorusi nikt nie zniósł.',
});

const refused = rows('prisoner_release denied', {
  'ru: pardon': 'От помилования белорусский политзаключенный, как говорит семья, отказался.',
  'uk: pardon': "Від помилування білоруський політв'язень, як каже родина, відмовився.",
  'be: pardon': "Ад памілавання беларускі палітвязень, як кажа сям'я, адмовіўся.",
  ru: 'Массового освобождения политзаключенных в Беларуси ждать не стоит, считает эксперт.',
  uk: "Масового звільнення політв'язнів у Білорусі чекати не варто, вважає експерт.",
  be: 'Масавага вызвалення палітвязняў у Беларусі чакаць не варта, лічыць эксперт.',
  pl: 'Nie warto oczekiwać masowego uwolnienia więźniów politycznych na Białorusi, uważa ekspert.',
  lt: 'Masinio politinių kalinių paleidimo Baltarusijoje tikėtis neverta, mano ekspertas.',
  en: 'A mass release of political prisoners in Belarus should not be expected, the expert says.',
});

const upheld = rows('prisoner_detention occurred', {
  en: 'The Supreme Court of Belarus upheld the sentence of the journalist Andrzej Poczobut.',
  ru: 'Верховный суд Беларуси подтвердил приговор журналисту Анджею Почобуту.',
  be: 'Вярхоўны суд Беларусі пакінуў прысуд журналісту Анджэю Пачобуту без зменаў.',
  uk: 'Верховний суд Білорусі залишив чинним вирок журналістові Анджею Почобуту.',
  pl: 'Sąd Najwyższy Białorusi podtrzymał wyrok na dziennikarza Andrzeja Poczobuta.',
  lt: 'Baltarusijos teismas paliko galioti nuosprendį žurnalistui Andrzejui Poczobutui.',
  de: 'Das Oberste Gericht von Belarus bestätigte das Urteil gegen den Journalisten Andrzej Poczobut.',
});

const still = rows('prisoner_detention background', {
  en: 'The bridge is open. There are still about 1,200 political prisoners in Belarus.',
  ru: 'Мост открыт. В Беларуси все еще около 1200 политзаключенных.',
  be: 'Мост адкрыты. У Беларусі дагэтуль каля 1200 палітвязняў.',
  uk: "Міст відкрито. У Білорусі досі близько 1200 політв'язнів.",
  pl: 'Most jest otwarty. Na Białorusi wciąż jest około 1200 więźniów politycznych.',
  lt: 'Tiltas atidarytas. Baltarusijoje vis dar yra apie 1200 politinių kalinių.',
  de: 'Die Brücke ist offen. In Belarus sitzen noch rund 1200 politische Gefangene.',
});

describe.each([
  ['asked for in the imperative', asked],
  ['offered under a condition', offered],
  ['measures that we will take', imposing],
  ['measures that we will keep', keeping],
  ['refused, or not to be expected', refused],
  ['a verdict upheld', upheld],
  ['still held', still],
] as const)('%s', (_, table) => {
  test.each(table)('$it', (row) => expectRow(row));
});

test.each([
  [
    'en',
    'Ten civilians are home',
    'Ukraine has secured the release of ten of its citizens. Five were held in Belarusian prisons: Ivan Koval, Olha Bondar and Petro Tkach.',
  ],
  [
    'ru',
    'Домой вернулись десять гражданских',
    'Украина добилась освобождения десяти своих граждан. Пятеро сидели в белорусских тюрьмах: Иван Коваль, Ольга Бондарь и Петр Ткач.',
  ],
  [
    'uk',
    'Додому повернули десятьох цивільних',
    "Україна домоглася звільнення десяти своїх громадян. П'ятеро сиділи в білоруських тюрмах: Іван Коваль, Ольга Бондар та Петро Ткач.",
  ],
  [
    'pl',
    'Dziesięcioro cywilów wróciło do domu',
    'Ukraina wywalczyła uwolnienie dziesięciorga swoich obywateli. Pięcioro siedziało w białoruskich więzieniach: Iwan Kowal, Olha Bondar i Petro Tkacz.',
  ],
  [
    'de',
    'Zehn Zivilisten sind zu Hause',
    'Die Ukraine hat die Freilassung von zehn ihrer Bürger erreicht. Fünf saßen in belarussischen Gefängnissen: Iwan Kowal, Olha Bondar und Petro Tkatsch.',
  ],
])('%s: five of ten were held in Belarus', (_, title, text) => {
  const release = readText({ title, text }).claims.find(({ type }) => type === 'prisoner_release');
  expect(release?.count).toBe(5);
  expect(release?.people).toHaveLength(3);
});

test.each([
  [
    'en',
    'Five Ukrainians freed',
    'Ivan Koval and Olha Bondar have left Belarusian prisons. With them two priests, Petro Tkach and Roman Hnatiuk, arrived from Russian captivity.',
  ],
  [
    'ru',
    'Освобождены пятеро украинцев',
    'Из белорусских колоний вышли Иван Коваль и Ольга Бондарь. Вместе с ними из российского плена прибыли двое священников, Петр Ткач и Роман Гнатюк.',
  ],
  [
    'uk',
    'Звільнено п’ятьох українців',
    'З білоруських колоній вийшли Іван Коваль і Ольга Бондар. Разом із ними з російського полону прибули двоє священників, Петро Ткач і Роман Гнатюк.',
  ],
  [
    'lt',
    'Laisvi ukrainiečiai',
    'Iš Baltarusijos kolonijų išėjo Ivanas Kovalis ir Olha Bondar. Kartu su jais iš Rusijos nelaisvės atvyko du kunigai, Petro Tkačas ir Romanas Hnatiukas.',
  ],
])('%s: whom Russia had held is not among those whom Belarus let go', (_, title, text) => {
  const release = readText({ title, text }).claims.find(({ type }) => type === 'prisoner_release');
  expect(release?.people).toHaveLength(2);
});
