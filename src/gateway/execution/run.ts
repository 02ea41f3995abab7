/** Runs a plan, step by step as graphql-js (execution/execute.js) runs a document: in the same order, with the same errors and nulls. */
import { GraphQLError, type GraphQLObjectType, type GraphQLResolveInfo, defaultFieldResolver, defaultTypeResolver, locatedError } from 'graphql';
import { inspect } from 'graphql/jsutils/inspect.js';
import { isIterableObject } from 'graphql/jsutils/isIterableObject.js';
import { isPromise } from 'graphql/jsutils/isPromise.js';
import { type Path, addPath, pathToArray } from 'graphql/jsutils/Path.js';
import type { CollectedErrors } from './collected-errors.js';
import type { Compilation, Completion, FieldPlan, SelectionPlan, Variables } from './plan.js';
import { possibleType } from './possible-type.js';
import { ResolveInfo } from './resolve-info.js';

/** One execution of a compiled operation. */
export type Run = Omit<Compilation, 'conditions'> & {
  readonly context: unknown;
  readonly variables: Variables;
  readonly errors: CollectedErrors;
};

type Place = Path | undefined;
type Answer = Record<string, unknown>;

/** All fields at once, as a query's. */
export function runFields(run: Run, selection: SelectionPlan, source: unknown, place: Place): Answer | Promise<Answer> {
  const answer: Answer = selection.isBare ? Object.create(null) : {};
  const row = isRow(source) ? source : null;
  let waiting: string[] | null = null;
  try {
    for (const field of selection.fields) {
      const value = row !== null && field.isProperty ? runProperty(run, field, row, place) : runField(run, field, source, place);
      answer[field.responseName] = value;
      if (isPromise(value)) {
        waiting ??= [];
        waiting.push(field.responseName);
      }
    }
  } catch (error) {
    if (waiting === null) throw error;
    // The others must be waited for, since they may fail too.
    return settle(answer, waiting).finally(() => {
      throw error;
    });
  }
  return waiting === null ? answer : settle(answer, waiting);
}

/** One field after the other, as a mutation's. */
export function runFieldsInTurn(run: Run, selection: SelectionPlan, source: unknown): Answer | Promise<Answer> {
  const answer: Answer = selection.isBare ? Object.create(null) : {};
  let done: Promise<void> | null = null;
  for (const field of selection.fields) {
    const next = (): unknown => runField(run, field, source, undefined);
    const keep = (value: unknown): void => {
      answer[field.responseName] = value;
    };
    if (done !== null) {
      done = done.then(next).then(keep);
      continue;
    }
    const value = next();
    if (isPromise(value)) done = value.then(keep);
    else keep(value);
  }
  return done === null ? answer : done.then(() => answer);
}

/** Puts the values in the place of their promises, which keeps the order of the keys. */
function settle(answer: Answer, names: readonly string[]): Promise<Answer> {
  return Promise.all(names.map((name) => answer[name])).then((values) => {
    for (const [index, name] of names.entries()) answer[name] = values[index];
    return answer;
  });
}

function runProperty(run: Run, field: FieldPlan, row: Readonly<Record<string, unknown>>, parentPlace: Place): unknown {
  const value = row[field.definition.name];
  if (typeof value === field.takes) return value;
  return isOrdinary(value) ? completeOrdinary(run, field, parentPlace, value) : runField(run, field, row, parentPlace);
}

function runField(run: Run, field: FieldPlan, source: unknown, parentPlace: Place): unknown {
  const { definition, completion } = field;
  const place = addPath(parentPlace, field.responseName, field.parentType.name);
  try {
    const info = new ResolveInfo(run, field, place);
    const carried = field.isCarried ? (source as Record<string, unknown>)[definition.name] : undefined;
    const resolve = definition.resolve ?? defaultFieldResolver;
    const value: unknown = carried === undefined ? resolve(source, field.argumentsOf(run.variables), run.context, info) : carried;
    const completed = isPromise(value)
      ? value.then((resolved) => complete(run, completion, { field, info, place }, resolved))
      : complete(run, completion, { field, info, place }, value);
    return isPromise(completed) ? completed.then(undefined, (error: unknown) => fail(run, field, place, error)) : completed;
  } catch (error) {
    return fail(run, field, place, error);
  }
}

/** Whether reading its properties runs nobody's code. */
function isRow(source: unknown): source is Record<string, unknown> {
  return typeof source === 'object' && source !== null && Object.getPrototypeOf(source) === Object.prototype;
}

/** What a row mostly holds: neither a function to be called, nor a promise, nor an error. */
function isOrdinary(value: unknown): boolean {
  return (typeof value !== 'object' && typeof value !== 'function' && value !== undefined) || value === null || value instanceof Date;
}

