/** Why a process cannot start, in one sentence that says what to do. It is printed without a stack. */
export class StartProblem extends Error {
    name = 'StartProblem';
}
//# sourceMappingURL=start-problem.js.map