var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Args, Context, DateTime, Field, ID, InputType, Mutation, ObjectType, PageArgs, Query, Resolver, connectionOf, } from '../../kernel/graphql.js';
import { DownloadTicketType } from '../../kernel/graphql-download.js';
import { allPersonalColumns } from './catalogue.js';
import { erasePersonalData, pageErasures } from './erasure/service.js';
import { exportPersonalData } from './export/service.js';
let PersonalFieldType = class PersonalFieldType {
    table;
    field;
    kind;
    purpose;
    atErasure;
};
__decorate([
    Field(() => String, { description: 'The table, as `users`.' })
], PersonalFieldType.prototype, "table", void 0);
__decorate([
    Field(() => String, { description: 'The field, as `email`.' })
], PersonalFieldType.prototype, "field", void 0);
__decorate([
    Field(() => String, { description: 'What kind of data: `name`, `contact`, `network`, `device`, `preference`, `behaviour` or `text`.' })
], PersonalFieldType.prototype, "kind", void 0);
__decorate([
    Field(() => String, { description: 'What it is kept for.' })
], PersonalFieldType.prototype, "purpose", void 0);
__decorate([
    Field(() => String, { description: 'What becomes of it when the person is erased: `delete`, `anonymise`, or `keep` with the legal ground.' })
], PersonalFieldType.prototype, "atErasure", void 0);
PersonalFieldType = __decorate([
    ObjectType('PersonalField', { description: 'A field in which the product keeps data of people, as a record of processing activities lists it.' })
], PersonalFieldType);
let PersonalDataErasureType = class PersonalDataErasureType {
    id;
    subjectId;
    requestedBy;
    erasedAt;
    certificate;
};
__decorate([
    Field(() => ID, { description: 'Begins with `era_`.' })
], PersonalDataErasureType.prototype, "id", void 0);
__decorate([
    Field(() => ID, { description: 'Who was erased: an id that names nobody any more.' })
], PersonalDataErasureType.prototype, "subjectId", void 0);
__decorate([
    Field(() => ID, { description: 'The user who asked for it.' })
], PersonalDataErasureType.prototype, "requestedBy", void 0);
__decorate([
    Field(() => DateTime, { description: 'When.' })
], PersonalDataErasureType.prototype, "erasedAt", void 0);
__decorate([
    Field(() => String, {
        description: 'What was done in each table and in the audit trail, as a JWS that the keys at `/.well-known/jwks.json` verify.',
    })
], PersonalDataErasureType.prototype, "certificate", void 0);
PersonalDataErasureType = __decorate([
    ObjectType('PersonalDataErasure', { description: "The proof that a person's data was erased." })
], PersonalDataErasureType);
const PersonalDataErasureConnection = connectionOf('PersonalDataErasure', () => PersonalDataErasureType);
let PersonalDataInput = class PersonalDataInput {
    subjectId;
};
__decorate([
    Field(() => ID, { description: 'A user (`usr_…`) or a customer (`cus_…`) of the tenant.' })
], PersonalDataInput.prototype, "subjectId", void 0);
PersonalDataInput = __decorate([
    InputType('PersonalDataInput', { description: 'Whose data.' })
], PersonalDataInput);
let PrivacyResolver = class PrivacyResolver {
    personalFields() {
        return allPersonalColumns().map(({ table, key, column: { kind, purpose } }) => ({
            ...{ table: table.name, field: key, kind, purpose },
            atErasure: typeof table.atErasure === 'string' ? table.atErasure : `keep: ${table.atErasure.keep}`,
        }));
    }
    personalDataErasures(ctx, page) {
        return pageErasures(ctx, page);
    }
    exportPersonalData(ctx, input) {
        return exportPersonalData(ctx, input);
    }
    erasePersonalData(ctx, input) {
        return erasePersonalData(ctx, input);
    }
};
__decorate([
    Query(() => [PersonalFieldType], { nullable: true, description: 'Where the product keeps data of people, why, and what an erasure does there.' })
], PrivacyResolver.prototype, "personalFields", null);
__decorate([
    Query(() => PersonalDataErasureConnection, { nullable: true, description: 'Whose data was erased, the latest first.' }),
    __param(0, Context()),
    __param(1, Args(() => PageArgs))
], PrivacyResolver.prototype, "personalDataErasures", null);
__decorate([
    Mutation(() => DownloadTicketType, {
        nullable: true,
        description: "A ticket for all of a person's data as a JSON file: the rows about them, what they did, and when something was done about them.",
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => PersonalDataInput, { description: 'Whose data.' }))
], PrivacyResolver.prototype, "exportPersonalData", null);
__decorate([
    Mutation(() => PersonalDataErasureType, {
        nullable: true,
        description: "Erases a person's data for good. Rows to which the books refer stay without what is personal; the audit trail stays whole without the values. A user cannot sign in any more.",
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => PersonalDataInput, { description: 'Whose data.' }))
], PrivacyResolver.prototype, "erasePersonalData", null);
PrivacyResolver = __decorate([
    Resolver()
], PrivacyResolver);
export { PrivacyResolver };
//# sourceMappingURL=graphql.js.map