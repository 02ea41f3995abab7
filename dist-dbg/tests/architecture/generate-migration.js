/** `npm run db:generate <set> <name>` writes the migration that brings a set from its newest snapshot to its tables. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../src/platform/config/config.js';
import { auditTriggersFor } from './audit-triggers.js';
import { runDrizzleKit, tablesBySet } from './migration-sets.js';
const [set = '', name = ''] = process.argv.slice(2);
const sets = tablesBySet();
const tables = sets.get(set);
if (!tables || !/^[a-z0-9]+(_[a-z0-9]+)*$/.test(name)) {
    process.stderr.write(`Usage: npm run db:generate <set> <name_of_the_change>\nSets: ${[...sets.keys()].sort().join(', ')}\n`);
    process.exit(1);
}
const folder = path.join(projectRoot(), 'drizzle', set);
for (const file of runDrizzleKit(tables, folder, { name, ask: true })) {
    const target = path.join(folder, file);
    // The tables of tenants have no schema of their own: the tenant's session decides which one is meant.
    const text = readFileSync(target, 'utf8').replaceAll('"public".', '');
    writeFileSync(target, [text, ...auditTriggersFor(text)].join('--> statement-breakpoint\n'));
    process.stdout.write(`Written: ${path.relative(projectRoot(), target)}. Read it before you commit it.\n`);
}
//# sourceMappingURL=generate-migration.js.map