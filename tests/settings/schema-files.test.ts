// The JSON Schemas that editors complete the YAML files by are those that the program checks by.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { configFiles } from '../../src/settings/load-settings.ts';
import { schemaFiles } from '../../src/settings/schema-files.ts';
import { root } from '../support/process.ts';

const folder = join(root, 'config/schemas');

test.for(schemaFiles())('%s is current: npm run schemas', ([file, text]) => {
  expect(readFileSync(join(folder, file), 'utf8')).toBe(text);
});

test('there is one schema for each file, and the file names it in its first line', () => {
  expect(readdirSync(folder).toSorted()).toEqual(
    configFiles.map((file) => file.replace('.yaml', '.schema.json')).toSorted(),
  );
  for (const file of configFiles) {
    const [first] = readFileSync(join(root, 'config', file), 'utf8').split('\n');
    expect(first).toBe(`# yaml-language-server: $schema=./schemas/${file.replace('.yaml', '.schema.json')}`);
  }
});
