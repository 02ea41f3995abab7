import { defineControlLoader } from '../../../kernel/context.js';
import type { OperatorId } from '../control.tables.js';
import { listOperatorNames } from './queries.js';

export const nameOfOperator = defineControlLoader<OperatorId, string>({
  name: 'auth.nameOfOperator',
  keyOf: (id) => id,
  load: async (db, ids) => new Map((await listOperatorNames(db, ids)).map((operator) => [operator.id, operator.displayName])),
});
