import { Line } from './client.js';
import { LARGE, slugOf } from './fixture.js';
import { request } from './rounds.js';
import { bodyOf, canonical } from './workloads.js';
/** Throws unless every server answers the same: what is measured must be the same work. */
export async function requireSameAnswers(servers, workload) {
    const answers = new Map();
    for (const server of servers) {
        const slug = workload === 'list10000' ? LARGE.slug : slugOf(0);
        const line = await Line.open(server.port);
        const { status, body } = await line.ask(request(server, slug, bodyOf(workload, server.dialect, 7)));
        line.close();
        const text = body.toString();
        if (status !== 200 || text.includes('"errors"'))
            throw new Error(`${server.name} cannot answer ${workload}: ${status} ${text.slice(0, 500)}`);
        answers.set(server.name, canonical(text));
    }
    const [[first, expected] = ['', '']] = answers;
    for (const [name, answer] of answers) {
        if (answer !== expected)
            throw new Error(`${name} answers ${workload} otherwise than ${first}:\n${answer.slice(0, 700)}\n${expected.slice(0, 700)}`);
    }
    return expected.length;
}
//# sourceMappingURL=sameness.js.map