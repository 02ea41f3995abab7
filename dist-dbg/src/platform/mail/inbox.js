import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { mailLanguageSchema } from '../../kernel/language.js';
/** The oldest mails make room: an installation that somebody plays with must not fill the disk. */
const MAILS_MAX = 200;
const mailbox = z.object({ name: z.string(), address: z.string() });
const storedSchema = z.object({
    id: z.string(),
    receivedAt: z.iso.datetime(),
    from: mailbox,
    to: mailbox,
    language: mailLanguageSchema,
    subject: z.string(),
    text: z.string(),
    html: z.string(),
});
/**
 * Instead of an SMTP server, for demos and development: each mail is a file in a folder that all processes of the installation share. The
 * files hold the links of their mails, so there is none of it in production.
 */
export class MailInbox {
    #folder;
    #now;
    #received = 0;
    constructor(folder, now) {
        this.#folder = folder;
        this.#now = now;
    }
    async send(mail) {
        const receivedAt = this.#now();
        await mkdir(this.#folder, { recursive: true, mode: 0o700 });
        this.#received += 1;
        // Names sort by time; a counter tells apart what comes within one millisecond.
        const name = `${String(receivedAt.getTime()).padStart(14, '0')}-${String(this.#received).padStart(6, '0')}-${process.pid}`;
        const file = path.join(this.#folder, `${name}.json`);
        // Renamed when it is whole, so that a reader never meets half of it.
        await writeFile(`${file}.part`, JSON.stringify({ ...mail, receivedAt: receivedAt.toISOString() }), { mode: 0o600 });
        await rename(`${file}.part`, file);
        const surplus = (await this.#files()).slice(MAILS_MAX);
        await Promise.all(surplus.map((one) => rm(path.join(this.#folder, one), { force: true })));
    }
    async check() {
        await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    }
    async close() { }
    /** The newest first. */
    async list() {
        const files = (await this.#files()).slice(0, MAILS_MAX);
        const mails = await Promise.all(files.map((file) => this.#read(file)));
        return mails.filter((mail) => mail !== null);
    }
    async #files() {
        const entries = await readdir(this.#folder).catch(() => []);
        return entries
            .filter((entry) => /^[\d-]+\.json$/.test(entry))
            .sort()
            .reverse();
    }
    /** Null for one that another process has just removed. */
    async #read(file) {
        const text = await readFile(path.join(this.#folder, file), 'utf8').catch(() => null);
        return text === null ? null : storedSchema.parse(JSON.parse(text));
    }
}
//# sourceMappingURL=inbox.js.map