// vestka demo, as a newcomer runs it: a real process, the whole pipeline, exactly two alerts.
import { beforeAll, describe, expect, test } from 'vitest';
import { askVestka } from '../support/process.ts';

let answer: Awaited<ReturnType<typeof askVestka>>;
beforeAll(async () => {
  answer = await askVestka(['demo']);
}, 90_000);

describe('vestka demo', () => {
  test('ends with 0, and complains of nothing', () => {
    expect(answer.code).toBe(0);
    expect(answer.stderr).not.toMatch(/error|warn/i);
  });

  test('prints the release of 123 people and the lifting of potash sanctions, each once', () => {
    const [alerts = ''] = answer.stdout.split('What was read:');
    expect(alerts.match(/^ {2}Event e-\S+, revision \d+$/gm)?.map((line) => line.split(', ')[1])).toEqual([
      'revision 1',
      'revision 1',
    ]);
    expect(alerts.match(/^Belarus frees 123 prisoners, among them Ales Bialiatski/gm)).toHaveLength(1);
    expect(alerts.match(/^United States eases sanctions: .*potash/gm)).toHaveLength(1);
  });

  test('names the two stories that stayed silent, and why', () => {
    const [, read = ''] = answer.stdout.split('What was read:');
    const silent = read.split('\n- ').filter((story) => story.includes('silent:'));
    expect(
      silent.map((story) => /\((?:morning-post|vestnik|evening-wire), \w\w\)/.exec(story)?.[0]).toSorted(),
    ).toEqual(['(morning-post, en)', '(vestnik, ru)']);
    expect(silent.join()).toContain('called for');
    expect(read.match(/an alert was raised for/g)).toHaveLength(4);
  });
});
