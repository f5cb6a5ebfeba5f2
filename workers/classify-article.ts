// article -> mentions, claims -> event -> alert.
import { runWorker } from '../src/run-worker.ts';

await runWorker('classify-article');
