/** API keys for tests, and programs that present them. */
import { CreateApiKeyDocument } from '../../../schema/generated/graphql.js';
import { unique } from '../access/people.js';
const DAY_MS = 86_400_000;
export function daysFrom(world, days) {
    return new Date(world.clock.now().getTime() + days * DAY_MS).toISOString();
}
export async function newKey(world, client, permissions = ['products:read'], days = 30) {
    const { createApiKey } = await client.run(CreateApiKeyDocument, {
        input: { name: unique('Program'), permissions, expiresAt: daysFrom(world, days) },
    });
    if (!createApiKey)
        throw new Error('no key was made');
    return { ...createApiKey.apiKey, secret: createApiKey.secret };
}
/** Whoever presents the secret, naming no tenant besides. */
export class Program {
    anonymous;
    secret;
    constructor(anonymous, secret) {
        this.anonymous = anonymous;
        this.secret = secret;
    }
    send(document, variables = {}, headers = {}) {
        return this.anonymous.send(document, variables, { authorization: `Bearer ${this.secret}`, ...headers });
    }
    /** `answered`, or the reason of the first refusal. */
    async outcome(document, variables) {
        const { errors } = await this.send(document, variables);
        return errors[0]?.extensions.reason ?? 'answered';
    }
}
export function programOf(world, { secret }, tenant = null) {
    return new Program(world.client({ tenant, email: null }), secret);
}
//# sourceMappingURL=programs.js.map