/** Where files are kept that belong to the installation and not to the database. A directory today; an object store has the same operations. */

/** Folders and a name, from the root of the store: never one text, so that no part of it can lead elsewhere. */
export type FilePath = readonly [string, ...string[]];

export type FileStore = {
  /** Where people find it, for messages. */
  readonly place: string;
  /** Writes a whole file, or nothing that could be read: a file that is there is complete. */
  write(path: FilePath, content: AsyncIterable<Uint8Array>): Promise<void>;
  /** Throws `FileMissing`. */
  read(path: FilePath): Promise<AsyncIterable<Buffer>>;
  /** The names in a folder, sorted; none when there is no such folder. */
  list(folder: FilePath): Promise<readonly string[]>;
  /** Removes a file, or a folder with all that is in it. Nothing happens when it is not there. */
  remove(path: FilePath): Promise<void>;
};

export class FileMissing extends Error {
  override readonly name = 'FileMissing';
}

/** Small letters, digits, `_`, `-` and single dots inside: no separator, no `..`, no name that a file system treats in its own way. */
const PART = /^[a-z0-9_-]+(\.[a-z0-9_-]+)*$/;
const PART_LENGTH_MAX = 100;

/** Throws for a path that could lead out of the store: ours are made from ids, so such a one is a bug or an attack. */
export function checkPath(path: FilePath): FilePath {
  const wrong = path.find((part) => part.length > PART_LENGTH_MAX || !PART.test(part));
  if (wrong !== undefined || path.length === 0) throw new Error(`Invariant broken: ${JSON.stringify(path)} is no path of a file`);
  return path;
}
