var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
/** A module whose queries say who asked, how often they were executed, and for how long that may be kept: nothing of the product declares it. */
import { sql } from 'drizzle-orm';
import { Arg, Context, Directive, Field, Int, Mutation, ObjectType, Query, Resolver } from '../../src/kernel/graphql.js';
import { defineModule } from '../../src/kernel/module.js';
import { anyone, holds } from '../../src/kernel/shield.js';
let SightingDetailType = class SightingDetailType {
    text;
};
__decorate([
    Field(() => String, { description: 'A text.' })
], SightingDetailType.prototype, "text", void 0);
SightingDetailType = __decorate([
    ObjectType('SightingDetail', { description: 'Declares nothing.' })
], SightingDetailType);
let SightingType = class SightingType {
    execution;
    tenant;
    actor;
    permissions;
    brief;
    detail;
};
__decorate([
    Field(() => Int, { description: 'The how manyeth execution it was.' })
], SightingType.prototype, "execution", void 0);
__decorate([
    Field(() => String, { description: 'The names of the tenant and of a row of its own.' })
], SightingType.prototype, "tenant", void 0);
__decorate([
    Field(() => String, { description: 'Who asked.' })
], SightingType.prototype, "actor", void 0);
__decorate([
    Field(() => String, { description: 'What they may.' })
], SightingType.prototype, "permissions", void 0);
__decorate([
    Field(() => Int, { description: 'For a shorter time.' }),
    Directive('@cacheControl(maxAge: 5, scope: PUBLIC)')
], SightingType.prototype, "brief", void 0);
__decorate([
    Field(() => SightingDetailType, { description: 'For no time.' })
], SightingType.prototype, "detail", void 0);
SightingType = __decorate([
    ObjectType('Sighting', { description: 'What an execution saw.' }),
    Directive('@cacheControl(inheritMaxAge: true)')
], SightingType);
let executions = 0;
async function see(ctx) {
    executions += 1;
    const [row] = await ctx.read((db) => db.execute(sql `select name from products order by id limit 1`));
    const { actor } = ctx;
    return {
        execution: executions,
        tenant: `${ctx.tenant.slug}: ${row?.name}`,
        actor: 'id' in actor ? `${actor.id} ${'sessionId' in actor ? actor.sessionId : ''}` : actor.kind,
        permissions: [...actor.permissions].sort().join(' '),
        brief: 1,
        detail: { text: '' },
    };
}
let SightingResolver = class SightingResolver {
    mine(ctx, _word) {
        return see(ctx);
    }
    ours(ctx) {
        return see(ctx);
    }
    undeclared(ctx) {
        return see(ctx);
    }
    failing() {
        executions += 1;
        throw new Error(`failed in execution ${executions}`);
    }
    look(ctx) {
        return see(ctx);
    }
};
__decorate([
    Query(() => SightingType, { nullable: true, description: 'Kept for one session.' }),
    Directive('@cacheControl(maxAge: 60)'),
    __param(0, Context()),
    __param(1, Arg('word', () => String, { nullable: true, description: 'Any.' }))
], SightingResolver.prototype, "mine", null);
__decorate([
    Query(() => SightingType, { nullable: true, description: 'Kept for all with the same rights.' }),
    Directive('@cacheControl(maxAge: 60, scope: PUBLIC)'),
    __param(0, Context())
], SightingResolver.prototype, "ours", null);
__decorate([
    Query(() => SightingType, { nullable: true, description: 'Not kept.' }),
    __param(0, Context())
], SightingResolver.prototype, "undeclared", null);
__decorate([
    Query(() => Int, { nullable: true, description: 'Fails each time.' }),
    Directive('@cacheControl(maxAge: 60)')
], SightingResolver.prototype, "failing", null);
__decorate([
    Mutation(() => SightingType, { nullable: true, description: 'Never kept.' }),
    Directive('@cacheControl(maxAge: 60)'),
    __param(0, Context())
], SightingResolver.prototype, "look", null);
SightingResolver = __decorate([
    Resolver()
], SightingResolver);
const mayRead = holds('products:read');
export const cachedModule = defineModule({
    name: 'sightings',
    rank: 3,
    resolvers: [SightingResolver],
    rules: {
        Query: { mine: mayRead, ours: mayRead, undeclared: mayRead, failing: anyone },
        Mutation: { look: mayRead },
    },
});
export function executionsSoFar() {
    return executions;
}
//# sourceMappingURL=cached-module.js.map