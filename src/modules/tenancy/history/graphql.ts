import type { ControlCtx } from '../../../kernel/context.js';
import {
  Args,
  Context,
  DateTime,
  Field,
  FieldResolver,
  ForwardPageArgs,
  ID,
  ObjectType,
  Resolver,
  Root,
  connectionOf,
} from '../../../kernel/graphql.js';
import { type Page, mapPage } from '../../../kernel/page.js';
import type { ControlEntry } from '../../audit/public.js';
import { TenantType } from '../graphql.js';
import { pageTenantEvents } from './service.js';

@ObjectType('TenantEvent', { description: "Something that was done to a tenant, as the operators' audit trail keeps it." })
class TenantEventType {
  @Field(() => ID, { description: 'The id of the event.' })
  id: string;

  @Field(() => String, { description: 'What happened: `tenancy.tenantSuspended`. All names are in docs/events.md.' })
  name: string;

  @Field(() => DateTime, { description: 'When.' })
  occurredAt: Date;

  @Field(() => String, { description: 'Who did it: `operator`, `user` of the tenant, `system` or `anonymous`.' })
  actorKind: string;

  @Field(() => String, { nullable: true, description: 'The id of that person, or the name of what the system did.' })
  actorId: string | null;

  @Field(() => String, { description: 'What the event tells, as a JSON object; empty after an erasure.' })
  details: string;

  @Field(() => String, { description: 'The request that did it, as in the log.' })
  requestId: string;
}

const TenantEventConnection = connectionOf('TenantEvent', () => TenantEventType);

@Resolver(() => TenantType)
export class HistoryResolver {
  @FieldResolver(() => TenantEventConnection, { description: 'What was done to it, the newest first. Read for all tenants of a page at once.' })
  async events(
    @Context() ctx: ControlCtx,
    @Root() { id }: TenantType,
    @Args(() => ForwardPageArgs) page: ForwardPageArgs,
  ): Promise<Page<TenantEventType>> {
    return mapPage(await pageTenantEvents(ctx, id, page), toEvent);
  }
}

function toEvent({ action, details, ...entry }: ControlEntry): TenantEventType {
  return { ...entry, name: action, details: JSON.stringify(details) };
}
