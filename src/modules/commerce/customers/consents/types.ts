import { DateTime, Field, ObjectType, registerEnumType } from '../../../../kernel/graphql.js';
import type { ConsentSource } from './tables.js';

const consentSource = { REGISTRATION: 'REGISTRATION', ACCOUNT: 'ACCOUNT', STAFF: 'STAFF' } as const;
registerEnumType(consentSource, {
  name: 'ConsentSource',
  description: 'Where a customer said it.',
  valuesConfig: {
    REGISTRATION: { description: 'On opening the account, with a link in a mail that proved the address.' },
    ACCOUNT: { description: 'Signed in, in their account.' },
    STAFF: { description: 'To somebody of the shop, who wrote it down.' },
  },
});

@ObjectType('MarketingConsent', { description: 'What a customer said to being written to about offers.' })
export class MarketingConsentType {
  @Field(() => Boolean, { description: 'Whether they agreed.' })
  granted: boolean;

  @Field(() => String, { nullable: true, description: "Which text they were shown, as the shop's pages name it; null where none was." })
  textVersion: string | null;

  @Field(() => consentSource, { description: 'Where they said it.' })
  source: ConsentSource;

  @Field(() => DateTime, { description: 'When they said it.' })
  decidedAt: Date;
}
