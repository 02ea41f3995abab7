import type { Log } from '../../kernel/context.js';
import type { DomainEvent } from '../../kernel/events.js';
import type { Installation } from '../../kernel/installation.js';
import type { Mail } from '../../kernel/mail.js';
import type { Module } from '../../kernel/module.js';
import type { Outbound } from '../../kernel/outbound.js';
import type { Secrets } from '../../kernel/secrets.js';
import type { Selections } from '../../kernel/selections.js';
import type { Throttle } from '../../kernel/throttle.js';
import type { Tokens } from '../../kernel/tokens.js';
import type { Vault } from '../../kernel/vault.js';
import type { Clock } from '../../platform/clock/clock.js';
import type { Database } from '../../platform/db/database.js';
import type { LiveEvents } from '../../platform/live/live-events.js';
import type { Bells } from '../../platform/outbox/bell.js';

/** What every context of a process shares. */
export type Services = {
  readonly database: Database;
  readonly tokens: Tokens;
  readonly vault: Vault;
  readonly secrets: Secrets;
  readonly mail: Mail;
  readonly throttle: Throttle;
  readonly outbound: Outbound;
  readonly selections: Selections;
  readonly installation: Installation;
  readonly clock: Clock;
  readonly log: Log;
  /** Rung after each commit that told events. */
  readonly bell: Pick<Bells, 'ring'>;
  /** What subscriptions hear. */
  readonly live: Pick<LiveEvents, 'open'>;
  readonly modules: readonly Module[];
  /** Called after each commit of the control plane with what it emitted, for what this process keeps in memory. */
  readonly onControlEvents: (events: readonly DomainEvent[]) => Promise<void>;
};
