import { and, eq, gt, inArray, isNotNull, isNull, lt } from 'drizzle-orm';
import type { TenantDb } from '../../../../kernel/context.js';
import { challenges } from '../../factors/tables.js';
import type { SsoConnectionId } from '../ids.js';
import { type SsoFlowRow, ssoAssertions, ssoFlows } from '../tables.js';

/** What one call tidies away at most. */
const TIDIED_MAX = 100;

type NewFlow = Pick<SsoFlowRow, 'ticketDigest' | 'connectionId' | 'codeChallenge' | 'isFresh' | 'createdAt' | 'expiresAt'>;

export async function insertFlow(db: TenantDb, row: NewFlow): Promise<void> {
  await db.insert(ssoFlows).values(row);
}

/** One that was begun and whose browser has not been sent on yet. */
export async function findBegunFlow(db: TenantDb, ticketDigest: string, now: Date): Promise<SsoFlowRow | null> {
  const [flow] = await db
    .select()
    .from(ssoFlows)
    .where(and(eq(ssoFlows.ticketDigest, ticketDigest), isNull(ssoFlows.stateDigest), gt(ssoFlows.expiresAt, now)))
    .limit(1);
  return flow ?? null;
}

type Started = { readonly stateDigest: string; readonly browserDigest: string; readonly sealedRequest: string };

/** False when another browser was faster: a ticket is good once. */
export async function updateFlowStarted(db: TenantDb, ticketDigest: string, started: Started): Promise<boolean> {
  const rows = await db
    .update(ssoFlows)
    .set(started)
    .where(and(eq(ssoFlows.ticketDigest, ticketDigest), isNull(ssoFlows.stateDigest)))
    .returning({ ticketDigest: ssoFlows.ticketDigest });
  return rows.length > 0;
}

type Answered = { readonly connectionId: SsoConnectionId; readonly stateDigest: string; readonly now: Date };
const isAwaited = ({ connectionId, stateDigest, now }: Answered) =>
  and(eq(ssoFlows.connectionId, connectionId), eq(ssoFlows.stateDigest, stateDigest), isNull(ssoFlows.returnedAt), gt(ssoFlows.expiresAt, now));

/** One whose provider has not answered yet. */
export async function findAwaitedFlow(db: TenantDb, answered: Answered): Promise<SsoFlowRow | null> {
  const [flow] = await db.select().from(ssoFlows).where(isAwaited(answered)).limit(1);
  return flow ?? null;
}

/** Takes the answer of the browser that was sent to the provider: of racing ones exactly one. Null for any other. */
export async function updateFlowReturned(db: TenantDb, answered: Answered & { readonly browserDigest: string }): Promise<SsoFlowRow | null> {
  const [flow] = await db
    .update(ssoFlows)
    .set({ returnedAt: answered.now })
    .where(and(isAwaited(answered), eq(ssoFlows.browserDigest, answered.browserDigest)))
    .returning();
  return flow ?? null;
}

type Relayed = { readonly relayDigest: string; readonly sealedAssertion: string };

/** The same for a verified answer that came without its browser's cookie, which is still to show. False when one was taken before. */
export async function updateFlowRelayed(db: TenantDb, answered: Answered, relayed: Relayed): Promise<boolean> {
  const rows = await db
    .update(ssoFlows)
    .set({ returnedAt: answered.now, ...relayed })
    .where(isAwaited(answered))
    .returning({ ticketDigest: ssoFlows.ticketDigest });
  return rows.length > 0;
}

type Shown = { readonly connectionId: SsoConnectionId; readonly relayDigest: string; readonly browserDigest: string; readonly now: Date };

/** The browser shows its cookie. Once. */
export async function updateFlowShown(db: TenantDb, { connectionId, relayDigest, browserDigest, now }: Shown): Promise<SsoFlowRow | null> {
  const [flow] = await db
    .update(ssoFlows)
    .set({ relayDigest: null })
    .where(
      and(
        eq(ssoFlows.connectionId, connectionId),
        eq(ssoFlows.relayDigest, relayDigest),
        eq(ssoFlows.browserDigest, browserDigest),
        gt(ssoFlows.expiresAt, now),
      ),
    )
    .returning();
  return flow ?? null;
}

type Outcome = Pick<SsoFlowRow, 'userId' | 'methods' | 'authenticatedAt' | 'codeDigest' | 'codeExpiresAt'>;

export async function updateFlowOutcome(db: TenantDb, ticketDigest: string, outcome: Outcome): Promise<void> {
  await db
    .update(ssoFlows)
    .set({ ...outcome, sealedRequest: null, sealedAssertion: null })
    .where(eq(ssoFlows.ticketDigest, ticketDigest));
}

type Exchanged = { readonly codeDigest: string; readonly now: Date };

/** Uses the code up, also when the front-end that shows it is not the one that began: of racing calls exactly one receives the flow. */
export async function updateFlowFinished(db: TenantDb, { codeDigest, now }: Exchanged): Promise<SsoFlowRow | null> {
  const [flow] = await db
    .update(ssoFlows)
    .set({ finishedAt: now })
    .where(and(eq(ssoFlows.codeDigest, codeDigest), isNull(ssoFlows.finishedAt), isNotNull(ssoFlows.userId), gt(ssoFlows.codeExpiresAt, now)))
    .returning();
  return flow ?? null;
}

/** Those that nobody can go on with, a few at a time; a row that somebody works on is left alone. */
export async function deleteFlowsOver(db: TenantDb, now: Date): Promise<void> {
  const over = db
    .select({ digest: ssoFlows.ticketDigest })
    .from(ssoFlows)
    .where(lt(ssoFlows.expiresAt, now))
    .limit(TIDIED_MAX)
    .for('update', { skipLocked: true });
  await db.delete(ssoFlows).where(inArray(ssoFlows.ticketDigest, over));
}

/** False when it was taken before. What is too old to be shown again is forgotten. */
export async function insertTakenAssertion(db: TenantDb, row: typeof ssoAssertions.$inferInsert, now: Date): Promise<boolean> {
  await db.delete(ssoAssertions).where(lt(ssoAssertions.expiresAt, now));
  return (await db.insert(ssoAssertions).values(row).onConflictDoNothing().returning({ digest: ssoAssertions.digest })).length > 0;
}

/** Of everybody: sign-ins that wait for a second factor begin anew. */
export async function deleteAllChallenges(db: TenantDb): Promise<void> {
  await db.delete(challenges);
}
