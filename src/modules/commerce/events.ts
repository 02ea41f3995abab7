export * from './catalogue/events.js';
export * from './customers/events.js';
