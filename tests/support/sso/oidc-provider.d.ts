/** What tests use of oidc-provider, which has no types of its own. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  export class Grant {
    constructor(of: { clientId: string; accountId: string });
    addOIDCScope(scope: string): void;
    save(): Promise<string>;
  }
  type Context = {
    readonly oidc: {
      readonly provider: { readonly Grant: typeof Grant };
      readonly client?: { readonly clientId: string };
      readonly session?: { readonly accountId?: string };
    };
  };
  export type Configuration = Readonly<Record<string, unknown>> & {
    readonly findAccount: (ctx: Context, id: string) => { accountId: string; claims(): Promise<object> };
    readonly interactions: { url(ctx: Context, interaction: { uid: string }): string };
    readonly loadExistingGrant: (ctx: Context) => Promise<Grant>;
  };
  export class Provider {
    constructor(issuer: string, configuration: Configuration);
    proxy: boolean;
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
    interactionFinished(request: IncomingMessage, response: ServerResponse, result: object): Promise<void>;
  }
}
