import { z } from 'zod';
import { invariant } from '../../../kernel/assert.js';
import { check } from '../../../kernel/check.js';
import type { Ctx, Tx } from '../../../kernel/context.js';
import { type Page, type PageArguments, type PageOrder, pageRequest, toPage } from '../../../kernel/page.js';
import { signInRequired } from '../../../kernel/rules.js';
import { keyset } from '../../../platform/db/keyset.js';
import { type UserId, beginAccessChange, grantsBehind, requireHeld, tellRightsChanged, userId } from '../../access/public.js';
import { findUserById } from '../../users/public.js';
import { apiKeyNotFound, apiKeyOver, tooManyApiKeys } from '../errors.js';
import { apiKeyCreated, apiKeyOverlapEnded, apiKeyRevoked, apiKeyRotated } from '../events.js';
import { scheduleExpiryNotices } from '../expiry/notices.js';
import { type ApiKeyId, apiKeyId } from '../ids.js';
import { mintSecret } from '../presenting/secret.js';
import {
  type ApiKeyStatus,
  countApiKeys,
  deleteApiKeysOver,
  findApiKey,
  insertApiKey,
  listApiKeyPage,
  listApiKeysShownTo,
  updateApiKey,
} from '../queries.js';
import { type ApiKeyRow, apiKeys } from '../tables.js';
import {
  type CreateApiKey,
  type FindApiKeys,
  type RevokeApiKey,
  type RotateApiKey,
  apiKeyFilterSchema,
  createApiKeySchema,
  revokeApiKeySchema,
  rotateApiKeySchema,
} from './checks.js';

/** Protects whoever looks through them: a program for each key, and nobody has more programs. */
const KEYS_MAX = 200;
const HOUR_MS = 3_600_000;
/** A working day, so that nobody changes a program at night. */
const OVERLAP_HOURS = 24;
/** What works no more is shown for as long as somebody may ask what it was. */
const KEPT_MS = 90 * 24 * HOUR_MS;

/** A key with its secret, which is known at this moment and never again. */
export type ShownApiKey = { readonly apiKey: ApiKeyRow; readonly secret: string };
/** A page, and how to count the whole list when that is asked for. */
export type ApiKeyPage = Page<ApiKeyRow> & { count(): Promise<number> };

const byAge: PageOrder = { name: 'apiKeys.id', values: z.tuple([z.uuid()]) };

export async function getApiKey(ctx: Ctx, id: ApiKeyId): Promise<ApiKeyRow> {
  const key = await ctx.read((db) => findApiKey(db, id));
  if (!key) throw apiKeyNotFound(id);
  return key;
}

/** The newest first. */
export async function listApiKeys(ctx: Ctx, filter: FindApiKeys | null | undefined, page: PageArguments): Promise<ApiKeyPage> {
  const conditions = { status: check(apiKeyFilterSchema, filter ?? {}, 'filter').status, now: ctx.now() };
  const request = pageRequest(page, byAge);
  const rows = await ctx.read((db) => listApiKeyPage(db, conditions, keyset([apiKeys.id], 'desc', request)));
  return {
    ...toPage(rows, request, ({ id }) => [apiKeyId.toUuid(id)]),
    count: () => ctx.read((db) => countApiKeys(db, conditions)),
  };
}

/** With permissions that its maker holds. */
export async function createApiKey(ctx: Ctx, input: CreateApiKey): Promise<ShownApiKey> {
  const { name, permissions, expiresAt } = check(createApiKeySchema(ctx.now()), input);
  return ctx.write(async (tx) => {
    const { holdings } = await beginAccessChange(tx);
    const maker = await getMaker(tx);
    requireHeld(holdings, grantsBehind(permissions));
    const now = ctx.now();
    if ((await countApiKeys(tx.db, { status: 'ACTIVE', now })) >= KEYS_MAX) throw tooManyApiKeys(KEYS_MAX);
    await deleteApiKeysOver(tx.db, new Date(now.getTime() - KEPT_MS));
    const id = apiKeyId.mint();
    const { secret, digest, lastFour } = mintSecret(id, ctx.tenant.id);
    const people = { createdBy: maker, shownTo: maker };
    const apiKey = await insertApiKey(tx.db, { id, name, permissions, digest, lastFour, ...people, createdAt: now, expiresAt });
    invariant(apiKey, 'what was inserted is returned');
    scheduleExpiryNotices(tx, apiKey);
    tx.emit(apiKeyCreated({ apiKeyId: id, name, permissions, expiresAt: expiresAt.toISOString() }));
    return { apiKey, secret };
  });
}

