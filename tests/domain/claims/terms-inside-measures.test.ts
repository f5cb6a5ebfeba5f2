// What a measure says inside: an exemption in a prolongation, an embargo extended to things or until a day, a law that bans, a licence that is explained.
import { describe, expect, test } from 'vitest';
import { readText } from './reader.ts';
import { eased, extended, imposed } from './rows.ts';

const published = '2025-06-24'; // a Tuesday

describe('prolonged, with a new exemption', () => {
  test.each([
    'The Council on Monday prolonged its sanctions on Belarus for a year, but allowed the import of spare parts.',
    'Совет ЕС в понедельник продлил санкции против Беларуси на год, но разрешил ввоз запчастей.',
    'Рада ЄС у понеділок продовжила санкції проти Білорусі на рік, але дозволила ввезення запчастин.',
    'Рада ЕС у панядзелак працягнула санкцыі супраць Беларусі на год, але дазволіла ўвоз запчастак.',
    'Rada UE w poniedziałek przedłużyła sankcje wobec Białorusi o rok, ale zezwoliła na import części.',
    'ES Taryba pirmadienį metams pratęsė sankcijas Baltarusijai, bet leido įvežti įrangos dalis.',
    'Der Rat der EU hat am Montag die Sanktionen gegen Belarus um ein Jahr verlängert, aber die Einfuhr von Teilen erlaubt.',
  ])('%s', (text) => expect([...readText({ text, published }).alerts].sort()).toEqual([eased, extended]));
});

describe('extended to things is wider', () => {
  test.each([
    'The Council on Monday adopted a regulation that extends the embargo on Belarus to machine tools.',
    'The Council on Monday extended its sanctions against Belarus to lubricants.',
    'Совет ЕС в понедельник принял регламент, который распространяет эмбарго против Беларуси на станки.',
    'Рада ЄС у понеділок ухвалила регламент, який поширює ембарго проти Білорусі на верстати.',
    'Рада ЕС у панядзелак прыняла рэгламент, які пашырае эмбарга супраць Беларусі на станкі.',
    'Rada UE w poniedziałek przyjęła rozporządzenie, które rozszerza embargo wobec Białorusi na obrabiarki.',
    'ES Taryba pirmadienį priėmė reglamentą, kuriuo embargas Baltarusijai išplečiamas staklėms.',
    'Der Rat der EU hat am Montag eine Verordnung angenommen, die das Embargo gegen Belarus auf Maschinen ausdehnt.',
  ])('%s', (text) => expect(readText({ text, published }).alerts).toEqual([imposed]));

  test.each([
    'The Council on Monday extended the arms embargo on Belarus until 28 February 2027.',
    'The Council on Monday extended Belarus sanctions to 28 February 2027.',
    'The Council on Monday extended its sanctions on Belarus to the end of next year.',
    'The Council on Monday extended its sanctions on Belarus to put pressure on Minsk.',
  ])('until a day is longer: %s', (text) => expect(readText({ text, published }).alerts).toEqual([extended]));
});

describe('a law that bans', () => {
  test.each([
    'On 23 June the Council adopted a regulation, which bans the supply of welding machines to Belarus.',
    '23 июня Совет ЕС принял регламент, который запрещает поставку сварочных машин в Беларусь.',
    '23 червня Рада ЄС ухвалила регламент, який забороняє постачання двигунів до Білорусі.',
    '23 чэрвеня Рада ЕС прыняла рэгламент, які забараняе пастаўку рухавікоў у Беларусь.',
    'Unia Europejska 23 czerwca przyjęła rozporządzenie, które zakazuje dostaw silników na Białoruś.',
    'Europos Sąjunga birželio 23 d. priėmė reglamentą, kuris draudžia eksportuoti variklius į Baltarusiją.',
    'Die Europäische Union hat am 23. Juni eine Verordnung erlassen, die den Export von Motoren nach Belarus verbietet.',
  ])('adopted of these days: %s', (text) => expect(readText({ text, published }).alerts).toEqual([imposed]));

  test.each([
    [
      'EU sanctions: what exporters should know',
      'Regulation 765/2006 prohibits the sale of dual-use goods to Belarus.',
    ],
    ['Памятка экспортеру', 'Регламент 765/2006 запрещает поставку товаров в Беларусь.'],
    ['Поради експортеру', 'Регламент 765/2006 забороняє постачати до Білорусі товари.'],
    ['Памятка экспарцёру', 'Рэгламент 765/2006 забараняе пастаўляць у Беларусь тавары.'],
    ['Poradnik eksportera', 'Rozporządzenie 765/2006 zakazuje sprzedaży na Białoruś towarów.'],
    ['Atmintinė eksportuotojui', 'Reglamentas 765/2006 draudžia parduoti Baltarusijai prekes.'],
    ['Leitfaden für Exporteure', 'Die Verordnung 765/2006 verbietet den Verkauf von Gütern nach Belarus.'],
  ])('in force: %s: %s', (title, text) => expect(readText({ title, text, published }).alerts).toEqual([]));
});

describe('how a licence works', () => {
  test.each([
    ['How the OFAC licence works', 'The general licence allows transactions with Belavia under conditions.'],
    ['Как работает лицензия OFAC', 'Генеральная лицензия разрешает операции с «Белавиа» при ряде условий.'],
    ['Як працює ліцензія OFAC', 'Генеральна ліцензія дозволяє операції з «Белавіа» за певних умов.'],
    ['Як дзейнічае ліцэнзія OFAC', 'Генеральная ліцэнзія дазваляе аперацыі з «Белавія» пры пэўных умовах.'],
    ['Jak działa licencja OFAC', 'Licencja generalna zezwala na transakcje z Biełavią pod pewnymi warunkami.'],
    ['Kaip veikia OFAC licencija', 'Bendroji licencija leidžia sandorius su „Belavia“ tam tikromis sąlygomis.'],
    ['Wie die OFAC-Lizenz funktioniert', 'Die Generallizenz erlaubt Geschäfte mit Belavia unter Bedingungen.'],
  ])('%s: %s', (title, text) => expect(readText({ title, text, published }).alerts).toEqual([]));

  test.each([
    ['New licence', 'OFAC on Monday issued general licence 12, authorising transactions with Belinvestbank.'],
    ['Новая лицензия', 'Минфин США в понедельник выдал лицензию, которая разрешает операции с Белинвестбанком.'],
    ['Новая ліцэнзія', 'Мінфін ЗША ў панядзелак выдаў ліцэнзію, якая дазваляе аперацыі зь Белінвестбанкам.'],
    [
      'Neue Lizenz',
      'Das US-Finanzministerium hat am Montag eine Lizenz erteilt, die Geschäfte mit Belinvestbank erlaubt.',
    ],
  ])('issued of these days: %s: %s', (title, text) =>
    expect(readText({ title, text, published }).alerts).toEqual([eased]),
  );
});
