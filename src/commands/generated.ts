/** The files that are made from the code and committed: the schema, and the reference pages of docs/. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import '../app.js';
import { buildGatewaySchema } from '../gateway/schema.js';
import { declaredRefusals, errorCodes } from '../kernel/errors.js';
import { modules } from '../modules.js';
import { configurationTable, projectRoot } from '../platform/config/config.js';
import { platformInventory } from '../platform/inventory.js';

/** Each file's text by its path in the project. */
export function generatedFiles(): Readonly<Record<string, string>> {
  return {
    'schema/schema.graphql': `${printSchema(lexicographicSortSchema(buildGatewaySchema(modules, '0')))}\n`,
    'docs/configuration.md': page(
      'Configuration',
      'Serai reads its configuration from environment variables, and from a file `.env` in the project folder for those that are not set.',
      configurationTable(),
    ),
    'docs/errors.md': page('Errors', ERRORS, errorsTable()),
    'docs/events.md': page('Events', 'What modules tell when something has happened. Public events are offered to webhooks.', eventsTable()),
    'docs/personal-data.md': page('Personal data', PERSONAL_DATA, personalDataTable()),
    'docs/permissions.md': page('Permissions', PERMISSIONS, permissionsTable()),
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
every wrong field as \`{ path, reason, message }\`. Messages are for people and may change.

A request that is refused as a whole has the HTTP status of its code; an error of a single field leaves the answer at 200, beside the data of the others.
Requests that GraphQL itself refuses have the codes \`GRAPHQL_PARSE_FAILED\`, \`GRAPHQL_VALIDATION_FAILED\`, \`OPERATION_RESOLUTION_FAILURE\`,
\`BAD_USER_INPUT\` (variables of a wrong type) or \`BAD_REQUEST\`, which are then also the reason.`;

const PERMISSIONS = `Modules declare what they ask for. The system roles \`admin\`, \`manager\`, \`member\` and \`viewer\` exist in every tenant; \`admin\` holds every
permission of the tenant. Permissions of operators can be held by no tenant's role.`;

const PERSONAL_DATA = `Where data of people is kept, what for, and what an erasure does there, as modules declare it beside their tables. It is the technical part of
a record of processing activities (GDPR, article 30). \`exportPersonalData\` and \`erasePersonalData\` go by it; tenants read their part with \`personalFields\`.
Free texts of a tenant's own (notes, descriptions) may name people: the product cannot know.`;

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

function page(title: string, introduction: string, table: string): string {
  return `# ${title}\n\n<!-- Made from the code by "npm run generate"; a test fails when it differs. -->\n\n${introduction}\n\n${table}\n`;
}
