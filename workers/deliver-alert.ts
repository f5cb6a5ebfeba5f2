// alert -> delivery.
import { runWorker } from '../src/run-worker.ts';

await runWorker('deliver-alert');
