// Spanish, Italian, Portuguese, French and Romanian leads: what pages, and which plans, calls, talks and exchanges of war stay silent.
import { expect, test } from 'vitest';
import { romanceLeads } from './leads-romance.ts';
import { readText } from './reader.ts';

test.each(romanceLeads)('%s', (row) => {
  const [published = '', title = '', text = '', alerts] = row.split(' | ');
  expect(readText({ published, title, text }).alerts.join(' ') || '-').toBe(alerts);
});
