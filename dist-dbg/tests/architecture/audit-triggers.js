import { auditTrigger } from '../../src/kernel/inventory.js';
import { modules } from '../../src/modules.js';
import { platformInventory } from '../../src/platform/inventory.js';
/** What all tables hold, as it is declared beside them. */
export const inventories = [...modules.flatMap((module) => module.inventory), ...platformInventory];
/** The statements that let the audit trail watch the tables that a migration creates. */
export function auditTriggersFor(migration) {
    const created = new Set([...migration.matchAll(/^CREATE TABLE ((?:"\w+"\.)?"\w+")/gm)].map(([, name]) => name));
    return inventories
        .filter(({ name, schema }) => created.has(schema === null ? `"${name}"` : `"${schema}"."${name}"`))
        .flatMap((table) => auditTrigger(table) ?? []);
}
//# sourceMappingURL=audit-triggers.js.map