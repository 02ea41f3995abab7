import { DateTime, Field, ID, InputType, Int, Json, ObjectType, connectionOf, registerEnumType } from '../../../kernel/graphql.js';
import { type SettledReason, settledReasons } from '../handling/handle.js';
import { type ReceivedState, receivedStates } from '../tables.js';

const namesOf = <Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, name])) as { readonly [Key in Name]: Key };

export const receivedState = namesOf(receivedStates);
registerEnumType(receivedState, {
  name: 'ReceivedWebhookState',
  description: 'What became, or becomes, of a received webhook.',
  valuesConfig: {
    PENDING: { description: 'It will be handled, or is being handled.' },
    HANDLED: { description: 'What the mapping says was done.' },
    IGNORED: { description: 'No mapping is for webhooks of its type.' },
    FAILED: { description: 'It could not be done; `reason` and `detail` say why.' },
    INVALID: { description: 'It is verified, but its body is not what the source expects. Its sender was told so.' },
  },
});

export const receivedReason = namesOf(settledReasons);
registerEnumType(receivedReason, {
  name: 'ReceivedWebhookReason',
  description: 'Why a received webhook is in its state.',
  valuesConfig: {
    NOT_VERIFIED: { description: 'What is kept is not what was signed: it was changed in the database, or its secret is gone.' },
    PAYLOAD_INVALID: { description: 'The body is not JSON, or not as `payloadSchema` says.' },
    NO_MAPPING: { description: 'No mapping names its type.' },
    SOURCE_DELETED: { description: 'The source was deleted before it was handled.' },
    VALUES_MISSING: { description: 'The payload does not have a value that the mapping asks for, or in another form.' },
    MUTATION_REFUSED: { description: 'The mutation was refused.' },
    ATTEMPTS_EXHAUSTED: { description: 'The mutation could not be done for two hours and a half.' },
  },
});

@ObjectType('ReceivedWebhook', { description: 'What another system sent to a source, verified.' })
export class ReceivedWebhookType {
  @Field(() => ID, { description: 'Begins with `whr_`.' })
  id: string;

  @Field(() => String, { description: 'What its sender calls it; `sha256:…` of what was signed when it does not say.' })
  externalId: string;

  @Field(() => String, { description: 'What kind of thing it tells, as its sender calls it; may be empty.' })
  type: string;

  @Field(() => Json, { description: 'The headers that it came with, by name. Credentials are not kept.' })
  headers: unknown;

  @Field(() => Int, { description: 'How long its body is, in bytes.' })
  bodyBytes: number;

  @Field(() => String, { nullable: true, description: 'The network address that it came from.' })
  address: string | null;

  @Field(() => DateTime, { description: 'When it came the first time.' })
  receivedAt: Date;

  @Field(() => receivedState, { description: 'Where it stands.' })
  state: ReceivedState;

  @Field(() => receivedReason, { nullable: true, description: 'Why, where that is not plain.' })
  reason: SettledReason | null;

  @Field(() => String, { nullable: true, description: 'What was missing or refused, at most 1000 characters.' })
  detail: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When its state was last settled; null while it is not.' })
  settledAt: Date | null;
}

export const ReceivedWebhookConnection = connectionOf('ReceivedWebhook', () => ReceivedWebhookType);

const SOURCE = 'Of this source. Begins with `src_`.';
const STATES = 'In one of these states.';
const TYPES = 'Of one of these types, at most 50.';
const EXTERNAL = 'With this id of its sender.';
const FROM = 'That came at this time or later.';
const TO = 'That came before this time.';

@InputType('ReceivedWebhookFilter', { description: 'Which received webhooks: those that match everything that is given.' })
export class ReceivedWebhookFilter {
  @Field(() => ID, { nullable: true, description: SOURCE })
  sourceId: string | null;

  @Field(() => [receivedState], { nullable: true, description: STATES })
  states: ReceivedState[] | null;

  @Field(() => [String], { nullable: true, description: TYPES })
  types: string[] | null;

  @Field(() => String, { nullable: true, description: EXTERNAL })
  externalId: string | null;

  @Field(() => DateTime, { nullable: true, description: FROM })
  from: Date | null;

  @Field(() => DateTime, { nullable: true, description: TO })
  to: Date | null;
}

@InputType('ReplayReceivedWebhooksInput', {
  description: 'Which received webhooks to handle again: those that match everything that is given. At most 500 at a time, the oldest first.',
})
export class ReplayReceivedWebhooksInput {
  @Field(() => [ID], { nullable: true, description: 'These, whatever became of them. Each begins with `whr_`.' })
  ids: string[] | null;

  @Field(() => ID, { nullable: true, description: SOURCE })
  sourceId: string | null;

  @Field(() => [receivedState], { nullable: true, description: `${STATES} FAILED and INVALID when not given.` })
  states: ReceivedState[] | null;

  @Field(() => [String], { nullable: true, description: TYPES })
  types: string[] | null;

  @Field(() => String, { nullable: true, description: EXTERNAL })
  externalId: string | null;

  @Field(() => DateTime, { nullable: true, description: FROM })
  from: Date | null;

  @Field(() => DateTime, { nullable: true, description: TO })
  to: Date | null;
}
