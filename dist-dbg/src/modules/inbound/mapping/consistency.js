export function problemsOfMappings(ctx, mappings) {
    return mappings.flatMap((mapping, index) => {
        const at = `input.mappings.${index}`;
        return [...problemsOfPaths(mapping, at), ...(mapping.mutation === null ? [] : problemsOfMutation(ctx, mapping, at))];
    });
}
function problemsOfMutation(ctx, { mutation, values }, at) {
    const { problems, variables } = ctx.selections.check(mutation ?? '', 'mutation');
    const wrong = problems.map(({ message, line, column }) => ({
        ...{ path: `${at}.mutation`, reason: 'MUTATION' },
        message: line === null ? message : `line ${line}, column ${column}: ${message}`,
    }));
    if (wrong.length > 0)
        return wrong;
    const declared = new Set(variables.map(({ name }) => name));
    const given = new Set(values.map(({ to }) => to.split('.')[0]));
    const lacking = variables.filter(({ name, isRequired }) => isRequired && !given.has(name));
    return [
        ...values.flatMap(({ to }, index) => declared.has(to.split('.')[0] ?? '')
            ? []
            : [{ path: `${at}.values.${index}.to`, reason: 'UNKNOWN_VARIABLE', message: 'must begin with a variable that the mutation declares' }]),
        ...lacking.map(({ name, type }) => ({ path: `${at}.values`, reason: 'REQUIRED', message: `must give $${name}: ${type}` })),
    ];
}
/** `input` and `input.sku` cannot both be given, nor one of them twice; fields of events have no parts. */
function problemsOfPaths({ event, values }, at) {
    return values.flatMap(({ to }, index) => {
        const path = `${at}.values.${index}.to`;
        if (event !== null && to.includes('.'))
            return [{ path, reason: 'MALFORMED', message: 'must be the name of a field, without a dot' }];
        const isTaken = values.some((other, place) => place < index && (`${other.to}.`.startsWith(`${to}.`) || `${to}.`.startsWith(`${other.to}.`)));
        return isTaken ? [{ path, reason: 'TWICE', message: 'is given by another value' }] : [];
    });
}
//# sourceMappingURL=consistency.js.map