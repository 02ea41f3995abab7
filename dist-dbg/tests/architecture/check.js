/** `npm run check`: everything about the sources that can be said without running them. Each check is one line, and its output if it fails. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { projectRoot } from '../../src/platform/config/config.js';
import { findBrokenArrows } from './arrows.js';
import { findMigrationDrift } from './migration-sets.js';
const root = projectRoot();
const checks = [
    {
        name: 'lint and format (npm run format)',
        findProblems: () => run('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '--config-path=tests/architecture/biome.json'),
    },
    { name: 'who may import whom', findProblems: findBrokenArrows },
    { name: 'schema and reference pages (npm run generate)', findProblems: () => runNode('dist/src/cli.js', 'generate', '--check') },
    { name: 'typed operations (npm run codegen)', findProblems: () => run('@graphql-codegen/cli/esm/bin.js', '--config=codegen.yml', '--check') },
    { name: 'migrations equal the tables', findProblems: findMigrationDrift },
    {
        name: 'migrations are safe on live tables',
        findProblems: () => run('squawk-cli/js/bin/squawk', '--reporter=gcc', '--config=tests/architecture/squawk.toml', 'drizzle/**/*.sql'),
    },
];
let failed = 0;
for (const check of checks) {
    const problems = await problemsOf(check);
    if (problems.length > 0)
        failed += 1;
    process.stdout.write(`${problems.length > 0 ? '✖' : '✔'} ${check.name}\n${problems.map((problem) => `${problem.trimEnd()}\n`).join('')}`);
}
process.stdout.write(`${checks.length - failed} checks passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;
/** A check that cannot run has failed. */
async function problemsOf(check) {
    try {
        return await check.findProblems();
    }
    catch (error) {
        return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
    }
}
function run(program, ...args) {
    return runNode(path.join('node_modules', program), ...args);
}
function runNode(...args) {
    const { status, stdout, stderr, error } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    if (error)
        throw error;
    return status === 0 ? [] : [`${stdout}${stderr}` || `${args[0]} ended with ${status} and said nothing.`];
}
//# sourceMappingURL=check.js.map