/** `npm run bench:catalogue [-- --json]`: what lists, searches and facets take in a shop of 1,000, 10,000 and 100,000 products, in one run. */
import { createHash } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createApp, createSystemContext } from '../../../src/app.js';
import { type Ctx, schemaOf } from '../../../src/kernel/context.js';
import type { Selected, SelectedField } from '../../../src/kernel/selected.js';
import type { FindProducts } from '../../../src/modules/commerce/catalogue/products/listing/checks.js';
import type { ProductOrdering } from '../../../src/modules/commerce/catalogue/products/listing/order.js';
import { type ProductPage, listProducts } from '../../../src/modules/commerce/catalogue/products/listing/service.js';
import { categoryId } from '../../../src/modules/commerce/ids.js';
import { onboardTenant } from '../../../src/modules/tenancy/public.js';
import { startEmbeddedPostgres } from '../../../src/platform/embedded/postgres.js';
import { Lifecycle } from '../../../src/platform/lifecycle/lifecycle.js';
import { silentLog, testConfig } from '../../support/config.js';
import { withAdmin } from '../../support/databases.js';
import { seedFrame, seedProducts } from './seed.js';

const SIZES = [1_000, 10_000, 100_000];
const ROUNDS = 9;

const leaf = (below: readonly string[] = []): SelectedField => ({ argumentsOf: () => ({}), below: new Map(below.map((name) => [name, leaf()])) });
/** What a page of a shop shows of each product. */
const shown: Selected = {
  selection: new Map([
    ['id', leaf()],
    ['name', leaf()],
    ['priceFrom', leaf()],
    ['category', leaf(['id', 'name'])],
    ['variants', leaf(['id', 'sku', 'price', 'stockOnHand'])],
  ]),
  variables: {},
};
const onSale = { status: 'PUBLISHED' } as const;
/** As the seed makes it: a tenth of all products stand below it. */
const branch = categoryId.fromUuid(
  createHash('md5')
    .update('root 3')
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'),
);

type Case = { readonly name: string; readonly filter: FindProducts; readonly orderBy?: ProductOrdering; after?(page: ProductPage): Promise<unknown> };
const cases: readonly Case[] = [
  { name: 'list_by_name', filter: onSale },
  { name: 'list_by_price', filter: onSale, orderBy: { field: 'PRICE', direction: 'ASC' } },
  { name: 'list_branch_by_name', filter: { ...onSale, categoryId: branch } },
  {
    name: 'filter_attributes',
    filter: {
      ...onSale,
      attributes: [
        { key: 'colour', anyOf: ['colour 3'] },
        { key: 'material', anyOf: ['material 7'] },
      ],
    },
  },
  { name: 'search_rare_word', filter: { ...onSale, search: 'bakori' } },
  { name: 'search_common_beginning', filter: { ...onSale, search: 'runn' } },
  { name: 'search_two_words', filter: { ...onSale, search: 'jackets tag1' } },
  { name: 'search_mistyped', filter: { ...onSale, search: 'climbnig rope' } },
  { name: 'search_by_price', filter: { ...onSale, search: 'shoe' }, orderBy: { field: 'PRICE', direction: 'ASC' } },
  { name: 'count_on_sale', filter: onSale, after: (page) => page.count() },
  { name: 'facets_of_a_search', filter: { ...onSale, search: 'bakori' }, after: (page) => page.facets() },
  { name: 'facets_of_a_branch', filter: { ...onSale, categoryId: branch }, after: (page) => page.facets() },
  { name: 'facets_of_everything', filter: onSale, after: (page) => page.facets() },
];

const dataDir = mkdtempSync(path.join(os.tmpdir(), 'serai-bench-'));
chmodSync(dataDir, 0o755);
const postgres = await startEmbeddedPostgres({ dataDir });
const lifecycle = new Lifecycle();
try {
  const config = testConfig(postgres.url, { STATEMENT_TIMEOUT_MS: '60000' });
  const { services } = await createApp({ config, databaseUrl: postgres.url, log: silentLog, lifecycle });
  const admin = { email: 'admin@bench.test', displayName: 'Admin', passwordHash: 'none' };
  const tenant = await onboardTenant(createSystemContext(services, 'bench'), { slug: 'bench', name: 'Bench', modules: ['commerce'], admin });
  const ctx = createSystemContext(services, 'bench', tenant);
  await seedFrame(ctx);
  const times = new Map<string, number[]>();
  let there = 0;
  for (const size of SIZES) {
    const began = performance.now();
    await seedProducts(ctx, there, size);
    note(times, 'write_a_thousand', ((performance.now() - began) * 1_000) / (size - there));
    there = size;
    await withAdmin(postgres.url, (as) =>
      as
        .unsafe(
          `vacuum analyze "${schemaOf(tenant.id)}".products, "${schemaOf(tenant.id)}".variants, "${schemaOf(tenant.id)}".stock_items, "${schemaOf(tenant.id)}".search_words`,
        )
        .simple(),
    );
    for (const one of cases) note(times, one.name, await medianOf(ctx, one));
  }
  for (const [name, measured] of times) tell(name, measured);
} finally {
  await lifecycle.stop(silentLog);
  await postgres.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

async function medianOf(ctx: Ctx, { filter, orderBy, after }: Case): Promise<number> {
  const rounds: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await listProducts(ctx, { filter, orderBy, page: { first: after ? 1 : 50 }, selected: shown });
    if (page.nodes.length === 0) throw new Error(`nothing was found: ${JSON.stringify(filter)}`);
    const began = performance.now();
    if (after) await after(page);
    else await listProducts(ctx, { filter, orderBy, page: { first: 50 }, selected: shown });
    rounds.push(performance.now() - began);
  }
  return rounds.toSorted((one, other) => one - other)[Math.floor(ROUNDS / 2)] ?? 0;
}

function note(times: Map<string, number[]>, name: string, ms: number): void {
  times.set(name, [...(times.get(name) ?? []), ms]);
}

/** Milliseconds at each size, and how many times as long the largest takes as the smallest: it has a hundred times as many products. */
function tell(metric: string, measured: readonly number[]): void {
  const values = measured.map((ms) => Number(ms.toPrecision(3)));
  const growth = Number(((measured.at(-1) ?? 0) / (measured[0] ?? 1)).toPrecision(3));
  const text = `${metric.padEnd(26)} ${values.map((value) => String(value).padStart(8)).join('')} ms   x ${growth}`;
  process.stdout.write(`${process.argv.includes('--json') ? JSON.stringify({ metric, sizes: SIZES, ms: values, growth }) : text}\n`);
}
process.exit(0);
