import type { Gate } from './gate.js';

/** What the operators of the installation have decided, as far as use cases ask for it. */
export type Installation = {
  /** Where others reach the gateway, without a slash at its end. */
  readonly publicUrl: string;
  /** Whether anybody may make a tenant, and how many may in a minute. */
  readonly signUp: { readonly open: boolean; readonly perMinute: number };
  /** As which browsers know it: a domain and the addresses of front-ends, where `{tenant}` stands for a tenant's slug. */
  readonly passkeys: { readonly rpId: string; readonly origins: readonly string[] };
  /** What sign-in through providers of tenants goes by. */
  readonly sso: SsoInstallation;
  /** Where onboardings take turns, and how many may be left for the worker beyond that. */
  readonly onboarding: { readonly gate: Gate; readonly concurrency: number; readonly queueMax: number };
};

export type SsoInstallation = {
  /** The gateway's own address, to which providers send people back. */
  readonly gatewayUrl: string;
  /** The page of the front-end that gets a code and calls `finishSso`; `{tenant}` stands for a tenant's slug. */
  readonly returnUrl: string;
  /** Whether providers may be called without TLS: never in production. */
  readonly plainHttp: boolean;
};
