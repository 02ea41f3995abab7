import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { expect } from 'chai';
import { DirectoryStore } from '../../src/platform/files/directory-store.js';
import { FileMissing } from '../../src/platform/files/file-store.js';
describe('a directory of files', () => {
    let root = '';
    let store;
    beforeEach(() => {
        root = mkdtempSync(path.join(os.tmpdir(), 'serai-files-'));
        store = new DirectoryStore(path.join(root, 'made', 'when-needed'));
    });
    afterEach(() => rmSync(root, { recursive: true, force: true }));
    async function* texts(...parts) {
        for (const part of parts)
            yield Buffer.from(part);
    }
    const textOf = async (file) => (await buffer(await store.read(file))).toString();
    it('keeps what was written, for this user alone', async () => {
        await store.write(['ten_a', 'snp_a', 'manifest.json'], texts('one ', 'two'));
        expect(await textOf(['ten_a', 'snp_a', 'manifest.json'])).to.equal('one two');
        await store.write(['ten_a', 'snp_a', 'manifest.json'], texts('three'));
        expect(await textOf(['ten_a', 'snp_a', 'manifest.json'])).to.equal('three');
        expect(await store.list(['ten_a', 'snp_a'])).to.deep.equal(['manifest.json']);
        const folder = path.join(store.place, 'ten_a', 'snp_a');
        expect([statSync(folder).mode & 0o077, statSync(path.join(folder, 'manifest.json')).mode & 0o077]).to.deep.equal([0, 0]);
    });
    it('shows no file that is not whole', async () => {
        async function* broken() {
            yield Buffer.from('half');
            throw new Error('planted');
        }
        const failed = await store.write(['ten_a', 'rows'], broken()).catch((error) => error.message);
        expect(failed).to.equal('planted');
        expect(readdirSync(path.join(store.place, 'ten_a'))).to.deep.equal([]);
        expect(await store.read(['ten_a', 'rows']).catch((error) => error)).to.be.instanceOf(FileMissing);
    });
    it('removes files and folders, and does not mind those that are gone', async () => {
        await store.write(['ten_a', 'snp_a', 'rows'], texts('x'));
        await store.write(['ten_b', 'snp_b', 'rows'], texts('y'));
        await store.remove(['ten_a']);
        await store.remove(['ten_a']);
        expect(await store.list(['ten_a'])).to.deep.equal([]);
        expect(await textOf(['ten_b', 'snp_b', 'rows'])).to.equal('y');
    });
    it('knows no path that leads out of it (threat 22)', async () => {
        const out = [
            ['..', 'etc'],
            ['a', '../../b'],
            ['a', '..%2f'],
            ['a', ''],
            ['a', '.'],
            ['a', 'b/c'],
            ['a', 'b\\c'],
            ['a', 'x\0'],
            ['A'],
            ['a', 'b..c'],
        ];
        for (const file of [...out, ['a', 'x'.repeat(101)]]) {
            for (const use of [() => store.read(file), () => store.write(file, texts('x')), () => store.list(file), () => store.remove(file)]) {
                const failed = await use().then(() => 'done', (error) => error.message);
                expect(failed, JSON.stringify(file)).to.contain('is no path of a file');
            }
        }
    });
});
//# sourceMappingURL=directory-store.test.js.map