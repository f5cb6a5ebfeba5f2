// When a server says "not now": how long to stay away.

const longestWaitMs = 24 * 60 * 60 * 1000;

/**
 * Milliseconds until the moment a `Retry-After` header names, in seconds or as an HTTP date (RFC 9110, 10.2.3); null when the header
 * is missing or unreadable. At least one second, at most a day: a server's typing error must not switch a feed off for good.
 */
export function retryAfterMs(header: string | null, now: Date): number | null {
  const value = header?.trim() ?? '';
  const seconds = /^\d{1,10}$/.test(value) ? Number(value) : (httpDateMs(value) - now.getTime()) / 1000;
  if (Number.isNaN(seconds)) return null;
  return Math.min(Math.max(Math.round(seconds * 1000), 1000), longestWaitMs);
}

/** Dates start with the name of a day; anything else (`-5`, `1e3`) would be read as some year by Date.parse. */
const httpDateMs = (value: string): number => (/^[A-Z][a-z]{2,8},? /.test(value) ? Date.parse(value) : Number.NaN);
