// Channels as configured now. They are made when first asked for, and anew after the configuration has changed.
import { createConsoleChannel } from './adapters/channels/console.ts';
import { createSlackBotChannel } from './adapters/channels/slack-bot.ts';
import { createSlackWebhookChannel } from './adapters/channels/slack-webhook.ts';
import { createWebhookChannel } from './adapters/channels/webhook.ts';
import { createGuardedAgent } from './adapters/web/address-guard.ts';
import { namesOfWatchlist } from './domain/alert/message-names.ts';
import type { Channel, Clock } from './ports.ts';
import type { ChannelSettings } from './settings/alerts-schema.ts';
import type { Settings } from './settings/load-settings.ts';

/** The channel of this id, or null when none is configured. */
export type ChannelBook = (id: string) => Channel | null;

export interface Out {
  write(text: string): void;
  readonly color: boolean;
}

export function openChannels(settings: () => Settings, clock: Clock, out: Out): ChannelBook {
  let made = new Map<string, Channel>();
  let madeFor: Settings | null = null;
  return (id) => {
    const now = settings();
    if (madeFor !== now) {
      made = new Map();
      madeFor = now;
    }
    const known = made.get(id);
    if (known) return known;
    const configured = now.channels.find((channel) => channel.id === id);
    if (!configured) return null;
    const channel = openChannel(configured, now, clock, out);
    made.set(id, channel);
    return channel;
  };
}

function openChannel(channel: ChannelSettings, { watchlist, limits }: Settings, clock: Clock, out: Out): Channel {
  const described = { ...channel, known: namesOfWatchlist(watchlist) };
  const { allowedPorts, allowedHosts } = limits.fetching;
  const deps = { now: clock.now, dispatcher: createGuardedAgent({ allowedPorts, allowedHosts }) };
  switch (described.type) {
    case 'console':
      return createConsoleChannel(described, out);
    case 'webhook':
      return createWebhookChannel(described, deps);
    case 'slack': {
      const { webhookUrl, token, channel: room, apiUrl, ...rest } = described;
      if (webhookUrl !== undefined) return createSlackWebhookChannel({ ...rest, webhookUrl }, deps);
      return createSlackBotChannel(
        { ...rest, token: token ?? '', channel: room ?? '', ...(apiUrl ? { apiUrl } : {}) },
        deps,
      );
    }
    default:
      return described satisfies never;
  }
}
