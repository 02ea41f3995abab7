import { DateTime, Field, ID, InputType, ObjectType, connectionOf, registerEnumType } from '../../../kernel/graphql.js';

export enum TenantRestoreStatus {
  WAITING = 'WAITING',
  RESTORING = 'RESTORING',
  READY = 'READY',
  SWAPPED = 'SWAPPED',
  ENDED = 'ENDED',
  FAILED = 'FAILED',
}
registerEnumType(TenantRestoreStatus, {
  name: 'TenantRestoreStatus',
  description: 'How far a restore is.',
  valuesConfig: {
    WAITING: { description: 'It was asked for; a worker begins within a second, after what was asked for before.' },
    RESTORING: { description: 'The rows are being loaded, or the process that did so has died and another one begins again.' },
    READY: { description: 'The restored state stands beside the live one: it can be compared, swapped or discarded.' },
    SWAPPED: { description: 'The restored state is the live one. The replaced one is kept beside until `keptUntil`, so that this can be undone.' },
    ENDED: { description: 'The state that was not live was dropped.' },
    FAILED: { description: 'It could not be restored, and nothing of it was kept.' },
  },
});

export enum StateSide {
  LIVE = 'LIVE',
  BESIDE = 'BESIDE',
  BOTH = 'BOTH',
}
registerEnumType(StateSide, {
  name: 'StateSide',
  description: 'Which of two states of a tenant has a row.',
  valuesConfig: {
    LIVE: { description: 'The live one alone.' },
    BESIDE: { description: 'The one beside it alone.' },
    BOTH: { description: 'Both, with different values.' },
  },
});

@ObjectType('TenantRestore', { description: 'The state of a snapshot, brought back beside the live one of the same tenant. Seen by operators.' })
export class TenantRestoreType {
  @Field(() => ID, { description: 'Begins with `rst_`.' })
  id: string;

  @Field(() => ID, { description: 'The tenant. Begins with `ten_`.' })
  tenantId: string;

  @Field(() => ID, { description: 'The snapshot. Begins with `snp_`; it may be deleted by now.' })
  snapshotId: string;

  @Field(() => DateTime, { description: 'The moment whose state it is.' })
  snapshotTakenAt: Date;

  @Field(() => TenantRestoreStatus, { description: 'How far it is.' })
  status: TenantRestoreStatus;

  @Field(() => Number, { description: 'How many rows are to be loaded.' })
  rows: number;

  @Field(() => Number, { description: 'How many of them are loaded.' })
  rowsRestored: number;

  @Field(() => DateTime, { description: 'When it was asked for.' })
  createdAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was complete and verified.' })
  readyAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Since when it is the live state; null when it is not.' })
  swappedAt: Date | null;

  @Field(() => Boolean, { description: 'Whether `undoTenantRestore` can bring the replaced state back.' })
  undoable: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When the state that is not live will be dropped.' })
  keptUntil: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it failed: a reason of docs/errors.md.' })
  failureReason: string | null;

  @Field(() => String, { nullable: true, description: 'The same as a sentence.' })
  failureMessage: string | null;
}

export const TenantRestoreConnection = connectionOf('TenantRestore', () => TenantRestoreType);

@ObjectType('RowDifference', { description: 'One row that two states of a tenant do not have in common. Its values are not told.' })
export class RowDifferenceType {
  @Field(() => StateSide, { description: 'Who has it.' })
  side: StateSide;

  @Field(() => String, { description: 'Its primary key as JSON; a hash of the row where the table has none.' })
  key: string;

  @Field(() => [String], { description: 'The columns whose values differ, when both have it.' })
  columns: readonly string[];
}

@ObjectType('TableComparison', { description: 'What two states of a tenant do not have in common in one table.' })
export class TableComparisonType {
  @Field(() => String, { description: 'The table.' })
  name: string;

  @Field(() => Number, { description: 'How many rows the live state has.' })
  liveRows: number;

  @Field(() => Number, { description: 'How many rows the state beside has.' })
  besideRows: number;

  @Field(() => Number, { description: 'How many rows only the live state has.' })
  onlyLive: number;

  @Field(() => Number, { description: 'How many rows only the state beside has.' })
  onlyBeside: number;

  @Field(() => Number, { description: 'How many rows both have, with different values.' })
  different: number;

  @Field(() => [RowDifferenceType], { description: 'Some of these rows, the first by primary key of each side.' })
  sample: readonly RowDifferenceType[];
}

@ObjectType('TenantRestoreComparison', {
  description: 'The live state of a tenant beside the other one: before a swap the restored one, after it the replaced one. Sessions are left out.',
})
export class TenantRestoreComparisonType {
  @Field(() => [TableComparisonType], { description: 'All tables, in the order of their names.' })
  tables: readonly TableComparisonType[];

  @Field(() => String, { description: 'Names exactly the rows of the live state; `swapTenantRestore` refuses when it has changed since.' })
  liveFingerprint: string;
}

@InputType('RestoreTenantInput', { description: 'Which state of which tenant to bring back. Either `snapshotId` or `at`.' })
export class RestoreTenantInput {
  @Field(() => ID, { description: 'The tenant. Begins with `ten_`.' })
  tenantId: string;

  @Field(() => ID, { nullable: true, description: 'A snapshot of this tenant. Begins with `snp_`.' })
  snapshotId?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'The newest snapshot that was taken at this time or before it.' })
  at?: Date | null;
}

@InputType('SwapTenantRestoreInput', { description: 'Which restored state becomes the live one.' })
export class SwapTenantRestoreInput {
  @Field(() => ID, { description: 'Begins with `rst_`.' })
  id: string;

  @Field(() => String, { description: "The tenant's slug, typed again so that nobody changes another by mistake." })
  confirmSlug: string;

  @Field(() => String, {
    nullable: true,
    description:
      '`liveFingerprint` of the comparison that was read: refused when the live state has changed since. Without it whatever was written since is replaced.',
  })
  liveFingerprint?: string | null;
}

@InputType('TenantRestoreInput', { description: 'Which restore.' })
export class TenantRestoreInput {
  @Field(() => ID, { description: 'Begins with `rst_`.' })
  id: string;

  @Field(() => String, { description: "The tenant's slug, typed again so that nobody changes another by mistake." })
  confirmSlug: string;
}

/** How many examples of a table are named when nothing is said. */
export const SAMPLE_DEFAULT = 5;
export const sampleArgument = {
  nullable: true,
  description: `How many rows of each table and side to name, 0 to 50; ${SAMPLE_DEFAULT} when nothing is given.`,
};
