// The soak in small, for every run of the tests: 60 stories of 12 happenings, two kills, a third of the deliveries failing.
import { describe, expect, test } from 'vitest';
import { footings } from '../support/footings.ts';
import { embeddedRoles, scaledRoles } from './crew.ts';
import { soak } from './soak.ts';
import { isWell } from './verdict.ts';

const played = footings().filter(({ name }) => name !== 'PostgreSQL, queue included');

describe.each(played)('on $name', (footing) => {
  test('every happening reaches every route, once, in order', async () => {
    const lines: string[] = [];
    const report = await soak({
      footing,
      roles: footing.name === 'everything embedded' ? embeddedRoles : scaledRoles,
      happenings: 12,
      articles: 60,
      kills: 2,
      seed: 7,
      outletsPerLanguage: 2,
      waves: 1,
      failingShare: 0.33,
      deadlineMs: 400_000,
      say: (line) => void lines.push(line),
    });
    const seen = JSON.stringify(report.figures);
    expect(report.verdict, seen).toSatisfy(isWell);
    expect(report, lines.join('\n')).toMatchObject({ crashes: [], figures: { articlesRead: 60, rowsWaiting: 0 } });
    expect(report.kills).toHaveLength(2);
  }, 480_000);
});
