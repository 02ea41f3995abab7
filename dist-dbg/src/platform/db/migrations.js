import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { withRequired } from '../../kernel/required-modules.js';
/** An applied migration whose file was changed or is gone. Merged migrations are never edited: add another one. */
export class MigrationChanged extends Error {
    name = 'MigrationChanged';
}
const TENANT_SET = /^tenant\/[a-z0-9_-]+$/;
/** The SQL files under `drizzle/`, read once. */
export class MigrationFiles {
    #folder;
    #sets = new Map();
    constructor(root) {
        this.#folder = path.join(root, 'drizzle');
    }
    of(set) {
        const known = this.#sets.get(set);
        if (known)
            return known;
        const folder = path.join(this.#folder, set);
        const names = readdirSync(folder)
            .filter((file) => file.endsWith('.sql'))
            .sort();
        const migrations = names.map((file) => {
            const sql = readFileSync(path.join(folder, file), 'utf8');
            const checksum = createHash('sha256').update(sql).digest('hex');
            return { set, name: file.slice(0, -'.sql'.length), sql, checksum, ...readHeader(`drizzle/${set}/${file}`, sql) };
        });
        this.#sets.set(set, migrations);
        return migrations;
    }
    /** What a tenant with these modules needs, those that the modules require included, in the order in which it is applied. */
    ofTenant(modules) {
        return tenantSets(modules).flatMap((set) => this.of(set));
    }
    /** Those that this build has of the named ones (`tenant/core/0000_foundation`), in the order in which they are applied. */
    named(names) {
        const wanted = new Set(names);
        const sets = new Set([...wanted].map((name) => name.slice(0, name.lastIndexOf('/'))));
        const known = [...sets].filter((set) => TENANT_SET.test(set) && existsSync(path.join(this.#folder, set)));
        return inOrderOfUse(known.flatMap((set) => this.of(set)).filter((file) => wanted.has(`${file.set}/${file.name}`)));
    }
    /** One text for "exactly these migrations", kept beside each tenant: comparing it finds the tenants that are behind. */
    digestOfTenant(modules) {
        return digestOf(this.ofTenant(modules));
    }
}
/** The digest of exactly these migrations, in whichever order. PostgreSQL computes the same from what is recorded in a schema. */
export function digestOf(migrations) {
    const lines = inFileOrder(migrations).map((migration) => `${migration.set}/${migration.name}:${migration.checksum}`);
    return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 32);
}
/** The migrations that are missing, in order. Throws when what was applied is not what the files say. */
export function pendingOf(files, applied) {
    const fileByKey = new Map(files.map((file) => [`${file.set}/${file.name}`, file]));
    for (const one of applied) {
        const file = fileByKey.get(`${one.set}/${one.name}`);
        if (file && file.checksum !== one.checksum) {
            throw new MigrationChanged(`drizzle/${one.set}/${one.name}.sql was changed after it had been applied. Restore it and put the change into a new migration.`);
        }
    }
    const done = new Set(applied.map((one) => `${one.set}/${one.name}`));
    return files.filter((file) => !done.has(`${file.set}/${file.name}`));
}
const WORDS = new Set(['expand', 'contract', 'no-transaction']);
/** Reads the comments at the top of a file: `-- serai: contract`, `-- serai: no-transaction`. A word that is not known is a mistake. */
function readHeader(file, text) {
    const header = /^(\s*(--.*)?\n)*/.exec(`${text}\n`)?.[0] ?? '';
    const words = [...header.matchAll(/^\s*--\s*serai:(.*)$/gm)].flatMap(([, said = '']) => said.trim().split(/[\s,]+/));
    const unknown = words.filter((word) => !WORDS.has(word));
    if (unknown.length > 0)
        throw new MigrationChanged(`${file} says "serai: ${unknown.join(' ')}"; known are ${[...WORDS].join(', ')}.`);
    return { kind: words.includes('contract') ? 'contract' : 'expand', inTransaction: !words.includes('no-transaction') };
}
/** In the order of their names, which digests and records of schemas have whatever requires what. */
export function inFileOrder(migrations) {
    const keyOf = ({ set, name }) => `${set === 'tenant/core' ? 0 : 1}${set}/${name}`;
    return [...migrations].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}
/** In the order in which they are applied: the core first, and each module behind those that it requires, whose tables its migrations may read. */
export function inOrderOfUse(migrations) {
    const bySet = Map.groupBy(inFileOrder(migrations), ({ set }) => set);
    const modules = [...bySet.keys()].filter((set) => set !== 'tenant/core').map((set) => set.slice('tenant/'.length));
    return tenantSets(modules).flatMap((set) => bySet.get(set) ?? []);
}
/** The sets of a tenant with these modules; the order of the modules never matters. */
function tenantSets(modules) {
    return ['tenant/core', ...withRequired(modules).map((module) => `tenant/${module}`)];
}
//# sourceMappingURL=migrations.js.map