import { CONTROL } from '../../../src/platform/db/identity.js';
/** What takes long is asked less often: nobody waits for the 95th of a hundred reports of a year. */
const BUDGET_MS = 2_000;
const ROUNDS = { min: 5, max: 40 };
/** PostgreSQL keeps a statement's plan from its sixth execution on; what takes long does not profit from it. */
const WARM = { rounds: 6, ms: 500 };
export async function measure(app, shops, one) {
    const asked = await Promise.all(shops.map((shop) => one.prepare(shop)));
    for (const ask of asked)
        await warmUp(ask);
    const times = asked.map(() => []);
    const statements = asked.map(() => Number.POSITIVE_INFINITY);
    const began = performance.now();
    for (let round = 0; round < ROUNDS.max && (round < ROUNDS.min || performance.now() - began < BUDGET_MS); round += 1) {
        for (const [index, ask] of asked.entries()) {
            const { ms, sent } = await watch(app, ask);
            times[index]?.push(ms);
            // What processes ask by themselves now and then can only add.
            statements[index] = Math.min(statements[index] ?? sent, sent);
        }
    }
    const sizes = times.map((all, index) => ({ p50: quantile(all, 0.5), p95: quantile(all, 0.95), statements: statements[index] ?? 0 }));
    return { name: one.name, sizes, growth: (sizes.at(-1)?.p50 ?? 0) / (sizes[0]?.p50 ?? 1) };
}
async function warmUp(ask) {
    const began = performance.now();
    for (let round = 0; round < WARM.rounds && performance.now() - began < WARM.ms; round += 1)
        await ask();
}
async function watch(app, ask) {
    let sent = 0;
    const stop = app.services.database.observe((_text, role) => {
        if (role !== CONTROL.role)
            sent += 1;
    });
    const began = performance.now();
    await ask();
    const ms = performance.now() - began;
    stop();
    return { ms, sent };
}
function quantile(values, share) {
    const sorted = values.toSorted((one, other) => one - other);
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
//# sourceMappingURL=measure.js.map