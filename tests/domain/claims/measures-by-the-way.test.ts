// Measures, proposals and refusals that an article about something else mentions by the way.
import { describe, expect, test } from 'vitest';
import { readText, toldOf } from './reader.ts';

const published = '2026-03-17'; // a Tuesday

function told(text: string, of: 'prisoner' | 'sanctions' = 'sanctions'): string[] {
  const reading = readText({ text, published });
  expect(reading.alerts).toEqual([]);
  return toldOf(reading, of);
}

describe('a participle, an attribute or a list tells a measure that stands', () => {
  test.each([
    'A fair opened in Vilnius on Tuesday. Hit by the sanctions, the Belarusian sponsor sent a van.',
    'A fair opened in Vilnius on Tuesday. The sanctioned Belarusian bank sent a van.',
    'Ярмарка в Вильнюсе открылась во вторник. Белорусский лён попал под запрет, стенд пустовал.',
    'Ярмарок у Вільнюсі відкрився у вівторок. Білоруська деревина потрапила під заборону, стенд порожній.',
    'Кірмаш у Вільні адкрыўся ў аўторак. Беларуская драўніна трапіла пад забарону, стэнд пусты.',
    'Targi w Wilnie otwarto we wtorek. Białoruski sponsor figuruje na unijnej czarnej liście.',
    'Die Messe in Vilnius hat am Dienstag begonnen. Die sanktionierte belarussische Bank schickte einen Wagen.',
    'Die Messe in Vilnius hat am Dienstag begonnen. Holz aus Belarus darf seit März 2022 nicht mehr eingeführt werden.',
    'Mugė Vilniuje prasidėjo antradienį. Sankcionuotas Baltarusijos bankas atsiuntė furgoną.',
  ])('%s', (text) => expect(told(text)).toEqual(['imposed background']));
});

describe('what the Commission proposes stands behind a comma', () => {
  test.each([
    'The EU Commission proposed to raise duties on fertilisers from Belarus.',
    'Еврокомиссия предложила повысить пошлины на удобрения из Беларуси.',
    'Komisja Europejska zaproponowała podniesienie ceł na nawozy z Białorusi.',
    'Die EU-Kommission hat vorgeschlagen, die Zölle auf Dünger aus Belarus zu erhöhen.',
    'Die EU schlug vor, die Zölle auf Dünger aus Belarus zu erhöhen.',
  ])('%s', (text) => expect(told(text)).toEqual(['imposed planned']));
});

describe('the appeal of a prisoner is no suit against sanctions', () => {
  test.each([
    'The EU has sanctions on Belarus. The Supreme Court in Minsk rejected the appeal of Piotr Zaleski, sentenced to ten years.',
    'В отношении Беларуси действуют санкции ЕС. Верховный суд в Минске отклонил жалобу Петра Залеского, осужденного на десять лет.',
    'Щодо Білорусі діють санкції ЄС. Верховний суд у Мінську відхилив скаргу Петра Залеського, засудженого до десяти років.',
    'Супраць Беларусі дзейнічаюць санкцыі ЕС. Вярхоўны суд у Мінску адхіліў скаргу Пятра Залескага, асуджанага на дзесяць гадоў.',
    'Wobec Białorusi obowiązują sankcje UE. Sąd Najwyższy w Mińsku oddalił apelację Piotra Zaleskiego, skazanego na dziesięć lat.',
    'Gegen Belarus gelten EU-Sanktionen. Das Oberste Gericht in Minsk wies die Berufung von Piotr Zaleski ab, der zu zehn Jahren verurteilt wurde.',
    'Baltarusijai taikomos ES sankcijos. Aukščiausiasis teismas Minske atmetė Piotro Zaleskio skundą, jis nuteistas kalėti dešimt metų.',
  ])('%s', (text) => expect(told(text)).toEqual(['imposed background']));

  test('a bank whose suit the court dismissed stays listed', () => {
    const text = 'The EU has sanctions on Belarus. The General Court dismissed the appeal of Belinvestbank.';
    expect(told(text)).toContain('eased denied');
  });
});

describe('whom a court or the guards of another country take is no detention of Belarus', () => {
  test.each([
    'Lithuanian border guards detained two men near the Belarusian border on Tuesday with a van full of cigarettes.',
    'Литовские пограничники во вторник задержали у белорусской границы двух мужчин с сигаретами.',
    'Прикордонники у вівторок затримали біля білоруського кордону двох чоловіків із сигаретами.',
    'Памежнікі ў аўторак затрымалі каля беларускай мяжы двух мужчын з цыгарэтамі.',
    'Straż Graniczna zatrzymała we wtorek przy białoruskiej granicy dwóch mężczyzn z papierosami.',
    'Die Bundespolizei hat am Dienstag zwei Männer aus Belarus mit Zigaretten festgenommen.',
    'Das Landgericht Hamburg hat am Dienstag einen Händler wegen Lieferungen nach Belarus zu drei Jahren Haft verurteilt.',
    'Pasieniečiai antradienį prie Baltarusijos sienos sulaikė du vyrus su cigaretėmis.',
  ])('%s', (text) => expect(told(text, 'prisoner')).toEqual([]));

  test.each([
    'Belarusian border guards detained a teacher at the crossing on Tuesday for a comment.',
    'Белорусские пограничники во вторник задержали учительницу за комментарий.',
    'Білоруські прикордонники у вівторок затримали вчительку за коментар.',
  ])('%s', (text) => expect(told(text, 'prisoner')).toEqual(['detention occurred']));
});

describe('a decision of months ago to lift restrictions is background', () => {
  test.each([
    'Parts arrive sooner after the September decision by Washington to lift the restrictions on Belavia.',
    'Запчасти приходят быстрее после сентябрьского решения Вашингтона снять ограничения с «Белавиа».',
    'Запчастини надходять швидше після вересневого рішення Вашингтона зняти обмеження з «Белавіа».',
    'Запчасткі прыходзяць хутчэй пасля вераснёўскага рашэння Вашынгтона зняць абмежаванні з «Белавія».',
    'Części przychodzą szybciej po wrześniowej decyzji Waszyngtonu, by znieść ograniczenia wobec Belavii.',
    'Teile kommen schneller, seit Washington im September beschlossen hat, die Beschränkungen für Belavia aufzuheben.',
    'Dalys atkeliauja greičiau po rugsėjo mėnesio Vašingtono sprendimo atšaukti ribojimus „Belavia“.',
  ])('%s', (text) => expect(told(text)).toContain('eased background'));
});
