// News stands at the top, has a date, is tied to the news or told twice; one undated sentence further down is for a person to look at.
import { describe, expect, test } from 'vitest';
import { expectRow } from './expect-row.ts';
import { readText } from './reader.ts';
import { eased, imposed, type Row, release } from './rows.ts';

const asides: readonly Row[] = [
  {
    it: 'en: measures told behind a delisting',
    title: 'EU court annuls sanctions on Belarusian businessman',
    text: 'The General Court on Tuesday annulled the restrictive measures against the Belarusian businessman. The Council put him on its sanctions list as a sponsor of the government. He denies it.',
    alerts: eased,
  },
  {
    it: 'en: a release told behind a trial',
    title: 'Court in Minsk opens trial of four journalists',
    text: 'The trial of four journalists opened in Minsk on Monday. They face up to seven years. Their editor was released from prison and lives in Vilnius.',
    alerts: '',
  },
  {
    it: 'ru: освобождение ниже новости о суде',
    title: 'В Гомеле судят волонтера',
    text: 'В Гомеле начался суд над волонтером. Процесс закрыт для публики. Его сестру освободили из колонии, она живет в Польше.',
    alerts: '',
  },
  {
    it: 'uk: санкції нижче новини про торгівлю',
    title: 'Експорт добрив із Білорусі зріс',
    text: 'Експорт калійних добрив із Білорусі зріс на третину. Покупців знайшли в Азії. ЄС запровадив санкції проти білоруського калію.',
    alerts: '',
  },
  {
    it: 'pl: sankcje pod wiadomością o granicy',
    title: 'Ruch na granicy z Białorusią maleje',
    text: 'Liczba ciężarówek na granicy z Białorusią spadła o połowę. Kierowcy czekają na przejazd krócej niż latem. Unia objęła sankcjami białoruskie spółki transportowe.',
    alerts: '',
  },
  {
    it: 'de: eine Freilassung unter einer Preisverleihung',
    title: 'Menschenrechtspreis für Anwältin aus Minsk',
    text: 'Die Anwältin aus Minsk erhält den Menschenrechtspreis. Die Feier ist in Berlin. Ihr Mandant kam aus der Haft in Belarus frei.',
    alerts: '',
  },
  {
    it: 'lt: sankcijos po žinia apie geležinkelius',
    title: 'Geležinkelių pelnas sumažėjo',
    text: 'Lietuvos geležinkelių pelnas sumažėjo perpus. Krovinių iš Baltarusijos nebėra. JAV įvedė sankcijas „Belaruskaliui“.',
    alerts: '',
  },
  {
    it: 'be: вызваленьне пад навіной пра суд',
    title: 'У Берасьці судзяць настаўніцу',
    text: 'У Берасьці пачаўся суд над настаўніцай. Яе мужа вызвалілі з калёніі. Цяпер ён жыве ў Вільні.',
    alerts: '',
  },
];

const tied: readonly Row[] = [
  {
    it: 'en: told twice',
    title: 'Minsk court opens trial of four journalists',
    text: 'The trial of four journalists opened in Minsk. They deny the charges. Lukashenko has pardoned their editor. The editor was released from prison and is on her way to Vilnius.',
    alerts: release,
  },
  {
    it: 'en: dated within days',
    title: 'Potash price falls',
    text: 'The price of potash fell. Traders in Asia are waiting. On Tuesday the United States lifted its sanctions on Belaruskali.',
    published: '2025-12-16',
    alerts: eased,
  },
  {
    it: 'en: one more of the day',
    title: 'EU prolongs sanctions on Belarus for a year',
    text: 'The Council on Thursday prolonged the sanctions on Belarus until February. It also added 28 judges to the sanctions list.',
    alerts: 'sanctions_extended,sanctions_imposed',
  },
  {
    it: 'de: am selben Tag',
    title: 'Treffen der Außenminister in Brüssel',
    text: 'Die Außenminister der EU trafen sich in Brüssel. Es ging um die Grenze. Zeitgleich verhängte Kanada Sanktionen gegen zehn belarussische Richter.',
    alerts: imposed,
  },
  {
    it: 'ru: вторая сторона сделки',
    title: 'Лукашенко помиловал 31 гражданина Украины',
    text: 'Лукашенко помиловал 31 гражданина Украины. Их встречают на границе. США сняли санкции с «Белавиа».',
    alerts: `${release},${eased}`,
  },
  {
    it: 'en: what an envoy tells',
    text: 'An American delegation spent Tuesday in Minsk. It had talks on trade. Washington has lifted its sanctions on potash, envoy John Coale said.',
    alerts: eased,
  },
  {
    it: 'pl: drugie zdanie, gdy pierwsze nic nie mówi',
    title: 'Długo wyczekiwany dzień',
    text: 'Rodziny czekały na ten dzień od lat. Białoruś uwolniła 14 więźniów politycznych.',
    alerts: release,
  },
];

describe('an aside pages nobody', () => test.for(asides)('$it', (row) => expectRow(row)));
describe('what is dated, repeated or tied to the news pages', () => test.for(tied)('$it', (row) => expectRow(row)));

test('a person is asked to look at it', () => {
  const { review } = readText({ title: asides[2]?.title ?? null, text: asides[2]?.text ?? '' });
  expect(review).toBe('prisoner_release told once, without a date, below other news: not surely enough to alert');
});
