import { sql } from 'drizzle-orm';
import { describeTable } from '../../kernel/inventory.js';
import { userId } from '../access/public.js';
import { userSettings, users } from './tables.js';
export const usersInventory = [
    describeTable(users, {
        subjects: [{ ids: userId, column: 'id' }],
        // What they did stays theirs in the books and in the trail, under an id that names nobody any more.
        atErasure: 'anonymise',
        personal: {
            email: { kind: 'contact', purpose: 'signing in, and mail about the account', becomes: sql `'erased-' || id || '@erased.invalid'` },
            displayName: { kind: 'name', purpose: 'telling colleagues who did what', becomes: 'Erased user' },
            language: { kind: 'preference', purpose: 'speaking to the person in it', becomes: null },
            timeZone: { kind: 'preference', purpose: 'telling times as the person has them', becomes: null },
            avatar: { kind: 'name', purpose: 'showing colleagues who did what', becomes: null },
        },
        secret: ['passwordHash'],
    }),
    describeTable(userSettings, {
        subjects: [{ ids: userId, column: 'userId' }],
        atErasure: 'delete',
        personal: { value: { kind: 'preference', purpose: 'what a front-end keeps for the person' } },
        neutral: ['key'],
    }),
];
//# sourceMappingURL=inventory.js.map