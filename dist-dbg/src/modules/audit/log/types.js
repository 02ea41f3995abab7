var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, ObjectType, connectionOf, registerEnumType } from '../../../kernel/graphql.js';
import { auditDirection } from './order.js';
registerEnumType(auditDirection, {
    name: 'AuditLogOrder',
    description: 'In which order entries are listed.',
    valuesConfig: { NEWEST_FIRST: { description: 'By time, the newest first.' }, OLDEST_FIRST: { description: 'By time, the oldest first.' } },
});
export const actorKind = {
    USER: 'USER',
    API_KEY: 'API_KEY',
    CUSTOMER: 'CUSTOMER',
    OPERATOR: 'OPERATOR',
    SYSTEM: 'SYSTEM',
    DATABASE: 'DATABASE',
    ANONYMOUS: 'ANONYMOUS',
};
registerEnumType(actorKind, {
    name: 'AuditActorKind',
    description: 'Who can have done something.',
    valuesConfig: {
        USER: { description: 'A user of the tenant.' },
        API_KEY: { description: 'A program with an API key of the tenant.' },
        CUSTOMER: { description: "A customer of the tenant's shop." },
        OPERATOR: { description: 'An operator of the platform.' },
        SYSTEM: { description: 'The product itself: a job, a listener, the command line. `id` names it.' },
        DATABASE: { description: 'Somebody at the database, past the product. `id` is the login.' },
        ANONYMOUS: { description: 'Somebody who was not signed in, and did not sign in by it.' },
    },
});
export const changeKind = { CREATED: 'CREATED', CHANGED: 'CHANGED', DELETED: 'DELETED' };
registerEnumType(changeKind, {
    name: 'AuditChangeKind',
    description: 'What became of a row.',
    valuesConfig: {
        CREATED: { description: 'It was made; fields have only `after`.' },
        CHANGED: { description: 'It was changed; only what differs is listed.' },
        DELETED: { description: 'It was removed; fields have only `before`.' },
    },
});
let AuditActorType = class AuditActorType {
    kind;
    id;
};
__decorate([
    Field(() => actorKind, { description: 'What they are.' })
], AuditActorType.prototype, "kind", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'Begins with `usr_`, `key_`, `cus_` or `opr_`, or names a job or a database login; null for the anonymous.',
    })
], AuditActorType.prototype, "id", void 0);
AuditActorType = __decorate([
    ObjectType('AuditActor', { description: 'Who did something.' })
], AuditActorType);
export { AuditActorType };
let AuditFactType = class AuditFactType {
    name;
    value;
};
__decorate([
    Field(() => String, { description: 'What it is, as `slug`.' })
], AuditFactType.prototype, "name", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Texts as they are, everything else as JSON.' })
], AuditFactType.prototype, "value", void 0);
AuditFactType = __decorate([
    ObjectType('AuditFact', { description: 'One thing that an entry tells besides who, what and when.' })
], AuditFactType);
export { AuditFactType };
let AuditChangedFieldType = class AuditChangedFieldType {
    field;
    before;
    after;
};
__decorate([
    Field(() => String, { description: 'Its name, as `displayName`.' })
], AuditChangedFieldType.prototype, "field", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What stood there before; null when nothing did. Secrets are shown as `secret`.' })
], AuditChangedFieldType.prototype, "before", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What stands there since; null when nothing does. Secrets are shown as `secret`.' })
], AuditChangedFieldType.prototype, "after", void 0);
AuditChangedFieldType = __decorate([
    ObjectType('AuditChangedField', { description: 'A field before and after.' })
], AuditChangedFieldType);
export { AuditChangedFieldType };
let AuditChangeType = class AuditChangeType {
    table;
    objectId;
    kind;
    fields;
    isErased;
};
__decorate([
    Field(() => String, { description: 'The table, as `customers`.' })
], AuditChangeType.prototype, "table", void 0);
__decorate([
    Field(() => String, { description: 'The id of what the row is; several, with a blank between them, for a row that connects things.' })
], AuditChangeType.prototype, "objectId", void 0);
__decorate([
    Field(() => changeKind, { description: 'What became of it.' })
], AuditChangeType.prototype, "kind", void 0);
__decorate([
    Field(() => [AuditChangedFieldType], { description: 'Field by field. Counters and times of the change itself are left out.' })
], AuditChangeType.prototype, "fields", void 0);
__decorate([
    Field(() => Boolean, { description: "Whether the values were erased with a person's data; the names of the fields stay." })
], AuditChangeType.prototype, "isErased", void 0);
AuditChangeType = __decorate([
    ObjectType('AuditChange', { description: 'A row that was made, changed or removed.' })
], AuditChangeType);
export { AuditChangeType };
let AuditEntryType = class AuditEntryType {
    id;
    occurredAt;
    action;
    objectId;
    actor;
    impersonator;
    requestId;
    address;
    facts;
    isErased;
    /** Where the rest is read. */
    row;
    loaders;
};
__decorate([
    Field(() => ID, { description: 'Begins with `evt_`.' })
], AuditEntryType.prototype, "id", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was done.' })
], AuditEntryType.prototype, "occurredAt", void 0);
__decorate([
    Field(() => String, { description: 'What was done: the name of an event, as `commerce.productUpdated`. All are listed in docs/events.md.' })
], AuditEntryType.prototype, "action", void 0);
__decorate([
    Field(() => String, { description: 'The id of the thing to which it was done.' })
], AuditEntryType.prototype, "objectId", void 0);
__decorate([
    Field(() => AuditActorType, { description: 'Who did it.' })
], AuditEntryType.prototype, "actor", void 0);
__decorate([
    Field(() => AuditActorType, { nullable: true, description: 'The operator who acted as the user in `actor`, with the consent of the tenant.' })
], AuditEntryType.prototype, "impersonator", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The request: the same in the header `x-request-id`, in errors and in the log.' })
], AuditEntryType.prototype, "requestId", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The network address it came from; null for what no client asked for, and after an erasure.' })
], AuditEntryType.prototype, "address", void 0);
__decorate([
    Field(() => [AuditFactType], { description: 'What else the event tells.' })
], AuditEntryType.prototype, "facts", void 0);
__decorate([
    Field(() => Boolean, { description: "Whether the facts were erased with a person's data." })
], AuditEntryType.prototype, "isErased", void 0);
AuditEntryType = __decorate([
    ObjectType('AuditEntry', { description: 'Something that was done: who, on whose behalf, what, when, from where.' })
], AuditEntryType);
export { AuditEntryType };
export const AuditEntryConnection = connectionOf('AuditEntry', () => AuditEntryType);
//# sourceMappingURL=types.js.map