import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { modules } from '../../src/modules.js';
import { projectRoot } from '../../src/platform/config/config.js';
const root = projectRoot();
const optionalModules = new Set(modules.filter((module) => module.optional).map((module) => module.name));
/** The compiled tables of each migration set, by the set's folder under drizzle/. drizzle-kit reads them because it cannot read the sources. */
export function tablesBySet() {
    const tables = globSync('dist/src/**/{tables,*.tables}.js', { cwd: root }).sort();
    return Map.groupBy(tables, setOf);
}
function setOf(file) {
    const [, , layer, module = ''] = file.split(path.sep);
    const name = path.basename(file);
    if (name === 'control.tables.js')
        return 'control';
    if (name === 'shard.tables.js')
        return 'shard';
    if (name === 'tables.js' && layer === 'modules')
        return optionalModules.has(module) ? `tenant/${module}` : 'tenant/core';
    throw new Error(`${file} belongs to no migration set: it is control.tables.ts, shard.tables.ts, or tables.ts of a module.`);
}
/** Lets drizzle-kit compare the tables with the newest snapshot in `out` and write the difference there. Returns the new SQL files. */
export function runDrizzleKit(tables, out, { name, ask }) {
    const before = sqlFiles(out);
    return withTemporaryFolder((folder) => {
        const config = path.join(folder, 'drizzle.config.json');
        writeFileSync(config, JSON.stringify({ dialect: 'postgresql', schema: tables, out: path.relative(root, out) }));
        const args = [path.join(root, 'node_modules/drizzle-kit/bin.cjs'), 'generate', `--config=${config}`, ...(name ? [`--name=${name}`] : [])];
        const { status, stdout, stderr } = spawnSync(process.execPath, args, {
            cwd: root,
            encoding: 'utf8',
            stdio: ask ? 'inherit' : ['ignore', 'pipe', 'pipe'],
        });
        const written = sqlFiles(out).filter((file) => !before.includes(file));
        // drizzle-kit ends with 0 even when it wanted to ask and could not.
        const succeeded = status === 0 && (ask || written.length > 0 || stdout.includes('No schema changes'));
        if (!succeeded)
            throw new Error(`drizzle-kit failed on ${path.relative(root, out)}:\n${stdout ?? ''}${stderr ?? ''}`);
        return written;
    });
}
/** What the tables say and the migrations do not, one text per set; empty when they agree. */
export function findMigrationDrift() {
    const sets = tablesBySet();
    const forgotten = globSync('drizzle/**/meta/_journal.json', { cwd: root })
        .map((journal) => path.relative('drizzle', path.dirname(path.dirname(journal))))
        .filter((set) => !sets.has(set))
        .map((set) => `drizzle/${set} has migrations, but no tables.`);
    return [...forgotten, ...[...sets].flatMap(([set, tables]) => driftOf(set, tables))];
}
function driftOf(set, tables) {
    return withTemporaryFolder((folder) => {
        const committed = path.join(root, 'drizzle', set);
        const copy = path.join(folder, set);
        if (existsSync(committed))
            cpSync(committed, copy, { recursive: true });
        const missing = runDrizzleKit(tables, copy, { ask: false });
        return missing.map((file) => `drizzle/${set} lacks this (npm run db:generate ${set} <name>):\n${readFileSync(path.join(copy, file), 'utf8')}`);
    });
}
function withTemporaryFolder(work) {
    const folder = mkdtempSync(path.join(tmpdir(), 'serai-migrations-'));
    try {
        return work(folder);
    }
    finally {
        rmSync(folder, { recursive: true, force: true });
    }
}
function sqlFiles(folder) {
    return existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.sql')) : [];
}
//# sourceMappingURL=migration-sets.js.map