import { DateTime, Field, LocalDate, ObjectType, SafeInt, registerEnumType } from '../../../kernel/graphql.js';
import type { QuotaName } from '../../../kernel/quotas.js';

const quotaName = { USERS: 'users', RECORDS: 'records', REQUESTS_PER_DAY: 'requestsPerDay', STORAGE_BYTES: 'storageBytes' } as const;
registerEnumType(quotaName, {
  name: 'QuotaName',
  description: 'What a plan limits.',
  valuesConfig: {
    USERS: { description: 'Active users.' },
    RECORDS: { description: 'Rows of the business modules.' },
    REQUESTS_PER_DAY: { description: 'Requests of signed-in users on this day in UTC.' },
    STORAGE_BYTES: { description: "Bytes of the tenant's schema." },
  },
});

@ObjectType('QuotaStanding', { description: 'How much of a quota is used.' })
export class QuotaStandingType {
  @Field(() => quotaName, { description: 'Which quota.' })
  quota: QuotaName;

  @Field(() => SafeInt, {
    nullable: true,
    description: 'How much there is; null until it is measured. Requests are some seconds old, the others a minute.',
  })
  used: number | null;

  @Field(() => SafeInt, { nullable: true, description: 'How much the plan allows; null is no limit.' })
  limit: number | null;
}

@ObjectType('TenantUsage', { description: 'What a tenant uses at this moment of what its plan allows.' })
export class TenantUsageType {
  @Field(() => [QuotaStandingType], { description: 'Each quota.' })
  quotas: readonly QuotaStandingType[];

  @Field(() => DateTime, { nullable: true, description: 'When users, records and storage were measured; null until they are.' })
  measuredAt: Date | null;
}

@ObjectType('UsageDay', { description: 'What a tenant used on one day.' })
export class UsageDayType {
  @Field(() => LocalDate, { description: 'The day in UTC.' })
  day: string;

  @Field(() => SafeInt, { description: 'Requests of signed-in users.' })
  requests: number;

  @Field(() => SafeInt, { description: 'Operations among them that were mutations.' })
  mutations: number;

  @Field(() => SafeInt, { description: 'Operations that were answered with an error.' })
  errors: number;

  @Field(() => SafeInt, { description: 'Events: what was changed.' })
  events: number;

  @Field(() => SafeInt, { description: 'Users whose session was used.' })
  activeUsers: number;

  @Field(() => SafeInt, { nullable: true, description: 'Users that could sign in; null until it was measured.' })
  users: number | null;

  @Field(() => SafeInt, { nullable: true, description: 'Rows of the business modules; null until they were counted.' })
  records: number | null;

  @Field(() => SafeInt, { nullable: true, description: "Bytes of the tenant's schema without its audit trail; null until they were measured." })
  storageBytes: number | null;
}

@ObjectType('UsageTotals', { description: 'What a tenant used in a period: sums of what happened, and the most that there was on one day.' })
class UsageTotalsType {
  @Field(() => SafeInt, { description: 'Requests of signed-in users.' })
  requests: number;

  @Field(() => SafeInt, { description: 'Operations among them that were mutations.' })
  mutations: number;

  @Field(() => SafeInt, { description: 'Operations that were answered with an error.' })
  errors: number;

  @Field(() => SafeInt, { description: 'Events.' })
  events: number;

  @Field(() => SafeInt, { description: 'The most active users of one day.' })
  peakActiveUsers: number;

  @Field(() => SafeInt, { description: 'The most users that could sign in.' })
  peakUsers: number;

  @Field(() => SafeInt, { description: 'The most rows of the business modules.' })
  peakRecords: number;

  @Field(() => SafeInt, { description: 'The most bytes.' })
  peakStorageBytes: number;
}

@ObjectType('Usage', { description: 'What a tenant used in a period.' })
export class UsageType {
  @Field(() => LocalDate, { description: 'The first day of the period, in UTC.' })
  from: string;

  @Field(() => LocalDate, { description: 'The day after the last one.' })
  to: string;

  @Field(() => [UsageDayType], { description: 'The days of which anything is known, at most 396.' })
  days: readonly UsageDayType[];

  @Field(() => UsageTotalsType, { description: 'All days together.' })
  totals: UsageTotalsType;
}
