import { check } from '../../../../kernel/check.js';
import type { GatewayContext } from '../../../../kernel/context.js';
import { Arg, Context, DateTime, Field, InputType, Mutation, ObjectType, Query, Resolver } from '../../../../kernel/graphql.js';
import { ssoDomainSchema } from './checks.js';
import { addSsoDomain, listSsoDomains, removeSsoDomain, verifySsoDomain } from './service.js';

@ObjectType('SsoDomain', { description: 'An e-mail domain of the company, and the DNS record that proves it.' })
class SsoDomainType {
  @Field(() => String, { description: 'In small letters; letters beyond ASCII as `xn--…`.' })
  domain: string;

  @Field(() => String, { description: 'Where to publish the record.' })
  recordName: string;

  @Field(() => String, { description: 'The text of the TXT record. Leave it there: it is looked at once a day.' })
  recordValue: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was proved; null while it is not, or not any more.' })
  verifiedAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the name servers last gave an answer.' })
  checkedAt: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Since when the record is missing; three days later the domain counts as not proved. Null while it is there.',
  })
  missingSince: Date | null;
}

@InputType('SsoDomainInput', { description: 'An e-mail domain.' })
class SsoDomainInput {
  @Field(() => String, { description: 'Such as `example.com`: what stands behind the @ of addresses. Subdomains are domains of their own.' })
  domain: string;
}

@Resolver()
export class SsoDomainResolver {
  @Query(() => [SsoDomainType], { nullable: true, description: 'The e-mail domains that the tenant has added, by name: at most 50.' })
  ssoDomains(@Context() ctx: GatewayContext) {
    return listSsoDomains(ctx);
  }

  @Mutation(() => SsoDomainType, {
    nullable: true,
    description: 'Adds an e-mail domain. Publish the DNS record that it answers with, then call `verifySsoDomain`.',
  })
  addSsoDomain(@Context() ctx: GatewayContext, @Arg('input', () => SsoDomainInput, { description: 'Which one.' }) input: SsoDomainInput) {
    return addSsoDomain(ctx, check(ssoDomainSchema, input).domain);
  }

  @Mutation(() => SsoDomainType, {
    nullable: true,
    description: 'Looks for the DNS record of a domain. One tenant alone can have proved a domain.',
  })
  verifySsoDomain(@Context() ctx: GatewayContext, @Arg('input', () => SsoDomainInput, { description: 'Which one.' }) input: SsoDomainInput) {
    return verifySsoDomain(ctx, check(ssoDomainSchema, input).domain);
  }

  @Mutation(() => Boolean, {
    nullable: true,
    description: 'Takes a domain back. Refused while a connection speaks for addresses of it. True.',
  })
  removeSsoDomain(@Context() ctx: GatewayContext, @Arg('input', () => SsoDomainInput, { description: 'Which one.' }) input: SsoDomainInput) {
    return removeSsoDomain(ctx, check(ssoDomainSchema, input).domain);
  }
}
