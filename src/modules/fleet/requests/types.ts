import { DateTime, Field, ID, InputType, Int, ObjectType, connectionOf, registerEnumType } from '../../../kernel/graphql.js';

export enum FleetMigrationStatus {
  WAITING = 'WAITING',
  RUNNING = 'RUNNING',
  PAUSED = 'PAUSED',
  FINISHED = 'FINISHED',
}
registerEnumType(FleetMigrationStatus, {
  name: 'FleetMigrationStatus',
  description: 'How far a run is.',
  valuesConfig: {
    WAITING: { description: 'It was asked for; a worker begins within a second.' },
    RUNNING: { description: 'Tenants are being migrated, or the process that did so has died and another one will go on.' },
    PAUSED: { description: 'Nothing happens until it is resumed.' },
    FINISHED: { description: 'Every tenant that was behind was tried, or a newer build took it over.' },
  },
});

export enum FleetMigrationPause {
  CANARY_FAILED = 'CANARY_FAILED',
  FAILURE_RATIO = 'FAILURE_RATIO',
  REQUESTED = 'REQUESTED',
}
registerEnumType(FleetMigrationPause, {
  name: 'FleetMigrationPause',
  description: 'Why a run is paused.',
  valuesConfig: {
    CANARY_FAILED: { description: 'One of the first tenants failed, and no other was touched.' },
    FAILURE_RATIO: { description: 'A larger share of the tenants failed than the run allows.' },
    REQUESTED: { description: 'An operator asked for it.' },
  },
});

@ObjectType('FleetMigration', { description: 'A run over the fleet that brings every tenant to the migrations of this build. Seen by operators.' })
export class FleetMigrationType {
  @Field(() => ID, { description: 'Begins with `flm_`.' })
  id: string;

  @Field(() => FleetMigrationStatus, { description: 'How far it is.' })
  status: FleetMigrationStatus;

  @Field(() => Boolean, { description: 'Whether it also takes away what the release before uses.' })
  contract: boolean;

  @Field(() => Int, { description: 'How many tenants go first; if one of them fails, no other is touched.' })
  canary: number;

  @Field(() => Int, { description: 'How many tenants are migrated at a time.' })
  concurrency: number;

  @Field(() => Number, { description: 'It pauses when more than this share of the tenants has failed, 0 to 1.' })
  failureRatio: number;

  @Field(() => Int, { description: 'How many tenants it found behind; 0 while it waits.' })
  total: number;

  @Field(() => Int, { description: 'How many of them are migrated.' })
  migrated: number;

  @Field(() => Int, { description: 'How many of them failed; resumed, they are tried again.' })
  failed: number;

  @Field(() => Int, { description: 'How many wait at this moment for a lock on a table that is in use.' })
  lockWaits: number;

  @Field(() => Number, { nullable: true, description: 'Tenants per second since it began; null unless it runs.' })
  tenantsPerSecond: number | null;

  @Field(() => Number, { nullable: true, description: 'How long the rest takes at that rate, in seconds; null while nothing can be said.' })
  etaSeconds: number | null;

  @Field(() => DateTime, { description: 'When it was asked for.' })
  createdAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When the first tenant was begun.' })
  startedAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Since when it is paused.' })
  pausedAt: Date | null;

  @Field(() => FleetMigrationPause, { nullable: true, description: 'Why it is paused.' })
  pauseReason: FleetMigrationPause | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was over.' })
  finishedAt: Date | null;
}

@ObjectType('FleetMigrationFailure', { description: 'A tenant that a run could not migrate; its schema is as it was.' })
export class FleetMigrationFailureType {
  @Field(() => ID, { description: 'The tenant. Begins with `ten_`.' })
  tenantId: string;

  @Field(() => String, {
    nullable: true,
    description: "PostgreSQL's code of the error (https://www.postgresql.org/docs/current/errcodes-appendix.html).",
  })
  sqlState: string | null;

  @Field(() => String, { description: 'What PostgreSQL said, at most 500 characters.' })
  message: string;

  @Field(() => Int, { description: 'How often it was tried: locks and lost connections are tried again.' })
  attempts: number;

  @Field(() => DateTime, { description: 'When it was given up.' })
  failedAt: Date;
}

export const FleetMigrationConnection = connectionOf('FleetMigration', () => FleetMigrationType);
export const FleetMigrationFailureConnection = connectionOf('FleetMigrationFailure', () => FleetMigrationFailureType);

@InputType('StartFleetMigrationInput', { description: 'How a run goes about it.' })
export class StartFleetMigrationInput {
  @Field(() => Int, { nullable: true, description: 'How many tenants go first, 0 to 1000; 1 when nothing is given.' })
  canary?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many tenants at a time, 1 to 32; 4 when nothing is given.' })
  concurrency?: number | null;

  @Field(() => Number, { nullable: true, description: 'Pause when more than this share has failed, 0 to 1; 0.1 when nothing is given.' })
  failureRatio?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Also take away what the release before uses. No process of it may run any more.' })
  contract?: boolean | null;
}

@InputType('FleetMigrationInput', { description: 'Which run.' })
export class FleetMigrationInput {
  @Field(() => ID, { description: 'Begins with `flm_`.' })
  id: string;
}
