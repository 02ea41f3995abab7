import type { Log, Tokens } from '../../kernel/context.js';
import type { DomainEvent } from '../../kernel/events.js';
import type { Installation } from '../../kernel/installation.js';
import type { Mail } from '../../kernel/mail.js';
import type { Module } from '../../kernel/module.js';
import type { Throttle } from '../../kernel/throttle.js';
import type { Clock } from '../../platform/clock/clock.js';
import type { Database } from '../../platform/db/database.js';
import type { Bell } from '../../platform/outbox/bell.js';

/** What every context of a process shares. */
export type Services = {
  readonly database: Database;
  readonly tokens: Tokens;
  readonly mail: Mail;
  readonly throttle: Throttle;
  readonly installation: Installation;
  readonly clock: Clock;
  readonly log: Log;
  /** Rung after each commit that told events. */
  readonly bell: Pick<Bell, 'ring'>;
  readonly modules: readonly Module[];
  /** Called after each commit of the control plane with what it emitted, for what this process keeps in memory. */
  readonly onControlEvents: (events: readonly DomainEvent[]) => void;
};
