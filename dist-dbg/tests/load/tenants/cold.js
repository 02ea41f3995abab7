import { figure, percentile } from './figures.js';
const QUERY = '{ products(first: 20) { nodes { id name category { name } } } }';
/** One after the other: a cold tenant waits for nothing but itself. */
export async function measureCold(app, gatewayUrl, tenants) {
    const cold = [];
    const warm = [];
    for (const tenant of tenants) {
        const claims = {
            kind: 'user',
            subjectId: 'usr_01h455vb4pex5vsknk084sn02q',
            sessionId: `ses_${tenant.id.slice(4)}`,
            tenantId: tenant.id,
            permissions: ['products:read'],
            rights: { version: 0, modules: [...tenant.modules].sort().join(' '), until: null },
            assurance: { methods: ['pwd'], authenticatedAt: new Date() },
        };
        const headers = {
            'content-type': 'application/json',
            'x-tenant': tenant.slug,
            authorization: `Bearer ${app.tokens.issueAccess(claims).accessToken}`,
        };
        cold.push(await ask(gatewayUrl, headers));
        warm.push(await ask(gatewayUrl, headers));
    }
    return [0.5, 0.95].map((share) => figure({ metric: `cold_tenant_first_request_p${share * 100}_ms`, value: percentile(cold, share), unit: 'ms' }, { value: percentile(warm, share), way: 'the same request again', better: 'less' }));
}
/** Milliseconds. */
async function ask(gatewayUrl, headers) {
    const began = performance.now();
    const response = await fetch(`${gatewayUrl}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query: QUERY }) });
    const body = await response.text();
    if (!response.ok || body.includes('"errors"'))
        throw new Error(body);
    return performance.now() - began;
}
//# sourceMappingURL=cold.js.map