import { once } from 'node:events';
import { connect, createServer } from 'node:net';
/** A way to a server on which each message takes its time, so that what is sent together arrives before any answer to it. */
export async function startSlowLine(url, oneWayMs) {
    const { hostname, port } = new URL(url);
    const sockets = [];
    const ofConnections = [];
    const line = { swallows: false, roundTrips: 0, ofConnections };
    const server = createServer((near) => {
        const far = connect(Number(port), hostname);
        let isAnswered = true;
        const place = ofConnections.push(0) - 1;
        near.on('data', () => {
            if (isAnswered) {
                line.roundTrips += 1;
                ofConnections[place] = (ofConnections[place] ?? 0) + 1;
            }
            isAnswered = false;
        });
        far.on('data', () => setTimeout(() => (isAnswered = true), oneWayMs));
        for (const [from, to] of [
            [near, far],
            [far, near],
        ]) {
            sockets.push(from);
            from.on('data', (chunk) => setTimeout(() => to.writable && !line.swallows && to.write(chunk), oneWayMs));
            from.on('error', () => to.destroy());
            from.on('close', () => setTimeout(() => to.destroy(), oneWayMs));
        }
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const target = new URL(url);
    target.hostname = '127.0.0.1';
    target.port = String(server.address().port);
    return Object.assign(line, {
        url: target.toString(),
        close: () => void server.close(),
        stop() {
            server.close();
            for (const socket of sockets)
                socket.destroy();
        },
    });
}
//# sourceMappingURL=slow-line.js.map