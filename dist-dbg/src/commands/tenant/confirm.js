import { createInterface } from 'node:readline/promises';
import { StartProblem } from '../../platform/lifecycle/start-problem.js';
/** Asks for the slug, typed again; where nobody can be asked, `--yes` stands for it. Returns what confirms. */
export async function confirmSlug(slug, what, { yes }) {
    if (yes)
        return slug;
    if (!process.stdin.isTTY)
        throw new StartProblem(`${what} Nothing was done: confirm it with --yes.`);
    const asking = createInterface({ input: process.stdin, output: process.stderr });
    try {
        const typed = (await asking.question(`${what} Type ${slug} to go on: `)).trim();
        if (typed !== slug)
            throw new StartProblem('Nothing was done.');
        return typed;
    }
    finally {
        asking.close();
    }
}
//# sourceMappingURL=confirm.js.map