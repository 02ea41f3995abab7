import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { DEMO_PASSWORD } from '../../../src/demo.js';
import { schemaOf } from '../../../src/kernel/context.js';
import { anyone, keyed } from '../../../src/kernel/rules.js';
import type { Client } from '../../support/client.js';
import { useWorld } from '../../support/world.js';

const CREATE = 'mutation ($input: CreateCategoryInput!) { createCategory(input: $input) { id name slug version } }';

describe('Idempotency-Key', () => {
  const world = useWorld({ DATABASE_CONNECTIONS: '8', DATABASE_WAIT_MS: '20000' });
  const unique = () => `c-${randomUUID().slice(0, 13)}`;
  const inputOf = (slug: string, name = 'Once') => ({ input: { name, slug } });

  /** The answer as it arrived, byte by byte. */
  const send = async (who: Client, key: string, body: object) => {
    const headers = { 'content-type': 'application/json', 'idempotency-key': key, ...(await who.headers()) };
    const response = await fetch(`${world.url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
    const text = await response.text();
    const { data, errors = [] } = JSON.parse(text);
    return {
      text,
      data,
      reason: errors[0]?.extensions.reason ?? null,
      replayed: response.headers.get('idempotent-replayed'),
      headers: response.headers,
    };
  };
  const create = (who: Client, key: string, variables: object) => send(who, key, { query: CREATE, variables });
  const count = (slug: string, tenant = world.acme.tenant) =>
    world.sql(async (sql) =>
      Number((await sql.unsafe(`select count(*) from "${schemaOf(tenant.id)}".categories where slug like $1`, [`${slug}%`]))[0]?.['count']),
    );
  const forget = (places: string) =>
    world.sql((sql) => sql.unsafe(`delete from "${schemaOf(world.acme.tenant.id)}".idempotency_records where ${places}`));

  it('answers a repeated mutation byte by byte as before, marks it, and does it once', async () => {
    const [key, slug] = [randomUUID(), unique()];
    const first = await create(world.acme.admin, key, inputOf(slug));
    const again = await create(world.acme.admin, key, { input: { slug, name: 'Once' } });
    expect(first.replayed).to.equal(null);
    expect(again.replayed).to.equal('true');
    expect(again.text).to.equal(first.text);
    expect(again.headers.get('content-type')).to.equal(first.headers.get('content-type'));
    expect(await count(slug)).to.equal(1);
    expect((await world.acme.eventNames()).filter((name) => name === 'commerce.categoryCreated')).to.have.length(1);
  });

  it('still does after what was created has changed, and when the answer was lost between the commit and its sending', async () => {
    const [key, slug] = [randomUUID(), unique()];
    const first = await create(world.acme.admin, key, inputOf(slug));
    const { id } = first.data.createCategory;
    await world.acme.admin.send('mutation ($id: ID!) { updateCategory(input: { id: $id, name: "Changed" }) { id } }', { id });
    expect((await create(world.acme.admin, key, inputOf(slug))).text).to.equal(first.text);

    await forget("place = 'answer'");
    const again = await create(world.acme.admin, key, inputOf(slug));
    expect(again.replayed).to.equal('true');
    expect(again.text).to.equal(first.text);
    expect(await count(slug)).to.equal(1);
  });

  it('does it once for a hundred twins at once: each is answered alike or told to come back', async () => {
    const [key, slug] = [randomUUID(), unique()];
    const answers = await Promise.all(Array.from({ length: 100 }, () => create(world.acme.admin, key, inputOf(slug))));
    const texts = new Set(answers.filter((answer) => answer.reason === null).map((answer) => answer.text));
    expect([...texts]).to.have.length(1);
    for (const { reason, text } of answers) expect(reason, text).to.be.oneOf([null, 'IDEMPOTENCY_IN_PROGRESS']);
    expect(await count(slug)).to.equal(1);
    expect((await create(world.acme.admin, key, inputOf(slug))).replayed).to.equal('true');
  });

  it('refuses another request under a used key', async () => {
    const [key, slug] = [randomUUID(), unique()];
    await create(world.acme.admin, key, inputOf(slug));
    expect((await create(world.acme.admin, key, inputOf(`${slug}-x`))).reason).to.equal('IDEMPOTENCY_KEY_MISMATCH');
    const other = await send(world.acme.admin, key, { query: 'mutation { signOut { __typename } }' });
    expect(other.reason).to.be.oneOf(['IDEMPOTENCY_KEY_MISMATCH', 'GRAPHQL_VALIDATION_FAILED']);
    expect(await count(slug)).to.equal(1);
  });

  it('belongs to its caller: in another tenant, or for another person, it is another key', async () => {
    const [key, slug] = [randomUUID(), unique()];
    const own = await create(world.acme.admin, key, inputOf(slug));
    const foreign = await create(world.globex.admin, key, inputOf(slug));
    const colleague = await create(world.acme.manager, key, inputOf(`${slug}-2`));
    expect([foreign.replayed, colleague.replayed]).to.deep.equal([null, null]);
    expect(foreign.data.createCategory.id).to.not.equal(own.data.createCategory.id);
    expect([await count(slug), await count(slug, world.globex.tenant)]).to.deep.equal([2, 1]);
  });

  it('is not used up by a request that was refused', async () => {
    const [key, slug] = [randomUUID(), unique()];
    await create(world.acme.admin, randomUUID(), inputOf(slug));
    expect((await create(world.acme.admin, key, inputOf(slug))).reason).to.equal('COMMERCE_SLUG_TAKEN');
    expect((await create(world.acme.admin, key, inputOf(`${slug}-b`))).reason).to.equal(null);
  });

  it('goes on where a document of several mutations failed, without doing again what was done', async () => {
    const [key, slug] = [randomUUID(), unique()];
    const query = `mutation ($a: CreateCategoryInput!, $b: CreateCategoryInput!) {
      a: createCategory(input: $a) { id } b: createCategory(input: $b) { id } }`;
    const variables = { a: { name: 'A', slug: `${slug}-a` }, b: { name: 'B', slug: `${slug}-b` } };
    const { createCategory: inTheWay } = (await create(world.acme.admin, randomUUID(), inputOf(`${slug}-b`))).data;
    const half = await send(world.acme.admin, key, { query, variables });
    expect(half.reason).to.equal('COMMERCE_SLUG_TAKEN');
    await world.sql((sql) => sql.unsafe(`delete from "${schemaOf(world.acme.tenant.id)}".categories where slug = '${slug}-b'`));
    const whole = await send(world.acme.admin, key, { query, variables });
    expect(whole.reason).to.equal(null);
    expect(whole.replayed).to.equal(null);
    expect(whole.data.a.id).to.equal(half.data.a.id);
    expect(whole.data.b.id).to.not.equal(inTheWay.id);
    expect(await count(slug)).to.equal(2);
  });

  it('gives an operator who repeats an onboarding the same tenant (threat 29)', async () => {
    const slug = `twice-${randomUUID().slice(0, 8)}`;
    const variables = { input: { slug, name: slug, adminEmail: `a@${slug}.test`, adminPassword: 'a-staple-for-everyone' } };
    const query = 'mutation ($input: OnboardTenantInput!) { onboardTenant(input: $input) { id slug createdAt modules } }';
    const key = randomUUID();
    const first = await send(world.operator, key, { query, variables });
    await world.sql((sql) => sql`delete from control.idempotency_records where place = 'answer'`);
    const again = await send(world.operator, key, { query, variables });
    expect(again.text).to.equal(first.text);
    expect(again.replayed).to.equal('true');
    expect((await send(world.operator, randomUUID(), { query, variables })).reason).to.equal('TENANCY_SLUG_TAKEN');
  });

  it('keeps nothing readable: neither keys nor tokens nor data', async () => {
    const key = `KEY-${randomUUID()}`;
    const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { ... on SignedIn { refreshToken } } }';
    const body = { query, variables: { input: { email: 'viewer@acme.test', password: DEMO_PASSWORD } } };
    const first = await send(world.acme.anonymous, key, body);
    const rows = await world.sql((sql) => sql.unsafe(`select * from "${schemaOf(world.acme.tenant.id)}".idempotency_records`));
    expect(rows.length).to.be.greaterThan(1);
    const stored = JSON.stringify(rows);
    expect(stored).to.not.include(key);
    for (const { sealed_result: sealed } of rows) {
      const text = Buffer.from(String(sealed), 'base64').toString('latin1');
      expect(text).to.not.include(first.data?.signIn.refreshToken ?? 'Once');
      expect(text).to.not.include('Once');
    }
  });

  it('must be well formed, and is asked for where something must not happen twice', async () => {
    for (const key of ['with space', 'x'.repeat(256), 'ümlaut'.normalize('NFC').replace('ü', '\u00fc'), '"unclosed'])
      expect((await create(world.acme.admin, key, inputOf(unique()))).reason, key).to.equal('IDEMPOTENCY_KEY_MALFORMED');
    const quoted = await create(world.acme.admin, `"${randomUUID()}"`, inputOf(unique()));
    expect(quoted.reason).to.equal(null);
    const asker = { actor: { kind: 'anonymous', permissions: new Set<string>() }, tenantOrNull: null } as const;
    expect(keyed(anyone).check({ ...asker, isKeyed: false, now: () => new Date() })?.reason).to.equal('IDEMPOTENCY_KEY_REQUIRED');
    expect(keyed(anyone).check({ ...asker, isKeyed: true, now: () => new Date() })).to.equal(null);
  });

  it('stores nothing for requests without one', async () => {
    await forget('true');
    await world.acme.admin.send(CREATE, inputOf(unique()));
    const [row] = await world.sql((sql) => sql.unsafe(`select count(*)::int as kept from "${schemaOf(world.acme.tenant.id)}".idempotency_records`));
    expect(row?.['kept']).to.equal(0);
  });

  it('is forgotten after two days', async () => {
    const [key, slug] = [randomUUID(), unique()];
    const first = await create(world.globex.admin, key, inputOf(slug));
    world.clock.advance('3d');
    const later = await create(world.client({ tenant: 'globex', email: 'manager@globex.test' }), randomUUID(), inputOf(unique()));
    expect([first.reason, later.reason]).to.deep.equal([null, null]);
    const [row] = await world.sql((sql) => sql.unsafe(`select count(*)::int as kept from "${schemaOf(world.globex.tenant.id)}".idempotency_records`));
    expect(row?.['kept']).to.equal(2);
  });
});
