import { Kind, OperationTypeNode, execute, getVariableValues, visit, } from 'graphql';
import { isPromise } from 'graphql/jsutils/isPromise.js';
import { CollectedErrors } from './collected-errors.js';
import { planOperation } from './plan.js';
import { runFields, runFieldsInTurn } from './run.js';
/** Bounds the plans of one operation, of which each set of conditions (@skip, @include) has its own; others are planned each time. */
const PLANS_MAX = 16;
/** As many problems of variables are named as graphql-js names. */
export const COERCION_ERRORS_MAX = 50;
/** The operation of a validated document as a function: it answers exactly what `execute` of graphql-js does. */
export function compileOperation(schema, document, operation) {
    const rootType = schema.getRootType(operation.operation);
    if (!rootType || operation.operation === OperationTypeNode.SUBSCRIPTION)
        return byReference(schema, document, operation);
    const fragments = fragmentsOf(document);
    const conditions = conditionsOf(document);
    const runRoot = operation.operation === OperationTypeNode.MUTATION ? runFieldsInTurn : runAtOnce;
    const plans = new Map();
    const planFor = (variables) => {
        const key = conditions.map((name) => Number(variables[name] === true)).join('');
        const known = plans.get(key);
        if (known)
            return known;
        const planned = planOperation({ schema, fragments, operation, conditions: variables }, rootType);
        if (plans.size < PLANS_MAX)
            plans.set(key, planned);
        return planned;
    };
    return ({ context, variables: raw }) => {
        const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], raw ?? {}, { maxErrors: COERCION_ERRORS_MAX });
        if (errors)
            return { errors };
        const run = { schema, fragments, operation, context, variables: coerced, errors: new CollectedErrors() };
        return answer(run, () => runRoot(run, planFor(coerced), undefined));
    };
}
function runAtOnce(run, selection, source) {
    return runFields(run, selection, source, undefined);
}
function answer({ errors }, work) {
    const succeed = (data) => (errors.list.length === 0 ? { data } : { errors: errors.list, data });
    const fail = (error) => {
        errors.add(error, undefined);
        return { errors: errors.list, data: null };
    };
    try {
        const data = work();
        return isPromise(data) ? data.then(succeed, fail) : succeed(data);
    }
    catch (error) {
        return fail(error);
    }
}
/** What is not compiled: graphql-js executes it. */
export function byReference(schema, document, operation) {
    const operationName = operation.name?.value;
    return ({ context, variables }) => execute({ schema, document, contextValue: context, variableValues: variables, ...(operationName === undefined ? {} : { operationName }) });
}
function fragmentsOf({ definitions }) {
    const fragments = Object.create(null);
    for (const definition of definitions)
        if (definition.kind === Kind.FRAGMENT_DEFINITION)
            fragments[definition.name.value] = definition;
    return fragments;
}
/** The variables on which any @skip or @include of the document depends. */
function conditionsOf(document) {
    const names = new Set();
    visit(document, {
        Directive({ name, arguments: given = [] }) {
            if (name.value !== 'skip' && name.value !== 'include')
                return;
            for (const { value } of given)
                if (value.kind === Kind.VARIABLE)
                    names.add(value.name.value);
        },
    });
    return [...names];
}
//# sourceMappingURL=compiled.js.map