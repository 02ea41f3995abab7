import { newKey } from '../apikeys/programs.js';
export const PATCH_OP = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';
export const USER = 'urn:ietf:params:scim:schemas:core:2.0:User';
export const GROUP = 'urn:ietf:params:scim:schemas:core:2.0:Group';
export class Directory {
    url;
    secret;
    tenant;
    constructor(url, secret, tenant = null) {
        this.url = url;
        this.secret = secret;
        this.tenant = tenant;
    }
    async send(method, path, body, headers = {}) {
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
        return { status: response.status, headers: response.headers, body: (text === '' ? {} : JSON.parse(text)) };
    }
    get(path, headers = {}) {
        return this.send('GET', path, undefined, headers);
    }
    patch(path, ...operations) {
        return this.send('PATCH', path, { schemas: [PATCH_OP], Operations: operations });
    }
    /** The ids of the resources that a filter finds. */
    async ids(kind, filter) {
        const { status, body } = await this.get(`${kind}?filter=${encodeURIComponent(filter)}`);
        if (status !== 200)
            throw new Error(`${filter}: ${JSON.stringify(body)}`);
        return body.Resources.map(({ id }) => id);
    }
}
export async function newDirectory(world, admin) {
    return new Directory(world.url, (await newKey(world, admin, ['identity:scim'])).secret);
}
let count = 0;
/** Somebody of whom nobody has heard. */
export function somebody() {
    count += 1;
    return `person-${count}@example.test`;
}
export async function newPerson(directory, more = {}) {
    const userName = somebody();
    const { status, body } = await directory.send('POST', 'Users', { schemas: [USER], userName, active: true, ...more });
    if (status !== 201)
        throw new Error(JSON.stringify(body));
    return body;
}
export async function newTeam(directory, members = [], more = {}) {
    count += 1;
    const input = { schemas: [GROUP], displayName: `Team ${count}`, members: members.map((value) => ({ value })), ...more };
    const { status, body } = await directory.send('POST', 'Groups', input);
    if (status !== 201)
        throw new Error(JSON.stringify(body));
    return body;
}
//# sourceMappingURL=directory.js.map