var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
/** What administrators see of other people's second factors: of which kind they are, whether one is missing, and no more. */
import { defineLoader } from '../../../kernel/context.js';
import { Context, DateTime, FieldResolver, Resolver, Root } from '../../../kernel/graphql.js';
import { AccessExplanationType, UserType, onlyFor } from '../../users/public.js';
import { listFactorKinds } from './queries.js';
import { findSecondFactorDue } from './requirements/service.js';
import { secondFactor } from './types.js';
const factorsOfUsers = defineLoader({
    name: 'auth.factorsOfUsers',
    keyOf: (id) => id,
    load: async (db, ids) => {
        const byHolder = Map.groupBy(await listFactorKinds(db, ids), ({ holderId }) => holderId);
        return new Map([...byHolder].map(([id, rows]) => [id, rows.map(({ kind }) => kind)]));
    },
});
let UserFactorsResolver = class UserFactorsResolver {
    secondFactors(ctx, person) {
        return onlyFor(ctx, { person, permission: 'users:inspect' }, async () => (await ctx.load(factorsOfUsers, person.id)) ?? []);
    }
};
__decorate([
    FieldResolver(() => [secondFactor], {
        nullable: true,
        description: 'The kinds of second factors that the user has; empty for none. For oneself and holders of `users:inspect`.',
    }),
    __param(0, Context()),
    __param(1, Root())
], UserFactorsResolver.prototype, "secondFactors", null);
UserFactorsResolver = __decorate([
    Resolver(() => UserType)
], UserFactorsResolver);
export { UserFactorsResolver };
let ExplainedFactorsResolver = class ExplainedFactorsResolver {
    secondFactorDueFrom(ctx, { userId }) {
        return onlyFor(ctx, { person: { id: userId }, permission: 'users:inspect' }, () => findSecondFactorDue(ctx, userId));
    }
};
__decorate([
    FieldResolver(() => DateTime, {
        nullable: true,
        description: 'From when on the user is refused everything with SECOND_FACTOR_REQUIRED, whatever they hold, until they add a second factor; null when none is required or they have one. For oneself and holders of `users:inspect`.',
    }),
    __param(0, Context()),
    __param(1, Root())
], ExplainedFactorsResolver.prototype, "secondFactorDueFrom", null);
ExplainedFactorsResolver = __decorate([
    Resolver(() => AccessExplanationType)
], ExplainedFactorsResolver);
export { ExplainedFactorsResolver };
//# sourceMappingURL=people.js.map