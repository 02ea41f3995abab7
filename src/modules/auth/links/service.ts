import type { Ctx, Tx } from '../../../kernel/context.js';
import { type DomainEvent, type EventId, eventId } from '../../../kernel/events.js';
import type { Limit } from '../../../kernel/throttle.js';
import { networkOf } from '../../../platform/throttle/network.js';
import { linkInvalid } from '../errors.js';
import { type LinkQueries, userLinks } from './queries.js';
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

export type NewLink<Purpose = LinkPurpose> = {
  readonly purpose: Purpose;
  readonly subjectId: string;
  readonly email: string;
  /** Of the event that asks for it, where one does: told twice, the event makes one link. */
  readonly id?: LinkId;
};

export type SentLink<Purpose = LinkPurpose> = Omit<NewLink<Purpose>, 'id'> & { send(token: string): Promise<void> };
export type IssuedLink = { readonly id: LinkId; readonly expiresAt: Date };

type Presented<Purpose> = { readonly purpose: Purpose; readonly token: string };
type Links<Purpose extends string> = { readonly queries: LinkQueries<Purpose>; readonly lifetimeMs: Readonly<Record<Purpose, number>> };

/** What is done with links, for each realm with purposes and a table of its own. */
export function linksWith<Purpose extends string>({ queries, lifetimeMs }: Links<Purpose>) {
  const links = {
    /** Makes the one open link of its purpose and subject; an earlier one stops working. Null when this one was made before. */
    async issueLink(
      { db, ctx }: Pick<Tx, 'db' | 'ctx'>,
      { purpose, subjectId, email, id = linkId.mint() }: NewLink<Purpose>,
    ): Promise<IssuedLink | null> {
      const createdAt = ctx.now();
      const expiresAt = new Date(createdAt.getTime() + lifetimeMs[purpose]);
      const digest = ctx.tokens.digestOf(ctx.tokens.linkTokenOf(id));
      const isNew = await queries.upsertLink(db, { id, digest, purpose, subjectId, email, createdAt, expiresAt });
      return isNew ? { id, expiresAt } : null;
    },
    /** The link, still unused: to refuse a wrong one before any work is done for it. */
    async getOpenLink(ctx: Ctx, { purpose, token }: Presented<Purpose>): Promise<LinkRow<Purpose>> {
      await ctx.throttle.take([LINKS_OF_ADDRESS, networkOf(ctx.address)]);
      const link = await ctx.read((db) => queries.findOpenLink(db, { purpose, digest: ctx.tokens.digestOf(token), now: ctx.now() }));
      if (!link) throw linkInvalid();
      return link;
    },
    /** Uses the link up, in the transaction of what it is good for. */
    async followLink({ db, ctx }: Tx, { purpose, token }: Presented<Purpose>): Promise<LinkRow<Purpose>> {
      const link = await queries.updateLinkUsed(db, { purpose, digest: ctx.tokens.digestOf(token), now: ctx.now() });
      if (!link) throw linkInvalid();
      return link;
    },
    /**
     * Sends the event's own link, also when the event comes again, and then makes it: a mail that was not sent must not count as handled. Nothing
     * is sent when the link was used, or replaced by a newer one.
     */
    async sendLink(ctx: Ctx, event: DomainEvent, { send, ...link }: SentLink<Purpose>): Promise<void> {
      const id = linkIdOf(event.id);
      const known = await ctx.read((db) => queries.findNewestLink(db, link.purpose, link.subjectId));
      if (known && (known.id > id || (known.id === id && known.usedAt !== null))) return;
      await send(ctx.tokens.linkTokenOf(id));
      await ctx.write((tx) => links.issueLink(tx, { ...link, id }));
    },
  };
  return links;
}

/** Of users. */
export const { issueLink, getOpenLink, followLink, sendLink } = linksWith({ queries: userLinks, lifetimeMs: LINK_LIFETIME_MS });

export function linkIdOf(event: EventId): LinkId {
  return linkId.fromUuid(eventId.toUuid(event));
}
