/** The files that are made from the code and committed: the schema, and the reference pages of docs/. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import '../app.js';
import { trustedDocumentsManifest } from '../gateway/execution/trusted-documents.js';
import { buildGatewaySchema, collectRules } from '../gateway/schema.js';
import { ANONYMOUS } from '../kernel/context.js';
import type { Entitlements } from '../kernel/entitlements.js';
import { declaredRefusals, errorCodes } from '../kernel/errors.js';
import type { Rule } from '../kernel/rules.js';
import type { Setting } from '../kernel/settings.js';
import { permissionsOfOperators, permissionsOfSystemRole } from '../modules/access/public.js';
import { modules } from '../modules.js';
import { projectRoot } from '../platform/config/config.js';
import { configurationTable } from '../platform/config/configuration-table.js';
import { platformInventory } from '../platform/inventory.js';
import { eventTypesText } from './event-types.js';

/** Each file's text by its path in the project. */
export function generatedFiles(): Readonly<Record<string, string>> {
  return {
    'schema/schema.graphql': `${printSchema(lexicographicSortSchema(buildGatewaySchema(modules, '0')))}\n`,
    'schema/trusted-documents.json': trustedDocumentsManifest(projectRoot()),
    'docs/configuration.md': page(
      'Configuration',
      'Serai reads its configuration from environment variables, and from a file `.env` in the project folder for those that are not set.',
      configurationTable(),
    ),
    'docs/errors.md': page('Errors', ERRORS, errorsTable()),
    'docs/events.md': page('Events', EVENTS, `${eventsTable()}\n\n${eventTypesText()}`),
    'docs/personal-data.md': page('Personal data', PERSONAL_DATA, personalDataTable()),
    'docs/permissions.md': page(
      'Permissions',
      PERMISSIONS,
      `${permissionsTable()}\n\n${FIELDS}\n\n${fieldsTable()}\n\n${SENSITIVE}\n\n${sensitiveList()}`,
    ),
    'docs/settings.md': page('Flags and settings', SETTINGS, settingsTable()),
  };
}

/** Writes them. Returns the paths of those that were different. */
export function writeGenerated({ check }: { readonly check: boolean }): string[] {
  const root = projectRoot();
  const stale = Object.entries(generatedFiles()).filter(([file, text]) => {
    const target = path.join(root, file);
    return !existsSync(target) || readFileSync(target, 'utf8') !== text;
  });
  if (!check) for (const [file, text] of stale) writeFileSync(path.join(root, file), text);
  return stale.map(([file]) => file);
}

const ERRORS = `Every error has \`extensions.code\`, one of a closed list that clients branch on, and \`extensions.reason\`, the precise and stable name.
\`extensions.requestId\` finds the request in the log and is also the header \`x-request-id\`. With \`BAD_USER_INPUT\`, \`extensions.fields\` names
every wrong field as \`{ path, reason, message }\`; with \`QUOTA_EXCEEDED\`, \`extensions.limit\` is what the plan allows and \`extensions.used\` what
there is. Messages are for people and may change.

A request that is refused as a whole has the HTTP status of its code; an error of a single field leaves the answer at 200, beside the data of the others.
Requests that GraphQL itself refuses have the codes \`GRAPHQL_PARSE_FAILED\`, \`GRAPHQL_VALIDATION_FAILED\`, \`OPERATION_RESOLUTION_FAILURE\`,
\`BAD_USER_INPUT\` (variables of a wrong type), \`PERSISTED_QUERY_NOT_FOUND\` (send the document with its hash, once) or \`BAD_REQUEST\`, which are then also the reason.`;

const EVENTS = 'What modules tell when something has happened. Public events are offered to webhooks.';

const PERMISSIONS = `Modules declare what they ask for. The system roles \`admin\`, \`manager\`, \`member\` and \`viewer\` exist in every tenant; \`admin\` holds every
permission of the tenant. Permissions of operators can be held by no tenant's role.`;

const PERSONAL_DATA = `Where data of people is kept, what for, and what an erasure does there, as modules declare it beside their tables. It is the technical part of
a record of processing activities (GDPR, article 30). \`exportPersonalData\` and \`erasePersonalData\` go by it; tenants read their part with \`personalFields\`.
Free texts of a tenant's own (notes, descriptions) may name people: the product cannot know.`;

const FIELDS = `## Who may ask for what

Every field with a rule, and who is let through to it, in a tenant that has all modules. What a field does may be narrower: nobody gives what they
do not hold, and a person's e-mail address is null for whoever may not see it ([security.md](security.md)). Roles of a tenant's own are let through by
their permissions. While a tenant's storefront is open, strangers and customers of the shop are let through to more: [storefront.md](storefront.md).`;

const SENSITIVE = `## What needs a fresh proof

Refused with \`STEP_UP_REQUIRED\` unless whoever asks has signed in or stepped up within the last 15 minutes ([sign-in.md](sign-in.md)). \`inviteUser\` asks for it
as well when the invited person becomes an administrator.`;

const SETTINGS = `What modules let tenants have otherwise than others. The value that counts is the first of: what operators said for the tenant (for a while, if they
said until when), what the tenant's own administrator chose where that is allowed, what the tenant's plan says, the default. A change is seen by every
process within two seconds. In code: \`flagOf(ctx, flag)\` and \`settingOf(ctx, setting)\`, from memory.`;

