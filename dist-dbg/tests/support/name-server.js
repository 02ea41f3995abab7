/** A DNS server on the loopback that answers what a test says, and may say something else the next time. */
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
const TYPE_A = 1;
const TYPE_TXT = 16;
const TYPE_AAAA = 28;
export class NameServer {
    #socket = createSocket('udp4');
    #answers = new Map();
    #texts = new Map();
    /** Says nothing at all while it is. */
    isSilent = false;
    /** The names that were asked for, in order; a question for IPv6 addresses counts as well. */
    questions = [];
    async start() {
        this.#socket.on('message', (query, peer) => {
            if (!this.isSilent)
                this.#socket.send(this.#answer(query), peer.port, peer.address);
        });
        this.#socket.bind(0, '127.0.0.1');
        await once(this.#socket, 'listening');
        return `127.0.0.1:${this.#socket.address().port}`;
    }
    stop() {
        this.#socket.close();
    }
    /** The first question for an IPv4 address gets the first answer, and so on; the last one stays. */
    says(name, ...addresses) {
        this.#answers.set(name, addresses);
    }
    /** The TXT records of a name, each of at most 255 bytes. */
    publishes(name, ...texts) {
        this.#texts.set(name, texts);
    }
    #answer(query) {
        const labels = [];
        let at = 12;
        for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
            labels.push(query.subarray(at + 1, at + 1 + length).toString());
            at += length + 1;
        }
        const type = query.readUInt16BE(at + 1);
        const name = labels.join('.').toLowerCase();
        this.questions.push(name);
        if (type === TYPE_TXT)
            return this.#answerTexts(query, { name, end: at + 5 });
        const known = this.#answers.get(name) ?? [];
        const address = type === TYPE_A ? (known.length > 1 ? known.shift() : known[0]) : undefined;
        const question = query.subarray(12, at + 5);
        const header = Buffer.alloc(12);
        query.copy(header, 0, 0, 2);
        // A name that is not there, or one that has no address of this type.
        header.writeUInt16BE(known.length === 0 && type !== TYPE_AAAA ? 0x8183 : 0x8180, 2);
        header.writeUInt16BE(1, 4);
        if (address === undefined)
            return Buffer.concat([header, question]);
        header.writeUInt16BE(1, 6);
        const record = Buffer.from([0xc0, 0x0c, 0, TYPE_A, 0, 1, 0, 0, 0, 0, 0, 4, ...address.split('.').map(Number)]);
        return Buffer.concat([header, question, record]);
    }
    #answerTexts(query, { name, end }) {
        const texts = this.#texts.get(name) ?? [];
        const header = Buffer.alloc(12);
        query.copy(header, 0, 0, 2);
        header.writeUInt16BE(texts.length === 0 ? 0x8183 : 0x8180, 2);
        header.writeUInt16BE(1, 4);
        header.writeUInt16BE(texts.length, 6);
        const records = texts.map((text) => {
            const bytes = Buffer.from(text);
            const length = bytes.length + 1;
            return Buffer.concat([Buffer.from([0xc0, 0x0c, 0, TYPE_TXT, 0, 1, 0, 0, 0, 0, length >> 8, length & 255, bytes.length]), bytes]);
        });
        return Buffer.concat([header, query.subarray(12, end), ...records]);
    }
}
//# sourceMappingURL=name-server.js.map