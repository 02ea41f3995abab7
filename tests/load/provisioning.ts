/** `npm run bench:provisioning [-- --json]`: how long onboarding takes, from prepared schemas and beside that from nothing, in one run. */
import { createApp, createSystemContext } from '../../src/app.js';
import { onboardTenant, prepareSchemas } from '../../src/modules/tenancy/public.js';
import { Lifecycle } from '../../src/platform/lifecycle/lifecycle.js';
import { silentLog, testConfig } from '../support/config.js';
import { startTestPostgres } from '../support/postgres.js';

const ALONE = 50;
const AT_ONCE = 100;

const postgres = await startTestPostgres();
const lifecycle = new Lifecycle();
const config = testConfig(postgres.url, { DATABASE_CONTROL_CONNECTIONS: '8', DATABASE_WAIT_MS: '60000' });
const { services } = await createApp({ config, databaseUrl: postgres.url, log: silentLog, lifecycle });
const ctx = createSystemContext(services, 'bench');

let made = 0;
/** Without hashing a password, which is 20 to 45 ms of CPU by design. Milliseconds. */
async function onboard(): Promise<number> {
  made += 1;
  const slug = `bench-${made}`;
  const began = performance.now();
  await onboardTenant(ctx, {
    slug,
    name: slug,
    modules: ['commerce'],
    admin: { email: `admin@${slug}.test`, displayName: slug, passwordHash: '$argon2id$none' },
  });
  return performance.now() - began;
}

async function measure(): Promise<{ alone: number[]; atOnce: number[] }> {
  const alone: number[] = [];
  for (let index = 0; index < ALONE; index += 1) alone.push(await onboard());
  const atOnce = await Promise.all(Array.from({ length: AT_ONCE }, onboard));
  return { alone: alone.sort((a, b) => a - b), atOnce: atOnce.sort((a, b) => a - b) };
}

const percentile = (sorted: readonly number[], share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

await onboard();
const built = await measure();
await prepareSchemas(services.database, { size: ALONE + AT_ONCE });
const prepared = await measure();
await lifecycle.stop(silentLog);
await postgres.stop();

const figures = [
  { metric: 'provisioning_p50_ms', value: percentile(prepared.alone, 0.5), against: percentile(built.alone, 0.5) },
  { metric: 'provisioning_p95_ms', value: percentile(prepared.alone, 0.95), against: percentile(built.alone, 0.95) },
  { metric: 'provisioning_p95_ms_100_at_once', value: percentile(prepared.atOnce, 0.95), against: percentile(built.atOnce, 0.95) },
];
for (const { metric, value, against } of figures) {
  const figure = {
    metric,
    value: Number(value.toFixed(1)),
    unit: 'ms',
    against: Number(against.toFixed(1)),
    ratio: Number((against / value).toFixed(2)),
  };
  const text = `${metric.padEnd(34)} ${figure.value} ms from a prepared schema, ${figure.against} ms built on demand (${figure.ratio} times)`;
  process.stdout.write(`${process.argv.includes('--json') ? JSON.stringify(figure) : text}\n`);
}
process.exit(0);
