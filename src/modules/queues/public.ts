export { CHOSEN_MAX, chosenSchema } from './dead-letters/checks.js';
export { type DeadLetter, discardDeadLetters, pageDeadLetters, redriveDeadLetters } from './dead-letters/service.js';
export { type EventQueue, listEventQueues } from './service.js';
