/** As much of a Redis as a cache needs, where none is installed: GET, SET (kept until it is removed), DEL, KEYS of all, and whatever clients say of themselves. */
import { once } from 'node:events';
import { createServer } from 'node:net';
export async function startSubstitute() {
    const entries = new Map();
    const sockets = new Set();
    let isSilent = false;
    const server = createServer((socket) => {
        sockets.add(socket);
        socket.on('close', () => sockets.delete(socket)).on('error', () => { });
        let received = '';
        socket.on('data', (chunk) => {
            received += chunk.toString('latin1');
            for (let command = takeCommand(received); command !== null && !isSilent; command = takeCommand(received)) {
                received = received.slice(command.length);
                socket.write(answer(entries, command.words), 'latin1');
            }
        });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return {
        url: `redis://127.0.0.1:${server.address().port}`,
        fallSilent() {
            isSilent = true;
        },
        async stop() {
            server.close();
            for (const socket of sockets)
                socket.destroy();
        },
    };
}
/** An array of bulk strings (https://redis.io/docs/latest/develop/reference/protocol-spec/), or null while it has not wholly arrived. */
function takeCommand(received) {
    const lineEnd = received.indexOf('\r\n');
    if (lineEnd < 0)
        return null;
    const words = [];
    let at = lineEnd + 2;
    for (let left = Number(received.slice(1, lineEnd)); left > 0; left -= 1) {
        const end = received.indexOf('\r\n', at);
        const length = Number(received.slice(at + 1, end));
        if (end < 0 || received.length < end + 2 + length + 2)
            return null;
        words.push(received.slice(end + 2, end + 2 + length));
        at = end + 2 + length + 2;
    }
    return { words, length: at };
}
function answer(entries, [name = '', key = '', value = '']) {
    switch (name.toUpperCase()) {
        case 'GET': {
            const found = entries.get(key);
            return found === undefined ? '$-1\r\n' : `$${found.length}\r\n${found}\r\n`;
        }
        case 'SET':
            entries.set(key, value);
            return '+OK\r\n';
        case 'KEYS':
            return `*${entries.size}\r\n${[...entries.keys()].map((one) => `$${one.length}\r\n${one}\r\n`).join('')}`;
        case 'DEL':
        case 'UNLINK':
            return `:${Number(entries.delete(key))}\r\n`;
        default:
            return '+OK\r\n';
    }
}
//# sourceMappingURL=redis-substitute.js.map