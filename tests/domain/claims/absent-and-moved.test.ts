// Who was not among the freed, and who is known by having been taken out of prison: both tell of an old release.
import { describe, expect, test } from 'vitest';
import { readText, toldOf } from './reader.ts';

const published = '2025-10-20';

describe('who was not among those freed in another month: they were freed, he was not', () => {
  test.each([
    'The reporter Pavel Hancharou is serving eight years in Belarus. He was not among the prisoners released in June.',
    'The reporter Pavel Hancharou is serving eight years in Belarus. He was not among those freed in June.',
    'Журналист Павел Гончаров отбывает восемь лет в белорусской колонии. Среди освобожденных в июне его не было.',
    'Журналіст Павло Гончаров відбуває вісім років у білоруській колонії. Серед звільнених у червні його не було.',
    'Журналіст Павел Ганчароў адбывае восем гадоў у беларускай калоніі. Сярод вызваленых у чэрвені яго не было.',
    'Dziennikarz Paweł Hanczarow odsiaduje na Białorusi osiem lat. Wśród zwolnionych w czerwcu go nie było.',
    'Der Journalist Pawel Hantscharou verbüßt in Belarus acht Jahre. Unter den im Juni Freigelassenen war er nicht.',
    'Žurnalistas Pavelas Hančarovas Baltarusijoje atlieka aštuonerių metų bausmę. Tarp birželį paleistųjų jo nebuvo.',
  ])('%s', (text) => expect(told(text)).toEqual(['release background', 'release denied']));
});

test('who was not freed in another month: nobody was', () => {
  const text = 'The reporter Pavel Hancharou is serving eight years in Belarus. He was not released in June.';
  expect(told(text)).toEqual(['release denied']);
});

describe('taken out of prison, or out among so many, is known', () => {
  test.each([
    'Налоги разъяснили в среду. Другие вывезенные из тюрем Беларуси 21 июня прожили здесь лишь три недели.',
    'Солидарность выразил минский профсоюз. Три года за решеткой провел председатель, который в июне вышел в числе пятидесяти двух.',
    'Закон про полонених у Білорусі мовчить. Борис сидів у Бобруйську й повернувся в червні в групі вивезених після візиту посланця.',
    'Пра Беларусь спыталі ў чацвер. Адзін з тых, каго вывозілі з Беларусі 11 ліпеня, жыве ў Вільні.',
    'Na targach w Białymstoku wystąpi Ihar Karniej, wypuszczony z białoruskiej kolonii w czerwcu.',
    'Rozmowa z Iharem Karniejem odbędzie się w hali. Poety, wypuszczonego z białoruskiej kolonii w czerwcu, zaproszono z Wilna.',
  ])('%s', (text) => expect(told(text)).toContain('release background'));
});

describe('children and goods taken out of a country were in no prison', () => {
  test.each([
    'Вывезенные из Украины в Беларусь дети вернулись домой, сообщили в Минске.',
    'Вывезенные из Минска станки продают в Польше.',
    'Беларусь лидирует. Сборная Минска вышла в числе 12 команд в финал турнира.',
  ])('%s', (text) => expect(told(text)).toEqual([]));
});

function told(text: string): readonly string[] {
  return toldOf(readText({ text, published }), 'prisoner').filter((each) => each.startsWith('release'));
}
