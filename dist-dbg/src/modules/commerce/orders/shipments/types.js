var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, InputType, Int, ObjectType } from '../../../../kernel/graphql.js';
let ShipmentLineType = class ShipmentLineType {
    lineId;
    quantity;
};
__decorate([
    Field(() => ID, { description: 'The line of the order.' })
], ShipmentLineType.prototype, "lineId", void 0);
__decorate([
    Field(() => Int, { description: 'How many pieces.' })
], ShipmentLineType.prototype, "quantity", void 0);
ShipmentLineType = __decorate([
    ObjectType('ShipmentLine', { description: 'So many pieces of a line of the order.' })
], ShipmentLineType);
export { ShipmentLineType };
let ShipmentType = class ShipmentType {
    id;
    orderId;
    carrier;
    trackingNumber;
    trackingUrl;
    shippedAt;
    version;
};
__decorate([
    Field(() => ID, { description: 'Begins with `shp_`.' })
], ShipmentType.prototype, "id", void 0);
__decorate([
    Field(() => ID, { description: 'The order.' })
], ShipmentType.prototype, "orderId", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Who carries it.' })
], ShipmentType.prototype, "carrier", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What the carrier calls it.' })
], ShipmentType.prototype, "trackingNumber", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The page on which it is followed.' })
], ShipmentType.prototype, "trackingUrl", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it left.' })
], ShipmentType.prototype, "shippedAt", void 0);
__decorate([
    Field(() => Int, { description: 'Counts the changes, from 1. For `ifVersion`.' })
], ShipmentType.prototype, "version", void 0);
ShipmentType = __decorate([
    ObjectType('Shipment', { description: 'What has left of an order at once.' })
], ShipmentType);
export { ShipmentType };
let OrderPiecesInput = class OrderPiecesInput {
    lineId;
    quantity;
};
__decorate([
    Field(() => ID, { description: 'The line.' })
], OrderPiecesInput.prototype, "lineId", void 0);
__decorate([
    Field(() => Int, { description: 'How many pieces, at least 1.' })
], OrderPiecesInput.prototype, "quantity", void 0);
OrderPiecesInput = __decorate([
    InputType('OrderPiecesInput', { description: 'So many pieces of a line of an order.' })
], OrderPiecesInput);
export { OrderPiecesInput };
const CARRIER = 'Who carries it, in at most 60 characters. Of DHL, DPD, FedEx, GLS, Royal Mail, UPS and USPS the page is known on which a parcel is followed.';
let FulfilOrderInput = class FulfilOrderInput {
    orderId;
    ifVersion;
    lines;
    carrier;
    trackingNumber;
    trackingUrl;
};
__decorate([
    Field(() => ID, { description: 'The order.' })
], FulfilOrderInput.prototype, "orderId", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Refuse with COMMERCE_VERSION_STALE unless the order has this version.' })
], FulfilOrderInput.prototype, "ifVersion", void 0);
__decorate([
    Field(() => [OrderPiecesInput], { nullable: true, description: 'What leaves; all that is open when not given.' })
], FulfilOrderInput.prototype, "lines", void 0);
__decorate([
    Field(() => String, { nullable: true, description: CARRIER })
], FulfilOrderInput.prototype, "carrier", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What the carrier calls it, in at most 100 characters.' })
], FulfilOrderInput.prototype, "trackingNumber", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Where it is followed, beginning with https://; the page of a known carrier when not given.' })
], FulfilOrderInput.prototype, "trackingUrl", void 0);
FulfilOrderInput = __decorate([
    InputType('FulfilOrderInput', { description: 'What leaves of an order.' })
], FulfilOrderInput);
export { FulfilOrderInput };
let TrackShipmentInput = class TrackShipmentInput {
    shipmentId;
    ifVersion;
    carrier;
    trackingNumber;
    trackingUrl;
};
__decorate([
    Field(() => ID, { description: 'The shipment.' })
], TrackShipmentInput.prototype, "shipmentId", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Refuse with COMMERCE_VERSION_STALE unless the shipment has this version.' })
], TrackShipmentInput.prototype, "ifVersion", void 0);
__decorate([
    Field(() => String, { nullable: true, description: CARRIER })
], TrackShipmentInput.prototype, "carrier", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What the carrier calls it, in at most 100 characters.' })
], TrackShipmentInput.prototype, "trackingNumber", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Where it is followed, beginning with https://; the page of a known carrier when not given.' })
], TrackShipmentInput.prototype, "trackingUrl", void 0);
TrackShipmentInput = __decorate([
    InputType('TrackShipmentInput', { description: 'How a shipment can be followed. What was known before is replaced.' })
], TrackShipmentInput);
export { TrackShipmentInput };
//# sourceMappingURL=types.js.map