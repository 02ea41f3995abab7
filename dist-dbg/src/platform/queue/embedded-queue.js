/** An SQS server inside this process, for development: nothing to install, and the same code path as with AWS. */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { isRunning, makeDataDir } from '../lifecycle/data-dir.js';
const noteSchema = z.object({ endpoint: z.url(), pid: z.int().positive() });
const ANSWER_MS_MAX = 1_000;
/**
 * The queue of the process that runs on the same data directory, or one of our own, which the next process then finds. It keeps its messages
 * in memory: what it loses is sent again, since PostgreSQL knows what was not handled.
 */
export async function findOrStartQueue(dataDir) {
    const file = path.join(dataDir, 'queue.json');
    const other = await findRunning(file);
    if (other !== null)
        return { ...other, isOurs: false, isAlive: () => isRunning(other.pid), stop: async () => { } };
    // Imported only here: with a real SQS nobody loads it.
    const { startFauxqs } = await import('fauxqs');
    const server = await startFauxqs({ host: '127.0.0.1', port: 0, logger: false });
    const endpoint = `http://127.0.0.1:${server.port}`;
    makeDataDir(dataDir);
    // Renamed into place: whoever reads it finds all of it. Two that start at once have one each, and both work.
    writeFileSync(`${file}.${process.pid}`, JSON.stringify({ endpoint, pid: process.pid }));
    renameSync(`${file}.${process.pid}`, file);
    return {
        endpoint,
        isOurs: true,
        isAlive: () => true,
        async stop() {
            if (readNote(file)?.pid === process.pid)
                rmSync(file, { force: true });
            await server.stop();
        },
    };
}
async function findRunning(file) {
    const note = readNote(file);
    if (note === null || note.pid === process.pid || !isRunning(note.pid))
        return null;
    const answer = await fetch(`${note.endpoint}/health`, { signal: AbortSignal.timeout(ANSWER_MS_MAX) }).catch(() => null);
    return answer?.ok ? note : null;
}
function readNote(file) {
    try {
        return noteSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    }
    catch {
        return null;
    }
}
//# sourceMappingURL=embedded-queue.js.map