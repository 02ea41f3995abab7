/** An HTTP line to an SQS server on which requests fail as they do with a real one: throttled in part, answered with 503, broken off, late. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { Random } from './random.js';
export async function startFlakyLine(endpoint, seed) {
    const random = new Random(seed);
    const faults = { throttled: 0, unavailable: 0, reset: 0, late: 0, lostAnswer: 0 };
    const answer = async (request, response) => {
        const body = JSON.parse(await text(request));
        const action = String(request.headers['x-amz-target']).split('.')[1] ?? '';
        const dice = random.next();
        if (dice < 0.05) {
            faults.reset += 1;
            request.socket.destroy();
            return;
        }
        if (dice < 0.1) {
            faults.unavailable += 1;
            response.writeHead(503, { 'content-type': 'application/x-amz-json-1.0' }).end('{"__type":"ServiceUnavailable"}');
            return;
        }
        if (dice < 0.2) {
            faults.late += 1;
            await sleep(200);
        }
        const refused = action === 'SendMessageBatch' ? (body.Entries ?? []).filter(() => random.next() < 0.3) : [];
        faults.throttled += refused.length;
        const passed = { ...body, ...(body.Entries ? { Entries: body.Entries.filter((entry) => !refused.includes(entry)) } : {}) };
        const result = passed.Entries?.length === 0 ? {} : await forward(request, passed);
        if (random.next() < 0.05) {
            faults.lostAnswer += 1;
            request.socket.destroy();
            return;
        }
        const failed = refused.map(({ Id }) => ({ Id, SenderFault: false, Code: 'ThrottlingException', Message: 'slow down' }));
        const told = action === 'SendMessageBatch' ? { ...result, Failed: [...(result['Failed'] ?? []), ...failed] } : result;
        response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(told));
    };
    const forward = async (request, body) => {
        const headers = { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': String(request.headers['x-amz-target']) };
        const answered = await fetch(endpoint, { method: 'POST', headers, body: JSON.stringify(body) });
        const said = await answered.text();
        return said === '' ? {} : JSON.parse(said);
    };
    const server = createServer((request, response) => void answer(request, response).catch(() => response.destroy()));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return {
        url: `http://127.0.0.1:${server.address().port}`,
        faults,
        stop() {
            server.close();
            server.closeAllConnections();
        },
    };
}
//# sourceMappingURL=flaky-line.js.map