import { expect } from 'chai';
import { MasterSecret } from '../../src/platform/crypto/secret.js';
import { loadVault } from '../../src/platform/crypto/vault.js';
const master = new MasterSecret('for-tests-only-and-long-enough-to-be-one');
const [first, second] = ['first-key-that-is-long-enough-to-be-one', 'second-key-that-is-long-enough-to-be-one'];
const vaultOf = (...encryptionKeys) => loadVault({ encryptionKeys }, master);
describe('the vault for stored credentials', () => {
    it('opens what it sealed, for the same purpose alone, and seals the same secret differently each time', () => {
        const vault = vaultOf();
        const sealed = vault.seal('credential 1', 'päßword');
        expect(vault.open('credential 1', sealed)).to.equal('päßword');
        expect(() => vault.open('credential 2', sealed)).to.throw();
        const again = vault.seal('credential 1', 'päßword');
        expect([again.ciphertext, again.wrappedKey]).to.not.include.members([sealed.ciphertext]);
        expect(JSON.stringify(sealed)).to.not.contain('password');
    });
    it('refuses what was changed, in any part', () => {
        const vault = vaultOf();
        const sealed = vault.seal('x', 'secret');
        const other = vault.seal('x', 'other');
        const flip = (text) => {
            const bytes = Buffer.from(text, 'base64');
            bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
            return bytes.toString('base64');
        };
        expect(() => vault.open('x', { ...sealed, ciphertext: flip(sealed.ciphertext) })).to.throw();
        expect(() => vault.open('x', { ...sealed, wrappedKey: flip(sealed.wrappedKey) })).to.throw();
        expect(() => vault.open('x', { ...sealed, ciphertext: other.ciphertext })).to.throw();
        expect(() => vault.open('x', { ...sealed, ciphertext: sealed.ciphertext.slice(0, 20) })).to.throw();
        expect(() => vault.open('x', { ...sealed, keyId: 'unknown' })).to.throw(/ENCRYPTION_KEYS/);
    });
    it('goes from key to key: the first one seals, all of them open, and what is wrapped anew needs the old one no more', () => {
        const before = vaultOf().seal('x', 'kept');
        const beside = vaultOf(first);
        expect(beside.open('x', before)).to.equal('kept');
        const withFirst = beside.rewrap('x', before);
        expect(withFirst.keyId).to.equal(beside.keyId).and.not.equal(before.keyId);
        expect(withFirst.ciphertext).to.equal(before.ciphertext);
        // All know both before anybody seals with the new one.
        expect(vaultOf(first, second).seal('x', 'a').keyId).to.equal(beside.keyId);
        const both = vaultOf(second, first);
        const withSecond = both.rewrap('x', withFirst);
        expect(vaultOf(first, second).open('x', withSecond)).to.equal('kept');
        expect(vaultOf(second).open('x', withSecond)).to.equal('kept');
        expect(() => vaultOf(second).open('x', withFirst)).to.throw(/ENCRYPTION_KEYS/);
    });
});
//# sourceMappingURL=vault.test.js.map