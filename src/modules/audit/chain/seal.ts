/** Chains what was written, in batches behind the writers: nobody who writes waits for it, nor for another writer. */
import { randomUUID } from 'node:crypto';
import type { ControlCtx, ControlTx, Tokens } from '../../../kernel/context.js';
import { objectIdOf } from '../catalogue.js';
import { changedOutside } from '../events.js';
import { type OpenTrail, type TrailOf, nameOfTrail, ownTrail } from '../trail.js';
import { NO_HASH, anchorMac, chainHash, sealMac } from './digests.js';
import {
  type AnchorRow,
  type Orphan,
  type SealRow,
  type UnsealedRow,
  findLastSeal,
  insertAnchor,
  insertAttributions,
  insertSeal,
  listGaps,
  listOrphans,
  listUnsealed,
  lockTrail,
  replaceGaps,
  updateAnchor,
} from './queries.js';
import { missingOf, rangesOf, without, writeRanges } from './ranges.js';

/** Protects the memory of the worker, and of whoever reads a batch to verify it. A large change is sealed in several batches. */
const BATCH_ROWS_MAX = 5_000;
/** Transactions past the product are rare; of a flood of them each batch takes some. */
const ORPHANS_MAX = 500;

/** Seals what is committed and not sealed yet. Returns how many rows that were. */
export async function sealTrail(ctx: ControlCtx, trail: TrailOf): Promise<number> {
  for (let sealed = 0; ; ) {
    const rows = await ctx.control.write((tx) => sealBatch(tx, trail));
    sealed += rows;
    if (rows < BATCH_ROWS_MAX) return sealed;
  }
}

async function sealBatch(tx: ControlTx, trail: TrailOf): Promise<number> {
  const name = nameOfTrail(trail);
  const sealed = await ownTrail(tx, trail, async (open) => {
    if (!(await lockTrail(open, name))) return null;
    const last = await findLastSeal(open);
    const after = last?.lastNumber ?? 0;
    await attribute(open, await listOrphans(open, after, ORPHANS_MAX));
    const rows = await listUnsealed(open, after, BATCH_ROWS_MAX);
    return rows.length === 0 ? null : { last, seal: await sealRows(tx, open, { name, last, rows }) };
  });
  if (sealed === null) return 0;
  const { last, seal } = sealed;
  const anchor = anchorOf(tx.ctx.tokens, name, seal);
  // A trail whose end was cut off must not get an anchor where it goes on.
  await (last === null ? insertAnchor(tx.db, anchor) : updateAnchor(tx.db, anchor, last));
  return seal.rows;
}

/** Where the chain ends, to be kept apart from it. */
export function anchorOf(tokens: Tokens, trail: string, { number, hash, sealedAt }: SealRow): AnchorRow {
  return { trail, sealNumber: number, hash, sealedAt, mac: anchorMac(tokens, { trail, number, hash }) };
}

type Batch = { readonly name: string; readonly last: SealRow | null; readonly rows: readonly UnsealedRow[] };

async function sealRows(tx: ControlTx, open: OpenTrail, { name, last, rows }: Batch): Promise<SealRow> {
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
  const seal: SealRow = { ...columns, hash, mac: sealMac(tx.ctx.tokens, { ...batch, hash }), prunedAt: null };
  await insertSeal(open, seal);
  await noteGaps(open, { after: last?.lastNumber ?? 0, through: batch.lastNumber, rows });
  return seal;
}

/**
 * A number that is missing may still be committed, as long as a transaction is open that had begun when it was missed first: until then
 * each batch looks for it again. Afterwards its transaction was rolled back, and a row that turns up under it was put there.
 */
async function noteGaps(
  open: OpenTrail,
  { after, through, rows }: { readonly after: number; readonly through: number; readonly rows: readonly UnsealedRow[] },
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const numbers = rows.map((row) => row.number);
  const known = await listGaps(open);
  // A full batch may have left rows of an ended transaction to the next one.
  const isFull = rows.length === BATCH_ROWS_MAX;
  const stillOpen = known.filter((gap) => isFull || gap.notedBefore > first.oldestOpen);
  const late = stillOpen.flatMap((gap) => without([gap], numbers).map((range) => ({ ...range, notedBefore: gap.notedBefore })));
  const fresh = missingOf(numbers, { after, through }).map((range) => ({ ...range, notedBefore: first.nextOpen }));
  if (known.length > 0 || fresh.length > 0) await replaceGaps(open, [...late, ...fresh]);
}

async function attribute(open: OpenTrail, orphans: readonly Orphan[]): Promise<void> {
  if (orphans.length === 0) return;
  await insertAttributions(
    open,
    orphans.map(({ number, ...row }) => {
      const objectId = objectIdOf(row);
      return { number, id: randomUUID(), action: changedOutside.definition.name, subjectId: objectId, details: { objectId, table: row.tableName } };
    }),
  );
}
