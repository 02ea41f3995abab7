/** The addresses that other systems post to. A path that this installation has not made costs no statement and tells nothing. */
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { GatewayContext, Tenant } from '../../kernel/context.js';
import { Refusal } from '../../kernel/errors.js';
import {
  BODY_BYTES_MAX,
  HOOKS_PATH,
  type HookAddress,
  type Receipt,
  notNow,
  readHookPath,
  receiveWebhook,
  rejectTooLarge,
} from '../../modules/inbound/public.js';
import type { MasterSecret } from '../../platform/crypto/secret.js';
import type { Origin } from '../context/context.js';
import type { ResolveOptions } from '../context/resolve.js';
import { sendJson } from '../http/answer.js';
import { readRawBody } from '../http/body.js';
import { methodNotAllowed, pathUnknown } from '../http/errors.js';

export type ReceiveOptions = {
  readonly resolve: Pick<ResolveOptions, 'directory' | 'requireServable'>;
  readonly createContext: (origin: Origin) => GatewayContext;
  readonly secret: MasterSecret;
};

export type Posted = {
  readonly requestId: string;
  readonly path: string;
  readonly address: string;
  readonly userAgent: string | null;
  /** The tenant that the host names; null for the base domain. */
  readonly slug: string | null;
};

export function isHookPath(path: string): boolean {
  return path.startsWith(HOOKS_PATH);
}

/** Answers 200 once the webhook cannot be lost. What is done with it, a worker does later. */
export async function answerHook(options: ReceiveOptions, request: IncomingMessage, response: ServerResponse, posted: Posted): Promise<void> {
  const address = readHookPath(options.secret, posted.path);
  const tenant = address && (await options.resolve.directory.findById(address.tenantId));
  if (!tenant || tenant.terminatesAt !== null || (posted.slug !== null && posted.slug !== tenant.slug)) throw pathUnknown();
  if (request.method !== 'POST') {
    response.setHeader('allow', 'POST');
    throw methodNotAllowed();
  }
  if (tenant.suspendedAt !== null || tenant.provisioningSince !== null) throw notNow();
  await options.resolve.requireServable(tenant);
  const receipt = await receive(toContext(options, tenant, { ...posted, sourceId: address.sourceId }), address, request);
  if (receipt === null) throw pathUnknown();
  sendReceipt(response, receipt);
}

async function receive(ctx: GatewayContext, { sourceId }: HookAddress, request: IncomingMessage): Promise<Receipt | null> {
  const body = await readRawBody(request, BODY_BYTES_MAX).catch(async (error: unknown) => {
    if (error instanceof Refusal && error.code === 'PAYLOAD_TOO_LARGE') await rejectTooLarge(ctx, sourceId);
    throw error;
  });
  return receiveWebhook(ctx, sourceId, { headers: textsOf(request.headers), body });
}

function toContext(
  { createContext }: ReceiveOptions,
  tenant: Tenant,
  { requestId, address, userAgent, sourceId }: Posted & HookSource,
): GatewayContext {
  const actor = { kind: 'system', name: sourceId, permissions: new Set<string>() } as const;
  return createContext({ requestId, tenant, actor, address, userAgent });
}

type HookSource = Pick<HookAddress, 'sourceId'>;

/** One that came several times is joined as Node does, and then fits nothing. */
function textsOf(headers: IncomingHttpHeaders): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]));
}

function sendReceipt(response: ServerResponse, receipt: Receipt): void {
  const told = receipt.kind === 'challenge' ? { challenge: receipt.challenge } : { id: receipt.id, repeated: receipt.isRepeated };
  sendJson(response, 200, told);
}
