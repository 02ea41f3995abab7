/** Executes the operations that tenants have written down, on the same schema, under the same rules and limits as those of clients. */
import { Kind, getLocation, isNonNullType, parse, print, typeFromAST, validate, visit, } from 'graphql';
import { LRUCache } from 'lru-cache';
import { invariant } from '../kernel/assert.js';
import { KeyedRequest } from '../modules/idempotency/public.js';
import { logUnexpected, toFormatted } from './execution/answer.js';
import { compileOperation } from './execution/compiled.js';
import { documentLimits, exceededLimits } from './limits/limits.js';
import { collectRules } from './schema.js';
/** It runs for every event, and nobody watches: a tenth of what a client may ask once. */
const LIMITS = { ...documentLimits, operationsMax: 1, depthMax: 8, fieldsMax: 200, aliasesMax: 20, rootFieldsMax: 5 };
const TEXT_LENGTH_MAX = 10_000;
const TOKENS_MAX = 1_000;
/** Its statements are cancelled then. */
const RUN_MS_MAX = 5_000;
/** Each is compiled once; a tenant has a few. */
const COMPILED_MAX = 500;
const PROBLEMS_MAX = 10;
export class TenantSelections {
    #options;
    /** Mutations that ask for a fresh proof of who asks, which nobody gives here. */
    #sensitive;
    #compiled = new LRUCache({ max: COMPILED_MAX });
    constructor(options) {
        this.#options = options;
        const rules = Object.entries(collectRules(options.modules)['Mutation'] ?? {});
        this.#sensitive = new Set(rules.filter(([, rule]) => rule.isSensitive).map(([field]) => field));
    }
    check(text, kind = 'query') {
        const parsed = parseSelection(text, kind);
        if ('problems' in parsed)
            return { problems: parsed.problems, variables: [] };
        const { document, operation } = parsed;
        const schema = this.#options.schema();
        const excessive = exceededLimits(document, LIMITS);
        const errors = excessive.length > 0 ? excessive : [...validate(schema, document, undefined, { maxErrors: PROBLEMS_MAX })];
        const variables = (operation.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => ({
            name: variable.name.value,
            type: print(type),
            isRequired: isNonNullType(typeFromAST(schema, type)) && defaultValue === undefined,
        }));
        const sensitive = kind === 'mutation' ? fieldsOf(document).filter(({ name }) => this.#sensitive.has(name.value)) : [];
        return { problems: [...errors.map(toProblem), ...sensitive.map(toSensitive)], variables };
    }
    run(ctx, text, { variables, permissions }) {
        return this.#execute(ctx, { kind: 'query', text, name: 'webhooks', variables, permissions, keyed: null });
    }
    mutate(ctx, text, { variables, permissions, name, idempotencyKey }) {
        const request = JSON.stringify([text, variables]);
        const keyed = new KeyedRequest({ key: idempotencyKey, caller: `${ctx.tenant.id} ${name}`, request, secret: this.#options.secret });
        return this.#execute(ctx, { kind: 'mutation', text, name, variables, permissions, keyed });
    }
    async #execute({ tenant, requestId, traceparent }, execution) {
        const { kind, text, name, variables, permissions, keyed } = execution;
        const actor = { kind: 'system', name, permissions: new Set(permissions) };
        const signal = AbortSignal.timeout(RUN_MS_MAX);
        const context = this.#options.createContext({ requestId, tenant, actor, address: null, userAgent: null, signal, traceparent, keyed });
        const { data, errors = [] } = await this.#compile(text, kind)({ context, variables });
        logUnexpected(errors, context, null);
        return { data: data ?? null, errors: toFormatted(errors, context).errors.map(toAnswered) };
    }
    #compile(text, kind) {
        const known = this.#compiled.get(`${kind} ${text}`);
        if (known)
            return known;
        const parsed = parseSelection(text, kind);
        invariant('document' in parsed, 'a selection was checked before it is run');
        const made = compileOperation(this.#options.schema(), parsed.document, parsed.operation);
        this.#compiled.set(`${kind} ${text}`, made);
        return made;
    }
}
function parseSelection(text, kind) {
    const refuse = (message) => ({ problems: [{ message, line: null, column: null }] });
    if (text.length > TEXT_LENGTH_MAX)
        return refuse(`must have at most ${TEXT_LENGTH_MAX} characters`);
    try {
        const document = parse(text, { maxTokens: TOKENS_MAX });
        const [operation, second] = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
        if (operation === undefined || second !== undefined || operation.operation !== kind)
            return refuse(`must be one ${kind}`);
        return introspects(document) ? refuse('must not ask for the schema itself') : { document, operation };
    }
    catch (error) {
        return { problems: [toProblem(error)] };
    }
}
function introspects(document) {
    let found = false;
    visit(document, {
        Field: ({ name }) => {
            found ||= name.value === '__schema' || name.value === '__type';
        },
    });
    return found;
}
/** Wherever they stand: a field of this name below another one is refused as well, which costs nobody anything. */
function fieldsOf(document) {
    const fields = [];
    visit(document, { Field: (field) => void fields.push(field) });
    return fields;
}
function toSensitive({ name, loc }) {
    const { line = null, column = null } = loc === undefined ? {} : getLocation(loc.source, loc.start);
    return { message: `${name.value} needs a fresh proof of who asks, which nobody can give here`, line, column };
}
function toProblem({ message, locations }) {
    return { message, line: locations?.[0]?.line ?? null, column: locations?.[0]?.column ?? null };
}
function toAnswered({ message, path, extensions }) {
    return { message, ...(path ? { path } : {}), code: String(extensions?.['code']), reason: String(extensions?.['reason']) };
}
//# sourceMappingURL=selections.js.map