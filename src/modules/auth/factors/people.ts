/** What administrators see of other people's second factors: of which kind they are, whether one is missing, and no more. */
import { type Ctx, defineLoader } from '../../../kernel/context.js';
import { Context, DateTime, FieldResolver, Resolver, Root } from '../../../kernel/graphql.js';
import type { UserId } from '../../access/public.js';
import { type AccessExplanation, AccessExplanationType, type SeenPerson, UserType, onlyFor } from '../../users/public.js';
import { listFactorKinds } from './queries.js';
import { findSecondFactorDue } from './requirements/service.js';
import { type SecondFactorKind, secondFactor } from './types.js';

const factorsOfUsers = defineLoader<UserId, readonly SecondFactorKind[]>({
  name: 'auth.factorsOfUsers',
  keyOf: (id) => id,
  load: async (db, ids) => {
    const byHolder = Map.groupBy(await listFactorKinds(db, ids), ({ holderId }) => holderId);
    return new Map([...byHolder].map(([id, rows]) => [id, rows.map(({ kind }) => kind)]));
  },
});

@Resolver(() => UserType)
export class UserFactorsResolver {
  @FieldResolver(() => [secondFactor], {
    nullable: true,
    description: 'The kinds of second factors that the user has; empty for none. For oneself and holders of `users:inspect`.',
  })
  secondFactors(@Context() ctx: Ctx, @Root() person: SeenPerson) {
    return onlyFor(ctx, { person, permission: 'users:inspect' }, async () => (await ctx.load(factorsOfUsers, person.id)) ?? []);
  }
}

@Resolver(() => AccessExplanationType)
export class ExplainedFactorsResolver {
  @FieldResolver(() => DateTime, {
    nullable: true,
    description:
      'From when on the user is refused everything with SECOND_FACTOR_REQUIRED, whatever they hold, until they add a second factor; null when none is required or they have one. For oneself and holders of `users:inspect`.',
  })
  secondFactorDueFrom(@Context() ctx: Ctx, @Root() { userId }: AccessExplanation) {
    return onlyFor(ctx, { person: { id: userId }, permission: 'users:inspect' }, () => findSecondFactorDue(ctx, userId));
  }
}
