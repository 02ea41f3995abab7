import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
/**
 * What a row of a trail comes down to, as a SQL expression over the alias `e` or `c`: SHA-256 of all its columns as one JSON array. What may
 * have to be erased is in it as the digest of its salted value, which outlives the value.
 */
export const entryDigest = sql.raw(`sha256(convert_to(jsonb_build_array('entry', e.number, e.transaction_id, extract(epoch from e.written_at), e.id,
  extract(epoch from e.occurred_at), e.actor_kind, e.actor_id, e.impersonator_id, e.action, e.subject_id, e.request_id,
  encode(coalesce(e.details_digest, platform.audit_commitment(e.details_salt, e.details::text)), 'hex'),
  encode(coalesce(e.address_digest, platform.audit_commitment(e.address_salt, e.address)), 'hex'))::text, 'UTF8'))`);
export const changeDigest = sql.raw(`sha256(convert_to(jsonb_build_array('change', c.number, c.transaction_id, extract(epoch from c.written_at),
  c.login, c.table_name, c.row_key, c.operation,
  encode(coalesce(c.fields_digest, platform.audit_commitment(c.fields_salt, c.fields::text)), 'hex'))::text, 'UTF8'))`);
/** The hash before the first batch. */
export const NO_HASH = '';
/** The hash of a batch and of all before it. */
export function chainHash(previous, { digests, sealedAt, ...batch }) {
    const { trail, number, rows, lastNumber, numbers } = batch;
    const text = JSON.stringify([trail, number, sealedAt.toISOString(), rows, lastNumber, numbers, sha256(digests), previous]);
    return sha256(text);
}
/** Only the installation can make it. A batch whose rows were pruned has another one, so that nobody can pass off a deletion as a pruning. */
export function sealMac(tokens, { trail, number, hash }, prunedAt = null) {
    return tokens.keyedDigest('audit seal', JSON.stringify([trail, number, hash, prunedAt?.toISOString() ?? null]));
}
export function anchorMac(tokens, { trail, number, hash }) {
    return tokens.keyedDigest('audit anchor', JSON.stringify([trail, number, hash]));
}
function sha256(content) {
    return createHash('sha256').update(content).digest('hex');
}
//# sourceMappingURL=digests.js.map