/** Snapshots as files: `<tenant>/<snapshot>/` with a manifest, its signature, and the rows of each table, compressed and encrypted. */
import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { openStream, sealStream } from '../../../platform/crypto/sealed-stream.js';
import { countRows } from '../../../platform/db/copy/count-rows.js';
import { snapshotKeyUnknown, snapshotTampered } from '../errors.js';
import { MANIFEST_FORMAT, manifestSchema } from './manifest.js';
import { toRefusal } from './problems.js';
import { SnapshotSealing } from './sealing.js';
const MANIFEST = 'manifest.json';
/** Written last: a snapshot without it is not one. */
const SIGNATURE = 'manifest.mac';
/** Ours have a few hundred bytes for each table; this protects the memory of whoever opens files that are not ours. */
const MANIFEST_BYTES_MAX = 16_000_000;
export class SnapshotArchive {
    #store;
    #sealing;
    constructor(store, secret) {
        this.#store = store;
        this.#sealing = new SnapshotSealing(secret);
    }
    /** Writes all of a snapshot, table by table. Throws `SNAPSHOT_STORE_FAILED`; what was written until then is nobody's and is removed later. */
    async write({ copy, tenantId, snapshotId, ...rest }, watch = {}) {
        const key = this.#sealing.makeKey();
        const tables = [];
        let rows = 0;
        for (const [index, table] of copy.tables.entries()) {
            const file = `${index + 1}.rows`;
            const chunks = countRows(await copy.open(table), (more) => watch.onRows?.(rows + more));
            const written = this.#writeRows([tenantId, snapshotId, file], this.#sealing.fileKey(key, file), chunks, watch.signal);
            tables.push({ ...table, columns: [...table.columns], file, ...(await written.catch(toRefusal)) });
            rows += table.rows;
        }
        const { migrations, serverVersion, sequences } = copy;
        const manifest = {
            format: MANIFEST_FORMAT,
            snapshotId,
            tenantId,
            ...rest,
            serverVersion,
            migrations,
            sequences: [...sequences],
            keyId: this.#sealing.keyId,
            sealedKey: this.#sealing.sealKey({ tenantId, snapshotId }, key),
            tables,
        };
        await this.#writeManifest(manifest).catch(toRefusal);
        return manifest;
    }
    /** Throws unless the files are those that were written for exactly this snapshot of this tenant. The rows are checked while they are read. */
    async open(of) {
        const manifest = await this.#readManifest(of).catch(toRefusal);
        const key = this.#openKey(of, manifest);
        const fileByTable = new Map(manifest.tables.map((table) => [table.name, table]));
        const open = async ({ name }) => {
            const table = fileByTable.get(name);
            if (!table)
                throw snapshotTampered(`it has no table ${name}`);
            return this.#readRows(of, table, this.#sealing.fileKey(key, table.file));
        };
        const tables = manifest.tables;
        return { manifest, source: { tables, sequences: manifest.sequences, open } };
    }
    async remove({ tenantId, snapshotId }) {
        await this.#store.remove([tenantId, snapshotId]).catch(toRefusal);
    }
    /** Whatever there is of a tenant. */
    async removeAll(tenantId) {
        await this.#store.remove([tenantId]).catch(toRefusal);
    }
    async #writeRows(path, key, rows, signal) {
        const hash = createHash('sha256');
        let bytes = 0;
        async function* measured(chunks) {
            for await (const chunk of chunks) {
                hash.update(chunk);
                bytes += chunk.length;
                yield chunk;
            }
        }
        const seal = (chunks) => sealStream(key, chunks);
        const store = (chunks) => this.#store.write(path, chunks);
        await pipeline(rows, createGzip(), seal, measured, store, signal ? { signal } : {});
        return { bytes, sha256: hash.digest('hex') };
    }
    async #writeManifest(manifest) {
        const { tenantId, snapshotId } = manifest;
        const text = JSON.stringify(manifest, null, 2);
        await this.#store.write([tenantId, snapshotId, MANIFEST], bytesOf(text));
        await this.#store.write([tenantId, snapshotId, SIGNATURE], bytesOf(this.#sealing.signManifest(text)));
    }
    async #readManifest({ tenantId, snapshotId }) {
        const text = await this.#readText([tenantId, snapshotId, MANIFEST]);
        const signature = await this.#readText([tenantId, snapshotId, SIGNATURE]);
        if (!this.#sealing.isSignatureOf(text, signature)) {
            // What is read of a manifest that nobody signed decides nothing but which sentence is said.
            const [, keyId = this.#sealing.keyId] = /"keyId": "([^"]*)"/.exec(text) ?? [];
            throw keyId === this.#sealing.keyId ? snapshotTampered('the manifest was changed') : snapshotKeyUnknown();
        }
        const manifest = manifestSchema.parse(JSON.parse(text));
        if (manifest.tenantId !== tenantId || manifest.snapshotId !== snapshotId)
            throw snapshotTampered('the manifest is that of another snapshot');
        return manifest;
    }
    #openKey(of, { sealedKey }) {
        try {
            return this.#sealing.openKey(of, sealedKey);
        }
        catch {
            throw snapshotTampered('its key is that of another snapshot');
        }
    }
    /** Nothing is passed on that is not authentic, and the end is an error unless it is the end of the file that was written. */
    async *#readRows({ tenantId, snapshotId }, { file }, key) {
        try {
            const sealed = await this.#store.read([tenantId, snapshotId, file]);
            const gunzip = createGunzip();
            const filling = pipeline(openStream(key, sealed), gunzip);
            filling.catch(() => { });
            for await (const chunk of gunzip)
                yield chunk;
            await filling;
        }
        catch (error) {
            toRefusal(error);
        }
    }
    async #readText(path) {
        const chunks = await this.#store.read(path);
        async function* bounded() {
            let bytes = 0;
            for await (const chunk of chunks) {
                bytes += chunk.length;
                if (bytes > MANIFEST_BYTES_MAX)
                    throw snapshotTampered('the manifest is too long');
                yield chunk;
            }
        }
        return (await buffer(bounded())).toString();
    }
}
async function* bytesOf(text) {
    yield Buffer.from(text);
}
//# sourceMappingURL=archive.js.map