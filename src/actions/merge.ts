import { startAction } from './runtime/start.ts';

await startAction('merge');
