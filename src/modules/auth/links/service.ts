import type { Ctx, Tx } from '../../../kernel/context.js';
import { type EventId, eventId } from '../../../kernel/events.js';
import type { Limit } from '../../../kernel/throttle.js';
import { networkOf } from '../../../platform/throttle/network.js';
import { linkInvalid } from '../errors.js';
import { findOpenLink, updateLinkUsed, upsertLink } from './queries.js';
import { type LinkId, type LinkPurpose, type LinkRow, linkId } from './tables.js';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** How long a link may lie in a mailbox before it is followed. */
export const LINK_LIFETIME_MS: Readonly<Record<LinkPurpose, number>> = {
  INVITATION: 7 * DAY_MS,
  PASSWORD_RESET: 30 * MINUTE_MS,
  EMAIL_VERIFICATION: DAY_MS,
  EMAIL_CHANGE: 60 * MINUTE_MS,
};

/** A token has 256 bits and is not guessed; this protects the database from those who try. */
export const LINKS_OF_ADDRESS: Limit = { name: 'links-of-address', burst: 30, everyMs: 10_000 };

export type NewLink = {
  readonly purpose: LinkPurpose;
  readonly subjectId: string;
  readonly email: string;
  /** Of the event that asks for it, where one does: told twice, the event makes one link. */
  readonly id?: LinkId;
};

export type IssuedLink = { readonly id: LinkId; readonly expiresAt: Date };

/** Makes the one open link of its purpose and subject; an earlier one stops working. Null when this one was made before. */
export async function issueLink(
  { db, ctx }: Pick<Tx, 'db' | 'ctx'>,
  { purpose, subjectId, email, id = linkId.mint() }: NewLink,
): Promise<IssuedLink | null> {
  const createdAt = ctx.now();
  const expiresAt = new Date(createdAt.getTime() + LINK_LIFETIME_MS[purpose]);
  const digest = ctx.tokens.digestOf(ctx.tokens.linkTokenOf(id));
  const isNew = await upsertLink(db, { id, digest, purpose, subjectId, email, createdAt, expiresAt });
  return isNew ? { id, expiresAt } : null;
}

export function linkIdOf(event: EventId): LinkId {
  return linkId.fromUuid(eventId.toUuid(event));
}

type Presented = { readonly purpose: LinkPurpose; readonly token: string };

/** The link, still unused: to refuse a wrong one before any work is done for it. */
export async function getOpenLink(ctx: Ctx, { purpose, token }: Presented): Promise<LinkRow> {
  await ctx.throttle.take([LINKS_OF_ADDRESS, networkOf(ctx.address)]);
  const link = await ctx.read((db) => findOpenLink(db, { purpose, digest: ctx.tokens.digestOf(token), now: ctx.now() }));
  if (!link) throw linkInvalid();
  return link;
}

/** Uses the link up, in the transaction of what it is good for. */
export async function followLink({ db, ctx }: Tx, { purpose, token }: Presented): Promise<LinkRow> {
  const link = await updateLinkUsed(db, { purpose, digest: ctx.tokens.digestOf(token), now: ctx.now() });
  if (!link) throw linkInvalid();
  return link;
}
