var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, InputType, Int, ObjectType, connectionOf, registerEnumType } from '../../../kernel/graphql.js';
export var FleetMigrationStatus;
(function (FleetMigrationStatus) {
    FleetMigrationStatus["WAITING"] = "WAITING";
    FleetMigrationStatus["RUNNING"] = "RUNNING";
    FleetMigrationStatus["PAUSED"] = "PAUSED";
    FleetMigrationStatus["FINISHED"] = "FINISHED";
})(FleetMigrationStatus || (FleetMigrationStatus = {}));
registerEnumType(FleetMigrationStatus, {
    name: 'FleetMigrationStatus',
    description: 'How far a run is.',
    valuesConfig: {
        WAITING: { description: 'It was asked for; a worker begins within a second.' },
        RUNNING: { description: 'Tenants are being migrated, or the process that did so has died and another one will go on.' },
        PAUSED: { description: 'Nothing happens until it is resumed.' },
        FINISHED: { description: 'Every tenant that was behind was tried, or a newer build took it over.' },
    },
});
export var FleetMigrationPause;
(function (FleetMigrationPause) {
    FleetMigrationPause["CANARY_FAILED"] = "CANARY_FAILED";
    FleetMigrationPause["FAILURE_RATIO"] = "FAILURE_RATIO";
    FleetMigrationPause["REQUESTED"] = "REQUESTED";
})(FleetMigrationPause || (FleetMigrationPause = {}));
registerEnumType(FleetMigrationPause, {
    name: 'FleetMigrationPause',
    description: 'Why a run is paused.',
    valuesConfig: {
        CANARY_FAILED: { description: 'One of the first tenants failed, and no other was touched.' },
        FAILURE_RATIO: { description: 'A larger share of the tenants failed than the run allows.' },
        REQUESTED: { description: 'An operator asked for it.' },
    },
});
let FleetMigrationType = class FleetMigrationType {
    id;
    status;
    contract;
    canary;
    concurrency;
    failureRatio;
    total;
    migrated;
    failed;
    lockWaits;
    tenantsPerSecond;
    etaSeconds;
    createdAt;
    startedAt;
    pausedAt;
    pauseReason;
    finishedAt;
};
__decorate([
    Field(() => ID, { description: 'Begins with `flm_`.' })
], FleetMigrationType.prototype, "id", void 0);
__decorate([
    Field(() => FleetMigrationStatus, { description: 'How far it is.' })
], FleetMigrationType.prototype, "status", void 0);
__decorate([
    Field(() => Boolean, { description: 'Whether it also takes away what the release before uses.' })
], FleetMigrationType.prototype, "contract", void 0);
__decorate([
    Field(() => Int, { description: 'How many tenants go first; if one of them fails, no other is touched.' })
], FleetMigrationType.prototype, "canary", void 0);
__decorate([
    Field(() => Int, { description: 'How many tenants are migrated at a time.' })
], FleetMigrationType.prototype, "concurrency", void 0);
__decorate([
    Field(() => Number, { description: 'It pauses when more than this share of the tenants has failed, 0 to 1.' })
], FleetMigrationType.prototype, "failureRatio", void 0);
__decorate([
    Field(() => Int, { description: 'How many tenants it found behind; 0 while it waits.' })
], FleetMigrationType.prototype, "total", void 0);
__decorate([
    Field(() => Int, { description: 'How many of them are migrated.' })
], FleetMigrationType.prototype, "migrated", void 0);
__decorate([
    Field(() => Int, { description: 'How many of them failed; resumed, they are tried again.' })
], FleetMigrationType.prototype, "failed", void 0);
__decorate([
    Field(() => Int, { description: 'How many wait at this moment for a lock on a table that is in use.' })
], FleetMigrationType.prototype, "lockWaits", void 0);
__decorate([
    Field(() => Number, { nullable: true, description: 'Tenants per second since it began; null unless it runs.' })
], FleetMigrationType.prototype, "tenantsPerSecond", void 0);
__decorate([
    Field(() => Number, { nullable: true, description: 'How long the rest takes at that rate, in seconds; null while nothing can be said.' })
], FleetMigrationType.prototype, "etaSeconds", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was asked for.' })
], FleetMigrationType.prototype, "createdAt", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'When the first tenant was begun.' })
], FleetMigrationType.prototype, "startedAt", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'Since when it is paused.' })
], FleetMigrationType.prototype, "pausedAt", void 0);
__decorate([
    Field(() => FleetMigrationPause, { nullable: true, description: 'Why it is paused.' })
], FleetMigrationType.prototype, "pauseReason", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'When it was over.' })
], FleetMigrationType.prototype, "finishedAt", void 0);
FleetMigrationType = __decorate([
    ObjectType('FleetMigration', { description: 'A run over the fleet that brings every tenant to the migrations of this build. Seen by operators.' })
], FleetMigrationType);
export { FleetMigrationType };
let FleetMigrationFailureType = class FleetMigrationFailureType {
    tenantId;
    sqlState;
    message;
    attempts;
    failedAt;
};
__decorate([
    Field(() => ID, { description: 'The tenant. Begins with `ten_`.' })
], FleetMigrationFailureType.prototype, "tenantId", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "PostgreSQL's code of the error (https://www.postgresql.org/docs/current/errcodes-appendix.html).",
    })
], FleetMigrationFailureType.prototype, "sqlState", void 0);
__decorate([
    Field(() => String, { description: 'What PostgreSQL said, at most 500 characters.' })
], FleetMigrationFailureType.prototype, "message", void 0);
__decorate([
    Field(() => Int, { description: 'How often it was tried: locks and lost connections are tried again.' })
], FleetMigrationFailureType.prototype, "attempts", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was given up.' })
], FleetMigrationFailureType.prototype, "failedAt", void 0);
FleetMigrationFailureType = __decorate([
    ObjectType('FleetMigrationFailure', { description: 'A tenant that a run could not migrate; its schema is as it was.' })
], FleetMigrationFailureType);
export { FleetMigrationFailureType };
export const FleetMigrationConnection = connectionOf('FleetMigration', () => FleetMigrationType);
export const FleetMigrationFailureConnection = connectionOf('FleetMigrationFailure', () => FleetMigrationFailureType);
let StartFleetMigrationInput = class StartFleetMigrationInput {
    canary;
    concurrency;
    failureRatio;
    contract;
};
__decorate([
    Field(() => Int, { nullable: true, description: 'How many tenants go first, 0 to 1000; 1 when nothing is given.' })
], StartFleetMigrationInput.prototype, "canary", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'How many tenants at a time, 1 to 32; 4 when nothing is given.' })
], StartFleetMigrationInput.prototype, "concurrency", void 0);
__decorate([
    Field(() => Number, { nullable: true, description: 'Pause when more than this share has failed, 0 to 1; 0.1 when nothing is given.' })
], StartFleetMigrationInput.prototype, "failureRatio", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: 'Also take away what the release before uses. No process of it may run any more.' })
], StartFleetMigrationInput.prototype, "contract", void 0);
StartFleetMigrationInput = __decorate([
    InputType('StartFleetMigrationInput', { description: 'How a run goes about it.' })
], StartFleetMigrationInput);
export { StartFleetMigrationInput };
let FleetMigrationInput = class FleetMigrationInput {
    id;
};
__decorate([
    Field(() => ID, { description: 'Begins with `flm_`.' })
], FleetMigrationInput.prototype, "id", void 0);
FleetMigrationInput = __decorate([
    InputType('FleetMigrationInput', { description: 'Which run.' })
], FleetMigrationInput);
export { FleetMigrationInput };
//# sourceMappingURL=types.js.map