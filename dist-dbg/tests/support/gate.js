import { once } from 'node:events';
import { connect, createServer } from 'node:net';
export async function startGate(host, port) {
    const sockets = new Set();
    let isSwallowing = false;
    let server = null;
    const end = () => {
        for (const socket of sockets)
            socket.destroy();
        sockets.clear();
    };
    const pass = (near) => {
        const far = connect(port, host);
        for (const [from, to] of [
            [near, far],
            [far, near],
        ]) {
            sockets.add(from);
            from.on('data', (chunk) => !isSwallowing && to.writable && to.write(chunk));
            from.on('error', () => to.destroy());
            from.on('close', () => {
                sockets.delete(from);
                to.destroy();
            });
        }
    };
    const listen = async (at) => {
        server = createServer(pass);
        server.listen(at, '127.0.0.1');
        await once(server, 'listening');
        return server.address().port;
    };
    const close = async () => {
        const closing = server;
        server = null;
        if (closing === null)
            return;
        closing.close();
        end();
    };
    const own = await listen(0);
    return {
        port: own,
        refuse: close,
        swallow() {
            isSwallowing = true;
        },
        async open() {
            if (isSwallowing)
                end();
            isSwallowing = false;
            if (server === null)
                await listen(own);
        },
        stop: close,
    };
}
//# sourceMappingURL=gate.js.map