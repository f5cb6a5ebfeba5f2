// Releases of long ago in articles about something else: background, and never news.
import { describe, expect, test } from 'vitest';
import { readText, toldOf } from './reader.ts';

const published = '2026-03-17'; // a Tuesday

function told(text: string): string[] {
  const reading = readText({ text, published });
  expect(reading.alerts).toEqual([]);
  return toldOf(reading, 'prisoner').filter((claim) => claim.startsWith('release'));
}

describe('who was brought over the border in December, in an article about something else', () => {
  test.each([
    'A bakery opened in Vilnius on Tuesday. The baker was among the 123 people driven over the Belarusian border in December.',
    'В Вильнюсе во вторник открылась пекарня. Пекарь был среди тех 123 человек из Беларуси, кого в декабре высадили у литовской границы.',
    'У Вільнюсі у вівторок відкрили пекарню. Пекар був серед 123 людей, яких у грудні вивезли з Білорусі до Литви.',
    'У Вільні ў аўторак адкрылі пякарню. Пекар быў сярод тых 123 чалавек, якіх у снежні вывезлі з Беларусі ў Літву.',
    'W Wilnie otwarto we wtorek piekarnię. Piekarz był wśród 123 osób wywiezionych w grudniu z Białorusi na Litwę.',
    'In Vilnius hat am Dienstag eine Bäckerei eröffnet. Der Bäcker ist einer von 52 Leuten, die Minsk im Dezember an die litauische Grenze gefahren hat.',
    'Vilniuje antradienį atidaryta kepykla. Kepėjas buvo tarp 123 žmonių, gruodį atvežtų iš Baltarusijos į Lietuvą.',
  ])('%s', (text) => expect(told(text)).toEqual(['release background']));
});

describe('after whose release something else happened', () => {
  test.each([
    'A bakery opened in Brest, Belarus, on Tuesday. After his release in 2023 the baker had worked as a driver.',
    'В Бресте во вторник открылась пекарня. После освобождения в 2023 году пекарь работал водителем в Беларуси.',
    'У Бресті в Білорусі у вівторок відкрили пекарню. Після звільнення з колонії у 2023 році пекар працював водієм.',
    'У Брэсце ў аўторак адкрылі пякарню. Пасля вызвалення ў 2023 годзе пекар працаваў кіроўцам.',
    'W Brześciu na Białorusi otwarto we wtorek piekarnię. Po uwolnieniu w 2023 roku piekarz pracował jako kierowca.',
    'Im belarussischen Brest hat am Dienstag eine Bäckerei eröffnet. Nach seiner Entlassung im Jahr 2023 fuhr der Bäcker Taxi.',
    'Baltarusijos Breste antradienį atidaryta kepykla. Po išėjimo į laisvę 2023 metais kepėjas dirbo vairuotoju.',
  ])('%s', (text) => expect(told(text)).toEqual(['release background']));
});

describe('a term served long ago', () => {
  test.each([
    'Der Bäcker aus Minsk hat am Dienstag eröffnet. Er hatte seine Strafe in Belarus abgesessen und kam im September heraus.',
    'Пекарь из Минска открылся во вторник. Срок за комментарий он отбыл полностью и вышел в сентябре.',
    'Пекар із Мінська відкрився у вівторок. Строк за коментар він відбув і вийшов у вересні.',
    'Пекар з Мінска адкрыўся ў аўторак. Тэрмін за каментар ён адбыў і выйшаў у верасні.',
    'Piekarz z Mińska otworzył we wtorek. Karę za komentarz odsiedział i wyszedł we wrześniu.',
  ])('%s', (text) => expect(told(text)).toEqual(['release background']));
});

describe('no release, or none that has happened', () => {
  test.each([
    'A bakery opened in Minsk on Tuesday. The baker returned from a fair in Vilnius in December with 20 people.',
    'Пекарня в Минске открылась во вторник. В декабре пекарь привез из Вильнюса 20 рецептов.',
    'Пекарня в Мінську відкрилася у вівторок. У грудні пекар приїхав з Вільнюса після відпустки.',
    'Piekarnia w Mińsku działa od wtorku. W grudniu piekarz wrócił z Wilna z 20 przepisami.',
    'Die Bäckerei in Minsk hat am Dienstag eröffnet. Im Dezember kam der Bäcker aus Vilnius zurück.',
    'Kepykla Minske atidaryta antradienį. Gruodį kepėjas grįžo iš Vilniaus su 20 receptų.',
    'In February the European Union called for the release of all political prisoners in Belarus.',
    'Bialiatski, who has been in jail in Belarus since July 2021, hugged nobody.',
  ])('%s', (text) => expect(told(text)).not.toContain('release background'));
});
