import { Field, InputType, Int } from '../../../../kernel/graphql.js';
import { NewAddressInput } from '../../addresses/book/inputs.js';

@InputType('UpdateMyProfileInput', { description: 'What the signed-in customer changes of themselves. What is not given stays as it is.' })
export class UpdateMyProfileInput {
  @Field(() => Int, { nullable: true, description: 'Refuse the change with COMMERCE_VERSION_STALE unless `customerMe` has this version.' })
  ifVersion: number | null;

  @Field(() => String, { nullable: true, description: 'As they want to be called; 1 to 120 characters.' })
  displayName: string | null;

  @Field(() => String, { nullable: true, description: 'Digits, spaces and the signs + ( ) - . /; an explicit null removes it.' })
  phone: string | null;
}

@InputType('AddMyAddressInput', { description: 'A new address of the signed-in customer, who has at most 50.' })
export class AddMyAddressInput extends NewAddressInput {}

@InputType('SetMyMarketingConsentInput', { description: 'What the signed-in customer says to being written to about offers.' })
export class SetMyMarketingConsentInput {
  @Field(() => Boolean, { description: 'Whether they agree.' })
  granted: boolean;

  @Field(() => String, { nullable: true, description: 'Which text they were shown, as your pages name it; at most 60 characters. Needed to agree.' })
  textVersion: string | null;
}
