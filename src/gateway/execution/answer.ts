/** What comes of an execution, in the words of the answer: as Apollo Server's pipeline says it, for requests that do not pass through it. */
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { GatewayContext } from '../../kernel/context.js';
import { formatError, isUnexpected } from '../errors.js';

export type Head = { readonly status: number; readonly headers: readonly (readonly [name: string, value: string])[] };

/** Mistakes of ours go into the log, whole. */
export function logUnexpected(errors: readonly GraphQLError[], ctx: GatewayContext, operationName: string | null | undefined): void {
  for (const error of errors) {
    if (isUnexpected(error)) ctx.log.error('an operation failed', { operationName, path: error.path, error: error.originalError ?? error });
  }
}

export function withRequestId(error: GraphQLFormattedError, { requestId }: GatewayContext): GraphQLFormattedError {
  return { ...error, extensions: { ...error.extensions, requestId } };
}

/** The errors as a client sees them, and what they ask of the answer's status and headers (`extensions.http`). */
export function toFormatted(errors: readonly GraphQLError[], ctx: GatewayContext): { readonly errors: GraphQLFormattedError[]; readonly head: Head } {
  let status = 200;
  const headers: [string, string][] = [];
  const formatted = errors.map((error) => {
    const { http, ...extensions } = { ...error.extensions, code: error.extensions['code'] ?? 'INTERNAL_SERVER_ERROR' } as Record<string, unknown>;
    if (isHead(http)) {
      status = http.status ?? status;
      headers.push(...(http.headers ?? []));
    }
    return withRequestId(formatError({ ...error.toJSON(), extensions }, error), ctx);
  });
  return { errors: formatted, head: { status, headers } };
}

function isHead(http: unknown): http is { status?: number; headers?: Map<string, string> } {
  return typeof http === 'object' && http !== null;
}

/** Keys in the order that the specification advises: what went wrong first. */
export function stringify({ errors, data }: { readonly errors?: readonly GraphQLFormattedError[]; readonly data: unknown }): string {
  return `${JSON.stringify({ errors, data })}\n`;
}
