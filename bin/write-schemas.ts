// Writes the JSON Schemas that editors complete the YAML files by: `npm run schemas`. A test checks that they are current.
import { mkdirSync, writeFileSync } from 'node:fs';
import { schemaFiles } from '../src/settings/schema-files.ts';

mkdirSync('config/schemas', { recursive: true });
for (const [file, text] of schemaFiles()) writeFileSync(`config/schemas/${file}`, text);
