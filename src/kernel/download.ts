import type { z } from 'zod';
import type { GatewayContext } from './context.js';

/** A file that is made while it is sent, so that its size never matters to our memory. */
export type DownloadFile = {
  /** As it is saved: letters, digits, hyphens and dots. */
  readonly name: string;
  readonly type: string;
  readonly chunks: AsyncIterable<string | Uint8Array>;
};

/** One kind of file that a module gives to whoever has a ticket for it. */
export type Download = {
  /** As it stands in tickets. */
  readonly kind: string;
  /** What a ticket holds for it. */
  readonly parameters: z.ZodType;
  /** Makes the file for the holder of the ticket, who is the actor of the context. */
  open(ctx: GatewayContext, parameters: unknown): Promise<DownloadFile>;
};

export function defineDownload<Parameters extends z.ZodType>(download: {
  readonly kind: string;
  readonly parameters: Parameters;
  open(ctx: GatewayContext, parameters: z.output<Parameters>): Promise<DownloadFile>;
}): Download {
  return download as Download;
}
