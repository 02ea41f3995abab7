import { defineControlLoader, defineLoader } from '../../../kernel/context.js';
import type { UserId } from '../../access/public.js';
import { listUserNames } from '../../users/public.js';
import type { OperatorId } from '../control.tables.js';
import { listOperatorNames } from './queries.js';

export const nameOfUser = defineLoader<UserId, string>({
  name: 'auth.nameOfUser',
  keyOf: (id) => id,
  load: async (db, ids) => new Map((await listUserNames(db, ids)).map((user) => [user.id, user.displayName])),
});

export const nameOfOperator = defineControlLoader<OperatorId, string>({
  name: 'auth.nameOfOperator',
  keyOf: (id) => id,
  load: async (db, ids) => new Map((await listOperatorNames(db, ids)).map((operator) => [operator.id, operator.displayName])),
});
