/** SCIM 2.0 (RFC 7644): from a request under `/scim/v2` to its answer. */
import type { Ctx } from '../../../kernel/context.js';
import { permissionMissing, signInRequired } from '../../../kernel/rules.js';
import { endpointUnknown, keyRequired, methodUnknown, syntaxInvalid, valueInvalid } from '../errors.js';
import { parseFilter } from '../filter/parse.js';
import { createGroup, deleteGroup, getGroup, listGroups, patchGroup, replaceGroup } from '../groups/service.js';
import { type Json, applyPatch } from '../patch/apply.js';
import { readOperations } from '../patch/operations.js';
import { userShape } from '../people/resource.js';
import { changeUser, createUser, deleteUser, getUser, listUsers } from '../people/service.js';
import { PAGE_SIZE_DEFAULT, PAGE_SIZE_MAX, describedSchemas, resourceTypes, serviceProviderConfig, toList } from './discovery.js';
import { type Asked, type Listed, type Resource, isAmong, project } from './resources.js';

export const PROVISIONING = 'identity:scim';

export type ScimRequest = {
  readonly method: string;
  /** Behind `/scim/v2/`: `Users/usr_…`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly ifMatch: string | null;
  readonly ifNoneMatch: string | null;
  /** Null where the method has none. */
  readonly body: Json | null;
  /** The address of `/scim/v2`, as the client knows it. */
  readonly base: string;
};
/** `body` is null where there is nothing to say. */
export type ScimAnswer = { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: object | null };

type Target = { readonly id: string; readonly ifMatch: string | null };
type Endpoint = {
  get(ctx: Ctx, id: string, asked: Asked): Promise<Resource>;
  list(ctx: Ctx, asked: Asked): Promise<Listed>;
  create(ctx: Ctx, json: Json): Promise<string>;
  replace(ctx: Ctx, target: Target, json: Json): Promise<void>;
  patch(ctx: Ctx, target: Target, json: Json): Promise<void>;
  remove(ctx: Ctx, target: Target): Promise<void>;
};

const users: Endpoint = {
  get: getUser,
  list: listUsers,
  create: createUser,
  // What a PUT leaves out is taken away, but for whether the user is active.
  replace: (ctx, target, json) => changeUser(ctx, { ...target, change: () => applyPatch({}, [{ op: 'add', path: null, value: json }], userShape) }),
  patch: (ctx, target, json) => {
    const operations = readOperations(json);
    return changeUser(ctx, { ...target, change: (resource) => applyPatch(resource, operations, userShape) });
  },
  remove: (ctx, { id, ifMatch }) => deleteUser(ctx, id, ifMatch),
};
const groups: Endpoint = {
  get: getGroup,
  list: listGroups,
  create: createGroup,
  replace: replaceGroup,
  patch: (ctx, target, json) => patchGroup(ctx, target, readOperations(json)),
  remove: deleteGroup,
};
const endpoints: Readonly<Record<string, Endpoint>> = { users, groups };

export async function answerScim(ctx: Ctx, request: ScimRequest): Promise<ScimAnswer> {
  requireDirectory(ctx);
  const [name = '', id = null, ...rest] = request.path.split('/').map(decoded);
  const endpoint = Object.hasOwn(endpoints, name.toLowerCase()) ? endpoints[name.toLowerCase()] : undefined;
  if (rest.length > 0) throw endpointUnknown();
  if (endpoint === undefined) return { status: 200, headers: {}, body: describe(request, name.toLowerCase(), id) };
  return id === null || id === '' ? answerAll(ctx, endpoint, request) : answerOne(ctx, endpoint, { request, id });
}

/** A program of the tenant that was given the permission; never a person, who would have to prove who they are for what this does. */
function requireDirectory({ actor }: Ctx): void {
  if (actor.kind === 'anonymous') throw signInRequired();
  if (actor.kind !== 'apiKey') throw keyRequired();
  if (!actor.permissions.has(PROVISIONING)) throw permissionMissing(PROVISIONING);
}

