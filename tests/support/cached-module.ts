/** A module whose queries say who asked, how often they were executed, and for how long that may be kept: nothing of the product declares it. */
import { sql } from 'drizzle-orm';
import type { GatewayContext } from '../../src/kernel/context.js';
import { Arg, Context, Directive, Field, Int, Mutation, ObjectType, Query, Resolver } from '../../src/kernel/graphql.js';
import { defineModule } from '../../src/kernel/module.js';
import { anyone, holds } from '../../src/kernel/rules.js';

@ObjectType('SightingDetail', { description: 'Declares nothing.' })
class SightingDetailType {
  @Field(() => String, { description: 'A text.' })
  text: string;
}

@ObjectType('Sighting', { description: 'What an execution saw.' })
@Directive('@cacheControl(inheritMaxAge: true)')
class SightingType {
  @Field(() => Int, { description: 'The how manyeth execution it was.' })
  execution: number;

  @Field(() => String, { description: 'The names of the tenant and of a row of its own.' })
  tenant: string;

  @Field(() => String, { description: 'Who asked.' })
  actor: string;

  @Field(() => String, { description: 'What they may.' })
  permissions: string;

  @Field(() => Int, { description: 'For a shorter time.' })
  @Directive('@cacheControl(maxAge: 5, scope: PUBLIC)')
  brief: number;

  @Field(() => SightingDetailType, { description: 'For no time.' })
  detail: SightingDetailType;
}

let executions = 0;

async function see(ctx: GatewayContext): Promise<SightingType> {
  executions += 1;
  const [row] = await ctx.read((db) => db.execute<{ name: string }>(sql`select name from products order by id limit 1`));
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

@Resolver()
class SightingResolver {
  @Query(() => SightingType, { nullable: true, description: 'Kept for one session.' })
  @Directive('@cacheControl(maxAge: 60)')
  mine(@Context() ctx: GatewayContext, @Arg('word', () => String, { nullable: true, description: 'Any.' }) _word: string | null) {
    return see(ctx);
  }

  @Query(() => SightingType, { nullable: true, description: 'Kept for all with the same rights.' })
  @Directive('@cacheControl(maxAge: 60, scope: PUBLIC)')
  ours(@Context() ctx: GatewayContext) {
    return see(ctx);
  }

  @Query(() => SightingType, { nullable: true, description: 'Not kept.' })
  undeclared(@Context() ctx: GatewayContext) {
    return see(ctx);
  }

  @Query(() => Int, { nullable: true, description: 'Fails each time.' })
  @Directive('@cacheControl(maxAge: 60)')
  failing(): number {
    executions += 1;
    throw new Error(`failed in execution ${executions}`);
  }

  @Mutation(() => SightingType, { nullable: true, description: 'Never kept.' })
  @Directive('@cacheControl(maxAge: 60)')
  look(@Context() ctx: GatewayContext) {
    return see(ctx);
  }
}

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

export function executionsSoFar(): number {
  return executions;
}
