export { recordControlEvents, recordEvents } from './service.js';
