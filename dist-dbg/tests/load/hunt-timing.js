/** `npm run hunt:timing [-- --samples 500] [--json]`: whether the time of an answer tells who has an account. */
import { parseArgs } from 'node:util';
import { startDatabases, stopDatabases } from '../support/databases.js';
import { compare, enumerationFlows, median, timingVariables } from '../support/timing.js';
import { createWorld } from '../support/world.js';
/** As threats are judged: below it the two kinds can be told apart. */
const P_MIN = 0.01;
const { values } = parseArgs({ options: { samples: { type: 'string', default: '500' }, json: { type: 'boolean', default: false } } });
const samples = Number(values.samples);
await startDatabases();
const { world, end } = await createWorld(timingVariables);
let told = 0;
for (const flow of await enumerationFlows(world, samples)) {
    const { known, unknown, p } = await compare(flow, samples, Date.now());
    if (p < P_MIN)
        told += 1;
    const figure = {
        metric: `timing_${flow.flow}_p`,
        value: Number(p.toFixed(4)),
        unit: 'p',
        known_ms: median(known).toFixed(2),
        unknown_ms: median(unknown).toFixed(2),
    };
    const text = `${flow.flow.padEnd(22)} known ${figure.known_ms} ms, unknown ${figure.unknown_ms} ms (medians of ${samples}), Mann-Whitney p = ${p.toFixed(4)}`;
    process.stdout.write(`${values.json ? JSON.stringify(figure) : text}\n`);
}
await end();
await stopDatabases();
process.exit(told > 0 ? 1 : 0);
//# sourceMappingURL=hunt-timing.js.map