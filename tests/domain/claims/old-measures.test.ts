// Measures and reliefs that a sentence only dates back: background, and never news.
import { describe, expect, test } from 'vitest';
import { readText, toldOf } from './reader.ts';

const published = '2025-10-20';

describe('what has been shut or listed since an earlier year is background', () => {
  test.each([
    'Belavia will fly to Muscat in winter. The carrier has been barred from EU airspace since May 2021.',
    '«Белавиа» откроет рейсы в Маскат. Небо Евросоюза для нее закрыто с мая 2021 года.',
    '«Белавіа» відкриє рейси до Маската. Європейське небо для неї закрите від травня 2021 року.',
    '«Белавія» адкрые рэйсы ў Маскат. Еўрапейскае неба для яе зачынена з мая 2021 года.',
    'Belavia uruchomi loty do Maskatu. Od marca 2022 roku import drewna z Białorusi jest w Unii zakazany.',
    'Belavia fliegt im Winter nach Maskat. Die Airline steht seit 2023 auf der Sanktionsliste des US-Finanzministeriums.',
    '„Belavia“ skraidys į Maskatą. Nuo 2021 metų birželio vežėjui uždarytas ES dangus.',
  ])('%s', (text) => expect(told(text)).toEqual(['imposed background']));
});

describe('a clause on re-export, a regulation or the sanctions of the West are measures that stand', () => {
  test.each([
    'Since July 2024 contracts with third countries need a no-Belarus clause.',
    'Western sanctions have not stopped the economy of Belarus, the minister said.',
    'The duty follows from Article 8g of Regulation 765/2006 on Belarus.',
    'С июля 2024 года в контракты необходимо включать запрет на реэкспорт в Беларусь.',
    'Западные санкции не остановили белорусскую экономику, сказал министр.',
    'Західні санкції не спинили білоруської економіки, сказав міністр.',
    'Заходнія санкцыі не спынілі беларускую эканоміку, сказаў міністр.',
    'Zachodnie sankcje nie zatrzymały białoruskiej gospodarki, powiedział minister.',
    'Westliche Sanktionen hätten die Wirtschaft von Belarus nicht gestoppt, sagte der Minister.',
    'Wer nach Minsk liefert, kennt seit Juli 2024 die No-Belarus-Klausel.',
    'Vakarų sankcijos kenkia Baltarusijos ekonomikai, sakė ministras.',
  ])('%s', (text) => expect(told(text)).toEqual(['imposed background']));
});

describe('relief that an envoy announced or promised before is background beside its licence', () => {
  test.each([
    'The US Treasury on Friday issued a licence for deals with Belavia. It carries out the relief announced in Minsk in June by envoy John Coale.',
    'Минфин США в пятницу выдал лицензию на сделки с «Белавиа». О послаблениях Джон Коул объявил в Минске еще в июне.',
    'Мінфін США у п’ятницю видав ліцензію на угоди з «Белавіа». Про послаблення Джон Коул оголосив у Мінську ще в червні.',
    'Мінфін ЗША ў пятніцу выдаў ліцэнзію на здзелкі з «Белавія». Пра паслабленні Джон Коўл абвясціў у Мінску яшчэ ў чэрвені.',
    'Resort skarbu USA w piątek wydał licencję na transakcje z Belavią. Ulgi John Coale ogłosił w Mińsku jeszcze w czerwcu.',
    'Das US-Finanzministerium erteilte am Freitag eine Lizenz für Geschäfte mit Belavia. Die Erleichterungen hatte John Coale im Juni in Minsk angekündigt.',
    'JAV iždas penktadienį išdavė licenciją sandoriams su „Belavia“. Apie švelninimą Johnas Coale‘as Minske paskelbė dar birželį.',
  ])('%s', (text) => expect(told(text)).toContain('eased background'));
});

describe('a day, a border or a contract of long ago is no measure', () => {
  test.each([
    'The border crossing with Belarus has been closed since June 2020 because of the pandemic.',
    'Minsk cancelled the rail contract in February 2022 and has shipped through Russian ports since then.',
    'Театр из Минска закрыт на ремонт с мая 2021 года.',
    'Teatr w Mińsku jest zamknięty od maja 2021 roku.',
    'Das Theater in Minsk ist seit Mai 2021 geschlossen.',
  ])('%s', (text) => expect(told(text)).toEqual([]));
});

describe('an old measure beside the news of today changes nothing of it', () => {
  test.each([
    'The EU on Monday put 20 judges from Belarus on its sanctions list. The carrier Belavia has been barred from its airspace since 2021.',
    'ЕС в понедельник внес в санкционный список 20 судей из Беларуси. Небо Евросоюза закрыто для «Белавиа» с 2021 года.',
  ])('%s', (text) => expect(told(text)).toEqual(['imposed background', 'imposed occurred']));
});

function told(text: string): readonly string[] {
  return [...new Set(toldOf(readText({ text, published }), 'sanctions'))].sort();
}
