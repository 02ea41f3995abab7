/** `serai tenant …`: what is done to one tenant, named by its slug. */
import { InvalidArgumentError } from 'commander';
import { JSON_OPTION, pageSize } from '../options.js';
const YES_OPTION = ['--yes', 'do it without asking for the slug again'];
export function addTenantCommands(serai) {
    const tenant = serai.command('tenant').description('one tenant: its snapshots, states of it that are brought back, and its way to another server');
    addSnapshotCommands(tenant);
    addRestoreCommands(tenant);
    addMoveCommands(tenant);
    tenant
        .command('reprovision <slug>')
        .description('say what a tenant lacks of what every tenant has, and what would be done')
        .option('--yes', 'do it')
        .option(...JSON_OPTION)
        .action(async (slug, options) => {
        const { reprovisionCommand } = await import('./reprovision.js');
        await reprovisionCommand(slug, options);
    });
}
function addSnapshotCommands(tenant) {
    tenant
        .command('snapshot <slug>')
        .description('take a snapshot of a tenant, which goes on working meanwhile')
        .option(...JSON_OPTION)
        .action(async (slug, options) => {
        const { snapshotCommand } = await import('./snapshot.js');
        await snapshotCommand(slug, options);
    });
    tenant
        .command('snapshots <slug>')
        .description('list the snapshots of a tenant, the newest first')
        .option('--first <number>', 'how many, 1 to 100', pageSize, 20)
        .option(...JSON_OPTION)
        .action(async (slug, options) => {
        const { snapshotsCommand } = await import('./snapshot.js');
        await snapshotsCommand(slug, options);
    });
    tenant
        .command('restore <slug>')
        .description('bring the state of a snapshot back beside the live one, which goes on as it is')
        .requiredOption('--at <time|id>', 'the newest snapshot at this time or before it, or the snapshot of this id')
        .option(...JSON_OPTION)
        .action(async (slug, options) => {
        const { restoreCommand } = await import('./restore.js');
        await restoreCommand(slug, options);
    });
}
function addRestoreCommands(tenant) {
    tenant
        .command('compare <slug>')
        .description('compare the live state of a tenant with the one beside it')
        .option('--sample <rows>', 'how many differing rows of each table to name, 0 to 50', sampleSize, 5)
        .option(...JSON_OPTION)
        .action(async (slug, options) => {
        const { compareCommand } = await import('./compare.js');
        await compareCommand(slug, options);
    });
    tenant
        .command('swap <slug>')
        .description('make the restored state the live one, and keep the other beside; all sessions end')
        .option('--if-live <fingerprint>', 'only if the live state is still the one that compare named')
        .option(...YES_OPTION)
        .option(...JSON_OPTION)
        .action(async (slug, options) => {
        const { swapCommand } = await import('./swap.js');
        await swapCommand(slug, options);
    });
    tenant
        .command('undo <slug>')
        .description('make the state that was replaced by a swap the live one again; all sessions end')
        .option(...YES_OPTION)
        .option(...JSON_OPTION)
        .action(async (slug, options) => {
        const { undoCommand } = await import('./swap.js');
        await undoCommand(slug, options);
    });
    tenant
        .command('discard <slug>')
        .description('drop the state that is not live: the restored one, or after a swap the replaced one')
        .option(...YES_OPTION)
        .option(...JSON_OPTION)
        .action(async (slug, options) => {
        const { discardCommand } = await import('./swap.js');
        await discardCommand(slug, options);
    });
}
function addMoveCommands(tenant) {
    tenant
        .command('move <slug>')
        .description('move a tenant to another database server while it is in use; the source is kept until it is confirmed')
        .requiredOption('--to <server>', 'the name or the id of the server')
        .option(...JSON_OPTION)
        .action(async (slug, options) => {
        const { moveCommand } = await import('./move.js');
        await moveCommand(slug, options);
    });
    tenant
        .command('confirm-move <slug>')
        .description('give the source of a moved tenant up, which drops it')
        .option(...YES_OPTION)
        .option(...JSON_OPTION)
        .action(async (slug, options) => {
        const { confirmMoveCommand } = await import('./move.js');
        await confirmMoveCommand(slug, options);
    });
    tenant
        .command('cancel-move <slug>')
        .description('give a move up before the tenant has changed places')
        .option(...YES_OPTION)
        .option(...JSON_OPTION)
        .action(async (slug, options) => {
        const { cancelMoveCommand } = await import('./move.js');
        await cancelMoveCommand(slug, options);
    });
    tenant
        .command('undo-move <slug>')
        .description('bring a moved tenant back to its source, unless something was written since')
        .option('--losing-writes', 'also when something was written since, which is then lost')
        .option(...YES_OPTION)
        .option(...JSON_OPTION)
        .action(async (slug, options) => {
        const { undoMoveCommand } = await import('./move.js');
        await undoMoveCommand(slug, options);
    });
}
function sampleSize(text) {
    if (!/^\d{1,2}$/.test(text) || Number(text) > 50)
        throw new InvalidArgumentError('must be 0 to 50');
    return Number(text);
}
//# sourceMappingURL=commands.js.map