// Re-creates what a crash lost, and keeps house.
import { runWorker } from '../src/run-worker.ts';

await runWorker('sweep');
