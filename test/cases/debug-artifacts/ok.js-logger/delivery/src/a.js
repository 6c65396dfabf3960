import { logger } from './logger.js';
logger.info('started');
console.error('failed');
