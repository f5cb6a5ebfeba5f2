// Texts about other things, in the seven languages: no person of the default watchlist, no organisation.
import { expect, test } from 'vitest';
import { compileNames } from '../../../src/domain/names/compile-names.ts';
import { findMentions } from '../../../src/domain/names/find-mentions.ts';
import { loadWatchlist } from '../../../src/settings/load-settings.ts';

const names = compileNames(loadWatchlist('config/watchlist.yaml'));

test.for([
  {
    it: 'English: gardening',
    text: 'Below the hedge, May brings green leaves. Maria planted roses; Victor Smith, a baker, sold bread. Believe it or not, Alexander the gardener slept.',
  },
  {
    it: 'English: a novel',
    text: 'Ivan Karamazov laughed. "Integral calculus," said Kolya, "is a horizon nobody reaches." Anna Karenina boarded the train to Saint Petersburg.',
  },
  {
    it: 'English: computing',
    text: 'The planar graph is stored in UTC order. MAZE solvers and BASE64 use an integral index. NATIVE code calls KERNEL32.',
  },
  {
    it: 'Russian: kitchen',
    text: 'Весна пришла, и Мария Петровна варит борщ. Знак качества стоит на каждой банке. Зеркало в прихожей треснуло. Горка посуды, интеграл вкуса.',
  },
  {
    it: 'Russian: chess',
    text: 'Гроссмейстер Александр Алехин выиграл у Николая Григорьева. Виктор Корчной сдался, Максим Матлаков сделал ничью. Пеленг не понадобился.',
  },
  {
    it: 'Russian: literature',
    text: 'Алексей Толстой написал роман. Андрей Белый и Александр Блок спорили. Павел Белов читал стихи о горизонте.',
  },
  {
    it: 'Belarusian: nature',
    text: 'Вясна прыйшла ў лес. Лось выйшаў на паляну, воўк схаваўся. Марыя Іванаўна збірае грыбы. Люстэрка ракі блішчыць.',
  },
  {
    it: 'Belarusian: poetry',
    text: 'Янка Купала і Якуб Колас пісалі вершы. Максім Багдановіч памёр маладым. Ларыса Геніюш жыла далёка.',
  },
  {
    it: 'Ukrainian: theatre',
    text: 'Весна на сцені: Олександр Довженко, Лесь Курбас і Марія Заньковецька. Дзеркало розбилося. Інтеграл рахує студент Віктор.',
  },
  {
    it: 'Ukrainian: football',
    text: 'Андрій Шевченко забив, Сергій Ребров подав, Микола Павлов тренував. Захисник Віктор Скрипник отримав картку.',
  },
  {
    it: 'Polish: school',
    text: 'Aleksander Fredro i Adam Mickiewicz to lektury. Wyjaśnij, czym jest całka. Maria Konopnicka pisała dla dzieci. Znak drogowy stoi przy szkole.',
  },
  {
    it: 'Polish: film',
    text: 'Andrzej Wajda nakręcił film, Wiktor Zborowski zagrał. Horyzont zniknął we mgle, a Paweł milczał.',
  },
  {
    it: 'Lithuanian: basketball',
    text: 'Arvydas Sabonis metė, Šarūnas Marčiulionis gynėsi. Senas ženklas stovi prie kelio. Viktoras dirba mokykloje, Marija dainuoja.',
  },
  {
    it: 'German: music',
    text: 'Der Horizont war blau. Johann Sebastian Bach und Clara Schumann. Das Integral des Sinnes; Peter Alexander sang in Wien.',
  },
])('$it', ({ text }) => {
  const found = findMentions(text, names).filter(({ kind }) => kind === 'person' || kind === 'organisation');
  expect(found.map(({ subject, as }) => `${subject}: ${as}`)).toEqual([]);
});
