// Dates as the world writes them.
import { describe, expect, test } from 'vitest';
import { parseFeedDate } from '../../../src/adapters/feeds/feed-date.ts';

const read = (text: string) => parseFeedDate(text)?.replace(/(:00)?\.000Z$/, '') ?? null;

describe('RFC 822 and its descendants', () => {
  test.for([
    { text: 'Sat, 13 Dec 2025 14:05:00 +0300', want: '2025-12-13T11:05' },
    { text: 'Sat,13 Dec 2025 14:05 GMT', want: '2025-12-13T14:05' },
    { text: '13 Dec 25 14:05:09 EST', want: '2025-12-13T19:05:09' },
    { text: 'Sat, 13 Dec 2025 14:05:00 GMT+0300', want: '2025-12-13T11:05' },
    { text: 'Sat, Dec 13 2025 14:05:00', want: '2025-12-13T14:05' },
    { text: 'Sun Jan  4 16:29:06 PST 2004', want: '2004-01-05T00:29:06' },
    { text: 'Sun Jan 04 16:29:06 2004', want: '2004-01-04T16:29:06' },
    { text: 'Sat, 13 Dec 2025 24:00:00 GMT', want: '2025-12-14T00:00' },
    { text: 'Wed, 15 Jul 2015 16:30:00 America/New_York', want: '2015-07-15T20:30' },
    { text: '13-Dec-25 14:05:09', want: '2025-12-13T14:05:09' },
  ])('$text', ({ text, want }) => {
    expect(read(text)).toBe(want);
  });
});

describe('ISO 8601 and its profiles', () => {
  test.for([
    { text: '2025-12-13T14:05:00Z', want: '2025-12-13T14:05' },
    { text: '2025-12-13T14:05:00.123456+02:00', want: '2025-12-13T12:05' },
    { text: '2025-12-13T14:05-08:00', want: '2025-12-13T22:05' },
    { text: '2025-12-13 14:05:00 +0300', want: '2025-12-13T11:05' },
    { text: '2025-12-13T14', want: '2025-12-13T14:00' },
    { text: '2025-12-13', want: '2025-12-13T00:00' },
    { text: '2025-12', want: '2025-12-01T00:00' },
    { text: '2025', want: '2025-01-01T00:00' },
    { text: '20251213T140500Z', want: '2025-12-13T14:05' },
    { text: '20251213', want: '2025-12-13T00:00' },
    { text: '2025-347', want: '2025-12-13T00:00' },
    { text: '26-10-02  10:45', want: '2026-10-02T10:45' },
    { text: '1765634700', want: '2025-12-13T14:05' },
  ])('$text', ({ text, want }) => {
    expect(read(text)).toBe(want);
  });
});

describe('what people write', () => {
  test.for([
    { text: 'Сб, 13 дек 2025 14:05:00 +0300', want: '2025-12-13T11:05' },
    { text: '13 декабря 2025 г., 14:05', want: '2025-12-13T14:05' },
    { text: '3 мая 2024', want: '2024-05-03T00:00' },
    { text: '13 снежня 2025, 18:40', want: '2025-12-13T18:40' },
    { text: '5 траўня 2024 10:00', want: '2024-05-05T10:00' },
    { text: '4 червня 2025', want: '2025-06-04T00:00' },
    { text: '4 липня 2025', want: '2025-07-04T00:00' },
    { text: '13 grudnia 2025, 14:05', want: '2025-12-13T14:05' },
    { text: '2025 m. gruodžio 13 d., 14:05', want: '2025-12-13T14:05' },
    { text: '2025 m. rugpjūčio 3 d.', want: '2025-08-03T00:00' },
    { text: '13. März 2025, 14:05 Uhr', want: '2025-03-13T14:05' },
    { text: 'mar. 2 déc. 2025', want: '2025-12-02T00:00' },
    { text: '13.12.2025 14:05', want: '2025-12-13T14:05' },
    { text: '12/13/2025', want: '2025-12-13T00:00' },
    { text: '13/12/2025', want: '2025-12-13T00:00' },
    { text: 'Saturday, December 13, 2025 at 2:05 PM', want: '2025-12-13T14:05' },
    { text: 'July 13, 2025 2:05 p.m. ET', want: '2025-07-13T18:05' },
    { text: 'August 20, 2026 - General Licenses', want: '2026-08-20T00:00' },
    { text: 'December 13, 2025 - Sanctions List Updates', want: '2025-12-13T00:00' },
    { text: '2004-05-25 오후 11:23:17', want: '2004-05-25T14:23:17' },
    { text: 'Κυρ, 11 Ιούλ 2004 12:00:00 EST', want: '2004-07-11T17:00' },
    { text: '2004-július-13T9:15-05:00', want: '2004-07-13T14:15' },
  ])('$text', ({ text, want }) => {
    expect(read(text)).toBe(want);
  });
});

test.for([
  '',
  'позавчера',
  '2 hours ago',
  'Thu, 31 Jun 2004 19:48:21 GMT',
  '99/99/9999',
  'May',
  'Mayor 13, 2025',
  'General Licence 13 of 2025',
  '0000-00-00 00:00:00',
])('does not guess at "%s"', (text) => {
  expect(parseFeedDate(text)).toBeNull();
});
