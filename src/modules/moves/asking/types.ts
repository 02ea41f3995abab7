import { DateTime, Field, ID, InputType, Int, ObjectType, connectionOf, registerEnumType } from '../../../kernel/graphql.js';

export enum TenantMoveStatus {
  WAITING = 'WAITING',
  COPYING = 'COPYING',
  CATCHING_UP = 'CATCHING_UP',
  SWITCHED = 'SWITCHED',
  GOING_BACK = 'GOING_BACK',
  CANCELLED = 'CANCELLED',
  FAILED = 'FAILED',
  CONFIRMED = 'CONFIRMED',
  UNDONE = 'UNDONE',
}
registerEnumType(TenantMoveStatus, {
  name: 'TenantMoveStatus',
  description: 'How far a move is.',
  valuesConfig: {
    WAITING: { description: 'It was asked for; a worker begins within a second, after what was asked for before.' },
    COPYING: { description: 'The rows of one moment are being copied, or the process that did so has died and another one begins again.' },
    CATCHING_UP: { description: 'They are there and verified; what has changed since is brought over, until little enough is left for the switch.' },
    SWITCHED: { description: 'The tenant lies on the target. The source is kept until `keptUntil`.' },
    GOING_BACK: { description: 'The move is being undone.' },
    CANCELLED: { description: 'An operator cancelled it; the tenant is where it was.' },
    FAILED: { description: 'It was given up; the tenant is where it was.' },
    CONFIRMED: { description: 'The source is given up.' },
    UNDONE: { description: 'The tenant lies on the source again.' },
  },
});

@ObjectType('TenantMove', { description: 'The way of a tenant from one database server to another. Seen by operators.' })
export class TenantMoveType {
  @Field(() => ID, { description: 'Begins with `mov_`.' })
  id: string;

  @Field(() => ID, { description: 'The tenant. Begins with `ten_`.' })
  tenantId: string;

  @Field(() => ID, { description: 'The server that it leaves. Begins with `srv_`.' })
  sourceId: string;

  @Field(() => ID, { description: 'The server that it goes to. Begins with `srv_`.' })
  targetId: string;

  @Field(() => TenantMoveStatus, { description: 'How far it is.' })
  status: TenantMoveStatus;

  @Field(() => Number, { nullable: true, description: 'How many rows there were when the copy began; null before that.' })
  rows: number | null;

  @Field(() => Number, { description: 'How many of them are copied.' })
  rowsCopied: number;

  @Field(() => Number, { description: 'How many rows were brought over after that, because they had changed meanwhile.' })
  rowsCaughtUp: number;

  @Field(() => DateTime, { description: 'When it was asked for.' })
  createdAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'Since when the tenant lies on the target.' })
  switchedAt: Date | null;

  @Field(() => Int, { nullable: true, description: 'How long writes had to wait for the switch, in milliseconds. Reads did not.' })
  pauseMs: number | null;

  @Field(() => DateTime, { nullable: true, description: 'When the source will be dropped, which confirms the move.' })
  keptUntil: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'From when on nothing of it is left but what is told here.' })
  endedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it, or the last attempt to undo it, failed: a reason of docs/errors.md.' })
  failureReason: string | null;

  @Field(() => String, { nullable: true, description: 'The same as a sentence.' })
  failureMessage: string | null;
}

export const TenantMoveConnection = connectionOf('TenantMove', () => TenantMoveType);

@InputType('MoveTenantInput', { description: 'Which tenant goes to which database server.' })
export class MoveTenantInput {
  @Field(() => ID, { description: 'The tenant. Begins with `ten_`.' })
  tenantId: string;

  @Field(() => ID, { description: 'The database server. Begins with `srv_`.' })
  serverId: string;
}

@InputType('TenantMoveInput', { description: 'Which move.' })
export class TenantMoveInput {
  @Field(() => ID, { description: 'Begins with `mov_`.' })
  id: string;

  @Field(() => String, { description: "The tenant's slug, typed again so that nobody changes another by mistake." })
  confirmSlug: string;
}

@InputType('UndoTenantMoveInput', { description: 'Which move to take back.' })
export class UndoTenantMoveInput {
  @Field(() => ID, { description: 'Begins with `mov_`.' })
  id: string;

  @Field(() => String, { description: "The tenant's slug, typed again so that nobody changes another by mistake." })
  confirmSlug: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether to go back although rows were written on the target since the switch. They are lost then, and so are events that tell of them and were not handled yet.',
  })
  losingWrites?: boolean | null;
}
