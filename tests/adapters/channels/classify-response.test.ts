import { describe, expect, test } from 'vitest';
import { classifyResponse, retryAfterMs } from '../../../src/adapters/channels/classify-response.ts';

const now = new Date('2025-12-13T15:00:00Z');

describe('classifyResponse', () => {
  test.for([
    { it: '200 is sent', status: 200, want: 'sent' },
    { it: '204 is sent', status: 204, want: 'sent' },
    { it: '301 is not followed', status: 301, want: 'misconfigured' },
    { it: '304 is not acceptance', status: 304, want: 'misconfigured' },
    { it: '400 is refused', status: 400, want: 'refused' },
    { it: '401 is a matter of settings', status: 401, want: 'misconfigured' },
    { it: '403 is a matter of settings', status: 403, want: 'misconfigured' },
    { it: '404 is a matter of settings', status: 404, want: 'misconfigured' },
    { it: '408 is tried again', status: 408, want: 'timeout, retry' },
    { it: '410 is gone', status: 410, want: 'gone' },
    { it: '422 is refused', status: 422, want: 'refused' },
    { it: '429 is tried again', status: 429, want: 'rate-limited, retry' },
    { it: '500 is tried again', status: 500, want: 'server-error, retry' },
    { it: '503 is tried again', status: 503, want: 'server-error, retry' },
  ])('$it', ({ status, want }) => {
    const attempt = classifyResponse(status, {}, now);
    const words = attempt.outcome === 'sent' ? 'sent' : `${attempt.reason}${attempt.retryable ? ', retry' : ''}`;
    expect(words).toBe(want);
  });

  test('a pause asked for is kept only where a further try is made', () => {
    expect(classifyResponse(503, { 'retry-after': '7' }, now)).toMatchObject({ retryAfterMs: 7000 });
    expect(classifyResponse(400, { 'retry-after': '7' }, now)).toMatchObject({ retryAfterMs: null });
  });
});

describe('retryAfterMs', () => {
  test.for([
    { it: 'reads seconds', header: '120', want: 120_000 },
    { it: 'reads a date', header: 'Sat, 13 Dec 2025 15:02:00 GMT', want: 120_000 },
    { it: 'ignores a date that is past', header: 'Sat, 13 Dec 2025 14:00:00 GMT', want: null },
    { it: 'ignores nonsense', header: 'soon', want: null },
    { it: 'ignores negative seconds', header: '-5', want: null },
    { it: 'ignores a number too long to be meant', header: '9'.repeat(400), want: null },
    { it: 'takes the first of several', header: ['5', '9'], want: 5000 },
    { it: 'needs none', header: undefined, want: null },
  ])('$it', ({ header, want }) => {
    expect(retryAfterMs(header, now)).toBe(want);
  });
});
