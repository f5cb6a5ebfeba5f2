// A sentence that tells everything itself pages alone: a short wire item has no other.
import { describe, expect, test } from 'vitest';
import { belarusian, english, german, russian, ukrainian } from './leads-alone-german.ts';
import { near } from './leads-alone-near.ts';
import { lithuanian, polish } from './leads-alone-polish.ts';
import { readText } from './reader.ts';

const published = '2025-06-24'; // a Tuesday

describe.each([
  ['Aus Belarus', german],
  ['From Belarus', english],
  ['Из Беларуси', russian],
  ['З Беларусі', belarusian],
  ['З Білорусі', ukrainian],
  ['Z Białorusi', polish],
  ['Iš Baltarusijos', lithuanian],
])('alone below "%s"', (title, lines) => {
  test.each(lines)('%s: %s', (alert, text) => {
    expect(readText({ title, text, published }).alerts).toEqual([alert]);
  });
});

describe('near misses', () => {
  test.each(near)('%s: %s', (title, text) => {
    expect(readText({ title, text, published }).alerts).toEqual([]);
  });
});
