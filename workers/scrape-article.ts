// entry -> article.
import { runWorker } from '../src/run-worker.ts';

await runWorker('scrape-article');
