import { atFields, defineRefusal } from '../../../../kernel/errors.js';
export const shippingZoneNotFound = defineRefusal('NOT_FOUND', 'COMMERCE_SHIPPING_ZONE_NOT_FOUND', 'There is no such shipping zone.', (id) => `There is no shipping zone ${id}.`);
const nameTaken = defineRefusal('CONFLICT', 'COMMERCE_SHIPPING_ZONE_NAME_TAKEN', 'Another shipping zone has the name already, regardless of case.');
export const shippingZoneInUse = defineRefusal('CONFLICT', 'COMMERCE_SHIPPING_ZONE_IN_USE', 'Shipping methods have rates for the zone: take those away first.');
export const tooManyShippingZones = defineRefusal('CONFLICT', 'COMMERCE_TOO_MANY_SHIPPING_ZONES', 'The tenant has as many shipping zones as a tenant may have.', (most) => `There are ${most} already, the most that there may be.`);
export const shippingZoneNameTaken = () => atFields(nameTaken(), ['input.name']);
//# sourceMappingURL=errors.js.map