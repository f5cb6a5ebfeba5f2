// "The list of persons with whom dealings are prohibited" says what the list is for, and bans nothing anew.
import { describe, test } from 'vitest';
import { expectLine } from './expect-row.ts';
import type { Line } from './rows.ts';

const imposed = 'sanctions_imposed';
const eased = 'sanctions_eased';

const told: readonly Line[] = [
  [eased, 'OFAC обновило перечень лиц, с которыми запрещены сделки: авиакомпании «Белавиа» в нем больше нет.'],
  [eased, 'OFAC исключило «Белавиа» из списка организаций, с которыми запрещены сделки.'],
  [eased, 'OFAC оновило перелік осіб, з якими заборонено укладати угоди: авіакомпанії «Белавія» в ньому більше немає.'],
  [eased, 'OFAC абнавіла пералік асоб, з якімі забаронены здзелкі: авіякампаніі «Белавія» ў ім больш няма.'],
  [eased, 'OFAC zaktualizowało listę osób, z którymi transakcje są zakazane: linii Belavia już na niej nie ma.'],
  ['', 'OFAC atnaujino sąrašą asmenų, su kuriais uždrausti sandoriai, tarp jų Baltarusijos bankai.'],
  ['', 'Das OFAC hat die Liste der Personen aktualisiert, mit denen Geschäfte mit Belarus verboten sind.'],
  ['', 'OFAC has updated the list of Belarusian persons with whom dealings are prohibited.'],
  [
    eased,
    'Belavia has been struck off the list of companies to which it is forbidden to sell aircraft parts, the US said.',
  ],
  [imposed, 'The US Treasury put Belavia on the list of persons with whom dealings are prohibited.'],
  [imposed, 'Минфин США внес «Белавиа» в перечень лиц, с которыми запрещены сделки.'],
  [imposed, 'Україна ввела санкції проти п’яти білоруських фірм, з якими заборонено торгувати.'],
  [imposed, 'США запретили сделки с белорусским банком «Дабрабыт».'],
];

describe('what a list is for', () => {
  test.for(told)('%s: %s', ([...line]) => expectLine(...line));
});
