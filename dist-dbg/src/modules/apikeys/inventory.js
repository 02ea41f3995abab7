import { describeTable } from '../../kernel/inventory.js';
import { userId } from '../access/public.js';
import { apiKeys } from './tables.js';
export const apiKeysInventory = [
    describeTable(apiKeys, {
        subjects: [
            { ids: userId, column: 'createdBy' },
            { ids: userId, column: 'shownTo' },
            { ids: userId, column: 'previousShownTo' },
        ],
        atErasure: { keep: 'Who made a key and was shown it is told by ids, which name nobody after an erasure.' },
        secret: ['digest', 'previousDigest'],
        neutral: ['name', 'permissions', 'lastFour', 'revokeReason'],
        // That a program works is no change of its key.
        audit: { omit: ['lastUsedAt'] },
    }),
];
//# sourceMappingURL=inventory.js.map