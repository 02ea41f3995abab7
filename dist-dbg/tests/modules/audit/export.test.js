import { request } from 'node:http';
import { expect } from 'chai';
import { sql } from 'drizzle-orm';
import { AuditLogDocument, CreateCustomerDocument, ExportAuditLogDocument, SignOutDocument, UpdateCustomerDocument, } from '../../../schema/generated/graphql.js';
import { until, useWorld } from '../../support/world.js';
describe('the export of the audit trail', () => {
    const world = useWorld();
    const ticket = async (of, format, filter = {}) => {
        const { exportAuditLog } = await of.admin.run(ExportAuditLogDocument, { input: { format, filter } });
        return exportAuditLog?.url ?? '';
    };
    const get = (path) => fetch(`${world.url}${path}`);
    /** fetch does not let one choose the host. */
    const statusAt = (host, path) => new Promise((resolve, reject) => {
        request(`${world.url}${path}`, { headers: { host } }, (response) => {
            response.resume();
            resolve(response.statusCode);
        })
            .on('error', reject)
            .end();
    });
    const linesOf = async (response) => (await response.text())
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
    const newCustomer = async (of, email, displayName = 'Kim') => {
        const { createCustomer } = await of.admin.run(CreateCustomerDocument, { input: { email, displayName } });
        return createCustomer?.id ?? '';
    };
    it('gives JSON lines: entries, the oldest first, with what they changed, and only of this tenant', async () => {
        const since = world.clock.now().toISOString();
        const id = await newCustomer(world.acme, 'export@acme.test');
        await world.acme.admin.run(UpdateCustomerDocument, { input: { id, displayName: 'Kim Two' } });
        await newCustomer(world.globex, 'CANARY-globex@mail.test');
        const response = await get(await ticket(world.acme, 'JSON_LINES', { since, objectType: 'cus' }));
        expect(response.status).to.equal(200);
        expect(response.headers.get('content-disposition')).to.match(/^attachment; filename="audit-log-acme-\d{4}-\d\d-\d\d\.jsonl"$/);
        const lines = await linesOf(response);
        expect(lines.map((line) => [line['action'], line['objectId']])).to.deep.equal([
            ['commerce.customerCreated', id],
            ['commerce.customerUpdated', id],
        ]);
        expect(lines[1]).to.deep.include({
            changes: [
                { table: 'customers', objectId: id, kind: 'CHANGED', isErased: false, fields: [{ field: 'displayName', before: 'Kim', after: 'Kim Two' }] },
            ],
        });
        const everything = await (await get(await ticket(world.acme, 'JSON_LINES'))).text();
        expect(everything).to.not.contain('CANARY-globex');
    });
    it('gives CSV, one line for each changed field, without formulas (threat 108)', async () => {
        const id = await newCustomer(world.acme, 'formula@acme.test', '=HYPERLINK("http://evil.test")');
        const text = await (await get(await ticket(world.acme, 'CSV', { objectId: id }))).text();
        expect(text).to.match(/^\u{FEFF}?id,occurredAt,action,objectId,/u);
        expect(text).to.contain(`displayName,,"'=HYPERLINK(""http://evil.test"")"`);
    });
    it('is itself in the trail: that it was asked for, and that it was fetched', async () => {
        const response = await get(await ticket(world.acme, 'CSV', { objectType: 'prd' }));
        await response.text();
        const { auditLog } = await world.acme.admin.run(AuditLogDocument, {
            filter: { actions: ['audit.exportRequested', 'audit.trailExported'] },
            first: 2,
        });
        expect(auditLog?.nodes.map((entry) => entry.action)).to.deep.equal(['audit.trailExported', 'audit.exportRequested']);
        const [fetched] = auditLog?.nodes ?? [];
        expect(fetched?.actor).to.include({ kind: 'USER', name: 'Ada Acme' });
        expect(fetched?.requestId).to.equal(response.headers.get('x-request-id'));
    });
    it('is bound to the tenant, the holder and the minute (threat 22)', async () => {
        const path = await ticket(world.acme, 'CSV');
        const [, body = '', digest = ''] = /^\/downloads\/(.+)\.(.+)$/.exec(path) ?? [];
        const forged = Buffer.from(Buffer.from(body, 'base64url').toString().replace(world.acme.tenant.id, world.globex.tenant.id)).toString('base64url');
        for (const bad of [
            `/downloads/${forged}.${digest}`,
            `${path}x`,
            '/downloads/',
            '/downloads/../graphql',
            `/downloads/${body}.`,
            `/downloads/%2e%2e/${body}.${digest}`,
        ]) {
            expect((await get(bad)).status, bad).to.be.oneOf([400, 404, 302]);
            expect(await (await get(bad)).text(), bad).to.not.contain('occurredAt');
        }
        expect(await statusAt('globex.localhost', path)).to.equal(403);
        expect(await statusAt('acme.localhost', path)).to.equal(200);
        expect((await fetch(`${world.url}${path}`, { method: 'POST' })).status).to.equal(405);
        world.clock.advance('61s');
        expect((await get(path)).status).to.equal(404);
    });
    it('ends with the session that asked for it', async () => {
        const someone = world.client({ tenant: 'acme', email: 'admin@acme.test' });
        const { exportAuditLog } = await someone.run(ExportAuditLogDocument, { input: { format: 'CSV' } });
        await someone.run(SignOutDocument);
        await until(async () => (await get(exportAuditLog?.url ?? '')).status === 404, 'the ticket is refused');
    });
    it('sends a large change piece by piece, in bounded memory, and leaves nothing out', async () => {
        await world.acme.ctx.write(({ db }) => db.execute(sql `insert into customers (id, email, display_name, created_at, updated_at)
        select gen_random_uuid(), 'mass-' || n || '@mail.test', repeat('x', 100), now(), now() from generate_series(1, 30000) n`));
        const path = await ticket(world.acme, 'JSON_LINES');
        const before = process.memoryUsage().heapUsed;
        let most = 0;
        let text = '';
        let found = 0;
        const response = await get(path);
        for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
            text += chunk;
            const end = text.lastIndexOf('\n') + 1;
            for (const line of text
                .slice(0, end)
                .split('\n')
                .filter((one) => one !== '')) {
                found += JSON.parse(line).changes.filter((change) => change.fields.some((field) => field.after?.startsWith('mass-'))).length;
            }
            text = text.slice(end);
            most = Math.max(most, process.memoryUsage().heapUsed - before);
        }
        expect(found).to.equal(30_000);
        expect(most).to.be.lessThan(150 * 1024 * 1024);
    });
    it('is not for those who may not', async () => {
        expect(await world.acme.manager.refusal(ExportAuditLogDocument, { input: { format: 'CSV' } })).to.include({ reason: 'PERMISSION_MISSING' });
        const path = (await world.operator.run(ExportAuditLogDocument, { input: { format: 'JSON_LINES', filter: { actions: ['tenancy.tenantOnboarded'] } } })).exportAuditLog?.url;
        expect(await linesOf(await get(path ?? ''))).to.have.length.at.least(2);
    });
});
//# sourceMappingURL=export.test.js.map