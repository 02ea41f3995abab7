import { check } from '../../../kernel/check.js';
import { type ControlCtx, type ServerId, serverId } from '../../../kernel/context.js';
import { Arg, Context, DateTime, Field, FieldResolver, ID, InputType, Mutation, ObjectType, Resolver, Root } from '../../../kernel/graphql.js';
import { serverSchema } from '../registry/checks.js';
import { DatabaseServerType, toServerType } from '../registry/types.js';
import { type CredentialState, listCredentialStates } from './queries.js';
import { requestRotation } from './rotation.js';

@ObjectType('CredentialRotation', { description: 'A new password of a server that is not in force yet.' })
class CredentialRotationType {
  @Field(() => DateTime, { description: 'When it was asked for. It takes a few seconds.' })
  requestedAt: Date;

  @Field(() => String, { nullable: true, description: 'Why the last attempt failed; it is tried again every second.' })
  problem: string | null;
}

@InputType('RotateServerCredentialsInput', { description: 'Whose credentials to rotate.' })
class RotateServerCredentialsInput {
  @Field(() => ID, { description: 'The server. Begins with `srv_`.' })
  id: string;
}

@Resolver(() => DatabaseServerType)
export class CredentialResolver {
  @FieldResolver(() => DateTime, { nullable: true, description: 'Since when its present password is in force; null for the home server.' })
  async credentialsSince(@Context() ctx: ControlCtx, @Root() { id }: DatabaseServerType): Promise<Date | null> {
    return (await statesOf(ctx, serverId.parse(id))).find((state) => state.activatedAt !== null)?.activatedAt ?? null;
  }

  @FieldResolver(() => CredentialRotationType, {
    nullable: true,
    description: 'The rotation of its credentials that is under way; null when there is none.',
  })
  async rotation(@Context() ctx: ControlCtx, @Root() { id }: DatabaseServerType): Promise<CredentialRotationType | null> {
    const candidate = (await statesOf(ctx, serverId.parse(id))).find((state) => state.activatedAt === null);
    return candidate ? { requestedAt: candidate.createdAt, problem: candidate.problem } : null;
  }

  @Mutation(() => DatabaseServerType, {
    nullable: true,
    description:
      "Gives a server's login another password, which nobody sees. A worker does it within a few seconds, without a request that fails; `rotation` is null when it is done. For operators.",
  })
  async rotateServerCredentials(
    @Context() ctx: ControlCtx,
    @Arg('input', () => RotateServerCredentialsInput, { description: 'Whose.' }) input: RotateServerCredentialsInput,
  ): Promise<DatabaseServerType> {
    return toServerType(await requestRotation(ctx, check(serverSchema, input).id));
  }
}

/** Read once per request, however many servers are shown. */
const known = new WeakMap<ControlCtx['control'], Promise<readonly CredentialState[]>>();

async function statesOf(ctx: ControlCtx, id: ServerId): Promise<readonly CredentialState[]> {
  const found = known.get(ctx.control) ?? ctx.control.read(listCredentialStates);
  known.set(ctx.control, found);
  return (await found).filter((state) => state.serverId === id);
}
