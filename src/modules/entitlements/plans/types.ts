import { DateTime, Field, Int, ObjectType, SafeInt, connectionOf } from '../../../kernel/graphql.js';
import { findFlag } from '../catalogue.js';
import type { PlanRow } from '../control.tables.js';

@ObjectType('PlanQuotas', { description: 'How much a tenant may have. Null is no limit.' })
class PlanQuotasType {
  @Field(() => SafeInt, { nullable: true, description: 'Active users.' })
  users: number | null;

  @Field(() => SafeInt, { nullable: true, description: 'Rows of the business modules: products, variants, customers and so on.' })
  records: number | null;

  @Field(() => SafeInt, { nullable: true, description: 'Requests of signed-in users by day in UTC.' })
  requestsPerDay: number | null;

  @Field(() => SafeInt, { nullable: true, description: "Bytes of the tenant's schema without its audit trail, indexes included." })
  storageBytes: number | null;
}

@ObjectType('PlanFlag', { description: 'Whether a plan opens something.' })
class PlanFlagType {
  @Field(() => String, { description: 'The key of the flag.' })
  key: string;

  @Field(() => Boolean, { description: 'Whether it is on for tenants of the plan.' })
  enabled: boolean;
}

@ObjectType('PlanSetting', { description: 'The value that a plan gives to a setting.' })
class PlanSettingType {
  @Field(() => String, { description: 'The key of the setting.' })
  key: string;

  @Field(() => String, { description: 'The value, as text of the type of the setting.' })
  value: string;
}

@ObjectType('Plan', { description: 'What tenants are sold: quotas, flags and settings.' })
export class PlanType {
  @Field(() => String, { description: 'Its name for programs, such as `business`.' })
  key: string;

  @Field(() => String, { description: 'Its name for people.' })
  title: string;

  @Field(() => PlanQuotasType, { description: 'How much a tenant may have.' })
  quotas: PlanQuotasType;

  @Field(() => [PlanFlagType], { description: 'Flags that it switches; the others have their default.' })
  flags: readonly PlanFlagType[];

  @Field(() => [PlanSettingType], { description: 'Settings that it gives a value to; the others have their default.' })
  settings: readonly PlanSettingType[];

  @Field(() => Boolean, { description: 'Whether new tenants get it that ask for no other.' })
  isDefault: boolean;

  @Field(() => DateTime, { nullable: true, description: 'Since when no more tenants get it.' })
  archivedAt: Date | null;

  @Field(() => Int, { description: 'Counts its changes; for `ifVersion`.' })
  version: number;

  @Field(() => DateTime, { description: 'When it was created.' })
  createdAt: Date;

  @Field(() => DateTime, { description: 'When it was last changed.' })
  updatedAt: Date;
}

export const PlanConnection = connectionOf('Plan', () => PlanType);

export function toPlanType({ users, records, requestsPerDay, storageBytes, settings, defaultSince, ...plan }: PlanRow): PlanType {
  const values = Object.entries(settings).sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    ...plan,
    quotas: { users, records, requestsPerDay, storageBytes },
    flags: values.filter(([key]) => findFlag(key)).map(([key, value]) => ({ key, enabled: value === true })),
    settings: values.filter(([key]) => !findFlag(key)).map(([key, value]) => ({ key, value: String(value) })),
    isDefault: defaultSince !== null,
  };
}
