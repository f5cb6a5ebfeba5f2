// Releases that are waited for or did not come, told without a verb of releasing, behind a sentence on captives of Belarus.
import { expect, test } from 'vitest';
import { readText } from './reader.ts';

const published = '2025-07-01';

const freed = {
  en: 'Belarus freed 14 political prisoners in June.',
  ru: 'В июне Беларусь освободила 14 политзаключенных.',
  uk: 'У червні Білорусь звільнила 14 політв’язнів.',
  be: 'У чэрвені Беларусь вызваліла 14 палітвязняў.',
  pl: 'W czerwcu Białoruś uwolniła 14 więźniów politycznych.',
  lt: 'Birželį Baltarusija paleido 14 politinių kalinių.',
  de: 'Im Juni hat Belarus 14 politische Gefangene freigelassen.',
} as const;

type Lang = keyof typeof freed;

const claimed = (lang: Lang, text: string) =>
  readText({ text: `${freed[lang]} ${text}`, published }).claims.map(({ type, status }) => `${type} ${status}`);

const denied: readonly (readonly [Lang, string])[] = [
  ['en', 'Andrzej Poczobut is not with us today, the minister said.'],
  ['en', 'The demand concerning Andrzej Poczobut was not met.'],
  ['en', 'Since then nobody has come out.'],
  ['ru', 'Ни одного белорусского заключенного ни в одном списке не было.'],
  ['ru', 'Андрея Почобута с нами, к сожалению, нет, сказал министр.'],
  ['ru', 'Требование по Андрею Почобуту не выполнено.'],
  ['ru', 'На свободу за это время не вышел никто.'],
  ['uk', 'Анджея Почобута з нами, на жаль, немає, сказав міністр.'],
  ['uk', 'Вимогу щодо Анджея Почобута не виконано.'],
  ['uk', 'На волю за цей час не вийшов ніхто.'],
  ['be', 'Анджэя Пачобута з намі, на жаль, няма, сказаў міністр.'],
  ['be', 'Патрабаванне наконт Анджэя Пачобута не выканана.'],
  ['be', 'На волю за гэты час не выйшаў ніхто.'],
  ['pl', 'Nie ma niestety z nami Andrzeja Poczobuta, dodał minister.'],
  ['pl', 'Żądanie w sprawie Andrzeja Poczobuta nie zostało spełnione.'],
  ['pl', 'Od tego czasu nikt nie wyszedł.'],
  ['lt', 'Andžejaus Počobuto, deja, su mumis nėra, sakė ministras.'],
  ['lt', 'Reikalavimas dėl Andžejaus Počobuto nebuvo įvykdytas.'],
  ['de', 'Andrzej Poczobut ist leider nicht bei uns, sagte der Minister.'],
  ['de', 'Die Forderung zu Andrzej Poczobut wurde nicht erfüllt.'],
  ['de', 'Seither ist niemand freigekommen.'],
];

test.for(denied)('prisoner_release denied: %s %s', ([lang, text]) => {
  expect(claimed(lang, text)).toContain('prisoner_release denied');
});

const nonsense: readonly string[] = [
  'No lists for a release of political prisoners exist, the spokeswoman of Lukashenko said.',
  'Lukashenko called talk of a release of political prisoners nonsense.',
  'Никаких списков на освобождение политзаключенных не существует, сказала пресс-секретарь Лукашенко.',
  'Разговоры об освобождении политзаключенных Лукашенко назвал чушью.',
  'Жодних списків на звільнення політв’язнів не існує, сказала речниця Лукашенка.',
  'Розмови про звільнення політв’язнів Лукашенко назвав нісенітницею.',
  'Ніякіх спісаў на вызваленне палітвязняў не існуе, сказала прэс-сакратарка Лукашэнкі.',
  'Размовы пра вызваленне палітвязняў Лукашэнка назваў лухтой.',
  'Rozmowy o uwolnieniu więźniów politycznych Łukaszenka nazwał bzdurą.',
  'Kalbas apie politinių kalinių paleidimą Lukašenka pavadino nesąmone.',
  'Gerede über eine Freilassung politischer Gefangener nannte Lukaschenko Unsinn.',
];

test.for(nonsense)('said to be untrue: %s', (text) => {
  const claims = readText({ text, published }).claims.map(({ type, status }) => `${type} ${status}`);
  expect(claims).toContain('prisoner_release denied');
});

const awaited: readonly (readonly [Lang, string])[] = [
  ['en', 'The newsroom would not rest until Ihar Losik is home, the director said.'],
  ['en', 'The family of Ihar Losik is waiting for the decree too.'],
  ['en', 'Her mother will write a petition for pardon to Lukashenko.'],
  ['en', 'Coale would like all of the nearly 1,100 remaining prisoners freed this year.'],
  ['en', 'He hoped to see the rest out this year.'],
  ['en', 'The envoy would like to see all prisoners free this year.'],
  ['ru', 'Семья Игоря Лосика тоже ждет указа.'],
  ['ru', 'Мать осужденной собирается писать Лукашенко прошение о помиловании.'],
  ['ru', 'Ждем следующей хорошей новости — об Анджее Почобуте.'],
  ['uk', 'Родина Ігоря Лосика теж чекає на указ.'],
  ['uk', 'Мати засудженої збирається писати Лукашенку прохання про помилування.'],
  ['be', 'Сям’я Ігара Лосіка таксама чакае ўказа.'],
  ['be', 'Маці асуджанай збіраецца пісаць Лукашэнку прашэнне аб памілаванні.'],
  ['pl', 'Polska nie ustanie, dopóki nie wróci Andrzej Poczobut.'],
  ['pl', 'Rodzina Ihara Łosika też czeka na dekret.'],
  ['pl', 'Matka skazanej zamierza napisać do Łukaszenki prośbę o ułaskawienie.'],
  ['lt', 'Iharo Losiko šeima irgi laukia dekreto.'],
  ['lt', 'Nuteistosios motina ketina rašyti Lukašenkai malonės prašymą.'],
  ['de', 'Die Redaktion wird nicht ruhen, bis Ihar Lossik zu Hause ist.'],
  ['de', 'Auch die Familie von Ihar Lossik wartet auf den Erlass.'],
  ['de', 'Die Mutter der Verurteilten will ein Gnadengesuch an Lukaschenko schreiben.'],
];

test.for(awaited)('prisoner_release called_for: %s %s', ([lang, text]) => {
  expect(claimed(lang, text)).toContain('prisoner_release called_for');
});

const others: readonly (readonly [Lang, string])[] = [
  ['en', 'Ihar Losik refused to sign a petition for pardon.'],
  ['en', 'The ministry is waiting for the decree on taxes.'],
  ['ru', 'Игорь Лосик писать прошение о помиловании отказался.'],
  ['ru', 'Рынок ждет указа о налогах.'],
  ['uk', 'Ігор Лосик відмовився писати прохання про помилування.'],
  ['be', 'Ігар Лосік адмовіўся пісаць прашэнне аб памілаванні.'],
  ['pl', 'Ihar Łosik odmówił napisania prośby o ułaskawienie.'],
  ['de', 'Ihar Lossik hat kein Gnadengesuch unterschrieben.'],
];

test.for(others)('asks for nothing: %s %s', ([lang, text]) => {
  expect(claimed(lang, text)).not.toContain('prisoner_release called_for');
});
