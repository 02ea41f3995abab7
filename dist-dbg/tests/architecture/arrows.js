import { createRequire } from 'node:module';
import path from 'node:path';
import { cruise } from 'dependency-cruiser';
import { projectRoot } from '../../src/platform/config/config.js';
/** Every import that dependency-cruiser.cjs forbids, as "what it breaks: from -> to". */
export async function findBrokenArrows() {
    const root = projectRoot();
    const { forbidden, options } = createRequire(import.meta.url)(path.join(root, 'tests/architecture/dependency-cruiser.cjs'));
    const { output } = await cruise(['src'], { ...options, baseDir: root, validate: true, ruleSet: { forbidden } });
    if (typeof output === 'string')
        throw new Error(`dependency-cruiser answered with text: ${output.slice(0, 200)}`);
    assertSeesImports(output);
    return output.summary.violations.map(({ rule, from, to, cycle }) => {
        const way = cycle ? cycle.map((step) => step.name).join(' -> ') : to;
        const advice = forbidden.find((one) => one.name === rule.name)?.comment ?? '';
        return `${rule.name}: ${from} -> ${way}. ${advice}`;
    });
}
/** Without its parser dependency-cruiser finds nothing and says that all is well. */
function assertSeesImports(result) {
    const app = result.modules.find((module) => module.source === 'src/app.ts');
    if (!app || app.dependencies.length === 0)
        throw new Error('dependency-cruiser sees no imports in src/app.ts: is @swc/core installed?');
}
//# sourceMappingURL=arrows.js.map