/** Where files are kept that belong to the installation and not to the database. A directory today; an object store has the same operations. */
export class FileMissing extends Error {
    name = 'FileMissing';
}
/** Small letters, digits, `_`, `-` and single dots inside: no separator, no `..`, no name that a file system treats in its own way. */
const PART = /^[a-z0-9_-]+(\.[a-z0-9_-]+)*$/;
const PART_LENGTH_MAX = 100;
/** Throws for a path that could lead out of the store: ours are made from ids, so such a one is a bug or an attack. */
export function checkPath(path) {
    const wrong = path.find((part) => part.length > PART_LENGTH_MAX || !PART.test(part));
    if (wrong !== undefined || path.length === 0)
        throw new Error(`Invariant broken: ${JSON.stringify(path)} is no path of a file`);
    return path;
}
//# sourceMappingURL=file-store.js.map