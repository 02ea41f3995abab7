import { DateTime, Field, ID, InputType, Int, ObjectType, connectionOf, registerEnumType } from '../../../kernel/graphql.js';
import type { ApiKeyStatus } from '../queries.js';
import type { ApiKeyRow } from '../tables.js';

export const apiKeyStatus = { ACTIVE: 'ACTIVE', EXPIRED: 'EXPIRED', REVOKED: 'REVOKED' } as const;
registerEnumType(apiKeyStatus, {
  name: 'ApiKeyStatus',
  description: 'Whether an API key works.',
  valuesConfig: {
    ACTIVE: { description: 'It works.' },
    EXPIRED: { description: 'Its time is over; it is shown for another 90 days.' },
    REVOKED: { description: 'Somebody ended it, or whoever had been shown its secret was deactivated; it is shown for another 90 days.' },
  },
});

@ObjectType('ApiKey', {
  description: 'What a program presents instead of signing in: `Authorization: Bearer srk_…`. It acts by itself, with the permissions that it lists.',
})
export class ApiKeyType {
  @Field(() => ID, { description: 'Begins with `key_`. The audit trail names it as whoever acted.' })
  id: string;

  @Field(() => String, { description: 'What it is for.' })
  name: string;

  @Field(() => [String], { description: 'What it may: nothing else, and those of modules that the tenant does not have only when it has them.' })
  permissions: readonly string[];

  @Field(() => String, { description: 'The last four characters of its secret.' })
  lastFour: string;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When its secret was last replaced.' })
  rotatedAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Until when the secret before works as well; null when there is none.' })
  previousUntil: Date | null;

  @Field(() => DateTime, { description: 'When it ends.' })
  expiresAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was last used, to the quarter of an hour; null when it never was.' })
  lastUsedAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was revoked.' })
  revokedAt: Date | null;
}

export const ApiKeyConnection = connectionOf('ApiKey', () => ApiKeyType);

@ObjectType('ApiKeyWithSecret', { description: 'An API key with its secret, which is shown this one time.' })
export class ApiKeyWithSecretType {
  @Field(() => ApiKeyType, { description: 'The key.' })
  apiKey: ApiKeyRow;

  @Field(() => String, {
    description: 'The secret: `srk_`, the id of the key, that of the tenant, 43 random characters and a checksum of six. Only its digest is kept.',
  })
  secret: string;
}

@InputType('CreateApiKeyInput', { description: 'A new API key.' })
export class CreateApiKeyInput {
  @Field(() => String, { description: 'What it is for; 1 to 80 characters.' })
  name: string;

  @Field(() => [String], { description: 'What it may: 1 to 200 permissions, all of which its maker holds.' })
  permissions: string[];

  @Field(() => DateTime, { description: 'When it ends: at most 366 days from now.' })
  expiresAt: Date;
}

@InputType('RotateApiKeyInput', { description: 'Which API key gets a new secret, and how.' })
export class RotateApiKeyInput {
  @Field(() => ID, { description: 'The key.' })
  id: string;

  @Field(() => DateTime, { nullable: true, description: 'When the key ends from now on: at most 366 days from now. As before when not given.' })
  expiresAt?: Date | null;

  @Field(() => Int, { nullable: true, description: 'For how many hours the present secret works as well: 0 to 168, 24 when not given.' })
  overlapHours?: number | null;
}

@InputType('RevokeApiKeyInput', { description: 'Which API key to end.' })
export class RevokeApiKeyInput {
  @Field(() => ID, { description: 'The key.' })
  id: string;
}

@InputType('ApiKeyFilter', { description: 'Which API keys to list.' })
export class ApiKeyFilter {
  @Field(() => apiKeyStatus, { nullable: true, description: 'In this status.' })
  status?: ApiKeyStatus | null;
}
