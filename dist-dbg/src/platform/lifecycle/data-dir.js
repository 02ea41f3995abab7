import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { StartProblem } from './start-problem.js';
/** Makes the data directory and takes it for this process. Returns how to give it back. */
export function takeDataDir(dataDir) {
    makeDataDir(dataDir);
    const lock = path.join(dataDir, 'serai.pid');
    const holder = holderOf(dataDir);
    if (holder !== null) {
        throw new StartProblem(`Serai already runs on ${dataDir} (process ${holder}): stop that one, or set DATA_DIR to another directory.`);
    }
    rmSync(lock, { force: true });
    try {
        writeFileSync(lock, String(process.pid), { flag: 'wx' });
    }
    catch (error) {
        if (codeOf(error) === 'EEXIST')
            throw new StartProblem(`Another Serai is starting on ${dataDir} at this moment: wait for it, or set DATA_DIR to another directory.`);
        throw error;
    }
    return () => rmSync(lock, { force: true });
}
/** The other process that has taken the data directory and lives; null when there is none. */
export function holderOf(dataDir) {
    const holder = readHolder(path.join(dataDir, 'serai.pid'));
    return holder !== null && isRunning(holder) ? holder : null;
}
export function makeDataDir(dataDir) {
    try {
        makeFolders(dataDir);
        const probe = path.join(dataDir, `.write-${process.pid}`);
        writeFileSync(probe, '');
        rmSync(probe);
    }
    catch (error) {
        const code = codeOf(error);
        if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'ENOENT') {
            throw new StartProblem(`Serai may not write to ${dataDir} (${code}): give this user the right to, or set DATA_DIR to a directory where it may.`, { cause: error });
        }
        if (code === 'ENOSPC')
            throw new StartProblem(`The disk of ${dataDir} is full: free some space, or set DATA_DIR to another disk.`, { cause: error });
        throw error;
    }
}
/** One by one: Node's own recursion never ends where a file system refuses new folders as "not found", as /proc does. */
function makeFolders(folder) {
    if (existsSync(folder))
        return;
    makeFolders(path.dirname(folder));
    mkdirSync(folder);
}
function readHolder(lock) {
    try {
        const pid = Number(readFileSync(lock, 'utf8'));
        return Number.isInteger(pid) && pid > 0 && pid !== process.pid ? pid : null;
    }
    catch {
        return null;
    }
}
/** Whether the process lives and is a Node program: after a crash its number may have gone to some other program. */
export function isRunning(pid, program = 'node') {
    try {
        process.kill(pid, 0);
    }
    catch (error) {
        return codeOf(error) === 'EPERM';
    }
    try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[0]?.includes(program) ?? true;
    }
    catch {
        return process.platform !== 'linux';
    }
}
export function codeOf(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
//# sourceMappingURL=data-dir.js.map