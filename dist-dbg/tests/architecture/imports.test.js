import { expect } from 'chai';
import { findBrokenArrows } from './arrows.js';
describe('Who may import whom', () => {
    it('holds for every import of src', async () => {
        expect(await findBrokenArrows()).to.deep.equal([]);
    });
});
//# sourceMappingURL=imports.test.js.map