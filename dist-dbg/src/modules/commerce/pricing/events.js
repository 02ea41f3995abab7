export * from './giftcards/events.js';
export * from './lists/events.js';
export * from './promotions/events.js';
export * from './tax/events.js';
//# sourceMappingURL=events.js.map