import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { projectRoot } from '../../src/platform/config/config.js';
const READS_ENVIRONMENT = /\bprocess\s*(\.|\?\.|(\?\.)?\[\s*['"`])\s*env\b|\bloadEnvFile\b|\{[^}]*\benv\b[^}]*\}\s*from\s*'(node:)?process'|\{[^}]*\benv\b[^}]*\}\s*=\s*process\b/;
describe('The environment', () => {
    it('is read by src/platform/config alone', () => {
        const root = projectRoot();
        const others = globSync('src/**/*.ts', { cwd: root }).filter((file) => !file.startsWith(path.join('src', 'platform', 'config')));
        const readers = others.filter((file) => READS_ENVIRONMENT.test(readFileSync(path.join(root, file), 'utf8')));
        expect(readers).to.deep.equal([]);
    });
});
//# sourceMappingURL=process-env.test.js.map