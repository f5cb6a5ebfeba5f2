// A process that is killed in the middle of its work, and a new one that delivers exactly what was missing, on all three footings.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeConfigFolder } from '../support/config-folder.ts';
import { footings, type OpenFooting } from '../support/footings.ts';
import { openNewsSite } from '../support/news-site.ts';
import { runVestka } from '../support/process.ts';
import { openReceiver } from '../support/receiver.ts';
import { releaseStory, sanctionsStory } from '../support/sample-stories.ts';
import { until } from '../support/wait.ts';

/** Happenings that no rule could take for one another: other counts, other countries. */
const happenings = [
  ...[31, 52, 74, 96, 118].map((count) => ({
    ...releaseStory(`release-${count}`),
    title: `Belarus frees ${count} prisoners`,
    paragraphs: [
      `Belarus has freed ${count} political prisoners, the presidential press service said.`,
      `Group number ${count} was met at the border by relatives, who had waited through the night.`,
    ],
  })),
  sanctionsStory(),
];

describe.each(footings())('on $name', ({ open }) => {
  let footing: OpenFooting;
  beforeAll(async () => {
    footing = await open();
  });
  afterAll(() => footing.close());

  test('three kills lose nothing and repeat nothing', async () => {
    const [site, receiver] = await Promise.all([openNewsSite(), openReceiver()]);
    happenings.forEach((story, i) => void site.publish(`outlet${i}`, story));
    const outlets = happenings.map((_, i) => ({
      id: `outlet${i}`,
      name: `Outlet ${i}`,
      kind: 'independent',
      feeds: [{ url: `${site.origin}/outlet${i}/feed.xml`, every: '1m' }],
    }));
    const config = makeConfigFolder({ outlets, allowedHosts: [site.host, receiver.host], webhookUrl: receiver.url });
    const environment = { ...footing.environment, VESTKA_CONFIG_DIR: config.path, LOG_LEVEL: 'info' };
    try {
      for (const reached of [/poll-feed: entries/, /article: scraped/, /deliver-alert: sent/]) {
        const { child, output, ended } = runVestka(['start'], environment);
        await until(`${reached} in:\n${output()}`, () => reached.test(output()) || child.exitCode !== null, 60_000);
        child.kill('SIGKILL');
        await ended;
      }
      const last = runVestka(['start'], environment);
      await until(
        'every happening is told',
        () => new Set(receiver.accepted.map(({ data }) => data.event.id)).size === happenings.length,
        90_000,
      );
      last.child.kill('SIGTERM');
      expect(await last.ended).toBe(0);
      // A kill between the receiver's answer and our note of it sends the same delivery again, under the same id.
      const byId = new Map(receiver.accepted.map((each) => [each.id, each.data.event.id]));
      expect(new Set(byId.values()).size).toBe(happenings.length);
      expect(byId.size).toBe(happenings.length);
    } finally {
      await Promise.all([site.close(), receiver.close()]);
      config.remove();
    }
  }, 240_000);
});
