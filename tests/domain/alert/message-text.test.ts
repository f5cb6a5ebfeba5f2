import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillTemplate, joinList, plainLine, shorten } from '../../../src/domain/alert/message-text.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 200 });

describe('plainLine', () => {
  test.for([
    { it: 'makes one line of several', text: ' a\n\tb\r\n c ', want: 'a b c' },
    { it: 'drops terminal escapes', text: 'a\u001b[2Jb\u009b31mc', want: 'a[2Jb31mc' },
    { it: 'drops overrides of the reading direction', text: 'a\u202eb\u2066c\u200fd', want: 'abcd' },
    { it: 'drops invisible tags and zero-width spaces', text: 'a\u{e0041}\u200bb\ufeff', want: 'ab' },
    { it: 'drops halves of characters', text: 'a\ud83db', want: 'ab' },
    { it: 'keeps letters of every script, marks and joiners', text: 'Марыя ў क्‍ष 😀', want: 'Марыя ў क्‍ष 😀' },
  ])('$it', ({ text, want }) => {
    expect(plainLine(text)).toBe(want);
  });

  test('twice is once', () => {
    fc.assert(fc.property(anyText, (text) => plainLine(plainLine(text)) === plainLine(text)));
  });
});

describe('shorten', () => {
  test.for([
    { it: 'leaves what fits', text: 'short', length: 5, want: 'short' },
    { it: 'cuts at a space that is near', text: 'twelve prisoners freed', length: 20, want: 'twelve prisoners…' },
    { it: 'cuts a word where no space is near', text: 'a incomprehensibilities', length: 10, want: 'a incompr…' },
    { it: 'cuts through no character', text: 'ab😀😀', length: 4, want: 'ab…' },
    { it: 'gives nothing for nothing', text: 'abc', length: 0, want: '' },
  ])('$it', ({ text, length, want }) => {
    expect(shorten(text, length)).toBe(want);
  });

  test('never exceeds the length', () => {
    fc.assert(fc.property(anyText, fc.nat(50), (text, length) => shorten(text, length).length <= length));
  });
});

describe('templates', () => {
  test.for([
    { it: 'one acts', many: false, want: 'EU adds 5' },
    { it: 'several act', many: true, want: 'EU add 5' },
  ])('$it', ({ many, want }) => {
    expect(fillTemplate('{by} [adds|add] {n}', { by: 'EU', n: '5' }, many)).toBe(want);
  });

  test('a value is never read as a template', () => {
    fc.assert(
      fc.property(anyText, (by) => fillTemplate('{by}!', { by }) === `${by}!` && fillTemplate('x', { by }) === 'x'),
    );
  });

  test.for([
    { it: 'none', items: [], want: '' },
    { it: 'one', items: ['A'], want: 'A' },
    { it: 'two', items: ['A', 'B'], want: 'A and B' },
    { it: 'three', items: ['A', 'B', 'C'], want: 'A, B and C' },
  ])('lists $it', ({ items, want }) => {
    expect(joinList(items, 'and')).toBe(want);
  });
});
