import { judgeMutations } from './audited-mutations.js';
import { startDatabases, stopDatabases } from './databases.js';
/** One database server and one template for all test files. */
export const mochaHooks = {
    async beforeAll() {
        this.timeout(60_000);
        await startDatabases();
    },
    async afterAll() {
        this.timeout(90_000);
        await stopDatabases();
        const problems = judgeMutations(new Set(this.test?.parent?.suites.flatMap((suite) => suite.file ?? [])));
        if (problems.length > 0)
            throw new Error(`Mutations and the audit trail (threat 118):\n${problems.join('\n')}`);
    },
};
//# sourceMappingURL=hooks.js.map