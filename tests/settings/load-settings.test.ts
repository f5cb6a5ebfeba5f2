// Good and bad configuration: every fault is told with file, line, column and what to do. Fixtures are named for their fault.
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadSettings, loadWatchlist } from '../../src/settings/load-settings.ts';
import { ConfigError } from '../../src/settings/read-yaml.ts';
import type { Environment } from '../../src/settings/secrets.ts';
import { root } from '../support/process.ts';

const fixtures = join(root, 'tests/fixtures/config');
const secret = `whsec_${'c2VjcmV0'.repeat(4)}`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vestka-config-'));
  cpSync(join(fixtures, 'good'), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What is wrong with the folder, each problem as `file:line:column: message`. */
function faults(environment: Environment = { WEBHOOK_SECRET: secret }): string[] {
  try {
    loadSettings(folder, environment);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.message.split('\n').map((line) => line.replace(`${folder}/`, ''));
  }
}

const idRule = 'must be lower-case letters, digits and hyphens, such as nasha-niva';
const noSecret =
  'SLACK_WEBHOOK_URL is not set: set the environment variable SLACK_WEBHOOK_URL, or SLACK_WEBHOOK_URL_FILE to a file that holds it';
const noPrefix = 'must be "whsec_" followed by base64: make one with `echo whsec_$(openssl rand -base64 32)`';
const misplaced = 'check the indentation of this line: it must stand under the';
const seeDocs = 'remove it, or see docs/configuration.md for the keys that exist';

/** A fixture of `bad/`, and where in which file the fault stands. */
const badFiles: readonly (readonly [fixture: string, ...told: string[]])[] = [
  [
    'bad-date.watchlist.yaml',
    '3:22: measures.0.authority: must be an ISO country code, EU, UN or UK',
    '3:64: measures.0.since: must be a day such as 2025-12-13',
  ],
  ['bad-duration.feeds.yaml', '5:45: outlets.0.feeds.0.every: must be a duration such as 30s, 10m, 48h or 7d'],
  ['capital-letters-in-an-id.watchlist.yaml', `2:7: people.0.id: ${idRule}`],
  ['empty-file.feeds.yaml', '1:1: outlets: is missing: give a list'],
  ['first-key-out-of-line.settings.yaml', `3:1: ${misplaced} "fetching" of line 1`],
  ['key-too-far-left.feeds.yaml', `4:4: ${misplaced} "name" of line 3`],
  ['key-too-far-right.feeds.yaml', `3:6: ${misplaced} "id" of line 2`],
  ['list-item-out-of-line.watchlist.yaml', `3:4: ${misplaced} "-" of line 2`],
  ['missing-secret.alerts.yaml', `5:5: ${noSecret}`],
  ['no-address.feeds.yaml', '2:78: outlets.0.feeds.0.url: must be an http or https address'],
  ['no-routes.alerts.yaml', '3:1: routes: at least one route is needed'],
  ['not-a-list.feeds.yaml', '1:1: outlets: must be a list'],
  ['nothing-to-poll.feeds.yaml', '2:5: outlets.0: an outlet needs at least one feed or page'],
  ['same-address-twice.feeds.yaml', '7:9: address "https://post.test/rss" stands here a second time: remove one'],
  ['same-key-twice.settings.yaml', '2:1: Map keys must be unique'],
  [
    'same-outlet-twice.feeds.yaml',
    '3:7: outlet "morning-post" stands here a second time: remove one or give it another id',
  ],
  [
    'same-subject-twice.watchlist.yaml',
    '4:7: subject "ales-bialiatski" stands here a second time: remove one or give it another id',
  ],
  ['secret-without-prefix.alerts.yaml', `2:71: channels.0.secret: ${noPrefix}`],
  [
    'slack-without-address.alerts.yaml',
    '2:5: channels.0: a slack channel needs either webhookUrl, or token and channel',
  ],
  ['tab-for-indentation.settings.yaml', '2:1: Tabs are not allowed as indentation'],
  ['too-short-duration.feeds.yaml', '5:45: outlets.0.feeds.0.every: must lie between 1m and 7d'],
  ['unclosed-bracket.alerts.yaml', '3:1: Flow map in block collection must be sufficiently indented and end with a }'],
  ['unknown-channel-of-the-heartbeat.alerts.yaml', '5:64: there is no channel "telephone"; known: screen'],
  ['unknown-channel-type.alerts.yaml', '2:19: channels.0.type: type must be console, slack or webhook'],
  ['unknown-channel.alerts.yaml', '4:64: there is no channel "scren": did you mean "screen"?'],
  ['unknown-key-deep-inside.watchlist.yaml', '3:55: people.1: unknown key "alias": did you mean "aliases"?'],
  ['unknown-key-of-a-channel.alerts.yaml', `2:34: channels.0: unknown key "colour": ${seeDocs}`],
  ['unknown-key-without-a-likeness.settings.yaml', `2:1: unknown key "colour": ${seeDocs}`],
  ['unknown-key.feeds.yaml', '5:5: outlets.0: unknown key "feedz": did you mean "feeds"?'],
  ['unknown-kind.feeds.yaml', '2:49: outlets.0.kind: must be one of official, wire, independent, state_media, ngo'],
  [
    'unknown-subject.alerts.yaml',
    '4:27: there is no subject of watchlist.yaml "ales-bialiatsky": did you mean "ales-bialiatski"?',
  ],
  [
    'unknown-time-zone.alerts.yaml',
    '5:14: heartbeat.at: must be a time of day such as 09:00, in quotes',
    '5:31: heartbeat.timeZone: must be an IANA time zone such as Europe/Vilnius',
  ],
  [
    'unknown-type-of-a-route.alerts.yaml',
    '4:24: routes.0.match.types.0: must be one of prisoner_release, prisoner_detention, prisoner_death, sanctions_imposed, sanctions_eased, sanctions_extended, diplomatic_contact, diplomatic_relations: did you mean "prisoner_release"?',
  ],
  ['wrong-type.settings.yaml', '2:3: fetching.maxRedirects: must be a number'],
];

describe('a bad file', () => {
  test.for(badFiles)('%s', ([fixture, ...told]) => {
    const file = fixture.slice(fixture.indexOf('.') + 1);
    cpSync(join(fixtures, 'bad', fixture), join(folder, file));
    expect(faults()).toEqual(told.map((each) => `${file}:${each}`));
  });

  test('no fixture is forgotten', () => {
    expect(badFiles.map(([fixture]) => fixture)).toEqual(readdirSync(join(fixtures, 'bad')).toSorted());
  });
});

describe('a bad folder', () => {
  test('a file that is missing is told with what to do', () => {
    rmSync(join(folder, 'watchlist.yaml'));
    expect(faults()).toEqual([
      'watchlist.yaml:1:1: no such file: copy it from the config/ folder of the repository, or set VESTKA_CONFIG_DIR',
    ]);
  });

  test('every fault of every file is told at once', () => {
    for (const [fixture, file] of [
      ['unknown-kind.feeds.yaml', 'feeds.yaml'],
      ['wrong-type.settings.yaml', 'settings.yaml'],
    ] as const)
      cpSync(join(fixtures, 'bad', fixture), join(folder, file));
    expect(faults({}).map((each) => each.split(':')[0])).toEqual(['feeds.yaml', 'alerts.yaml', 'settings.yaml']);
  });

  test('a file of six megabytes is no configuration', () => {
    writeFileSync(join(folder, 'feeds.yaml'), `# ${'x'.repeat(6_000_000)}`);
    expect(faults()).toEqual(['feeds.yaml:1:1: is larger than 5000000 bytes']);
  });

  test('a file of aliases of aliases is refused, not unfolded', () => {
    const levels = Array.from(
      { length: 12 },
      (_, i) => `l${i + 1}: &l${i + 1} [${Array(10).fill(`*l${i}`).join(', ')}]`,
    );
    writeFileSync(join(folder, 'feeds.yaml'), ['l0: &l0 [x]', ...levels].join('\n'));
    expect(faults()).toEqual([expect.stringMatching(/^feeds\.yaml:1:1: .*alias/i)]);
  });

  test('an alias that names nothing is told', () => {
    writeFileSync(join(folder, 'settings.yaml'), 'oldAfter: *someday\n');
    expect(faults()).toEqual([expect.stringMatching(/^settings\.yaml:1:1: .*someday/)]);
  });
});

describe('a good folder', () => {
  test('is read into the shapes of the domain', () => {
    const settings = loadSettings(folder, { WEBHOOK_SECRET: secret });
    expect(settings.outlets).toEqual([
      { id: 'morning-post', name: 'The Morning Post', kind: 'independent', owner: 'morning-post' },
      { id: 'ministry', name: 'The Ministry', kind: 'official', owner: 'government' },
    ]);
    expect(settings.feeds.map(({ outlet, everyMs, list }) => [outlet, everyMs, list?.item ?? null])).toEqual([
      ['morning-post', 600_000, null],
      ['ministry', 600_000, 'li'],
    ]);
    expect(settings.watchlist.measures[0]).toMatchObject({ id: 'us-potash', since: '2021-08-09', expires: null });
    expect(settings.routes[1]).toEqual({
      match: {},
      channels: ['screen'],
      continue: false,
      hold: { sources: 2, minutes: 30 },
    });
    expect([settings.limits.fetching.minGap, settings.limits.oldAfter, settings.limits.sweepEvery]).toEqual([
      5_000, 86_400_000, 30_000,
    ]);
  });

  test('keeps the ids of its feeds when outlets change places', () => {
    const ids = () => loadSettings(folder, { WEBHOOK_SECRET: secret }).feeds.map(({ id }) => id);
    const before = ids();
    writeFileSync(
      join(folder, 'feeds.yaml'),
      `outlets:
  - { id: ministry, name: M, kind: official, pages: [{ url: "https://ministry.test/news", item: li }] }
  - { id: morning-post, name: P, kind: wire, feeds: [{ url: "https://post.test/rss", every: 1h }] }\n`,
    );
    expect(ids()).toEqual(before.toReversed());
  });

  test('takes a secret from the file that NAME_FILE names, without its last line break', () => {
    writeFileSync(join(folder, 'secret'), `${secret}\n`);
    const { channels } = loadSettings(folder, { WEBHOOK_SECRET_FILE: join(folder, 'secret') });
    expect(channels[1]).toMatchObject({ id: 'case-system', secret });
  });

  test('says when the file that NAME_FILE names cannot be read, and never prints a secret', () => {
    const told = faults({ WEBHOOK_SECRET_FILE: join(folder, 'no-secret') });
    expect(told).toEqual(['alerts.yaml:3:71: WEBHOOK_SECRET is not set: WEBHOOK_SECRET_FILE cannot be read (ENOENT)']);
    expect(faults({ WEBHOOK_SECRET: 'swordfish' })).toEqual([`alerts.yaml:3:71: channels.1.secret: ${noPrefix}`]);
  });

  test('a settings.yaml of comments alone means every default', () => {
    writeFileSync(join(folder, 'settings.yaml'), '# nothing to change\n');
    expect(loadSettings(folder, { WEBHOOK_SECRET: secret }).limits.oldAfter).toBe(48 * 3_600_000);
  });

  test('a watchlist of people alone is enough for finding mentions', () => {
    writeFileSync(join(folder, 'people.yaml'), 'people: [{ id: ales-bialiatski, name: Ales Bialiatski }]\n');
    expect(loadWatchlist(join(folder, 'people.yaml'))).toMatchObject({
      people: [{ id: 'ales-bialiatski' }],
      organisations: [],
      measures: [],
    });
  });
});

test('the shipped config/ loads without a single secret', () => {
  const settings = loadSettings(join(root, 'config'), {});
  expect(settings.feeds.length).toBeGreaterThan(20);
  expect(settings.channels.map(({ type }) => type)).toEqual(['console']);
});
