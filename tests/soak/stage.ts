// The world around a Vestka in a soak: sites that publish, receivers that fail, and a configuration that knows them.
import { type ConfigFolder, makeConfigFolder } from '../support/config-folder.ts';
import { openNewsSite } from '../support/news-site.ts';
import { openReceiver, type Receiver, receiverSecret } from '../support/receiver.ts';
import { makeFaults } from './faults.ts';
import type { Happening, World } from './happenings.ts';
import type { SoakOutlet } from './newsroom.ts';
import type { Random } from './random.ts';
import { openSlackRoom, type SlackRoom } from './slack-room.ts';
import type { Seen, SoakChannel } from './verdict.ts';

/** Where alerts go: everything, what a desk reads first, and sanctions to a room of Slack that waits for a second source. */
const channelWants: Readonly<Record<'cases' | 'desk' | 'room', (happening: Happening) => boolean>> = {
  cases: () => true,
  desk: (happening) => happening.type === 'prisoner_release' || ['US', 'EU', 'UK'].includes(happening.authority),
  room: (happening) => happening.type !== 'prisoner_release',
};
const sanctions = ['sanctions_imposed', 'sanctions_eased', 'sanctions_extended'];
const routes = [
  { match: { types: ['prisoner_release', ...sanctions] }, channels: ['cases'], continue: true },
  { match: { types: sanctions }, channels: ['room'], hold: { sources: 2, for: '1m' }, continue: true },
  { match: { types: ['prisoner_release'] }, channels: ['desk'] },
  { match: { authorities: ['US', 'EU', 'UK'] }, channels: ['desk'] },
];

export type Stage = Awaited<ReturnType<typeof openStage>>;

export async function openStage(failingShare: number, world: World, outlets: readonly SoakOutlet[], random: Random) {
  const faults = makeFaults(random, failingShare);
  const sites = new Map(await Promise.all(outlets.map(async (outlet) => [outlet.id, await openNewsSite()] as const)));
  const [cases, desk, room] = await Promise.all([openReceiver(), openReceiver(), openSlackRoom(faults.spoil)]);
  for (const receiver of [cases, desk]) receiver.misbehave(faults.spoil);
  const hosts = [...[...sites.values()], cases, desk, room].map(({ host }) => host);
  const config = makeConfigFolder({
    outlets: outlets.map(({ id, kind, language }) => ({
      ...{ id, kind, language, name: `Outlet ${id}` },
      feeds: [{ url: `${sites.get(id)?.origin}/${id}/feed.xml`, every: '1m' }],
    })),
    allowedHosts: hosts,
    webhookUrl: cases.url,
    settings: soakSettings(hosts),
    alerts: {
      channels: [
        { id: 'cases', type: 'webhook', url: cases.url, secret: receiverSecret },
        { id: 'desk', type: 'webhook', url: desk.url, secret: receiverSecret },
        { id: 'room', type: 'slack', webhookUrl: room.url },
      ],
      routes,
    },
  });
  writeWatchlist(config, world);
  return {
    ...{ sites, cases, desk, room, config, faults: faults.counts },
    /** Costs reading every body: for the end. */
    channels: (): SoakChannel[] => [
      { id: 'cases', wants: channelWants.cases, seen: seenBy(cases) },
      { id: 'desk', wants: channelWants.desk, seen: seenBy(desk) },
      { id: 'room', wants: channelWants.room, seen: room.messages.map((message) => ({ ...message, id: null })) },
    ],
    toldSoFar: () => cases.accepted.length,
    /** Whether each channel has heard of as many events as it wants to hear of. */
    isTold: () =>
      isTold(world.happenings, { cases: webhookEvents(cases), desk: webhookEvents(desk), room: roomEvents(room) }),
    attempts: () => cases.attempts.length + desk.attempts.length + room.attempts(),
    close: async () => {
      await Promise.all([...sites.values(), cases, desk, room].map((server) => server.close()));
      config.remove();
    },
  };
}

/** A third of attempts failing must not use up the tries, and the schedule of days is waited for by nobody. */
const soakSettings = (hosts: readonly string[]) => ({
  fetching: { allowedHosts: hosts, minGap: '0s', robots: false, deadline: '5s' },
  concurrency: { deliverAlert: 20 },
  delivery: { waits: ['0s', ...Array.from({ length: 24 }, (_, i) => `${Math.min(i + 1, 5)}s`)] },
  oldAfter: '30d',
  sweepEvery: '5s',
});

const writeWatchlist = (config: ConfigFolder, { people, firms }: World): void => {
  const entry = ({ id, name }: World['people'][number]) => ({ id, name: name.en, native: name.be });
  config.write('watchlist.yaml', { people: people.map(entry), organisations: firms.map(entry), measures: [] });
};

const seenBy = ({ accepted }: Receiver): Seen[] =>
  accepted.map(({ id, type, data }) => ({
    id,
    eventId: data.event.id,
    revision: data.alert.revision,
    body: JSON.stringify([type, data]),
  }));

type ChannelId = keyof typeof channelWants;

const webhookEvents = ({ accepted }: Receiver): string[] => accepted.map(({ data }) => data.event.id);
const roomEvents = ({ messages }: SlackRoom): string[] => messages.map(({ eventId }) => eventId);

function isTold(happenings: readonly Happening[], events: Readonly<Record<ChannelId, readonly string[]>>): boolean {
  const ids = Object.keys(channelWants) as ChannelId[];
  return ids.every((id) => new Set(events[id]).size >= happenings.filter(channelWants[id]).length);
}
