/** Chains what was written, in batches behind the writers: nobody who writes waits for it, nor for another writer. */
import { randomUUID } from 'node:crypto';
import { HOME_SERVER_ID } from '../../../kernel/context.js';
import { objectIdOf } from '../catalogue.js';
import { changedOutside } from '../events.js';
import { nameOfTrail, ownTrail } from '../trail.js';
import { NO_HASH, anchorMac, chainHash, sealMac } from './digests.js';
import { findAnchor, findLastSeal, findSeal, insertAttributions, insertSeal, listGaps, listOrphans, listUnsealed, lockTrail, replaceGaps, upsertAnchor, } from './queries.js';
import { missingOf, rangesOf, without, writeRanges } from './ranges.js';
/** Protects the memory of the worker, and of whoever reads a batch to verify it. A large change is sealed in several batches. */
const BATCH_ROWS_MAX = 5_000;
/** Transactions past the product are rare; of a flood of them each batch takes some. */
const ORPHANS_MAX = 500;
/** Seals what is committed and not sealed yet. Returns how many rows that were. */
export async function sealTrail(ctx, trail) {
    for (let sealed = 0;;) {
        const batch = await ctx.control.write((tx) => sealBatch(tx, trail));
        sealed += batch.rows;
        if (!batch.isMore)
            return sealed;
    }
}
const NOTHING = { rows: 0, isMore: false };
/** On another server the batch is committed before its anchor. What is lost in between, the next batch makes up for: the old anchor is in the chain. */
async function sealBatch(tx, trail) {
    const name = nameOfTrail(trail);
    if (!(await lockTrail(tx.db, name)))
        return NOTHING;
    const anchor = await findAnchor(tx.db, name);
    const isElsewhere = trail !== null && trail.serverId !== HOME_SERVER_ID;
    const sealed = await ownTrail(tx, trail, async (open) => {
        const last = await findLastSeal(open);
        if (isElsewhere && anchor === null && last === null)
            return 'unanchored';
        const after = last?.lastNumber ?? 0;
        await attribute(open, await listOrphans(open, after, ORPHANS_MAX));
        const rows = await listUnsealed(open, after, BATCH_ROWS_MAX);
        if (rows.length === 0)
            return null;
        const goesOn = await isEndOf(open, { tokens: tx.ctx.tokens, name, anchor, last });
        return { goesOn, seal: await sealRows(tx, open, { name, last, rows }) };
    });
    if (sealed === null)
        return NOTHING;
    if (sealed === 'unanchored') {
        // Its first batch may be committed without the anchor: a beginning to go on from is kept before.
        await upsertAnchor(tx.db, anchorOf(tx.ctx.tokens, name, { number: 0, hash: NO_HASH, sealedAt: tx.ctx.now() }));
        return { rows: 0, isMore: true };
    }
    if (sealed.goesOn)
        await upsertAnchor(tx.db, anchorOf(tx.ctx.tokens, name, sealed.seal));
    return { rows: sealed.seal.rows, isMore: sealed.seal.rows === BATCH_ROWS_MAX };
}
/** Before the first batch of any trail. */
const BEGINNING = { hash: NO_HASH };
/** Whether the batch that the anchor names is in the chain. A trail whose end was cut off must not get an anchor where it goes on. */
async function isEndOf(open, { tokens, name, anchor, last }) {
    if (anchor === null)
        return last === null;
    const { sealNumber: number, hash } = anchor;
    if (last === null && number > 0)
        return false;
    const named = number === last?.number ? last : number === 0 ? BEGINNING : await findSeal(open, number);
    return named?.hash === hash && anchor.mac === anchorMac(tokens, { trail: name, number, hash });
}
/** Where the chain ends, to be kept apart from it. */
export function anchorOf(tokens, trail, { number, hash, sealedAt }) {
    return { trail, sealNumber: number, hash, sealedAt, mac: anchorMac(tokens, { trail, number, hash }) };
}
async function sealRows(tx, open, { name, last, rows }) {
    const numbers = rows.map((row) => row.number);
    const batch = {
        trail: name,
        number: (last?.number ?? 0) + 1,
        sealedAt: tx.ctx.now(),
        rows: rows.length,
        lastNumber: Math.max(last?.lastNumber ?? 0, numbers.at(-1) ?? 0),
        numbers: writeRanges(rangesOf(numbers)),
        digests: Buffer.concat(rows.map((row) => Buffer.from(row.digest, 'hex'))),
    };
    const hash = chainHash(last?.hash ?? NO_HASH, batch);
    const { trail: _name, ...columns } = batch;
    const seal = { ...columns, hash, mac: sealMac(tx.ctx.tokens, { ...batch, hash }), prunedAt: null };
    await insertSeal(open, seal);
    await noteGaps(open, { after: last?.lastNumber ?? 0, through: batch.lastNumber, rows });
    return seal;
}
/**
 * A number that is missing may still be committed, as long as a transaction is open that had begun when it was missed first: until then
 * each batch looks for it again. Afterwards its transaction was rolled back, and a row that turns up under it was put there.
 */
async function noteGaps(open, { after, through, rows }) {
    const [first] = rows;
    if (!first)
        return;
    const numbers = rows.map((row) => row.number);
    const known = await listGaps(open);
    // A full batch may have left rows of an ended transaction to the next one.
    const isFull = rows.length === BATCH_ROWS_MAX;
    const stillOpen = known.filter((gap) => isFull || gap.notedBefore > first.oldestOpen);
    const late = stillOpen.flatMap((gap) => without([gap], numbers).map((range) => ({ ...range, notedBefore: gap.notedBefore })));
    const fresh = missingOf(numbers, { after, through }).map((range) => ({ ...range, notedBefore: first.nextOpen }));
    if (known.length > 0 || fresh.length > 0)
        await replaceGaps(open, [...late, ...fresh]);
}
async function attribute(open, orphans) {
    if (orphans.length === 0)
        return;
    await insertAttributions(open, orphans.map(({ number, ...row }) => {
        const objectId = objectIdOf(row);
        return { number, id: randomUUID(), action: changedOutside.definition.name, subjectId: objectId, details: { objectId, table: row.tableName } };
    }));
}
//# sourceMappingURL=seal.js.map