// The JSON Schemas of the four files, generated from what the program itself checks by.
import { z } from 'zod';
import { alertsSchema } from './alerts-schema.ts';
import { feedsSchema } from './feeds-schema.ts';
import { settingsSchema } from './settings-schema.ts';
import { watchlistSchema } from './watchlist-schema.ts';

const schemas = { feeds: feedsSchema, watchlist: watchlistSchema, alerts: alertsSchema, settings: settingsSchema };

/** File name and content of each. */
export const schemaFiles = (): (readonly [file: string, text: string])[] =>
  Object.entries(schemas).map(([name, schema]) => [
    `${name}.schema.json`,
    `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), null, 2)}\n`,
  ]);
