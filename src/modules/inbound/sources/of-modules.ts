/**
 * Sources that a module of the business keeps for the senders that it works with. It hears what they tell as `inbound.webhookReceived`. People see
 * them like any other source. All of these join.
 */
import type { Ctx, Tx } from '../../../kernel/context.js';
import { sourceSecretRotated } from '../events.js';
import { webhookSourceId } from '../ids.js';
import type { Mapping } from '../mapping/mapping.js';
import { type Preset, schemeOf } from '../schemes/presets.js';
import { rotateSecret } from '../secrets/service.js';
import { lockSource } from './queries.js';
import { OVERLAP_HOURS, RATE_PER_MINUTE, addSource, urlOf } from './service.js';

type ModuleSource = {
  readonly name: string;
  readonly preset: Preset;
  /** Null until the sender has said it: nothing is taken before. */
  readonly secret: string | null;
  readonly mappings: readonly Mapping[];
};

/** Returns its id. */
export async function addModuleSource(tx: Tx, { name, preset, secret, mappings }: ModuleSource): Promise<string> {
  const row = { name, description: '', scheme: schemeOf(preset, {}), payloadSchema: null, mappings, permissions: [], ratePerMinute: RATE_PER_MINUTE };
  return (await addSource(tx, row, secret)).source.id;
}

/** The former secrets are good for a day longer. False when somebody has deleted the source. */
export async function giveModuleSourceSecret(tx: Tx, id: string, secret: string): Promise<boolean> {
  const source = await lockSource(tx.db, webhookSourceId.parse(id));
  if (!source) return false;
  const added = await rotateSecret(tx, { sourceId: source.id, scheme: source.scheme, secret, overlapHours: OVERLAP_HOURS });
  if (added) tx.emit(sourceSecretRotated({ sourceId: source.id, secretId: added.row.id, overlapHours: OVERLAP_HOURS }));
  return true;
}

export function urlOfSource(ctx: Ctx, id: string): string {
  return urlOf(ctx, { id: webhookSourceId.parse(id) });
}
