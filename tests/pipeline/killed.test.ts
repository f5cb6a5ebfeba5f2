// A process that is killed in the middle of its work, and a new one that delivers exactly what was missing, on all three footings.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeConfigFolder } from '../support/config-folder.ts';
import { footings, type OpenFooting } from '../support/footings.ts';
import { openNewsSite, type Story } from '../support/news-site.ts';
import { runVestka, type VestkaProcess } from '../support/process.ts';
import { openReceiver } from '../support/receiver.ts';
import { releaseStory, sanctionsStory } from '../support/sample-stories.ts';
import { until } from '../support/wait.ts';

const tell = (slug: string, title: string, ...paragraphs: string[]): Story => ({
  slug,
  title,
  paragraphs,
  publishedAt: new Date(Date.now() - 600_000),
});

/** Happenings that no rule could take for one another. */
const happenings: readonly Story[] = [
  releaseStory(),
  sanctionsStory(),
  tell(
    'eu',
    'EU imposes new sanctions on Belarus',
    'The European Union has imposed sanctions on 16 Belarusian judges and prosecutors, the Council said in Brussels.',
    'Their assets in the bloc are frozen, and nobody may make funds available to them.',
  ),
  tell(
    'uk',
    'Britain sanctions Belarusian officials',
    'The United Kingdom has imposed sanctions on nine Belarusian prison governors, the Foreign Office announced in London.',
    'Travel bans and asset freezes apply from today.',
  ),
  tell(
    'canada',
    'Ottawa adds names to its Belarus list',
    'Canada has imposed sanctions on 21 people and four companies in Belarus, the foreign minister announced in Ottawa.',
    'It acted under the special economic measures act.',
  ),
  tell(
    'switzerland',
    'Bern follows with sanctions of its own',
    'Switzerland has imposed sanctions on 12 people from Belarus, the economics department announced in Bern.',
    'The list was published in the evening and is in force at once.',
  ),
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
    const config = makeConfigFolder({
      outlets,
      allowedHosts: [site.host, receiver.host],
      webhookUrl: receiver.url,
      settings: { fetching: { allowedHosts: [site.host, receiver.host], minGap: '0s', robots: false, deadline: '5s' } },
    });
    const environment = { ...footing.environment, VESTKA_CONFIG_DIR: config.path, LOG_LEVEL: 'info' };
    const started: VestkaProcess[] = [];
    const start = () => {
      const process = runVestka(['start'], environment);
      started.push(process);
      return process;
    };
    try {
      for (const reached of [/poll-feed: entries/, /article: scraped/, /deliver-alert: sent/]) {
        const { child, output, ended } = start();
        await until(`${reached} in:\n${output()}`, () => reached.test(output()) || child.exitCode !== null, 60_000);
        child.kill('SIGKILL');
        await ended;
      }
      const last = start();
      await until(
        'every happening is told',
        () => new Set(receiver.accepted.map(({ data }) => data.event.id)).size === happenings.length,
        150_000,
      ).catch((error: Error) => expect.fail(`${error.message}\n${last.output().slice(-6000)}`));
      last.child.kill('SIGTERM');
      expect(await last.ended).toBe(0);
      // A kill between the receiver's answer and our note of it sends the same delivery again, under the same id.
      const byId = new Map(receiver.accepted.map((each) => [each.id, each.data.event.id]));
      expect(new Set(byId.values()).size).toBe(happenings.length);
      expect(byId.size).toBe(happenings.length);
    } finally {
      for (const { child } of started) child.kill('SIGKILL'); // whatever went wrong, nothing stays behind
      await Promise.all([site.close(), receiver.close()]);
      config.remove();
    }
  }, 400_000);
});
