/** What all resources have in common: their schemas, their `meta`, and how they are asked for. */
import { versionStale } from '../errors.js';
import type { Expression } from '../filter/expression.js';

export const USER_SCHEMA = 'urn:ietf:params:scim:schemas:core:2.0:User';
export const GROUP_SCHEMA = 'urn:ietf:params:scim:schemas:core:2.0:Group';

export type Resource = Readonly<Record<string, unknown>> & { readonly meta: { readonly version: string; readonly location: string } };
export type Listed = { readonly total: number; readonly resources: readonly Resource[] };

/** What of which resources. */
export type Asked = {
  readonly filter: Expression | null;
  readonly offset: number;
  readonly limit: number;
  /** In lower case; null means all. */
  readonly attributes: ReadonlySet<string> | null;
  readonly excluded: ReadonlySet<string>;
  /** The address of `/scim/v2`, as the client knows it. */
  readonly base: string;
};

const ALWAYS = new Set(['schemas', 'id', 'meta']);

export function seesAttribute({ attributes, excluded }: Pick<Asked, 'attributes' | 'excluded'>, name: string): boolean {
  const lower = name.toLowerCase();
  if (ALWAYS.has(lower)) return true;
  return attributes === null ? !excluded.has(lower) : attributes.has(lower);
}

/** With what was asked for alone. */
export function project(resource: Resource, asked: Asked): Resource {
  return Object.fromEntries(Object.entries(resource).filter(([name]) => seesAttribute(asked, name))) as Resource;
}

type Described = {
  readonly type: 'User' | 'Group';
  readonly id: string;
  readonly createdAt: Date;
  readonly lastModified: Date;
  readonly version: string;
};

export function metaOf({ type, id, createdAt, lastModified, version }: Described, base: string) {
  return {
    resourceType: type,
    created: createdAt.toISOString(),
    lastModified: lastModified.toISOString(),
    location: `${base}/${type}s/${id}`,
    version,
  };
}

/** `ifMatch` is the header: tags with commas between, or a star for any. */
export function requireVersion(ifMatch: string | null, version: string): void {
  if (ifMatch !== null && !isAmong(ifMatch, version)) throw versionStale();
}

export function isAmong(tags: string, version: string): boolean {
  const strong = (tag: string) => tag.trim().replace(/^W\//, '');
  return tags.split(',').some((tag) => tag.trim() === '*' || strong(tag) === strong(version));
}
