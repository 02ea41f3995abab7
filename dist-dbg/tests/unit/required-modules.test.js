import { expect } from 'chai';
import { catalogRequiredModules, requiringModules, withRequired } from '../../src/kernel/required-modules.js';
import { modules } from '../../src/modules.js';
import { projectRoot } from '../../src/platform/config/config.js';
import { MigrationFiles, digestOf, inOrderOfUse } from '../../src/platform/db/migrations.js';
const module = (name, ...requires) => ({ name, optional: true, requires });
describe('what modules require', () => {
    after(() => catalogRequiredModules(modules));
    it('is found through all levels, each behind what it needs, in whichever order it is asked', () => {
        catalogRequiredModules([module('a', 'c'), module('b'), module('c', 'd'), module('d'), { name: 'core', optional: false, requires: [] }]);
        expect(withRequired(['a'])).to.deep.equal(['d', 'c', 'a']);
        expect(withRequired(['b', 'a'])).to.deep.equal(withRequired(['a', 'b']));
        expect(withRequired([])).to.deep.equal([]);
        expect(requiringModules('d')).to.deep.equal(['a', 'c', 'd']);
        expect(requiringModules('a')).to.deep.equal(['a']);
    });
    it('must be optional modules, and never the module itself', () => {
        expect(() => catalogRequiredModules([module('a', 'b')])).to.throw('a requires b, which is no optional module');
        expect(() => catalogRequiredModules([module('a', 'b'), module('b', 'a')])).to.throw('a requires b requires a');
    });
    it('is applied first, and changes no digest by its order', () => {
        catalogRequiredModules(modules);
        const files = new MigrationFiles(projectRoot());
        const sets = [...new Set(files.ofTenant(['commerce']).map(({ set }) => set))];
        expect(sets).to.deep.equal(['tenant/core', 'tenant/inventory', 'tenant/commerce']);
        const all = files.ofTenant(['commerce']);
        expect(inOrderOfUse(all.toReversed())).to.deep.equal(all);
        expect(digestOf(all.toReversed())).to.equal(files.digestOfTenant(['inventory', 'commerce']));
    });
});
//# sourceMappingURL=required-modules.test.js.map