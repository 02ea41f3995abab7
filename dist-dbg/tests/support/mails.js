/** What people find in their mailboxes, once the workers have heard what happened. */
import { createSystemContext } from '../../src/app.js';
import { eventId } from '../../src/kernel/events.js';
import { modules } from '../../src/modules.js';
import { useEvents } from './events.js';
/** Runs the workers beside a world. Call it in `describe`, behind `useWorld`. */
export function useMailboxes(world) {
    const events = useEvents(world);
    const to = async (address) => {
        await events.settled();
        return ((await world.app.inbox?.list()) ?? []).filter((mail) => mail.to.address === address);
    };
    return {
        to,
        async tokenTo(address) {
            const [mail] = await to(address);
            const token = /[?&]token=([\w-]+)/.exec(mail?.text ?? '')?.[1];
            if (token === undefined)
                throw new Error(`no mail with a link to ${address}`);
            return token;
        },
        async tellAgain(name, tenant = 'acme') {
            await events.settled();
            for (const event of await heard(world, world[tenant], name))
                for (const module of modules)
                    for (const listener of module.listeners)
                        if (listener.kind === 'on' && listener.hears({ name, version: 1 }))
                            await listener.run(createSystemContext(world.app.services, 'again', world[tenant].tenant), event);
        },
    };
}
/** The audit trail keeps each event as it was. */
async function heard(world, { tenant }, name) {
    const rows = await world.sql((sql) => sql `select * from ${sql(`t_${tenant.id.slice(4)}`)}.audit_entries where action = ${name} order by occurred_at, id`);
    return rows.map((row) => {
        const event = {
            id: eventId.fromUuid(String(row['id'])),
            name,
            version: 1,
            subjectId: String(row['subject_id']),
            payload: row['details'],
        };
        return { ...event, occurredAt: new Date(String(row['occurred_at'])), attempt: 2 };
    });
}
//# sourceMappingURL=mails.js.map