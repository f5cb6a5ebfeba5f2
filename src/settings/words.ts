// Small words of all four files.
import { z } from 'zod';

export const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,79}$/, 'must be lower-case letters, digits and hyphens, such as nasha-niva');
export const language = z.string().regex(/^[a-z]{2}$/, 'must be a two-letter language code such as be');
export const authority = z.string().regex(/^[A-Z]{2}$/, 'must be an ISO country code, EU, UN or UK');

/** YAML reads an unquoted 2025-12-13 as text, which is what we want. */
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day such as 2025-12-13');
export const words = z.array(z.string().min(1).max(200)).max(200);