function errorsTable(): string {
  const codes = Object.entries(errorCodes).map(([code, status]) => `| \`${code}\` | ${status} |`);
  const reasons = declaredRefusals().map(({ reason, code, meaning }) => `| \`${reason}\` | \`${code}\` | ${meaning} |`);
  return ['| code | HTTP status |', '|---|---|', ...codes, '', '| reason | code | meaning |', '|---|---|---|', ...reasons].join('\n');
}

function eventsTable(): string {
  const events = modules.flatMap((module) => module.events.map(({ definition }) => definition)).sort((a, b) => a.name.localeCompare(b.name));
  const rows = events.map((event) => `| \`${event.name}\` | ${event.version} | ${event.public ? 'yes' : 'no'} | ${event.description} |`);
  return ['| event | version | public | meaning |', '|---|---|---|---|', ...rows].join('\n');
}

function permissionsTable(): string {
  const rows = modules.flatMap((module) => [
    ...module.permissions.map((one) => `| \`${one.name}\` | ${['admin', ...one.roles].join(', ')} | ${one.description} |`),
    ...module.operatorPermissions.map((one) => `| \`${one.name}\` | operators | ${one.description} |`),
  ]);
  return ['| permission | held by | meaning |', '|---|---|---|', ...rows.sort()].join('\n');
}

function personalDataTable(): string {
  const tables = [...modules.flatMap((module) => module.inventory), ...platformInventory];
  const rows = tables.flatMap(({ name, schema, columns, personal, atErasure }) =>
    [...personal].map(([key, { kind, purpose }]) => {
      const what = atErasure === null ? 'values are blanked' : typeof atErasure === 'string' ? atErasure : `kept: ${atErasure.keep}`;
      return `| ${schema === null ? 'each tenant' : `\`${schema}\``} | \`${name}.${columns[key]?.name}\` | ${kind} | ${purpose} | ${what} |`;
    }),
  );
  return ['| where | column | kind | purpose | at erasure |', '|---|---|---|---|---|', ...rows.sort()].join('\n');
}

/** Asks each rule as the gateway does. Rules know nothing but who asks, so the answer is the same for every request. */
function fieldsTable(): string {
  const askers = askersByColumn();
  const rows = Object.entries(collectRules(modules)).flatMap(([type, fields]) =>
    Object.entries(fields).map(([field, rule]) => {
      const marks = askers.map(([, asker]) => (rule.check(asker) === null ? 'yes' : '·'));
      return `| \`${type}.${field}\` | ${marks.join(' | ')} |`;
    }),
  );
  return [`| field | ${askers.map(([column]) => column).join(' | ')} |`, `|---|${askers.map(() => '---|').join('')}`, ...rows.sort()].join('\n');
}

function sensitiveList(): string {
  const fields = Object.entries(collectRules(modules)).flatMap(([type, rules]) =>
    Object.entries(rules).flatMap(([field, { isSensitive }]) => (isSensitive ? [`- \`${type}.${field}\``] : [])),
  );
  return fields.sort().join('\n');
}

function askersByColumn(): readonly (readonly [string, Parameters<Rule['check']>[0]])[] {
  const all = new Set(modules.map((module) => module.name));
  const tenantOrNull = { modules: all, entitlements: UNLIMITED };
  const as = (kind: 'user' | 'operator', permissions: readonly string[]) => ({
    actor: {
      kind,
      id: '',
      sessionId: '',
      permissions: new Set(permissions),
      assurance: { methods: ['pwd'], authenticatedAt: NOW },
      secondFactorFrom: null,
    },
    tenantOrNull: kind === 'user' ? tenantOrNull : null,
    isKeyed: true,
    now: () => NOW,
  });
  return [
    ['anonymous', { actor: ANONYMOUS, tenantOrNull, isKeyed: true, now: () => NOW }],
    ['no role', as('user', [])],
    ...(['viewer', 'member', 'manager', 'admin'] as const).map((role) => [role, as('user', permissionsOfSystemRole(role, all))] as const),
    ['operator', as('operator', permissionsOfOperators())],
  ];
}

/** Whoever asks has just signed in. */
const NOW = new Date(0);

const UNLIMITED: Entitlements = {
  ...{ plan: '', revision: '', quotas: { users: null, records: null, requestsPerDay: null, storageBytes: null } },
  ...{ planValues: new Map(), overrides: new Map(), choices: new Map(), storageBytes: null },
};

function settingsTable(): string {
  const row = ({ key, bounds, description, tenantMaySet, default: value }: Setting, kind: string) =>
    `| \`${key}\` | ${kind} | ${bounds} | \`${value}\` | ${tenantMaySet ? 'yes' : 'no'} | ${description} |`;
  const rows = modules.flatMap((module) => [...module.flags.map((one) => row(one, 'flag')), ...module.settings.map((one) => row(one, 'setting'))]);
  return ['| key | kind | value | default | the tenant may set it | meaning |', '|---|---|---|---|---|---|', ...rows.sort()].join('\n');
}

function page(title: string, introduction: string, table: string): string {
  return `# ${title}\n\n<!-- Made from the code by "npm run generate"; a test fails when it differs. -->\n\n${introduction}\n\n${table}\n`;
}
