// A running process notices a changed configuration by its content, not by its time.
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchFolder } from '../../src/settings/watch-settings.ts';

let folder: string;
let changes: number;
let stop: () => void;
beforeEach(() => {
  vi.useFakeTimers();
  folder = mkdtempSync(join(tmpdir(), 'vestka-watched-'));
  mkdirSync(join(folder, 'lexicon'));
  writeFileSync(join(folder, 'feeds.yaml'), 'outlets: []');
  changes = 0;
  stop = watchFolder(folder, () => {
    changes += 1;
  });
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

test.for([
  { it: 'another content is a change', act: () => writeFileSync(join(folder, 'feeds.yaml'), 'outlets: [a]'), told: 1 },
  {
    it: 'a new file in a folder below is a change',
    act: () => writeFileSync(join(folder, 'lexicon/en.yaml'), 'language: en'),
    told: 1,
  },
  { it: 'the folder gone is a change, once', act: () => rmSync(folder, { recursive: true }), told: 1 },
  {
    it: 'the same content written again is none',
    act: () => writeFileSync(join(folder, 'feeds.yaml'), 'outlets: []'),
    told: 0,
  },
  { it: 'another time alone is none', act: () => utimesSync(join(folder, 'feeds.yaml'), 1, 1), told: 0 },
  { it: 'a file that is no YAML is none', act: () => writeFileSync(join(folder, 'feeds.yaml.swp'), 'x'), told: 0 },
])('$it', ({ act, told }) => {
  vi.advanceTimersByTime(20_000);
  act();
  vi.advanceTimersByTime(20_000);
  expect(changes).toBe(told);
});

test('after the stop nothing is told', () => {
  stop();
  writeFileSync(join(folder, 'feeds.yaml'), 'outlets: [a]');
  vi.advanceTimersByTime(20_000);
  expect(changes).toBe(0);
});
