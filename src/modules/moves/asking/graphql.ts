import { check } from '../../../kernel/check.js';
import { type ControlCtx, tenantId } from '../../../kernel/context.js';
import { Arg, Args, Context, ID, Mutation, PageArgs, Query, Resolver } from '../../../kernel/graphql.js';
import { type Page, mapPage } from '../../../kernel/page.js';
import { moveId } from '../ids.js';
import { confirmedSchema, moveSchema, undoSchema } from './checks.js';
import type { MoveRow } from './queries.js';
import { cancelTenantMove, confirmTenantMove, getTenantMove, moveTenant, pageMoves, undoTenantMove } from './service.js';
import { statusOf } from './status.js';
import { MoveTenantInput, TenantMoveConnection, TenantMoveInput, TenantMoveStatus, TenantMoveType, UndoTenantMoveInput } from './types.js';

@Resolver()
export class MoveResolver {
  @Query(() => TenantMoveType, { nullable: true, description: 'One move of a tenant between database servers. For operators.' })
  async tenantMove(@Context() ctx: ControlCtx, @Arg('id', () => ID, { description: 'Begins with `mov_`.' }) id: string): Promise<TenantMoveType> {
    return toType(await getTenantMove(ctx, moveId.parse(id)));
  }

  @Query(() => TenantMoveConnection, { nullable: true, description: 'The last moves between database servers, the newest first. For operators.' })
  async tenantMoves(
    @Context() ctx: ControlCtx,
    @Arg('tenantId', () => ID, { nullable: true, description: 'Of this tenant alone. Begins with `ten_`.' }) tenant: string | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<TenantMoveType>> {
    return mapPage(await pageMoves(ctx, tenant === null || tenant === undefined ? null : tenantId.parse(tenant, 'tenantId'), page), toType);
  }

  @Mutation(() => TenantMoveType, {
    nullable: true,
    description:
      'Lets a worker move a tenant to another database server while it is in use: its rows are copied and verified, changes are brought over, and writes wait once, for less than a second. The source is kept until the move is confirmed. For operators.',
  })
  async moveTenant(
    @Context() ctx: ControlCtx,
    @Arg('input', () => MoveTenantInput, { description: 'Whom, and where to.' }) input: MoveTenantInput,
  ): Promise<TenantMoveType> {
    return toType(await moveTenant(ctx, check(moveSchema, input)));
  }

  @Mutation(() => TenantMoveType, {
    nullable: true,
    description: 'Gives a move up before the tenant has changed places; what was copied is dropped. For operators.',
  })
  async cancelTenantMove(
    @Context() ctx: ControlCtx,
    @Arg('input', () => TenantMoveInput, { description: 'Which.' }) input: TenantMoveInput,
  ): Promise<TenantMoveType> {
    return toType(await cancelTenantMove(ctx, check(confirmedSchema, input)));
  }

  @Mutation(() => TenantMoveType, {
    nullable: true,
    description: 'Gives the source of a moved tenant up: it is dropped. Cannot be undone. For operators.',
  })
  async confirmTenantMove(
    @Context() ctx: ControlCtx,
    @Arg('input', () => TenantMoveInput, { description: 'Which.' }) input: TenantMoveInput,
  ): Promise<TenantMoveType> {
    return toType(await confirmTenantMove(ctx, check(confirmedSchema, input)));
  }

  @Mutation(() => TenantMoveType, {
    nullable: true,
    description:
      'Lets a worker bring a moved tenant back to its source, unless rows were written on the target since: moving it back as any other keeps them. All rows are compared while writes wait. For operators.',
  })
  async undoTenantMove(
    @Context() ctx: ControlCtx,
    @Arg('input', () => UndoTenantMoveInput, { description: 'Which.' }) input: UndoTenantMoveInput,
  ): Promise<TenantMoveType> {
    return toType(await undoTenantMove(ctx, check(undoSchema, input)));
  }
}

function toType(row: MoveRow): TenantMoveType {
  return { ...row, status: TenantMoveStatus[statusOf(row)] };
}
