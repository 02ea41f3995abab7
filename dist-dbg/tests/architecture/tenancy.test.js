import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { projectRoot } from '../../src/platform/config/config.js';
const root = projectRoot();
const sources = globSync('src/**/*.ts', { cwd: root }).map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }));
/** Comments may speak of what code must not do. */
const code = (text) => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
const filesWith = (pattern) => sources.filter(({ text }) => pattern.test(code(text))).map(({ file }) => file);
describe('The sources', () => {
    it('change path and role of a connection in the tenant session and the migrator alone (threat 2)', () => {
        const outside = (pattern) => filesWith(pattern).filter((file) => !file.startsWith('src/platform/'));
        expect(outside(/set\s+(local\s+|session\s+)?role\b|set_config\((?!'lock_timeout')|(?<!set local )search_path\s+to/i)).to.deep.equal([]);
        // What builds and mends schemas names one for the statements of a script, as the control plane, and never past its transaction.
        const builders = ['src/modules/fleet/', 'src/modules/snapshots/restoring/'];
        expect(outside(/search_path/i).filter((file) => !builders.some((folder) => file.startsWith(folder)))).to.deep.equal([]);
    });
    it('make loaders inside a request, never for a process (threat 8)', () => {
        expect(filesWith(/new DataLoader/)).to.deep.equal(['src/gateway/context/context.ts']);
        const context = sources.find(({ file }) => file === 'src/gateway/context/context.ts');
        const atModuleScope = (context?.text ?? '').split('\n').filter((line) => /^(const|let|var|export (const|let)) .*new DataLoader/.test(line));
        expect(atModuleScope).to.deep.equal([]);
    });
    it('are searched for migrations that are not safe on live tables (threat 35)', () => {
        const folder = mkdtempSync(path.join(os.tmpdir(), 'serai-squawk-'));
        const lint = (sql) => {
            const file = path.join(folder, 'migration.sql');
            writeFileSync(file, sql);
            const args = ['node_modules/squawk-cli/js/bin/squawk', '--reporter=gcc', '--config=tests/architecture/squawk.toml', file];
            const { status, stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
            return { safe: status === 0, stdout };
        };
        try {
            expect(lint('alter table users add column note text;').safe).to.equal(true);
            for (const unsafe of [
                'alter table users add column note text not null;',
                'alter table users alter column email type varchar(10);',
                'alter table users rename column email to mail;',
            ]) {
                const { safe, stdout } = lint(unsafe);
                expect(safe, `${unsafe} ${stdout}`).to.equal(false);
            }
        }
        finally {
            rmSync(folder, { recursive: true, force: true });
        }
    });
});
//# sourceMappingURL=tenancy.test.js.map