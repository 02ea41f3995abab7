#!/usr/bin/env node
/** The command line tool `serai`. Results go to stdout, messages to stderr. */
import { Command, InvalidArgumentError } from 'commander';
import { addTenantCommands } from './commands/tenant/commands.js';
import { addWebhookCommands } from './commands/webhook-commands.js';
import { loadConfig, projectRoot } from './platform/config/config.js';
const serai = new Command('serai').description('One GraphQL gateway, every tenant in its own PostgreSQL schema.').showHelpAfterError();
serai
    .command('doctor')
    .description('check the configuration and everything it depends on, and say what is wrong')
    .option('--json', 'print the findings as JSON')
    .action(async (options) => {
    const { doctor } = await import('./commands/doctor.js');
    process.exit((await doctor(options)) ? 0 : 1);
});
serai
    .command('migrate')
    .description('bring the control plane and all tenants up to date')
    .option('--dry-run', 'say what would be applied, and change nothing')
    .option('--canary <tenants>', 'how many tenants go first; if one of them fails, no other is touched (1)', wholeNumber)
    .option('--concurrency <tenants>', 'how many tenants are migrated at a time, 1 to 32 (4)', concurrency)
    .option('--failure-ratio <ratio>', 'pause when more than this share of the tenants has failed, 0 to 1 (0.1)', ratio)
    .option('--tenant <slug>', 'migrate this tenant alone')
    .option('--contract', 'also apply migrations that take away what the release before uses; no process of it may run any more')
    .option('--json', 'print the result as JSON')
    .action(async (options) => {
    const { migrateCommand } = await import('./commands/migrate.js');
    await migrateCommand(options);
});
serai
    .command('drift')
    .description('compare the schemas of all tenants with what their migrations make of them')
    .option('--tenant <slug>', 'look at this tenant alone')
    .option('--repair', 'with --yes, run the statements that mend what can be mended')
    .option('--yes', 'confirm the repair')
    .option('--json', 'print the differences as JSON')
    .action(async (options) => {
    const { driftCommand } = await import('./commands/drift.js');
    await driftCommand(options);
});
const audit = serai.command('audit').description('the trails of what was done');
audit
    .command('verify')
    .description('recompute the chains of all audit trails, and name the first thing in each that was tampered with')
    .option('--tenant <slug>', "verify this tenant's trail alone")
    .option('--json', 'print the findings as JSON')
    .action(async (options) => {
    const { auditVerifyCommand } = await import('./commands/audit.js');
    await auditVerifyCommand(options);
});
const queues = serai
    .command('queues')
    .description('how much is to be done about events')
    .option('--json', 'print the figures as JSON')
    .action(async (options) => {
    const { queuesCommand } = await import('./commands/queues.js');
    await queuesCommand(options);
});
queues
    .command('dead')
    .description('what nobody tries any more, the newest first')
    .action(async (_options, command) => {
    const { deadCommand } = await import('./commands/queues.js');
    await deadCommand(command.optsWithGlobals());
});
for (const [name, description] of [
    ['redrive', 'let listeners try dead letters again'],
    ['discard', 'remove dead letters: nobody will handle those events any more'],
]) {
    queues
        .command(name)
        .description(description)
        .option('--reason <reason>', 'those that died of this, such as ATTEMPTS_EXHAUSTED')
        .option('--listener <name>', 'those of this listener, such as commerce.mailReceipt')
        .option('--event <name>', 'those of events with this name')
        .option('--tenant <id>', 'those of this tenant')
        .option('--all', 'all of them')
        .action(async (_options, command) => {
        const { redriveCommand, discardCommand } = await import('./commands/queues.js');
        await (name === 'redrive' ? redriveCommand : discardCommand)(command.optsWithGlobals());
    });
}
addTenantCommands(serai);
addWebhookCommands(serai);
const operator = serai.command('operator').description('the people who run the installation');
operator
    .command('create')
    .description('create a platform operator; the password is made and printed once')
    .requiredOption('--email <address>', 'the e-mail address to sign in with')
    .requiredOption('--name <name>', 'the name on screens')
    .action(async (options) => {
    const { createOperatorCommand } = await import('./commands/operator.js');
    await createOperatorCommand(options);
});
operator
    .command('reset-factors')
    .description('take all second factors from an operator who has lost them, and end their sessions')
    .requiredOption('--email <address>', 'the e-mail address that they sign in with')
    .action(async (options) => {
    const { resetOperatorFactorsCommand } = await import('./commands/operator.js');
    await resetOperatorFactorsCommand(options);
});
operator
    .command('reset-password')
    .description('make another password for an operator who has forgotten theirs, and end their sessions; it is printed once')
    .requiredOption('--email <address>', 'the e-mail address that they sign in with')
    .action(async (options) => {
    const { resetOperatorPasswordCommand } = await import('./commands/operator.js');
    await resetOperatorPasswordCommand(options);
});
const secrets = serai.command('secrets').description('credentials that the installation keeps encrypted');
secrets
    .command('rotate')
    .description('bring all stored credentials under the first of ENCRYPTION_KEYS, while everybody works; again where it was interrupted')
    .option('--dry-run', 'say how many are under another key, and change nothing')
    .option('--json', 'print the result as JSON')
    .action(async (options) => {
    const { rotateSecretsCommand } = await import('./commands/secrets.js');
    await rotateSecretsCommand(options);
});
const keys = serai.command('keys').description('the keys that sign access tokens');
keys
    .command('list')
    .description('print the keys, the newest first')
    .option('--json', 'print them as JSON')
    .action(async (options) => {
    const { listKeysCommand } = await import('./commands/keys.js');
    await listKeysCommand(options);
});
keys
    .command('rotate')
    .description('make a new key, which signs when everybody knows it; nobody is signed out')
    .option('--now', 'for a key that somebody else may have: the new one signs at once, and the others are good for nothing any more')
    .option('--json', 'print the new key as JSON')
    .action(async (options) => {
    const { rotateKeysCommand } = await import('./commands/keys.js');
    await rotateKeysCommand(options);
});
serai
    .command('generate')
    .description('write schema/schema.graphql and the reference pages of docs/ from the code')
    .option('--check', 'write nothing; fail when one of them differs')
    .action(async (options) => {
    const { writeGenerated } = await import('./commands/generated.js');
    const stale = writeGenerated({ check: options.check ?? false });
    for (const file of stale)
        process.stderr.write(`${options.check ? 'differs from the code' : 'written'}: ${file}\n`);
    if (options.check && stale.length > 0) {
        process.stderr.write(`Run npm run generate in ${projectRoot()} and commit the result.\n`);
        process.exit(1);
    }
});
serai
    .command('config')
    .description('print the configuration that is in force, without secrets')
    .action(() => {
    const { secret, encryptionKeys, database, mail, ...config } = loadConfig();
    const hidden = (value) => (value === null ? null : '(set)');
    const shown = {
        ...config,
        secret: hidden(secret),
        encryptionKeys: encryptionKeys.map(hidden),
        database: { ...database, url: hidden(database.url), directUrl: hidden(database.directUrl) },
        mail: { ...mail, smtpUrl: hidden(mail.smtpUrl) },
    };
    process.stdout.write(`${JSON.stringify(shown, null, 2)}\n`);
});
await serai.parseAsync();
function concurrency(text) {
    const tenants = wholeNumber(text);
    if (tenants < 1 || tenants > 32)
        throw new InvalidArgumentError('must be 1 to 32');
    return tenants;
}
function ratio(text) {
    const share = Number(text);
    if (text.trim() === '' || !(share >= 0 && share <= 1))
        throw new InvalidArgumentError('must be 0 to 1');
    return share;
}
function wholeNumber(text) {
    if (!/^\d{1,6}$/.test(text))
        throw new InvalidArgumentError('must be a whole number');
    return Number(text);
}
//# sourceMappingURL=cli.js.map