function completeOrdinary(run: Run, field: FieldPlan, parentPlace: Place, value: unknown): unknown {
  const leaf = field.completion.kind === 'nonNull' ? field.completion.inner : field.completion;
  try {
    const completed = value === null || leaf.kind !== 'leaf' ? null : serialize(leaf, value);
    if (completed === null && field.isNonNull) throw nullRefused(field);
    return completed;
  } catch (error) {
    return fail(run, field, addPath(parentPlace, field.responseName, field.parentType.name), error);
  }
}

/** Null, unless the type forbids it: then the object around it fails. */
function fail(run: Run, field: Pick<FieldPlan, 'nodes' | 'isNonNull'>, place: Path, raw: unknown): null {
  const error = locatedError(raw, field.nodes, pathToArray(place));
  if (field.isNonNull) throw error;
  run.errors.add(error, place);
  return null;
}

type At = { readonly field: FieldPlan; readonly info: GraphQLResolveInfo; readonly place: Path };

function complete(run: Run, completion: Completion, at: At, value: unknown): unknown {
  if (value instanceof Error) throw value;
  if (completion.kind === 'nonNull') {
    const completed = complete(run, completion.inner, at, value);
    if (completed === null) throw nullRefused(at.field);
    return completed;
  }
  if (value === null || value === undefined) return null;
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

function nullRefused({ parentType, definition }: FieldPlan): Error {
  return new Error(`Cannot return null for non-nullable field ${parentType.name}.${definition.name}.`);
}

type Of<Kind extends Completion['kind']> = Extract<Completion, { kind: Kind }>;

function serialize({ type }: Of<'leaf'>, value: unknown): unknown {
  const serialized = type.serialize(value);
  if (serialized !== null && serialized !== undefined) return serialized;
  throw new Error(`Expected \`${inspect(type)}.serialize(${inspect(value)})\` to return non-nullable value, returned: ${inspect(serialized)}`);
}

function completeList(run: Run, { item, isItemNonNull }: Of<'list'>, at: At, value: unknown): unknown {
  if (!isIterableObject(value)) {
    const { parentType, definition } = at.field;
    throw new GraphQLError(`Expected Iterable, but did not find one for field "${parentType.name}.${definition.name}".`);
  }
  const failable = { nodes: at.field.nodes, isNonNull: isItemNonNull };
  const pending: Promise<unknown>[] = [];
  const completeItem = (one: unknown, index: number): unknown => {
    const place = addPath(at.place, index, undefined);
    const here = { field: at.field, info: at.info, place };
    try {
      const done = isPromise(one) ? one.then((resolved) => complete(run, item, here, resolved)) : complete(run, item, here, one);
      if (!isPromise(done)) return done;
      const settled = done.then(undefined, (error: unknown) => fail(run, failable, place, error));
      pending.push(settled);
      return settled;
    } catch (error) {
      return fail(run, failable, place, error);
    }
  };
  try {
    const completed = Array.isArray(value) ? mapAll(value, completeItem) : Array.from(value, completeItem);
    return pending.length === 0 ? completed : Promise.all(completed);
  } catch (error) {
    // Nobody waits for the items before this one any more; one of them that fails as well must not end the process.
    for (const one of pending) one.catch(() => {});
    throw error;
  }
}

/** As `Array.from` does, holes included, without an iterator. */
function mapAll(values: readonly unknown[], map: (value: unknown, index: number) => unknown): unknown[] {
  const mapped: unknown[] = [];
  for (let index = 0; index < values.length; index += 1) mapped.push(map(values[index], index));
  return mapped;
}

function completeObject(run: Run, type: GraphQLObjectType, selection: SelectionPlan, at: At, value: unknown): unknown {
  const isOfType = type.isTypeOf ? type.isTypeOf(value, run.context, at.info) : true;
  const goOn = (is: boolean) => {
    if (!is) throw new GraphQLError(`Expected value of type "${type.name}" but got: ${inspect(value)}.`, { nodes: at.field.nodes });
    return runFields(run, selection, value, at.place);
  };
  return isPromise(isOfType) ? isOfType.then(goOn) : goOn(isOfType);
}

function completeAbstract(run: Run, completion: Of<'abstract'>, at: At, value: unknown): unknown {
  const resolveType = completion.type.resolveType ?? defaultTypeResolver;
  const goOn = (name: unknown) => {
    const type = possibleType(run.schema, completion.type, { field: at.field, name, value });
    return completeObject(run, type, completion.selectionOf(type), at, value);
  };
  const name = resolveType(value, run.context, at.info, completion.type);
  return isPromise(name) ? name.then(goOn) : goOn(name);
}
