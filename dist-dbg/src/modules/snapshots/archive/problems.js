import { ZodError } from 'zod';
import { SealBroken } from '../../../platform/crypto/sealed-stream.js';
import { FileMissing } from '../../../platform/files/file-store.js';
import { codeOf } from '../../../platform/lifecycle/data-dir.js';
import { snapshotStoreFailed, snapshotTampered } from '../errors.js';
/** What an operating system says about a place that cannot be used: full, forbidden, read-only, broken, not there. */
const STORE_CODES = new Set(['ENOSPC', 'EDQUOT', 'EACCES', 'EPERM', 'EROFS', 'EIO', 'ENOTDIR', 'EISDIR', 'EMFILE', 'ENFILE', 'ESTALE', 'ENOENT']);
/** Rejects with what is to be told of a failure around files; with the error itself when it is about something else. */
export function toRefusal(error) {
    if (error instanceof FileMissing)
        throw Object.assign(snapshotTampered('a file is missing'), { cause: error });
    if (error instanceof SealBroken)
        throw Object.assign(snapshotTampered('a file was changed or cut off'), { cause: error });
    if (error instanceof SyntaxError || error instanceof ZodError)
        throw Object.assign(snapshotTampered('the manifest cannot be read'), { cause: error });
    const code = codeOf(error);
    if (code !== null && STORE_CODES.has(code))
        throw Object.assign(snapshotStoreFailed(code), { cause: error });
    throw error;
}
//# sourceMappingURL=problems.js.map