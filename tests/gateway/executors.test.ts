import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { Kind, OperationTypeNode, parse, print, separateOperations } from 'graphql';
import { serve } from '../../src/app.js';
import { projectRoot } from '../../src/platform/config/config.js';
import { Lifecycle } from '../../src/platform/lifecycle/lifecycle.js';
import { silentLog, testConfig } from '../support/config.js';
import { type World, useWorld } from '../support/world.js';

type Ask = { readonly query: unknown; readonly variables?: unknown; readonly operationName?: unknown; readonly extensions?: unknown };
type Case = { readonly title: string; readonly ask: Ask; readonly accept?: string; readonly as?: 'admin' | 'viewer' | 'anonymous' };

const folder = path.join(projectRoot(), 'schema/operations');
const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.graphql'));

/** Each operation of schema/operations by itself. */
function operations(kind: OperationTypeNode): { readonly name: string; readonly query: string }[] {
  return texts
    .map((file) => parse(readFileSync(path.join(folder, file), 'utf8')))
    .flatMap((document) => Object.entries(separateOperations(document)))
    .filter(([, one]) => one.definitions.some((definition) => definition.kind === Kind.OPERATION_DEFINITION && definition.operation === kind))
    .map(([name, one]) => ({ name, query: print(one) }));
}

const WRONG_INPUTS = [{ input: { id: 'prd_nothing', email: 'x', password: '' } }, {}, { input: null }, { input: 'text' }, { input: { unknown: 1 } }];

/** Days on which nothing was counted: what is counted today arrives in the database whenever it does, between two of the requests as well. */
const PAST = { from: '2020-01-01', to: '2020-01-03' };

/** What differs from one request to the next by its nature. */
function steady(text: string): string {
  return text
    .replaceAll(/"requestId":"[^"]+"/g, '"requestId":"…"')
    .replaceAll(/"quota":"REQUESTS_PER_DAY","used":\d+/g, '"quota":"REQUESTS_PER_DAY","used":"…"')
    .replaceAll(/"(ticket|challenge|accessToken|refreshToken|expiresAt|updatedAt|version)":("[^"]*"|\d+)/g, '"$1":"…"');
}

/** Two gateways on one database: one compiles, one lets graphql-js execute. */
function useBothExecutors(world: World): (one: Case) => Promise<string[]> {
  const lifecycle = new Lifecycle();
  const urls: string[] = [];
  before(async () => {
    for (const EXECUTOR of ['reference', 'compiled']) {
      const server = await serve(world.app, testConfig(world.databaseUrl, { EXECUTOR }), lifecycle);
      urls.push(`http://127.0.0.1:${server.port}/graphql`);
    }
  });
  after(() => lifecycle.stop(silentLog));
  const send = async (url: string, { ask, accept, as = 'admin' }: Case) => {
    const headers = { ...(await world.acme[as].headers()), ...(accept === undefined ? {} : { accept }), 'content-type': 'application/json' };
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(ask) });
    const kept = [...response.headers].filter(([name]) => !['date', 'x-request-id', 'content-length'].includes(name)).sort();
    return JSON.stringify([response.status, kept, steady(await response.text())]);
  };
  return async (one) => {
    const [reference = '', compiled = ''] = urls;
    // The first request for a document passes through Apollo Server, the later ones do not.
    const answers: string[] = [];
    for (const url of [reference, reference, compiled, compiled, compiled]) answers.push(await send(url, one));
    return answers;
  };
}

