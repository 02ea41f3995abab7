import type { Identity } from './identity.js';
import type { Lane, Sending, Statement } from './lane.js';
import type { PipelineUser } from './pipeline.js';
import type { Plans } from './rerun.js';

/** What PostgreSQL itself ends, in milliseconds: a statement, a wait for a lock, a transaction that sends nothing. */
export type Limits = { readonly statementMs: number; readonly lockMs: number; readonly idleInTransactionMs: number };

/** As whom, within which limits and with which plans one unit of work runs. */
export type Terms = { readonly identity: Identity; readonly limits: Limits; readonly plans: Plans };

export type Send = (statement: Statement) => Sending;

/** A unit that reads: statements may be sent once it is ready. `end` gives the lane back as it was, whatever happened, and never rejects. */
export type Reading = { readonly ready: Promise<void>; readonly send: Send; end(): Promise<void> };

/** A unit that writes: its first statement may begin the transaction. Whatever else is sent on the lane waits until it has begun; there may be none once that has failed. */
export type Writing = { readonly send: Send; begun(): Promise<void>; hasFailed(): boolean };

/** How a lane comes to work under an identity's two locks and within its limits. */
export type Strategy = {
  /** Whether units that read may send on one lane at the same time. */
  readonly readsShareLanes: boolean;
  /** What a connection begins with, by PostgreSQL's names; `role` is what it works as until it is given to somebody. */
  startSettings(limits: Limits, role: string | null): Readonly<Record<string, string>>;
  /** Whether this lane serves the identity cheaper than another one would. */
  prefers(lane: Lane, identity: Identity): boolean;
  /** For the user's unit, which may share the lane with others. */
  beginRead(lane: Lane, terms: Terms, user: PipelineUser): Reading;
  /** Opens a transaction; its commit and rollback are the same for all. */
  beginWrite(lane: Lane, terms: Terms): Promise<Writing>;
};
