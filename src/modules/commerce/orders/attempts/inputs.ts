import { Field, InputType } from '../../../../kernel/graphql.js';
import { paymentMethod } from '../../payments/payment/enums.js';
import { OrderInput } from '../order/inputs.js';

@InputType('PayPlacedOrderInput', { description: 'How a shopper tries again to pay an order.' })
export class PayPlacedOrderInput {
  @Field(() => String, { description: 'The token of the cart that it was; signed in, the id of that cart or of the order does as well.' })
  cartToken: string;

  @Field(() => paymentMethod, { description: 'One of `commerce.checkoutPaymentMethods`.' })
  paymentMethod: keyof typeof paymentMethod;
}

@InputType('RequestOrderPaymentInput', { description: 'How an order is to be paid.' })
export class RequestOrderPaymentInput extends OrderInput {
  @Field(() => paymentMethod, { description: 'In which way, whatever shoppers are offered.' })
  paymentMethod: keyof typeof paymentMethod;
}
