/** Recomputes the chain of a trail and says where it breaks. */
import { eventId } from '../../../kernel/events.js';
import { objectIdOf } from '../catalogue.js';
import { findUnprovedBlank, listErasures } from '../erasure/queries.js';
import { erasureMac } from '../erasure/service.js';
import { NO_HASH, anchorMac, chainHash, sealMac } from './digests.js';
import { listSeals } from './queries.js';
import { readNumbers } from './ranges.js';
import { countRows, findRow, findUncoveredRow, listBrokenSeals, listRowsOfSeal } from './verification-queries.js';
const SEALS_PER_PAGE = 100;
/** Bounds one statement's work: more rows are several statements. */
const ROWS_PER_STATEMENT = 20_000;
export async function verifyTrail(options) {
    const beganAt = performance.now();
    const progress = { batches: 0, rows: 0, last: await sealBefore(options) };
    for (;;) {
        const page = await options.read((open) => listSeals(open, progress.last?.number ?? 0, SEALS_PER_PAGE));
        const problem = await verifyPage(options, page, progress);
        if (problem)
            return report(progress, { problem, unsealed: 0, continueAfter: null });
        if (page.length < SEALS_PER_PAGE)
            break;
        if (performance.now() - beganAt > options.budgetMs) {
            return report(progress, { problem: null, unsealed: 0, continueAfter: progress.last?.number ?? null });
        }
    }
    const counted = await options.read((open) => countRows(open, progress.last?.lastNumber ?? 0));
    const problem = (await verifyEnd(options, progress)) ?? (await findInserted(options, progress, counted.through)) ?? (await findBlanked(options));
    return report(progress, { problem, unsealed: counted.beyond, continueAfter: null });
}
/** The batch to go on behind, which the next one must be chained to. */
async function sealBefore({ read, after }) {
    if (after === 0)
        return null;
    const [seal] = await read((open) => listSeals(open, after - 1, 1));
    return seal ?? null;
}
async function verifyPage(options, page, progress) {
    for (const group of groupsOf(page)) {
        for (const seal of group) {
            const problem = verifySeal(options, seal, progress.last);
            if (problem)
                return problem;
            progress.last = seal;
        }
        const [first] = group;
        const broken = await options.read((open) => listBrokenSeals(open, { from: first?.number ?? 0, through: progress.last?.number ?? 0 }));
        const bad = group.find((seal) => seal.number === broken[0]);
        if (bad)
            return findBrokenRow(options, bad);
        progress.batches += group.length;
        progress.rows += group.reduce((sum, seal) => sum + (seal.prunedAt === null ? seal.rows : 0), 0);
    }
    return null;
}
/** Neighbours whose rows one statement looks at. */
function groupsOf(page) {
    const groups = [];
    let rows = ROWS_PER_STATEMENT;
    for (const seal of page) {
        if (rows + seal.rows > ROWS_PER_STATEMENT) {
            groups.push([]);
            rows = 0;
        }
        groups.at(-1)?.push(seal);
        rows += seal.rows;
    }
    return groups;
}
/** The batch by itself: its number, its proof, and its hash over what it holds and over the batch before. */
function verifySeal({ trail, tokens }, seal, last) {
    const { number, hash, mac, prunedAt } = seal;
    const isPlaced = prunedAt !== null || number === (last?.number ?? 0) + 1;
    if (!isPlaced)
        return { kind: 'BATCH_MISSING', batch: (last?.number ?? 0) + 1, row: null, id: null };
    const isOurs = mac === sealMac(tokens, { trail, number, hash }, prunedAt);
    // What a pruned batch held is gone; that its hash is ours was proved by the line before.
    const isChained = prunedAt !== null || hash === chainHash(last?.hash ?? NO_HASH, { ...seal, trail });
    return isOurs && isChained ? null : { kind: 'BATCH_CHANGED', batch: number, row: null, id: null };
}
async function findBrokenRow({ read }, seal) {
    const found = new Map((await read((open) => listRowsOfSeal(open, seal.numbers))).map((row) => [row.number, row.digest]));
    const digests = seal.digests.toString('hex');
    const numbers = readNumbers(seal.numbers);
    const place = numbers.findIndex((number, index) => found.get(number) !== digests.slice(index * 64, index * 64 + 64));
    const row = numbers[place] ?? null;
    if (row === null)
        return { kind: 'BATCH_CHANGED', batch: seal.number, row, id: null };
    return { kind: found.has(row) ? 'ROW_CHANGED' : 'ROW_MISSING', batch: seal.number, row, id: await idOf(read, row) };
}
async function verifyEnd({ read, anchor, tokens, trail }, { last }) {
    const end = { batch: last?.number ?? null, row: null, id: null };
    if (anchor === null)
        return last === null ? null : { kind: 'ANCHOR_CHANGED', ...end };
    const { sealNumber: number, hash } = anchor;
    if (anchor.mac !== anchorMac(tokens, { trail, number, hash }))
        return { kind: 'ANCHOR_CHANGED', ...end };
    // That of a trail before its first batch, which was perhaps sealed since.
    if (number === 0)
        return null;
    // A batch may have been sealed since the anchor was read; it may never reach further than the chain.
    if (last === null || last.number < number)
        return { kind: 'TRUNCATED', ...end };
    const [named] = await read((open) => listSeals(open, number - 1, 1));
    // The chain went on from another batch than the anchor names: what came after that one was cut off.
    return named?.number === number && named.hash === hash ? null : { kind: 'TRUNCATED', ...end };
}
async function findInserted({ read, after }, { rows, last }, there) {
    if (after === 0 && there === rows)
        return null;
    const row = await read((open) => findUncoveredRow(open, last?.lastNumber ?? 0));
    return row === null ? null : { kind: 'ROW_INSERTED', batch: null, row, id: await idOf(read, row) };
}
/** What was blanked for an erasure is proved by it. */
async function findBlanked({ read, trail, tokens }) {
    const erasures = await read(listErasures);
    if (erasures.some((erasure) => erasure.mac !== erasureMac(tokens, trail, erasure))) {
        return { kind: 'ERASURE_CHANGED', batch: null, row: null, id: null };
    }
    const row = await read(findUnprovedBlank);
    return row === null ? null : { kind: 'ROW_BLANKED', batch: null, row, id: await idOf(read, row) };
}
async function idOf(read, number) {
    const row = await read((open) => findRow(open, number));
    if (!row)
        return null;
    if (row.id !== null)
        return eventId.fromUuid(row.id);
    return row.tableName !== null && row.rowKey !== null ? objectIdOf({ tableName: row.tableName, rowKey: row.rowKey }) : null;
}
function report({ batches, rows, last }, ending) {
    return { intact: ending.problem === null, batches, rows, sealedAt: last?.sealedAt ?? null, hash: last?.hash ?? null, ...ending };
}
//# sourceMappingURL=verify.js.map