import { defineControlLoader } from '../../../kernel/context.js';
import { listOperatorNames } from './queries.js';
export const nameOfOperator = defineControlLoader({
    name: 'auth.nameOfOperator',
    keyOf: (id) => id,
    load: async (db, ids) => new Map((await listOperatorNames(db, ids)).map((operator) => [operator.id, operator.displayName])),
});
//# sourceMappingURL=loaders.js.map