import { describeTable } from '../../../kernel/inventory.js';
import { userId } from '../../access/public.js';
import { operatorId, operatorRefreshTokens, operatorSessions, operators } from '../control.tables.js';
import { endedSessions } from '../shard.tables.js';
import { refreshTokens, sessions } from '../tables.js';
const device = {
    address: { kind: 'network', purpose: 'showing where an account is signed in' },
    userAgent: { kind: 'device', purpose: 'showing where an account is signed in' },
};
/** The entry of the sign-in has the address; being seen again is no change of data. */
const watched = { omit: ['address', 'userAgent', 'lastSeenAt', 'expiresAt'] };
export const sessionInventory = [
    describeTable(sessions, {
        subjects: [{ ids: userId, column: 'holderId' }],
        atErasure: 'delete',
        personal: device,
        neutral: ['holderId', 'endReason', 'methods'],
        audit: watched,
    }),
    describeTable(refreshTokens, { secret: ['digest'], audit: { key: ['sessionId'], omit: [] } }),
    describeTable(operators, {
        subjects: [{ ids: operatorId, column: 'id' }],
        atErasure: { keep: 'Operators are people of the installation; who ran it is accounted for as long as its trail is kept.' },
        personal: {
            email: { kind: 'contact', purpose: 'signing in' },
            displayName: { kind: 'name', purpose: 'telling tenants and colleagues who did what' },
        },
        secret: ['passwordHash'],
        neutral: ['permissions'],
        audit: { omit: ['rightsVersion'] },
    }),
    describeTable(operatorSessions, {
        subjects: [{ ids: operatorId, column: 'holderId' }],
        atErasure: { keep: 'They go by themselves, 90 days after their end.' },
        personal: device,
        neutral: ['holderId', 'endReason', 'methods'],
        audit: watched,
    }),
    describeTable(operatorRefreshTokens, { secret: ['digest'], audit: { key: ['sessionId'], omit: [] } }),
    describeTable(endedSessions, {
        neutral: ['realm'],
        audit: { none: 'Made from a session that ends, which is audited, and removed within the hour.' },
    }),
];
//# sourceMappingURL=inventory.js.map