async function answerAll(ctx: Ctx, endpoint: Endpoint, request: ScimRequest): Promise<ScimAnswer> {
  const asked = askedOf(request);
  if (request.method === 'GET') {
    const { total, resources } = await endpoint.list(ctx, asked);
    const body = toList(
      total,
      resources.map((one) => project(one, asked)),
      asked.offset + 1,
    );
    return { status: 200, headers: {}, body };
  }
  if (request.method !== 'POST') throw methodUnknown();
  const id = await endpoint.create(ctx, bodyOf(request));
  const { status: _, ...answer } = toAnswer(await endpoint.get(ctx, id, asked), asked);
  return { ...answer, status: 201 };
}

async function answerOne(ctx: Ctx, endpoint: Endpoint, { request, id }: { readonly request: ScimRequest; readonly id: string }): Promise<ScimAnswer> {
  const { method, ifMatch, ifNoneMatch } = request;
  const asked = askedOf(request);
  const target = { id, ifMatch };
  if (method === 'DELETE') {
    await endpoint.remove(ctx, target);
    return { status: 204, headers: {}, body: null };
  }
  if (method === 'PUT') await endpoint.replace(ctx, target, bodyOf(request));
  else if (method === 'PATCH') await endpoint.patch(ctx, target, bodyOf(request));
  else if (method !== 'GET') throw methodUnknown();
  const resource = await endpoint.get(ctx, id, asked);
  if (method === 'GET' && ifNoneMatch !== null && isAmong(ifNoneMatch, resource.meta.version)) {
    return { status: 304, headers: { etag: resource.meta.version }, body: null };
  }
  return toAnswer(resource, asked);
}

function toAnswer(resource: Resource, asked: Asked): ScimAnswer {
  const { location, version } = resource.meta;
  return { status: 200, headers: { location, etag: version }, body: project(resource, asked) };
}

function describe({ method, base }: ScimRequest, name: string, id: string | null): object {
  if (!['serviceproviderconfig', 'resourcetypes', 'schemas'].includes(name)) throw endpointUnknown();
  if (method !== 'GET') throw methodUnknown();
  if (name === 'resourcetypes') return resourceTypes(base, id);
  if (name === 'schemas') return describedSchemas(base, id);
  return serviceProviderConfig(base);
}

function askedOf({ query, base }: ScimRequest): Asked {
  const filter = query.get('filter');
  const attributes = namesIn(query.get('attributes'));
  return {
    filter: filter === null || filter.trim() === '' ? null : parseFilter(filter),
    // RFC 7644, section 3.4.2.4: what is less than the least counts as the least.
    offset: Math.max(1, wholeNumber(query, 'startIndex') ?? 1) - 1,
    limit: Math.min(PAGE_SIZE_MAX, Math.max(0, wholeNumber(query, 'count') ?? PAGE_SIZE_DEFAULT)),
    attributes: attributes.size === 0 ? null : attributes,
    excluded: namesIn(query.get('excludedAttributes')),
    base,
  };
}

function wholeNumber(query: URLSearchParams, name: string): number | null {
  const text = query.get(name);
  if (text === null || text === '') return null;
  if (!/^-?\d{1,9}$/.test(text)) throw valueInvalid(`${name} must be a whole number.`);
  return Number(text);
}

/** The attributes themselves: who asks for a part of one is given the whole. */
function namesIn(list: string | null): ReadonlySet<string> {
  const names = (list ?? '').split(',').map((name) =>
    name
      .trim()
      .toLowerCase()
      .replace(/^urn:[\w:.]*:(?=\w+$|\w+\.)/, ''),
  );
  return new Set(names.filter((name) => name !== '').map((name) => name.split('.')[0] ?? name));
}

function bodyOf({ body }: ScimRequest): Json {
  if (body === null) throw syntaxInvalid('The request has no body.');
  return body;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw endpointUnknown();
  }
}
