import { DateTime, Field, ID, InputType, Int, ObjectType } from '../../../../kernel/graphql.js';

@ObjectType('ShipmentLine', { description: 'So many pieces of a line of the order.' })
export class ShipmentLineType {
  @Field(() => ID, { description: 'The line of the order.' })
  lineId: string;

  @Field(() => Int, { description: 'How many pieces.' })
  quantity: number;
}

@ObjectType('Shipment', { description: 'What has left of an order at once.' })
export class ShipmentType {
  @Field(() => ID, { description: 'Begins with `shp_`.' })
  id: string;

  @Field(() => ID, { description: 'The order.' })
  orderId: string;

  @Field(() => String, { nullable: true, description: 'Who carries it.' })
  carrier: string | null;

  @Field(() => String, { nullable: true, description: 'What the carrier calls it.' })
  trackingNumber: string | null;

  @Field(() => String, { nullable: true, description: 'The page on which it is followed.' })
  trackingUrl: string | null;

  @Field(() => DateTime, { description: 'When it left.' })
  shippedAt: Date;

  @Field(() => Int, { description: 'Counts the changes, from 1. For `ifVersion`.' })
  version: number;
}

@InputType('OrderPiecesInput', { description: 'So many pieces of a line of an order.' })
export class OrderPiecesInput {
  @Field(() => ID, { description: 'The line.' })
  lineId: string;

  @Field(() => Int, { description: 'How many pieces, at least 1.' })
  quantity: number;
}

const CARRIER =
  'Who carries it, in at most 60 characters. Of DHL, DPD, FedEx, GLS, Royal Mail, UPS and USPS the page is known on which a parcel is followed.';

@InputType('FulfilOrderInput', { description: 'What leaves of an order.' })
export class FulfilOrderInput {
  @Field(() => ID, { description: 'The order.' })
  orderId: string;

  @Field(() => Int, { nullable: true, description: 'Refuse with COMMERCE_VERSION_STALE unless the order has this version.' })
  ifVersion: number | null;

  @Field(() => [OrderPiecesInput], { nullable: true, description: 'What leaves; all that is open when not given.' })
  lines: OrderPiecesInput[] | null;

  @Field(() => String, { nullable: true, description: CARRIER })
  carrier: string | null;

  @Field(() => String, { nullable: true, description: 'What the carrier calls it, in at most 100 characters.' })
  trackingNumber: string | null;

  @Field(() => String, { nullable: true, description: 'Where it is followed, beginning with https://; the page of a known carrier when not given.' })
  trackingUrl: string | null;
}

@InputType('TrackShipmentInput', { description: 'How a shipment can be followed. What was known before is replaced.' })
export class TrackShipmentInput {
  @Field(() => ID, { description: 'The shipment.' })
  shipmentId: string;

  @Field(() => Int, { nullable: true, description: 'Refuse with COMMERCE_VERSION_STALE unless the shipment has this version.' })
  ifVersion: number | null;

  @Field(() => String, { nullable: true, description: CARRIER })
  carrier: string | null;

  @Field(() => String, { nullable: true, description: 'What the carrier calls it, in at most 100 characters.' })
  trackingNumber: string | null;

  @Field(() => String, { nullable: true, description: 'Where it is followed, beginning with https://; the page of a known carrier when not given.' })
  trackingUrl: string | null;
}
