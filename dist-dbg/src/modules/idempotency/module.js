/**
 * Idempotency owns the memory of what was done under a client's key: each unit of work is remembered with its result, in its own transaction,
 * so that a repeated request finds the result instead of doing it again. It never decides what is done, and never keeps a key or a result readable.
 */
import { defineModule } from '../../kernel/module.js';
import { idempotencyInventory } from './inventory.js';
export const idempotency = defineModule({ name: 'idempotency', rank: 0, inventory: idempotencyInventory });
//# sourceMappingURL=module.js.map