import type { Gate } from './gate.js';

/** What the operators of the installation have decided, as far as use cases ask for it. */
export type Installation = {
  /** Whether anybody may make a tenant, and how many may in a minute. */
  readonly signUp: { readonly open: boolean; readonly perMinute: number };
  /** Where onboardings take turns, and how many may be left for the worker beyond that. */
  readonly onboarding: { readonly gate: Gate; readonly concurrency: number; readonly queueMax: number };
};
