import type { GatewayContext } from '../../../kernel/context.js';
import { Arg, Context, Field, InputType, Mutation, Resolver, registerEnumType } from '../../../kernel/graphql.js';
import { DownloadTicketType } from '../../../kernel/graphql-download.js';
import { AuditLogFilter } from '../log/inputs.js';
import { type ExportFormat, exportFormat } from './formats.js';
import { exportAuditLog } from './service.js';

registerEnumType(exportFormat, {
  name: 'AuditExportFormat',
  description: 'How the trail is written down.',
  valuesConfig: {
    CSV: { description: 'For spreadsheets: one line for each changed field. What could be read as a formula begins with an apostrophe.' },
    JSON_LINES: { description: 'For programs: one JSON object a line, an entry with its changes.' },
  },
});

@InputType('ExportAuditLogInput', { description: 'What to take out, and how.' })
class ExportAuditLogInput {
  @Field(() => AuditLogFilter, { nullable: true, description: 'Which entries; all when not given.' })
  filter: AuditLogFilter | null;

  @Field(() => exportFormat, { description: 'How the file is written.' })
  format: ExportFormat;
}

@Resolver()
export class ExportResolver {
  @Mutation(() => DownloadTicketType, {
    nullable: true,
    description: "A ticket for the tenant's audit trail as a file, or on the address without a tenant for the operators'. The oldest entry first.",
  })
  exportAuditLog(
    @Context() ctx: GatewayContext,
    @Arg('input', () => ExportAuditLogInput, { description: 'What and how.' }) input: ExportAuditLogInput,
  ): Promise<DownloadTicketType> {
    return exportAuditLog(ctx, input);
  }
}
