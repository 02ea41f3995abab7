import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import nodePath from 'node:path';
import { codeOf } from '../lifecycle/data-dir.js';
import { FileMissing, checkPath } from './file-store.js';
/** Files and folders that nobody but this user may look into. */
const FILE_MODE = 0o600;
const FOLDER_MODE = 0o700;
/** Ends the name of a file that is being written; no path of ours can name it, so nobody reads it. */
const UNFINISHED = '.unfinished~';
/** A store in a directory, which may be a mounted one. A file appears under its name when all of it is on the disk. */
export class DirectoryStore {
    place;
    constructor(directory) {
        this.place = directory;
    }
    async write(path, content) {
        const file = this.#at(path);
        const unfinished = `${file}.${randomBytes(6).toString('hex')}${UNFINISHED}`;
        await mkdir(nodePath.dirname(file), { recursive: true, mode: FOLDER_MODE });
        const handle = await open(unfinished, 'wx', FILE_MODE);
        try {
            await writeAll(handle, content);
            await rename(unfinished, file);
        }
        catch (error) {
            await rm(unfinished, { force: true });
            throw error;
        }
    }
    async read(path) {
        try {
            const handle = await open(this.#at(path), 'r');
            return createReadStream('', { fd: handle, highWaterMark: 65_536 });
        }
        catch (cause) {
            if (codeOf(cause) === 'ENOENT')
                throw new FileMissing(`There is no file ${path.join('/')} in ${this.place}.`, { cause });
            throw cause;
        }
    }
    async list(folder) {
        try {
            return (await readdir(this.#at(folder))).filter((name) => !name.endsWith(UNFINISHED)).sort();
        }
        catch (error) {
            if (codeOf(error) === 'ENOENT')
                return [];
            throw error;
        }
    }
    async remove(path) {
        await rm(this.#at(path), { recursive: true, force: true });
    }
    #at(path) {
        return nodePath.join(this.place, ...checkPath(path));
    }
}
async function writeAll(handle, content) {
    try {
        for await (const chunk of content)
            await handle.writeFile(chunk);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
//# sourceMappingURL=directory-store.js.map