export const reservationOutcome = { RELEASED: 'RELEASED', EXPIRED: 'EXPIRED', SHIPPED: 'SHIPPED' };
//# sourceMappingURL=kinds.js.map