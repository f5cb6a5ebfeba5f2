// The steps of the pipeline. A step's name is the same for its file, its worker, its queue, its log lines and its tests.

export const stepNames = [
  'schedule',
  'poll-feed',
  'scrape-article',
  'classify-article',
  'deliver-alert',
  'sweep',
] as const;
export type StepName = (typeof stepNames)[number];

/** Steps that take jobs from a queue; `schedule` only makes sure that the others are called. */
export const queuedSteps = ['poll-feed', 'scrape-article', 'classify-article', 'deliver-alert', 'sweep'] as const;
export type QueuedStep = (typeof queuedSteps)[number];