/** The key with another secret; the one of before works for as long as the overlap. Whoever is shown it must hold what the key may. */
export async function rotateApiKey(ctx: Ctx, input: RotateApiKey): Promise<ShownApiKey> {
  const { id, overlapHours = OVERLAP_HOURS, ...wanted } = check(rotateApiKeySchema(ctx.now()), input);
  return ctx.write(async (tx) => {
    const change = await beginAccessChange(tx);
    const shownTo = await getMaker(tx);
    const current = await getLocked(tx, id);
    if (statusOf(current, ctx.now()) !== 'ACTIVE') throw apiKeyOver();
    requireHeld(change.holdings, grantsBehind(current.permissions));
    const { secret, digest, lastFour } = mintSecret(id, ctx.tenant.id);
    const now = ctx.now();
    const { expiresAt = current.expiresAt } = wanted;
    const previousUntil = new Date(now.getTime() + overlapHours * HOUR_MS);
    const previous = { previousDigest: current.digest, previousShownTo: current.shownTo, previousUntil };
    const apiKey = await save(tx, id, { digest, lastFour, shownTo, ...previous, expiresAt, rotatedAt: now });
    await tellRightsChanged(tx, change, [id]);
    if (expiresAt.getTime() !== current.expiresAt.getTime()) scheduleExpiryNotices(tx, apiKey);
    const until = { expiresAt: expiresAt.toISOString(), previousUntil: previousUntil.toISOString() };
    tx.emit(apiKeyRotated({ apiKeyId: id, name: apiKey.name, ...until }));
    return { apiKey, secret };
  });
}

/** One that was revoked already is answered as it is. */
export async function revokeApiKey(ctx: Ctx, input: RevokeApiKey): Promise<ApiKeyRow> {
  const { id } = check(revokeApiKeySchema, input);
  return ctx.write(async (tx) => {
    const change = await beginAccessChange(tx);
    const current = await getLocked(tx, id);
    if (current.revokedAt !== null) return current;
    await tellRightsChanged(tx, change, [id]);
    return revoke(tx, current, 'REVOKED');
  });
}

/** In the transaction that deactivates somebody: what they were shown works no more. Another person keeps a key by rotating it before. */
export async function endSecretsShownTo(tx: Tx, user: UserId): Promise<void> {
  const shown = await listApiKeysShownTo(tx.db, user);
  if (shown.length === 0) return;
  const change = await beginAccessChange(tx);
  for (const key of shown) await (key.shownTo === user ? revoke(tx, key, 'HOLDER_DEACTIVATED') : endOverlap(tx, key));
  await tellRightsChanged(
    tx,
    change,
    shown.map(({ id }) => id),
  );
}

export function statusOf({ revokedAt, expiresAt }: ApiKeyRow, now: Date): ApiKeyStatus {
  if (revokedAt !== null) return 'REVOKED';
  return expiresAt > now ? 'ACTIVE' : 'EXPIRED';
}

async function revoke(tx: Tx, { id, name }: ApiKeyRow, reason: NonNullable<ApiKeyRow['revokeReason']>): Promise<ApiKeyRow> {
  const key = await save(tx, id, { revokedAt: tx.ctx.now(), revokeReason: reason });
  tx.emit(apiKeyRevoked({ apiKeyId: id, name, reason }));
  return key;
}

async function endOverlap(tx: Tx, { id, name }: ApiKeyRow): Promise<void> {
  await save(tx, id, { previousDigest: null, previousShownTo: null, previousUntil: null });
  tx.emit(apiKeyOverlapEnded({ apiKeyId: id, name }));
}

/** All changes of keys are made under the tenant's lock of `beginAccessChange`. */
async function getLocked(tx: Tx, id: ApiKeyId): Promise<ApiKeyRow> {
  const key = await findApiKey(tx.db, id);
  if (!key) throw apiKeyNotFound(id);
  return key;
}

async function save(tx: Tx, id: ApiKeyId, change: Parameters<typeof updateApiKey>[2]): Promise<ApiKeyRow> {
  const key = await updateApiKey(tx.db, id, change);
  invariant(key, 'under the lock of the tenant a key stays');
  return key;
}

/** Whoever is deactivated at the same moment is shown no secret: their deactivation, which has gone before, ended only those that it saw. */
async function getMaker({ db, ctx: { actor } }: Tx): Promise<UserId> {
  invariant(actor.kind === 'user', 'what is sensitive is done by people alone');
  const user = await findUserById(db, userId.parse(actor.id));
  if (!user || user.deactivatedAt !== null) throw signInRequired();
  return user.id;
}
