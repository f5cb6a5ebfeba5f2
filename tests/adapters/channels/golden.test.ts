// Golden files of what every channel sends. Look at the difference before renewing them with `npx vitest run -u`.
import { expect, test } from 'vitest';
import { alertLines } from '../../../src/adapters/channels/console.ts';
import { changeMessage, fitAlert } from '../../../src/adapters/channels/slack-blocks.ts';
import { alertBody } from '../../../src/adapters/channels/webhook-payload.ts';
import { describeAlert, messageLanguages, moreSourcesWords } from '../../../src/domain/alert/message.ts';
import { goldenAlerts, sampleAlert } from '../../support/sample-alerts.ts';

const pretty = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const file = (name: string) => `../../golden/channels/${name}`;

test.for(goldenAlerts)('console: $name', async ({ name, alert, redactNames }) => {
  const message = describeAlert(alert, { redactNames: redactNames ?? false });
  await expect(`${alertLines(message, false).join('\n')}\n`).toMatchFileSnapshot(file(`console-${name}.txt`));
});

test.for(goldenAlerts)('slack: $name', async ({ name, alert, redactNames }) => {
  const message = describeAlert(alert, { redactNames: redactNames ?? false });
  await expect(pretty(fitAlert(message, (n) => moreSourcesWords(n)).slack)).toMatchFileSnapshot(
    file(`slack-${name}.json`),
  );
});

test.for(goldenAlerts.filter(({ alert }) => alert.revision > 1))('slack follow-up: $name', async ({ name, alert }) => {
  await expect(pretty(changeMessage(describeAlert(alert)))).toMatchFileSnapshot(file(`slack-follow-up-${name}.json`));
});

test.for(goldenAlerts)('webhook: $name', async ({ name, alert, redactNames }) => {
  const body = alertBody(alert, { redactNames: redactNames ?? false });
  await expect(pretty(JSON.parse(body))).toMatchFileSnapshot(file(`webhook-${name}.json`));
});

test.for(messageLanguages)('console in %s', async (language) => {
  const lines = alertLines(describeAlert(sampleAlert(), { language }), false, language);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(file(`console-language-${language}.txt`));
});
