/** What people find in their mailboxes, once the listeners were told what had happened. */
import { createSystemContext } from '../../src/app.js';
import { tenantId } from '../../src/kernel/context.js';
import { type DomainEvent, eventId } from '../../src/kernel/events.js';
import { modules } from '../../src/modules.js';
import type { ReceivedMail } from '../../src/platform/mail/inbox.js';
import type { World } from './world.js';

const listeners = modules.flatMap((module) => module.listeners);

/** Tells the listeners of the worker everything that was committed and that they have not heard yet. */
export async function tellListeners(world: World): Promise<void> {
  const rows = await world.sql((sql) => sql`select * from platform.outbox where relayed_at is null order by occurred_at, id`);
  for (const row of rows) {
    const tenant = await world.app.directory.findById(tenantId.parse(String(row['tenant_id'])));
    const ctx = createSystemContext(world.app.services, 'listener', tenant);
    const event: DomainEvent = {
      id: eventId.fromUuid(String(row['id'])),
      name: String(row['name']),
      version: Number(row['version']),
      subjectId: String(row['subject_id']),
      payload: row['payload'],
    };
    for (const listener of listeners) if (listener.kind === 'on' && listener.event === event.name) await listener.run(ctx, event);
    await world.sql((sql) => sql`update platform.outbox set relayed_at = now() where id = ${String(row['id'])}`);
  }
}

/** The mails to an address, the newest first. */
export async function mailsTo(world: World, address: string): Promise<readonly ReceivedMail[]> {
  await tellListeners(world);
  const mails = (await world.app.inbox?.list()) ?? [];
  return mails.filter((mail) => mail.to.address === address);
}

/** The token in the link of the newest mail to an address. Throws when there is none. */
export async function tokenTo(world: World, address: string): Promise<string> {
  const [mail] = await mailsTo(world, address);
  const token = /[?&]token=([\w-]+)/.exec(mail?.text ?? '')?.[1];
  if (token === undefined) throw new Error(`no mail with a link to ${address}`);
  return token;
}
