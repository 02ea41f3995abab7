import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { projectRoot } from '../../src/platform/config/config.js';
/** Two screens are the aim; beyond this a file has two subjects. */
const LINES_MAX = 250;
/** The thirteenth file means two capabilities. */
const MODULE_FILES_MAX = 12;
const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const SAYS_NOTHING = /(^|-)(utils?|helpers?)(-|$)|^(index|common|misc)$/;
const root = projectRoot();
/** Peers of benchmarks are installed beside their package.json, and are not ours. */
const files = globSync('{src,tests}/**/*.{ts,cjs}', { cwd: root, exclude: ['**/node_modules'] }).sort();
describe('The shape of the sources', () => {
    it(`no file is longer than ${LINES_MAX} lines`, () => {
        const lengths = files.map((file) => ({ file, lines: readFileSync(path.join(root, file), 'utf8').trimEnd().split('\n').length }));
        expect(lengths.filter(({ lines }) => lines > LINES_MAX)).to.deep.equal([]);
    });
    it('files and folders have names in kebab-case', () => {
        const names = files.flatMap((file) => file.split(path.sep).flatMap((part) => part.split('.')));
        expect(names.filter((name) => !KEBAB_CASE.test(name))).to.deep.equal([]);
    });
    it('no file or folder has a name that says nothing', () => {
        const empty = files.filter((file) => file.split(path.sep).some((part) => SAYS_NOTHING.test(part.split('.')[0] ?? '')));
        expect(empty).to.deep.equal([]);
    });
    it(`no level of a module has more than ${MODULE_FILES_MAX} files`, () => {
        const modules = files.filter((file) => file.startsWith(path.join('src', 'modules', path.sep)));
        const levels = Map.groupBy(modules, (file) => path.dirname(file));
        const full = [...levels].map(([level, inside]) => ({ level, files: inside.length })).filter((level) => level.files > MODULE_FILES_MAX);
        expect(full).to.deep.equal([]);
    });
});
//# sourceMappingURL=sizes.test.js.map