// A running Vestka takes over a valid change of its configuration by itself, and keeps the last good one on a bad change.
import { expect, test } from 'vitest';
import { openApp } from '../src/app.ts';
import { readEnvironment } from '../src/settings/environment.ts';
import { makeConfigFolder } from './support/config-folder.ts';
import { footings } from './support/footings.ts';
import { listeningLog } from './support/silent-log.ts';
import { until } from './support/wait.ts';

test('a changed watchlist is taken over, a broken one is refused with its place', { timeout: 90_000 }, async () => {
  const outlets = [{ id: 'post', name: 'Post', kind: 'independent', feeds: [{ url: 'https://post.test/rss' }] }];
  const config = makeConfigFolder({ outlets, allowedHosts: [], webhookUrl: 'https://hook.test/' });
  const [embedded] = footings();
  const footing = await embedded?.open();
  const environment = { ...footing?.environment, VESTKA_CONFIG_DIR: config.path };
  const log = listeningLog();
  const app = await openApp({ surroundings: readEnvironment(environment), environment, log });
  try {
    const watched = () => app.config.current().watchlist.people.map(({ id }) => id);
    let told = 0;
    app.onConfigChange(() => {
      told++;
    });
    config.write('watchlist.yaml', { people: [{ id: 'one-more', name: 'One More' }] });
    await until('the change is taken over', () => told === 1);
    expect(watched()).toEqual(['one-more']);
    config.write('watchlist.yaml', 'people:\n  - { id: one-more, nam: One More }\n');
    await until('the bad change is told', () => log.lines.some(({ level }) => level === 'error'));
    expect(String(log.lines.at(-1)?.fields.error)).toContain('watchlist.yaml:2:21: people.0: unknown key "nam"');
    expect(watched()).toEqual(['one-more']);
  } finally {
    await app.close();
    await footing?.close();
    config.remove();
  }
});
