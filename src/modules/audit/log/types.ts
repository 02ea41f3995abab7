import { DateTime, Field, ID, ObjectType, connectionOf, registerEnumType } from '../../../kernel/graphql.js';
import type { TrailLoaders } from './loaders.js';
import { auditDirection } from './order.js';
import type { EntryRow } from './queries.js';

registerEnumType(auditDirection, {
  name: 'AuditLogOrder',
  description: 'In which order entries are listed.',
  valuesConfig: { NEWEST_FIRST: { description: 'By time, the newest first.' }, OLDEST_FIRST: { description: 'By time, the oldest first.' } },
});

export const actorKind = {
  USER: 'USER',
  API_KEY: 'API_KEY',
  CUSTOMER: 'CUSTOMER',
  OPERATOR: 'OPERATOR',
  SYSTEM: 'SYSTEM',
  DATABASE: 'DATABASE',
  ANONYMOUS: 'ANONYMOUS',
} as const;
export type ActorKind = keyof typeof actorKind;
registerEnumType(actorKind, {
  name: 'AuditActorKind',
  description: 'Who can have done something.',
  valuesConfig: {
    USER: { description: 'A user of the tenant.' },
    API_KEY: { description: 'A program with an API key of the tenant.' },
    CUSTOMER: { description: "A customer of the tenant's shop." },
    OPERATOR: { description: 'An operator of the platform.' },
    SYSTEM: { description: 'The product itself: a job, a listener, the command line. `id` names it.' },
    DATABASE: { description: 'Somebody at the database, past the product. `id` is the login.' },
    ANONYMOUS: { description: 'Somebody who was not signed in, and did not sign in by it.' },
  },
});

export const changeKind = { CREATED: 'CREATED', CHANGED: 'CHANGED', DELETED: 'DELETED' } as const;
export type ChangeKind = keyof typeof changeKind;
registerEnumType(changeKind, {
  name: 'AuditChangeKind',
  description: 'What became of a row.',
  valuesConfig: {
    CREATED: { description: 'It was made; fields have only `after`.' },
    CHANGED: { description: 'It was changed; only what differs is listed.' },
    DELETED: { description: 'It was removed; fields have only `before`.' },
  },
});

@ObjectType('AuditActor', { description: 'Who did something.' })
export class AuditActorType {
  @Field(() => actorKind, { description: 'What they are.' })
  kind: ActorKind;

  @Field(() => String, {
    nullable: true,
    description: 'Begins with `usr_`, `key_`, `cus_` or `opr_`, or names a job or a database login; null for the anonymous.',
  })
  id: string | null;
}

@ObjectType('AuditFact', { description: 'One thing that an entry tells besides who, what and when.' })
export class AuditFactType {
  @Field(() => String, { description: 'What it is, as `slug`.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Texts as they are, everything else as JSON.' })
  value: string | null;
}

@ObjectType('AuditChangedField', { description: 'A field before and after.' })
export class AuditChangedFieldType {
  @Field(() => String, { description: 'Its name, as `displayName`.' })
  field: string;

  @Field(() => String, { nullable: true, description: 'What stood there before; null when nothing did. Secrets are shown as `secret`.' })
  before: string | null;

  @Field(() => String, { nullable: true, description: 'What stands there since; null when nothing does. Secrets are shown as `secret`.' })
  after: string | null;
}

@ObjectType('AuditChange', { description: 'A row that was made, changed or removed.' })
export class AuditChangeType {
  @Field(() => String, { description: 'The table, as `customers`.' })
  table: string;

  @Field(() => String, { description: 'The id of what the row is; several, with a blank between them, for a row that connects things.' })
  objectId: string;

  @Field(() => changeKind, { description: 'What became of it.' })
  kind: ChangeKind;

  @Field(() => [AuditChangedFieldType], { description: 'Field by field. Counters and times of the change itself are left out.' })
  fields: readonly AuditChangedFieldType[];

  @Field(() => Boolean, { description: "Whether the values were erased with a person's data; the names of the fields stay." })
  isErased: boolean;
}

@ObjectType('AuditEntry', { description: 'Something that was done: who, on whose behalf, what, when, from where.' })
export class AuditEntryType {
  @Field(() => ID, { description: 'Begins with `evt_`.' })
  id: string;

  @Field(() => DateTime, { description: 'When it was done.' })
  occurredAt: Date;

  @Field(() => String, { description: 'What was done: the name of an event, as `commerce.productUpdated`. All are listed in docs/events.md.' })
  action: string;

  @Field(() => String, { description: 'The id of the thing to which it was done.' })
  objectId: string;

  @Field(() => AuditActorType, { description: 'Who did it.' })
  actor: AuditActorType;

  @Field(() => AuditActorType, { nullable: true, description: 'The operator who acted as the user in `actor`, with the consent of the tenant.' })
  impersonator: AuditActorType | null;

  @Field(() => String, { nullable: true, description: 'The request: the same in the header `x-request-id`, in errors and in the log.' })
  requestId: string | null;

  @Field(() => String, { nullable: true, description: 'The network address it came from; null for what no client asked for, and after an erasure.' })
  address: string | null;

  @Field(() => [AuditFactType], { description: 'What else the event tells.' })
  facts: readonly AuditFactType[];

  @Field(() => Boolean, { description: "Whether the facts were erased with a person's data." })
  isErased: boolean;

  /** Where the rest is read. */
  row: EntryRow;
  loaders: TrailLoaders;
}

export const AuditEntryConnection = connectionOf('AuditEntry', () => AuditEntryType);
