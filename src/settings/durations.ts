// Durations as people write them: 30s, 10m, 48h, 7d.
import { z } from 'zod';

const units: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const pattern = /^(\d{1,5})\s?([smhd])$/;

/** Milliseconds of "10m"; null for anything else. */
export function parseDuration(text: string): number | null {
  const [, amount, unit] = pattern.exec(text.trim()) ?? [];
  const ms = units[unit ?? ''];
  return amount === undefined || ms === undefined ? null : Number(amount) * ms;
}

/** A duration of at least `minMs` and at most `maxMs`, in milliseconds once read. */
export function duration(minMs: number, maxMs: number) {
  return z
    .string()
    .regex(pattern, 'must be a duration such as 30s, 10m, 48h or 7d')
    .transform((text) => parseDuration(text) ?? 0)
    .refine((ms) => ms >= minMs && ms <= maxMs, `must lie between ${showDuration(minMs)} and ${showDuration(maxMs)}`);
}

export function showDuration(ms: number): string {
  for (const unit of ['d', 'h', 'm', 's']) {
    const size = units[unit] ?? 1;
    if (ms >= size && ms % size === 0) return `${ms / size}${unit}`;
  }
  return `${ms}ms`;
}
