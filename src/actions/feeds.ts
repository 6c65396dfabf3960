import { startAction } from '../github/start.ts';

await startAction('feeds update');
