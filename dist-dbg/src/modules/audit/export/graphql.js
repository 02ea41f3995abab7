var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Context, Field, InputType, Mutation, Resolver, registerEnumType } from '../../../kernel/graphql.js';
import { DownloadTicketType } from '../../../kernel/graphql-download.js';
import { AuditLogFilter } from '../log/inputs.js';
import { exportFormat } from './formats.js';
import { exportAuditLog } from './service.js';
registerEnumType(exportFormat, {
    name: 'AuditExportFormat',
    description: 'How the trail is written down.',
    valuesConfig: {
        CSV: { description: 'For spreadsheets: one line for each changed field. What could be read as a formula begins with an apostrophe.' },
        JSON_LINES: { description: 'For programs: one JSON object a line, an entry with its changes.' },
    },
});
let ExportAuditLogInput = class ExportAuditLogInput {
    filter;
    format;
};
__decorate([
    Field(() => AuditLogFilter, { nullable: true, description: 'Which entries; all when not given.' })
], ExportAuditLogInput.prototype, "filter", void 0);
__decorate([
    Field(() => exportFormat, { description: 'How the file is written.' })
], ExportAuditLogInput.prototype, "format", void 0);
ExportAuditLogInput = __decorate([
    InputType('ExportAuditLogInput', { description: 'What to take out, and how.' })
], ExportAuditLogInput);
let ExportResolver = class ExportResolver {
    exportAuditLog(ctx, input) {
        return exportAuditLog(ctx, input);
    }
};
__decorate([
    Mutation(() => DownloadTicketType, {
        nullable: true,
        description: "A ticket for the tenant's audit trail as a file, or on the address without a tenant for the operators'. The oldest entry first.",
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => ExportAuditLogInput, { description: 'What and how.' }))
], ExportResolver.prototype, "exportAuditLog", null);
ExportResolver = __decorate([
    Resolver()
], ExportResolver);
export { ExportResolver };
//# sourceMappingURL=graphql.js.map