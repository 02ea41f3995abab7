/** Takes a person's data, or a tenant's, out of a trail without breaking its chain: values and salts go, the digests that were chained stay. */
import { randomUUID } from 'node:crypto';
import { type ControlCtx, type ControlTx, type ServerTx, type Tenant, type TenantId, tenantId } from '../../../kernel/context.js';
import type { Tokens } from '../../../kernel/tokens.js';
import { rowKeyOf, tablesOfTenants } from '../catalogue.js';
import { rangesOf, writeRanges } from '../chain/ranges.js';
import { type OpenTrail, controlTrail, nameOfTrail, ownTenantTrail } from '../trail.js';
import { type ErasureRow, type OwnedRows, blankAddresses, blankChanges, blankDetails, insertErasure, listUsersWhoActed } from './queries.js';

export type Erase = {
  /** Entries about them lose their facts, and what was recorded of their rows loses its values. */
  readonly objectIds: readonly string[];
  /** Entries of what they did lose the address it came from. */
  readonly actorIds: readonly string[];
  /** Rows of other tables that belong to them. */
  readonly owned: readonly OwnedRows[];
  /** E-mail addresses and phone numbers: whatever holds one of them is blanked as well. */
  readonly texts: readonly string[];
};

/** Shorter texts stand in what has nothing to do with the person. */
const TEXT_LENGTH_MIN = 5;

/** How many values were blanked. */
export type Blanked = { readonly details: number; readonly addresses: number; readonly changes: number };

type Signer = Pick<ControlCtx, 'tokens' | 'now'>;

/** From the tenant's own trail, in a transaction of its server. */
export function eraseFromTenantTrail(tx: ServerTx, { tenant, signer }: { tenant: Tenant; signer: Signer }, erase: Erase): Promise<Blanked> {
  return ownTenantTrail(tx, tenant, (open) => eraseFrom(open, { name: nameOfTrail(tenant), signer }, erase));
}

/** From the operators' trail. */
export function eraseFromControlTrail(tx: ControlTx, erase: Erase): Promise<Blanked> {
  return eraseFrom(openControl(tx), { name: nameOfTrail(null), signer: tx.ctx }, erase);
}

function openControl({ db }: ControlTx): OpenTrail {
  return { db, tables: controlTrail };
}

type Named = { readonly name: string; readonly signer: Signer };

async function eraseFrom(open: OpenTrail, { name, signer }: Named, { objectIds, actorIds, owned, texts }: Erase): Promise<Blanked> {
  const sought = texts.filter((text) => text.length >= TEXT_LENGTH_MIN).map((text) => JSON.stringify(text.toLowerCase()).slice(1, -1));
  const rowKeys = objectIds.flatMap((id) => rowKeyOf(id) ?? []);
  const details = await blankDetails(open, { ids: objectIds, texts: sought });
  const addresses = await blankAddresses(open, actorIds);
  const changes = await blankChanges(open, { rowKeys, owned, texts: sought });
  if (details.length + addresses.length + changes.length > 0) {
    const [ofDetails, ofAddresses, ofChanges] = [details, addresses, changes].map((numbers) => writeRanges(rangesOf(numbers)));
    const erasure = {
      ...{ id: randomUUID(), erasedAt: signer.now() },
      ...{ details: ofDetails ?? '{}', addresses: ofAddresses ?? '{}', changes: ofChanges ?? '{}' },
    };
    await insertErasure(open, { ...erasure, mac: erasureMac(signer.tokens, name, erasure) });
  }
  return { details: details.length, addresses: addresses.length, changes: changes.length };
}

/** What the operators' trail tells of a tenant, and from where its users asked for that. */
export async function eraseTenantFromTrail(tx: ControlTx, id: TenantId): Promise<Blanked> {
  const actorIds = await listUsersWhoActed(openControl(tx), id);
  const owned = tablesOfTenants().map((tableName) => ({ tableName, column: 'tenant_id', value: tenantId.toUuid(id) }));
  return eraseFromControlTrail(tx, { objectIds: [id], actorIds, owned, texts: [] });
}

/** Only the installation can make it. */
export function erasureMac(tokens: Tokens, trail: string, { id, erasedAt, details, addresses, changes }: Omit<ErasureRow, 'mac'>): string {
  return tokens.keyedDigest('audit erasure', JSON.stringify([trail, id, erasedAt.toISOString(), details, addresses, changes]));
}
