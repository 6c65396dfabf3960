import { startAction } from '../github/start.ts';

await startAction('check');
