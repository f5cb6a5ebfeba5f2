// Being free without a verb of releasing: adjectives, what somebody achieves, the end of being held, a prisoner of the watchlist abroad.
import { test } from 'vitest';
import { expectRow } from './expect-row.ts';
import { readerWith } from './reader.ts';
import { type Row, release } from './rows.ts';

const published = '2026-03-14';
const reader = readerWith([['andrzej-poczobut', 'Andrzej Poczobut', '2026-04-28']]);

const rows: readonly Row[] = [
  { it: 'en: an adjective that ends its clause', text: 'After five years Andrzej Poczobut is free.', alerts: release },
  {
    it: 'en: free to do something is no release',
    text: 'Belarusian prisoners are free to write letters, said Minsk.',
    alerts: '',
  },
  {
    it: 'en: set free before Christmas is a plan',
    text: 'Minsk intends to set forty more inmates free by Easter.',
    alerts: '',
  },
  {
    it: 'en: freedom that is won',
    text: 'Washington wins freedom for three detainees in Belarus.',
    alerts: release,
  },
  {
    it: 'en: freedom that one hopes to win',
    text: 'Warsaw hopes to win freedom for three detainees in Belarus.',
    alerts: '',
  },
  { it: 'de: erreicht', text: 'Trump erreicht Freilassung von 123 Gefangenen in Belarus.', alerts: release },
  { it: 'de: will erreichen', text: 'Trump will die Freilassung von 123 Gefangenen in Belarus erreichen.', alerts: '' },
  { it: 'uk: обмінян і за кордоном', text: 'Анджея Почобута обміняли, він уже в Польщі.', alerts: release },
  {
    it: 'uk: у місті разом з в’язнями',
    text: 'Віктар Бабарика і Марія Колесникова вже в Чернігові разом зі ще 112 в’язнями Лукашенка.',
    alerts: release,
  },
  { it: 'lt: laisvas', text: 'Nobelio taikos premijos laureatas Alesis Beliackis laisvas.', alerts: release },
  {
    it: 'en: held until a known day, then abroad',
    text: 'Andrzej Poczobut crossed into Poland on Tuesday.',
    published: '2026-04-28',
    alerts: release,
  },
  {
    it: 'en: the same journey half a year after being freed',
    text: 'Andrzej Poczobut crossed into Poland on Tuesday.',
    published: '2026-11-10',
    alerts: '',
  },
];

test.for(rows)('$it', (row) => expectRow({ published, ...row }, reader));

test.for<Row>([
  {
    it: 'en: what Washington prepares to take off is still on',
    text: 'Washington is preparing to take Belaruskali off the sanctions list, an envoy said.',
    alerts: '',
  },
  { it: 'en: prepared to let out', text: 'Lukashenko is prepared to let fifty prisoners out.', alerts: '' },
  {
    it: 'en: has let out',
    text: 'Lukashenko has let fifty political prisoners out of Belarusian jails.',
    alerts: release,
  },
])('$it', (row) => expectRow({ published, ...row }, reader));
