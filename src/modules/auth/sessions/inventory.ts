import { describeTable } from '../../../kernel/inventory.js';
import { userId } from '../../access/public.js';
import { operatorId, operatorRefreshTokens, operatorSessions, operators } from '../control.tables.js';
import { endedSessions } from '../shard.tables.js';
import { refreshTokens, sessions } from '../tables.js';

const device = {
  address: { kind: 'network', purpose: 'showing where an account is signed in' },
  userAgent: { kind: 'device', purpose: 'showing where an account is signed in' },
} as const;
/** The entry of the sign-in has the address; being seen again is no change of data. */
const watched = { omit: ['address', 'userAgent', 'lastSeenAt', 'expiresAt'] } as const;

export const authInventory = [
  describeTable(sessions, {
    subject: { ids: userId, column: 'holderId' },
    atErasure: 'delete',
    personal: device,
    neutral: ['holderId', 'endReason'],
    audit: watched,
  }),
  describeTable(refreshTokens, { secret: ['digest'], audit: { key: ['sessionId'], omit: [] } }),
  describeTable(operators, {
    subject: { ids: operatorId, column: 'id' },
    atErasure: { keep: 'Operators are people of the installation; who ran it is accounted for as long as its trail is kept.' },
    personal: {
      email: { kind: 'contact', purpose: 'signing in' },
      displayName: { kind: 'name', purpose: 'telling tenants and colleagues who did what' },
    },
    secret: ['passwordHash'],
  }),
  describeTable(operatorSessions, {
    subject: { ids: operatorId, column: 'holderId' },
    atErasure: 'delete',
    personal: device,
    neutral: ['holderId', 'endReason'],
    audit: watched,
  }),
  describeTable(operatorRefreshTokens, { secret: ['digest'], audit: { key: ['sessionId'], omit: [] } }),
  describeTable(endedSessions, {
    neutral: ['realm'],
    audit: { none: 'Made from a session that ends, which is audited, and removed within the hour.' },
  }),
];
