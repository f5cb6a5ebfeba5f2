import { describe, expect, it } from 'vitest';
import { rememberWords } from '../../src/domain/word-memory.ts';

function counting(bits: number) {
  const asked: string[] = [];
  const memory = rememberWords(bits, (word) => {
    asked.push(word);
    return word.toUpperCase();
  });
  return { asked, memory };
}

describe('a memory of words', () => {
  it('asks for a word once, wherever it stands', () => {
    const { asked, memory } = counting(4);
    expect(memory('free Minsk', 5, 10)).toBe('MINSK');
    expect(memory('Minsk', 0, 5)).toBe('MINSK');
    expect(asked).toEqual(['Minsk']);
  });

  it('answers rightly where more words come than it has places', () => {
    const { memory } = counting(2);
    const words = Array.from({ length: 200 }, (_, at) => `word${at}`);
    for (const word of [...words, ...words]) expect(memory(word, 0, word.length)).toBe(word.toUpperCase());
  });

  it('does not keep what is too long to be a word', () => {
    const { asked, memory } = counting(4);
    const long = 'a'.repeat(61);
    memory(long, 0, long.length);
    memory(long, 0, long.length);
    expect(asked).toEqual([long, long]);
  });
});
