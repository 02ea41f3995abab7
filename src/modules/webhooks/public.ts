export { type EventType, catalogEventTypes, listEventTypes } from './catalogue/event-types.js';
export { exampleBody } from './requests/body.js';
