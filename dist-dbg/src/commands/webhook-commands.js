/** `serai webhooks …`, as the command line reads it. */
import { InvalidArgumentError } from 'commander';
import { JSON_OPTION, pageSize } from './options.js';
export function addWebhookCommands(serai) {
    const webhooks = serai.command('webhooks').description('what a tenant tells other systems, and what became of it');
    webhooks
        .command('endpoints <slug>')
        .description('list the endpoints of a tenant')
        .option(...JSON_OPTION)
        .action(async (slug, options) => {
        const { endpointsCommand } = await import('./webhooks.js');
        await endpointsCommand(slug, options);
    });
    webhooks
        .command('deliveries <slug>')
        .description('list deliveries of a tenant, the newest first')
        .option('--endpoint <id>', 'those to this endpoint')
        .option('--state <state>', 'those in this state, such as FAILED', upperCase)
        .option('--first <number>', 'how many, 1 to 100', pageSize, 20)
        .option(...JSON_OPTION)
        .action(async (slug, options) => {
        const { deliveriesCommand } = await import('./webhooks.js');
        await deliveriesCommand(slug, options);
    });
    webhooks
        .command('replay <slug>')
        .description('send events again under the same webhook-id: those that failed or were skipped, unless --state says otherwise')
        .option('--endpoint <id>', 'to this endpoint')
        .option('--event <id>', 'this event')
        .option('--from <time>', 'of events that happened at this time or later', moment)
        .option('--to <time>', 'of events that happened before this time', moment)
        .option('--state <state>', 'in this state, such as FAILED', upperCase)
        .option('--missed', 'with --endpoint, also those that it never had')
        .option(...JSON_OPTION)
        .action(async (slug, options) => {
        const { replayCommand } = await import('./webhooks.js');
        await replayCommand(slug, options);
    });
}
function upperCase(text) {
    return text.toUpperCase();
}
function moment(text) {
    const time = new Date(text);
    if (Number.isNaN(time.getTime()))
        throw new InvalidArgumentError('must be a time, such as 2026-03-09T14:30:00Z');
    return time;
}
//# sourceMappingURL=webhook-commands.js.map