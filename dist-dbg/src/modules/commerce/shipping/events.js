export * from './methods/events.js';
export * from './weights/events.js';
export * from './zones/events.js';
//# sourceMappingURL=events.js.map