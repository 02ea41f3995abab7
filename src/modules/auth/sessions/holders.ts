/** What people see of their sessions, and what they and their administrators end. */
import type { ControlDb, Ctx, GatewayContext, TenantDb } from '../../../kernel/context.js';
import { type Page, type PageArguments, mapPage, pageRequest, toPage } from '../../../kernel/page.js';
import type { UserId } from '../../access/public.js';
import { findUserById, userNotFound } from '../../users/public.js';
import { sessionNotFound } from '../errors.js';
import { type SessionQueries, type SessionRow, controlSessions, userSessions } from '../queries.js';
import { inControl, inTenant, sessionOf } from '../service.js';
import { type SessionId, sessionId } from '../tables.js';
import { byAge } from './order.js';
import { type SessionTx, endSession, endSessionsOf } from './service.js';

/** `isCurrent` for the session that asks. */
export type HeldSession = SessionRow & { readonly isCurrent: boolean };
/** A page, and how to count the whole list when that is asked for. */
export type SessionPage = Page<HeldSession> & { count(): Promise<number> };

/** The open sessions of whoever asks, user or operator. */
export async function pageOwnSessions(ctx: GatewayContext, args: PageArguments): Promise<SessionPage> {
  const { holderId } = sessionOf(ctx.actor);
  return ctx.actor.kind === 'operator'
    ? pageOf({ ctx, holderId, queries: controlSessions, read: ctx.control.read }, args)
    : pageOf({ ctx, holderId, queries: userSessions, read: (work) => ctx.read(work) }, args);
}

/** The open sessions of a user of the tenant. */
export async function pageUserSessions(ctx: GatewayContext, user: UserId, args: PageArguments): Promise<SessionPage> {
  if (!(await ctx.read((db) => findUserById(db, user)))) throw userNotFound(user);
  return pageOf({ ctx, holderId: user, queries: userSessions, read: (work) => ctx.read(work) }, args);
}

/** One of one's own sessions. */
export async function endOwnSession(ctx: GatewayContext, id: SessionId): Promise<true> {
  const { holderId } = sessionOf(ctx.actor);
  if (!(await writeOwn(ctx, (tx) => endSession(tx, { id, holderId }, 'ENDED_BY_HOLDER')))) throw sessionNotFound();
  return true;
}

/** All of one's own sessions but the one that asks. Returns how many were open. */
export function endOtherSessions(ctx: GatewayContext): Promise<number> {
  const { id, holderId } = sessionOf(ctx.actor);
  return writeOwn(ctx, (tx) => endSessionsOf(tx, { holderId, reason: 'ENDED_BY_HOLDER', except: id }));
}

/** All sessions of a user, by an administrator. Returns how many were open. */
export function endUserSessions(ctx: Ctx, user: UserId): Promise<number> {
  return ctx.write(async (tx) => {
    if (!(await findUserById(tx.db, user))) throw userNotFound(user);
    return endSessionsOf(inTenant(tx), { holderId: user, reason: 'ENDED_BY_ADMIN', except: null });
  });
}

function writeOwn<T>(ctx: GatewayContext, work: <Db extends TenantDb | ControlDb>(tx: SessionTx<Db>) => Promise<T>): Promise<T> {
  return ctx.actor.kind === 'operator' ? ctx.control.write((tx) => work(inControl(tx))) : ctx.write((tx) => work(inTenant(tx)));
}

type Realm<Db extends TenantDb | ControlDb> = {
  readonly ctx: GatewayContext;
  readonly holderId: string;
  readonly queries: SessionQueries<Db>;
  read<T>(work: (db: Db) => Promise<T>): Promise<T>;
};

async function pageOf<Db extends TenantDb | ControlDb>({ ctx, holderId, queries, read }: Realm<Db>, args: PageArguments): Promise<SessionPage> {
  const request = pageRequest(args, byAge);
  const now = ctx.now();
  const rows = await read((db) => queries.listOpenSessions(db, holderId, { now, request }));
  const page = toPage(rows, request, (row) => [row.createdAt.toISOString(), sessionId.toUuid(row.id)]);
  const current = 'sessionId' in ctx.actor ? ctx.actor.sessionId : null;
  return {
    ...mapPage(page, (row) => ({ ...row, isCurrent: row.id === current })),
    count: () => read((db) => queries.countOpenSessions(db, holderId, now)),
  };
}
