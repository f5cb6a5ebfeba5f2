import { describe, expect, test } from 'vitest';
import { isHoldOver, type Route, routeAlert } from '../../../src/domain/alert/route-alert.ts';
import { eventSources } from '../../../src/domain/event/event-sources.ts';
import { foldEvent } from '../../../src/domain/event/fold-event.ts';
import { eventOf, type Told, watched } from '../event/told.ts';

const at = '2025-12-13T14:00';
const release: Told = {
  in: 'a',
  at,
  language: 'be',
  claims: [{ count: 123, people: [watched('ales-bialiatski')], confidence: 0.8 }],
};
const relief: Told = { in: 'a', at, claims: [{ type: 'sanctions_eased', targets: ['belaruskali'] }] };
const second: Told = { ...release, in: 'b', outletKind: 'ngo', language: 'en' };
const stateMedia: Told = { ...release, outletKind: 'state_media' };
const subjects = [
  { id: 'ales-bialiatski', group: 'viasna' },
  { id: 'belaruskali', group: 'potash' },
];
const measures = [
  {
    id: 'us-potash',
    authority: 'US',
    target: 'belaruskali',
    instrument: null,
    since: null,
    status: 'in_force',
    expires: null,
  },
] as const;

function route(told: readonly Told[], routes: readonly Route[]) {
  const event = eventOf(...told);
  return routeAlert(foldEvent(event, { measures }), routes, eventSources(event), subjects);
}

describe('a route', () => {
  test.for<{ it: string; told: readonly Told[]; match: Route['match']; want: boolean }>([
    { it: 'without conditions takes everything', told: [release], match: {}, want: true },
    { it: 'takes its type', told: [release], match: { types: ['prisoner_release'] }, want: true },
    { it: 'leaves other types', told: [release], match: { types: ['sanctions_eased'] }, want: false },
    { it: 'takes its state', told: [release, second], match: { states: ['corroborated'] }, want: true },
    { it: 'leaves other states', told: [release], match: { states: ['corroborated'] }, want: false },
    { it: 'takes its authority', told: [relief], match: { authorities: ['EU', 'US'] }, want: true },
    { it: 'leaves other authorities', told: [relief], match: { authorities: ['EU'] }, want: false },
    { it: 'takes a target', told: [relief], match: { targets: ['belaruskali'] }, want: true },
    { it: 'takes a measure as a target', told: [relief], match: { targets: ['us-potash'] }, want: true },
    { it: 'leaves other targets', told: [relief], match: { targets: ['belavia'] }, want: false },
    { it: 'takes a person', told: [release], match: { subjects: ['ales-bialiatski'] }, want: true },
    { it: 'takes an organisation among the targets', told: [relief], match: { subjects: ['belaruskali'] }, want: true },
    { it: 'leaves other people', told: [release], match: { subjects: ['maria-kalesnikava'] }, want: false },
    { it: 'takes a group of people', told: [release], match: { groups: ['viasna'] }, want: true },
    { it: 'takes a group of organisations', told: [relief], match: { groups: ['potash'] }, want: true },
    { it: 'leaves other groups', told: [release], match: { groups: ['potash'] }, want: false },
    { it: 'takes a kind of outlet', told: [release, second], match: { outletKinds: ['ngo'] }, want: true },
    { it: 'leaves other kinds of outlet', told: [release], match: { outletKinds: ['ngo'] }, want: false },
    { it: 'takes a language', told: [release, second], match: { languages: ['be'] }, want: true },
    { it: 'leaves other languages', told: [release], match: { languages: ['pl'] }, want: false },
    { it: 'takes enough sources', told: [release, second], match: { minSources: 2 }, want: true },
    { it: 'leaves too few sources', told: [release], match: { minSources: 2 }, want: false },
    { it: 'counts no state media as a source', told: [stateMedia], match: { minSources: 1 }, want: false },
    {
      it: 'counts no copy as a source',
      told: [release, { ...second, copyOf: 'a' }],
      match: { minSources: 2 },
      want: false,
    },
    { it: 'takes enough confidence', told: [release], match: { minConfidence: 0.8 }, want: true },
    { it: 'leaves too little confidence', told: [release], match: { minConfidence: 0.81 }, want: false },
    { it: 'needs all its conditions', told: [release], match: { languages: ['be'], minSources: 2 }, want: false },
    { it: 'with an empty list takes nothing', told: [release], match: { types: [] }, want: false },
  ])('$it', ({ told, match, want }) => {
    const { channels, review } = route(told, [{ match, channels: ['desk'] }]);
    expect([channels, review]).toEqual(want ? [['desk'], false] : [[], true]);
  });
});

describe('routes', () => {
  const all: Route = { match: {}, channels: ['archive'] };
  const releases: Route = { match: { types: ['prisoner_release'] }, channels: ['desk', 'archive'] };

  test('end with the first that matches', () => {
    expect(route([release], [releases, all])).toMatchObject({ channels: ['desk', 'archive'], reason: 'route 1' });
  });

  test('go on where the match says continue, each channel once', () => {
    const routing = route([release], [{ ...releases, continue: true }, all]);
    expect(routing).toMatchObject({ channels: ['desk', 'archive'], reason: 'route 1, 2' });
  });

  test('are tried past one that does not match', () => {
    expect(route([relief], [releases, all])).toMatchObject({ channels: ['archive'], reason: 'route 2' });
  });

  test('that all pass leave the event to review, never to nobody', () => {
    expect(route([relief], [releases])).toEqual({
      channels: [],
      hold: null,
      review: true,
      reason: 'no route wants it: to review',
    });
  });
});

describe('a hold', () => {
  const held: Route = { match: {}, channels: ['press'], hold: { sources: 2, minutes: 30 } };
  const wait = { channels: ['press'], untilSources: 2, until: '2025-12-13T14:30:00.000Z' };

  test('keeps its channels waiting for sources or minutes', () => {
    expect(route([release], [held])).toMatchObject({ channels: [], hold: [wait], review: false });
  });

  test('is none once there are enough sources', () => {
    expect(route([release, second], [held])).toMatchObject({ channels: ['press'], hold: null });
  });

  test('delays only its own route', () => {
    const routes = [{ match: {}, channels: ['desk'], continue: true }, held];
    expect(route([release], routes)).toMatchObject({ channels: ['desk'], hold: [wait] });
  });

  test('does not delay a channel that another route sends to at once', () => {
    const routes = [
      { ...held, continue: true },
      { match: {}, channels: ['press'] },
    ];
    expect(route([release], routes)).toMatchObject({ channels: ['press'], hold: null });
  });

  test.for([
    { it: 'lasts while sources and minutes are wanting', told: [release], now: '2025-12-13T14:29:59Z', want: false },
    { it: 'ends with the minutes', told: [release], now: '2025-12-13T14:30:00Z', want: true },
    { it: 'ends with the sources', told: [release, second], now: '2025-12-13T14:01:00Z', want: true },
  ])('$it', ({ told, now, want }) => {
    expect(isHoldOver(wait, eventSources(eventOf(...told)), now)).toBe(want);
  });
});