describe('the compiled executor, through Apollo Server and past it', () => {
  const world = useWorld();
  const ask = useBothExecutors(world);
  const same = async (one: Case) => {
    const [expected, ...others] = await ask(one);
    for (const other of others) expect(other, one.title).to.equal(expected);
    return String(expected);
  };
  const ids = async () => {
    type Ids = {
      products: { nodes: { id: string; variants: { id: string }[] }[] };
      categories: { nodes: { id: string }[] };
      customers: { nodes: { id: string }[] };
    };
    const query = '{ products { nodes { id variants { id } } } categories { nodes { id } } customers { nodes { id } } }';
    const { data } = await world.acme.admin.send<Ids>(query);
    const [product] = data?.products.nodes ?? [];
    return {
      product: product?.id,
      variant: product?.variants[0]?.id,
      category: data?.categories.nodes[0]?.id,
      customer: data?.customers.nodes[0]?.id,
    };
  };

  it('answers every query of schema/operations alike', async () => {
    const { product, category, customer } = await ids();
    const idFor: Record<string, unknown> = { Product: product, Category: category, Customer: customer };
    for (const { name, query } of operations(OperationTypeNode.QUERY)) {
      const variables = { id: idFor[name] ?? world.acme.tenant.id, tenantId: world.acme.tenant.id, first: 7, slug: 'acme', ...PAST };
      await same({ title: name, ask: { query, variables, operationName: name } });
      for (const as of ['anonymous', 'viewer'] as const) await same({ title: `${name} as ${as}`, ask: { query, variables }, as });
    }
  });

  it('answers every mutation of schema/operations alike, with a wrong input, with none, and for strangers', async () => {
    for (const { name, query } of operations(OperationTypeNode.MUTATION)) {
      // What takes no input would sign this test out.
      const wrong = query.includes('$input') ? WRONG_INPUTS : [];
      for (const variables of wrong) {
        await same({ title: `${name} ${JSON.stringify(variables)}`, ask: { query, variables } });
      }
      await same({ title: `${name} as a stranger`, ask: { query, variables: { input: {} } }, as: 'anonymous' });
    }
  });

  it('answers mutations that succeed alike', async () => {
    const { product, customer } = await ids();
    const query = `mutation ($product: UpdateProductInput!, $customer: UpdateCustomerInput!) {
      a: updateProduct(input: $product) { id name version category { name } variants { sku price { amount } } }
      b: updateCustomer(input: $customer) { ...C } c: updateCustomer(input: { id: "cus_x" }) { id }
    } fragment C on Customer { id phone version __typename }`;
    const variables = { product: { id: product, name: 'Same' }, customer: { id: customer, phone: null } };
    expect(await same({ title: 'updates', ask: { query, variables } })).to.contain('Same');
  });

  it('answers errors, nulls, conditions, aliases and introspection alike', async () => {
    const { product, category } = await ids();
    const missing = 'prd_00000000000000000000000000';
    const cases: readonly Ask[] = [
      { query: '{ a: gateway { version } __typename b: me { id __typename } }' },
      { query: `{ x: product(id: "${missing}") { id } y: product(id: "nonsense") { id } z: product(id: "${product}") { id name } }` },
      { query: '{ products(first: 1000) { nodes { id } } customers(last: 3, first: 2) { nodes { id } } categories(after: "?") { nodes { id } } }' },
      {
        query:
          'query ($on: Boolean!) { products(first: 2) { nodes { id ...P @include(if: $on) name @skip(if: $on) } } } fragment P on Product { version }',
        variables: { on: true },
      },
      {
        query:
          'query ($on: Boolean!) { products(first: 2) { nodes { id ...P @include(if: $on) name @skip(if: $on) } } } fragment P on Product { version }',
        variables: { on: false },
      },
      { query: 'query ($first: Int = 3) { products(first: $first) { totalCount edges { cursor node { name } } } }' },
      { query: 'query ($first: Int!) { products(first: $first) { totalCount } }', variables: {} },
      { query: 'query ($first: Int!) { products(first: $first) { totalCount } }', variables: { first: 'three' } },
      {
        query: 'query ($o: ProductOrder) { products(orderBy: $o, first: 2) { nodes { name } } }',
        variables: { o: { field: 'CREATED_AT', direction: 'DESC' } },
      },
      { query: 'query ($o: ProductOrder) { products(orderBy: $o, first: 2) { nodes { name } } }', variables: { o: { field: 'PRICE' } } },
      {
        query: 'query ($f: ProductFilter) { products(filter: $f) { nodes { name } } }',
        variables: { f: { minPrice: { amount: 'much', currencyCode: 'EUR' } } },
      },
      { query: 'query A { gateway { version } } query B { me { id } }', operationName: 'B' },
      { query: 'query A { gateway { version } } query B { me { id } }' },
      { query: 'query A { gateway { version } } query B { me { id } }', operationName: 'C' },
      { query: 'query A { gateway { version } }', operationName: '' },
      { query: '{ gateway { version } }', operationName: null, variables: null, extensions: null },
      { query: '{ gateway { version } }', extensions: { clientLibrary: { name: 'x' } } },
      { query: '{ gateway { version } }', extensions: 'text' },
      { query: '{ gateway { version } x: product(id: "no") { id } }', extensions: { cost: true } },
      { query: 'query ($first: Int!) { products(first: $first) { totalCount } }', extensions: { cost: true } },
      { query: '{ gateway { version } }', extensions: { cost: 'yes' } },
      { query: '{ gateway { version } }', variables: [1] },
      { query: '{ gateway { version } }', variables: '{}' },
      { query: '{ gateway { version } }', operationName: 7 },
      { query: '{ gateway { version } }', extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } },
      { query: '{ __schema { queryType { name } mutationType { name } } __type(name: "Product") { name fields { name } } }' },
      { query: '{ nothing }' },
      { query: '{ gateway ' },
      { query: '' },
      { query: 7 },
      { query: 'subscription { nothing }' },
      { query: 'mutation { signOut: signIn(input: { email: "x", password: "y" }) { __typename ... on SignedIn { user { id } } } }' },
      {
        query: 'mutation ($i: SignInInput!) { signIn(input: $i) { __typename ... on SignedIn { expiresAt user { email roles } } } }',
        variables: { i: { email: 'admin@acme.test', password: 'correct-horse-battery' } },
      },
      {
        query: `{ category(id: "${category}") { __proto__: name constructor: slug products(first: 2) { totalCount nodes { category { parent { id } } } } } }`,
      },
    ];
    for (const one of cases) {
      for (const as of ['admin', 'anonymous'] as const) await same({ title: JSON.stringify(one), ask: one, as });
    }
  });

  it('answers in the media type that was asked for, and refuses the same ones', async () => {
    const accepts = ['application/json', '*/*', 'application/graphql-response+json', 'text/html, application/json;q=0.5', 'text/plain', 'nonsense'];
    for (const accept of accepts) await same({ title: accept, ask: { query: '{ gateway { version } }' }, accept });
  });

  it('masks what nobody foresaw, and logs it, on both ways', async () => {
    const schema = `t_${world.acme.tenant.id.slice(4)}`;
    await world.sql((sql) => sql.unsafe(`alter table "${schema}".customers rename to hidden`));
    const logged = world.logLines.length;
    const answer = await same({ title: 'a bug', ask: { query: '{ customers { nodes { id } } products(first: 1) { nodes { name } } }' } });
    await world.sql((sql) => sql.unsafe(`alter table "${schema}".hidden rename to customers`));
    expect(answer).to.contain('INTERNAL').and.contain('nodes');
    expect(world.logLines.length - logged).to.equal(5);
  });
});
