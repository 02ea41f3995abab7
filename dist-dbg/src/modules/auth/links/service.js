import { eventId } from '../../../kernel/events.js';
import { networkOf } from '../../../platform/throttle/network.js';
import { linkInvalid } from '../errors.js';
import { userLinks } from './queries.js';
import { linkId } from './tables.js';
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** How long a link may lie in a mailbox before it is followed. */
export const LINK_LIFETIME_MS = {
    INVITATION: 7 * DAY_MS,
    PASSWORD_RESET: 30 * MINUTE_MS,
    EMAIL_VERIFICATION: DAY_MS,
    EMAIL_CHANGE: 60 * MINUTE_MS,
};
/** A token has 256 bits and is not guessed; this protects the database from those who try. */
export const LINKS_OF_ADDRESS = { name: 'links-of-address', burst: 30, everyMs: 10_000 };
/** What is done with links, for each realm with purposes and a table of its own. */
export function linksWith({ queries, lifetimeMs }) {
    const links = {
        /** Makes the one open link of its purpose and subject; an earlier one stops working. Null when this one was made before. */
        async issueLink({ db, ctx }, { purpose, subjectId, email, id = linkId.mint() }) {
            const createdAt = ctx.now();
            const expiresAt = new Date(createdAt.getTime() + lifetimeMs[purpose]);
            const digest = ctx.tokens.digestOf(ctx.tokens.linkTokenOf(id));
            const isNew = await queries.upsertLink(db, { id, digest, purpose, subjectId, email, createdAt, expiresAt });
            return isNew ? { id, expiresAt } : null;
        },
        /** The link, still unused: to refuse a wrong one before any work is done for it. */
        async getOpenLink(ctx, { purpose, token }) {
            await ctx.throttle.take([LINKS_OF_ADDRESS, networkOf(ctx.address)]);
            const link = await ctx.read((db) => queries.findOpenLink(db, { purpose, digest: ctx.tokens.digestOf(token), now: ctx.now() }));
            if (!link)
                throw linkInvalid();
            return link;
        },
        /** Uses the link up, in the transaction of what it is good for. */
        async followLink({ db, ctx }, { purpose, token }) {
            const link = await queries.updateLinkUsed(db, { purpose, digest: ctx.tokens.digestOf(token), now: ctx.now() });
            if (!link)
                throw linkInvalid();
            return link;
        },
        /**
         * Sends the event's own link, also when the event comes again, and then makes it: a mail that was not sent must not count as handled. Nothing
         * is sent when the link was used, or replaced by a newer one.
         */
        async sendLink(ctx, event, { send, ...link }) {
            const id = linkIdOf(event.id);
            const known = await ctx.read((db) => queries.findNewestLink(db, link.purpose, link.subjectId));
            if (known && (known.id > id || (known.id === id && known.usedAt !== null)))
                return;
            await send(ctx.tokens.linkTokenOf(id));
            await ctx.write((tx) => links.issueLink(tx, { ...link, id }));
        },
    };
    return links;
}
/** Of users. */
export const { issueLink, getOpenLink, followLink, sendLink } = linksWith({ queries: userLinks, lifetimeMs: LINK_LIFETIME_MS });
export function linkIdOf(event) {
    return linkId.fromUuid(eventId.toUuid(event));
}
//# sourceMappingURL=service.js.map