/** PostgreSQL refuses to run as root. Under root it therefore runs as another user of the machine, who must reach its files. */
import { createHash } from 'node:crypto';
import { chownSync, cpSync, existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { StartProblem } from '../lifecycle/start-problem.js';
/** The user to run PostgreSQL as: null for "the present one". Prefers `postgres`, else `nobody`, which every Linux has. */
export function serverUser() {
    if (process.getuid?.() !== 0)
        return null;
    for (const name of ['postgres', 'nobody']) {
        const line = readFileSync('/etc/passwd', 'utf8')
            .split('\n')
            .find((entry) => entry.startsWith(`${name}:`));
        const [, , uid, gid] = line?.split(':') ?? [];
        if (uid !== undefined && gid !== undefined)
            return { name, uid: Number(uid), gid: Number(gid) };
    }
    throw new StartProblem('PostgreSQL refuses to run as root and this machine has neither a user postgres nor nobody: start Serai as an ordinary user.');
}
/** Where root keeps what another user must reach when the project lies in a directory that only root may enter. */
const SHARED_HOME = '/var/lib/serai';
/**
 * The places of the programs and of the data. They are used where they lie, unless the server's user cannot enter those directories
 * (root's own home, say): then the programs are copied and the data lives beside them, with a link in the data directory.
 */
export function reachablePlaces(wanted, user) {
    if (user === null || (mayEnter(wanted.native, user) && mayEnter(path.dirname(wanted.cluster), user)))
        return wanted;
    const home = path.join(SHARED_HOME, createHash('sha256').update(wanted.cluster).digest('hex').slice(0, 12));
    mkdirSync(home, { recursive: true, mode: 0o755 });
    const native = path.join(home, 'native');
    if (!existsSync(native)) {
        rmSync(`${native}.new`, { recursive: true, force: true });
        cpSync(wanted.native, `${native}.new`, { recursive: true, verbatimSymlinks: true });
        renameSync(`${native}.new`, native);
    }
    const cluster = path.join(home, 'cluster');
    if (!isPresent(wanted.cluster)) {
        // Whoever removed the data directory meant to begin anew.
        rmSync(cluster, { recursive: true, force: true });
        symlinkSync(cluster, wanted.cluster);
    }
    return { native, cluster };
}
export function giveTo(user, file) {
    if (user !== null)
        chownSync(file, user.uid, user.gid);
}
function mayEnter(target, user) {
    for (let folder = target;; folder = path.dirname(folder)) {
        const { mode, uid, gid } = statSync(folder);
        const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
        if ((mode & bit) === 0)
            return false;
        if (folder === path.dirname(folder))
            return true;
    }
}
function isPresent(file) {
    return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
}
//# sourceMappingURL=server-user.js.map