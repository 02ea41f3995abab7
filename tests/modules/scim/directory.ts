/** A directory outside, as Entra ID and Okta are: it has a key and speaks SCIM over HTTP. */
import type { Client } from '../../support/client.js';
import type { World } from '../../support/world.js';
import { newKey } from '../apikeys/programs.js';

export const PATCH_OP = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';
export const USER = 'urn:ietf:params:scim:schemas:core:2.0:User';
export const GROUP = 'urn:ietf:params:scim:schemas:core:2.0:Group';

/** What tests read of answers. */
export type ScimBody = {
  readonly id: string;
  readonly userName: string;
  readonly externalId?: string;
  readonly displayName: string;
  readonly active: boolean;
  readonly name: Readonly<Record<string, string>>;
  readonly emails: readonly Readonly<Record<string, unknown>>[];
  readonly groups?: readonly { readonly value: string }[];
  readonly members?: readonly { readonly value: string }[];
  readonly meta: Readonly<Record<string, string>>;
  readonly totalResults: number;
  readonly startIndex: number;
  readonly itemsPerPage: number;
  readonly Resources: readonly ScimBody[];
  readonly status: string;
  readonly scimType?: string;
  readonly detail: string;
  readonly reason: string;
  readonly [more: string]: unknown;
};
export type ScimReply = { readonly status: number; readonly headers: Headers; readonly body: ScimBody };

export class Directory {
  constructor(
    readonly url: string,
    readonly secret: string,
    readonly tenant: string | null = null,
  ) {}

  async send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<ScimReply> {
    const response = await fetch(`${this.url}/scim/v2/${path}`, {
      method,
      headers: {
        authorization: `Bearer ${this.secret}`,
        'content-type': 'application/scim+json; charset=utf-8',
        ...(this.tenant === null ? {} : { 'x-tenant': this.tenant }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: (text === '' ? {} : JSON.parse(text)) as ScimBody };
  }

  get(path: string, headers: Record<string, string> = {}) {
    return this.send('GET', path, undefined, headers);
  }

  patch(path: string, ...operations: readonly object[]) {
    return this.send('PATCH', path, { schemas: [PATCH_OP], Operations: operations });
  }

  /** The ids of the resources that a filter finds. */
  async ids(kind: 'Users' | 'Groups', filter: string): Promise<readonly string[]> {
    const { status, body } = await this.get(`${kind}?filter=${encodeURIComponent(filter)}`);
    if (status !== 200) throw new Error(`${filter}: ${JSON.stringify(body)}`);
    return body.Resources.map(({ id }) => id);
  }
}

export async function newDirectory(world: World, admin: Client): Promise<Directory> {
  return new Directory(world.url, (await newKey(world, admin, ['identity:scim'])).secret);
}

let count = 0;
/** Somebody of whom nobody has heard. */
export function somebody() {
  count += 1;
  return `person-${count}@example.test`;
}

export async function newPerson(directory: Directory, more: object = {}): Promise<ScimBody> {
  const userName = somebody();
  const { status, body } = await directory.send('POST', 'Users', { schemas: [USER], userName, active: true, ...more });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body;
}

export async function newTeam(directory: Directory, members: readonly string[] = [], more: object = {}): Promise<ScimBody> {
  count += 1;
  const input = { schemas: [GROUP], displayName: `Team ${count}`, members: members.map((value) => ({ value })), ...more };
  const { status, body } = await directory.send('POST', 'Groups', input);
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body;
}
