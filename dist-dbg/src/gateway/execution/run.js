/** Runs a plan, step by step as graphql-js (execution/execute.js) runs a document: in the same order, with the same errors and nulls. */
import { GraphQLError, defaultFieldResolver, defaultTypeResolver, locatedError } from 'graphql';
import { inspect } from 'graphql/jsutils/inspect.js';
import { isIterableObject } from 'graphql/jsutils/isIterableObject.js';
import { isPromise } from 'graphql/jsutils/isPromise.js';
import { addPath, pathToArray } from 'graphql/jsutils/Path.js';
import { possibleType } from './possible-type.js';
import { ResolveInfo } from './resolve-info.js';
/** All fields at once, as a query's. */
export function runFields(run, selection, source, place) {
    const answer = selection.isBare ? Object.create(null) : {};
    let waiting = null;
    try {
        for (const field of selection.fields) {
            const value = runField(run, field, source, place);
            answer[field.responseName] = value;
            if (isPromise(value)) {
                waiting ??= [];
                waiting.push(field.responseName);
            }
        }
    }
    catch (error) {
        if (waiting === null)
            throw error;
        // The others must be waited for, since they may fail too.
        return settle(answer, waiting).finally(() => {
            throw error;
        });
    }
    return waiting === null ? answer : settle(answer, waiting);
}
/** One field after the other, as a mutation's. */
export function runFieldsInTurn(run, selection, source) {
    const answer = selection.isBare ? Object.create(null) : {};
    let done = null;
    for (const field of selection.fields) {
        const next = () => runField(run, field, source, undefined);
        const keep = (value) => {
            answer[field.responseName] = value;
        };
        if (done !== null) {
            done = done.then(next).then(keep);
            continue;
        }
        const value = next();
        if (isPromise(value))
            done = value.then(keep);
        else
            keep(value);
    }
    return done === null ? answer : done.then(() => answer);
}
/** Puts the values in the place of their promises, which keeps the order of the keys. */
function settle(answer, names) {
    return Promise.all(names.map((name) => answer[name])).then((values) => {
        for (const [index, name] of names.entries())
            answer[name] = values[index];
        return answer;
    });
}
function runField(run, field, source, parentPlace) {
    const { definition, completion } = field;
    if (field.isLeaf && definition.resolve === undefined && isRow(source)) {
        const value = source[definition.name];
        if (isOrdinary(value))
            return completeOrdinary(run, field, parentPlace, value);
    }
    const place = addPath(parentPlace, field.responseName, field.parentType.name);
    try {
        const info = new ResolveInfo(run, field, place);
        const resolve = definition.resolve ?? defaultFieldResolver;
        const value = resolve(source, field.argumentsOf(run.variables), run.context, info);
        const completed = isPromise(value)
            ? value.then((resolved) => complete(run, completion, { field, info, place }, resolved))
            : complete(run, completion, { field, info, place }, value);
        return isPromise(completed) ? completed.then(undefined, (error) => fail(run, field, place, error)) : completed;
    }
    catch (error) {
        return fail(run, field, place, error);
    }
}
/** Whether reading its properties runs nobody's code. */
function isRow(source) {
    return typeof source === 'object' && source !== null && Object.getPrototypeOf(source) === Object.prototype;
}
/** What a row mostly holds: neither a function to be called, nor a promise, nor an error. */
function isOrdinary(value) {
    return (typeof value !== 'object' && typeof value !== 'function' && value !== undefined) || value === null || value instanceof Date;
}
function completeOrdinary(run, field, parentPlace, value) {
    const leaf = field.completion.kind === 'nonNull' ? field.completion.inner : field.completion;
    if (leaf.kind === 'leaf' && typeof value === leaf.takes)
        return value;
    try {
        const completed = value === null || leaf.kind !== 'leaf' ? null : serialize(leaf, value);
        if (completed === null && field.isNonNull)
            throw nullRefused(field);
        return completed;
    }
    catch (error) {
        return fail(run, field, addPath(parentPlace, field.responseName, field.parentType.name), error);
    }
}
/** Null, unless the type forbids it: then the object around it fails. */
function fail(run, field, place, raw) {
    const error = locatedError(raw, field.nodes, pathToArray(place));
    if (field.isNonNull)
        throw error;
    run.errors.add(error, place);
    return null;
}
function complete(run, completion, at, value) {
    if (value instanceof Error)
        throw value;
    if (completion.kind === 'nonNull') {
        const completed = complete(run, completion.inner, at, value);
        if (completed === null)
            throw nullRefused(at.field);
        return completed;
    }
    if (value === null || value === undefined)
        return null;
    switch (completion.kind) {
        case 'leaf':
            return serialize(completion, value);
        case 'list':
            return completeList(run, completion, at, value);
        case 'object':
            return completeObject(run, completion.type, completion.selectionOf(completion.type), at, value);
        case 'abstract':
            return completeAbstract(run, completion, at, value);
    }
}
function nullRefused({ parentType, definition }) {
    return new Error(`Cannot return null for non-nullable field ${parentType.name}.${definition.name}.`);
}
function serialize({ type }, value) {
    const serialized = type.serialize(value);
    if (serialized !== null && serialized !== undefined)
        return serialized;
    throw new Error(`Expected \`${inspect(type)}.serialize(${inspect(value)})\` to return non-nullable value, returned: ${inspect(serialized)}`);
}
function completeList(run, { item, isItemNonNull }, at, value) {
    if (!isIterableObject(value)) {
        const { parentType, definition } = at.field;
        throw new GraphQLError(`Expected Iterable, but did not find one for field "${parentType.name}.${definition.name}".`);
    }
    const failable = { nodes: at.field.nodes, isNonNull: isItemNonNull };
    const pending = [];
    const completeItem = (one, index) => {
        const place = addPath(at.place, index, undefined);
        const here = { field: at.field, info: at.info, place };
        try {
            const done = isPromise(one) ? one.then((resolved) => complete(run, item, here, resolved)) : complete(run, item, here, one);
            if (!isPromise(done))
                return done;
            const settled = done.then(undefined, (error) => fail(run, failable, place, error));
            pending.push(settled);
            return settled;
        }
        catch (error) {
            return fail(run, failable, place, error);
        }
    };
    try {
        const completed = Array.from(value, completeItem);
        return pending.length === 0 ? completed : Promise.all(completed);
    }
    catch (error) {
        // Nobody waits for the items before this one any more; one of them that fails as well must not end the process.
        for (const one of pending)
            one.catch(() => { });
        throw error;
    }
}
function completeObject(run, type, selection, at, value) {
    const isOfType = type.isTypeOf ? type.isTypeOf(value, run.context, at.info) : true;
    const goOn = (is) => {
        if (!is)
            throw new GraphQLError(`Expected value of type "${type.name}" but got: ${inspect(value)}.`, { nodes: at.field.nodes });
        return runFields(run, selection, value, at.place);
    };
    return isPromise(isOfType) ? isOfType.then(goOn) : goOn(isOfType);
}
function completeAbstract(run, completion, at, value) {
    const resolveType = completion.type.resolveType ?? defaultTypeResolver;
    const goOn = (name) => {
        const type = possibleType(run.schema, completion.type, { field: at.field, name, value });
        return completeObject(run, type, completion.selectionOf(type), at, value);
    };
    const name = resolveType(value, run.context, at.info, completion.type);
    return isPromise(name) ? name.then(goOn) : goOn(name);
}
//# sourceMappingURL=run.js.map