export const reservationOutcome = { RELEASED: 'RELEASED', EXPIRED: 'EXPIRED', SHIPPED: 'SHIPPED' } as const;
export type ReservationOutcome = keyof typeof reservationOutcome;
