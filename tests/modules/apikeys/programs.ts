/** API keys for tests, and programs that present them. */
import { CreateApiKeyDocument } from '../../../schema/generated/graphql.js';
import type { Client } from '../../support/client.js';
import type { World } from '../../support/world.js';
import { unique } from '../access/people.js';

const DAY_MS = 86_400_000;

export function daysFrom(world: World, days: number): string {
  return new Date(world.clock.now().getTime() + days * DAY_MS).toISOString();
}

export async function newKey(world: World, client: Client, permissions: string[] = ['products:read'], days = 30) {
  const { createApiKey } = await client.run(CreateApiKeyDocument, {
    input: { name: unique('Program'), permissions, expiresAt: daysFrom(world, days) },
  });
  if (!createApiKey) throw new Error('no key was made');
  return { ...createApiKey.apiKey, secret: createApiKey.secret };
}

/** Whoever presents the secret, naming no tenant besides. */
export class Program {
  constructor(
    readonly anonymous: Client,
    readonly secret: string,
  ) {}

  send<Result = Record<string, unknown>>(document: { toString(): string }, variables: unknown = {}, headers: Record<string, string> = {}) {
    return this.anonymous.send<Result>(document, variables, { authorization: `Bearer ${this.secret}`, ...headers });
  }

  /** `answered`, or the reason of the first refusal. */
  async outcome(document: { toString(): string }, variables?: unknown): Promise<string> {
    const { errors } = await this.send(document, variables);
    return errors[0]?.extensions.reason ?? 'answered';
  }
}

export function programOf(world: Pick<World, 'client'>, { secret }: { readonly secret: string }, tenant: string | null = null): Program {
  return new Program(world.client({ tenant, email: null }), secret);
}
