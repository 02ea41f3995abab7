export const operators = ['==', '!=', '<=', '>=', '<', '>', 'startsWith'];
/** What is wrong with a filter, and where. */
export class FilterProblem extends Error {
    at;
    name = 'FilterProblem';
    constructor(at, message) {
        super(message);
        this.at = at;
    }
}
/** All comparisons of an expression, in their order. */
export function comparisonsOf(expression) {
    switch (expression.kind) {
        case 'and':
        case 'or':
            return expression.parts.flatMap(comparisonsOf);
        case 'not':
            return comparisonsOf(expression.part);
        default:
            return [expression];
    }
}
//# sourceMappingURL=expression.js.map