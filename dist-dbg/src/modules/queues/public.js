export { CHOSEN_MAX, chosenSchema } from './dead-letters/checks.js';
export { discardDeadLetters, pageDeadLetters, redriveDeadLetters } from './dead-letters/service.js';
export { listEventQueues } from './service.js';
//# sourceMappingURL=public.js.map