// feed -> new entries.
import { runWorker } from '../src/run-worker.ts';

await runWorker('poll-feed');
