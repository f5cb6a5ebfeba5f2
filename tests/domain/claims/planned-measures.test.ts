// Measures that are to come: what a bill is for, lists that may grow, duties that are proposed.
import { describe, expect, test } from 'vitest';
import { readText } from './reader.ts';

const published = '2025-10-20';

describe('what a bill lets somebody do is planned', () => {
  test.each([
    'The House committee backed a Belarus bill. It would let the administration sanction judges and members of the security services.',
    'The Senate passed a draft law on Belarus. It would allow the president to freeze the accounts of officials.',
    'The House backed a Belarus bill. Introduced by two congressmen, it would give the president authority to impose sanctions on judges.',
    'Комитет одобрил законопроект о Беларуси. Документ позволяет вводить санкции против лиц, причастных к репрессиям.',
    'Комитет поддержал законопроект о Беларуси. Документ предусматривает новые санкции против чиновников.',
    'Комітет схвалив законопроєкт про Білорусь. Документ дозволяє запроваджувати санкції проти осіб, причетних до репресій.',
    'Камітэт ухваліў законапраект пра Беларусь. Дакумент дазваляе ўводзіць санкцыі супраць асоб, датычных да рэпрэсій.',
    'Komisja poparła projekt ustawy o Białorusi. Pozwoliłaby ona nakładać sankcje na osoby odpowiedzialne za represje.',
    'Der Ausschuss hat einen Gesetzentwurf zu Belarus gebilligt. Er würde es dem Präsidenten erlauben, Sanktionen gegen Richter zu verhängen.',
    'Komitetas pritarė įstatymo projektui dėl Baltarusijos. Jis leistų skelbti sankcijas asmenims, prisidėjusiems prie represijų.',
  ])('%s', (text) => expect(statusesOf(text)).toEqual(['planned']));
});

test('what others demand beside a bill is not', () => {
  const text = 'The committee backed a Belarus bill. The EU demanded to sanction judges in Minsk.';
  expect(statusesOf(text)).toEqual(['called_for']);
});

test('what a signed law lets somebody do has not happened', () => {
  const text = 'The president signed the Belarus bill. It lets the administration sanction judges of Belarus.';
  expect(statusesOf(text)).not.toContain('occurred');
});

describe('a list of sanctions that may grow is planned', () => {
  test.each([
    'Lithuania banned 20 Belarusian officials from entry on Monday. The list may be extended, the minister said.',
    'Литва запретила въезд 20 белорусским чиновникам. Список может быть расширен, сказал министр.',
    "Литва заборонила в'їзд 20 білоруським посадовцям. Список можуть розширити, сказав міністр.",
    'Літва забараніла ўезд 20 беларускім чыноўнікам. Спіс можа быць пашыраны, сказаў міністр.',
    'Lietuva uždraudė įvažiuoti 20 Baltarusijos pareigūnų. Sąrašas gali būti plečiamas, sakė ministras.',
    'Litwa zakazała wjazdu 20 białoruskim urzędnikom. Lista może zostać rozszerzona, powiedział minister.',
    'Litauen hat 20 belarussischen Beamten die Einreise verboten. Die Liste könne erweitert werden, sagte der Minister.',
  ])('%s', (text) => expect(statusesOf(text)).toContain('planned'));
});

test('a list of prisoners that may grow is none', () => {
  const text = 'Viasna counts 1,100 political prisoners in Belarus. The list may be extended, the group says.';
  expect(statusesOf(text)).toEqual([]);
});

describe('duties that the Union proposes are planned', () => {
  test.each([
    'Farmers want fertilisers from Belarus to stay cheap. The European Commission proposed in January to raise duties on them step by step.',
    'Фермеры боятся дорогих удобрений. Еврокомиссия в январе предложила поднять пошлины на удобрения из Беларуси и России.',
    'Фермери бояться дорогих добрив. Єврокомісія в січні запропонувала підвищити мита на добрива з Білорусі та Росії.',
    'Аграрыі баяцца дарагіх угнаенняў. Еўракамісія ў студзені прапанавала падняць пошліны на ўгнаенні з Беларусі і Расіі.',
    'Rolnicy boją się drogich nawozów. Komisja Europejska zaproponowała w styczniu stopniowe podniesienie ceł na nawozy z Białorusi i Rosji.',
    'Ūkininkai bijo brangių trąšų. Europos Komisija sausį pasiūlė didinti muitus trąšoms iš Baltarusijos ir Rusijos.',
  ])('%s', (text) => expect(statusesOf(text)).toEqual(['planned']));
});

test('duties on others are not', () => {
  expect(
    statusesOf('Potash from Belarus is sold again. Washington proposed to raise duties on steel from Mexico.'),
  ).toEqual([]);
});

/** The statuses of the sanctions imposed that a text tells. */
function statusesOf(text: string): readonly string[] {
  const { claims } = readText({ text, published });
  return claims.filter(({ type }) => type === 'sanctions_imposed').map(({ status }) => status);
}
