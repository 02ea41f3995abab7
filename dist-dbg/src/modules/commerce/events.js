export * from './addresses/book/events.js';
export { cartAbandoned, cartChanged } from './carts/events.js';
export * from './catalogue/events.js';
export * from './customers/consents/events.js';
export * from './customers/events.js';
export * from './customers/groups/events.js';
export * from './invoicing/events.js';
export * from './order-timeline/events.js';
export * from './orders/events.js';
export * from './payments/events.js';
export * from './pricing/events.js';
export * from './shipping/events.js';
export * from './shoppers/events.js';
//# sourceMappingURL=events.js.map