// Makes sure that every configured feed has its turn.
import { runWorker } from '../src/run-worker.ts';

await runWorker('schedule');
