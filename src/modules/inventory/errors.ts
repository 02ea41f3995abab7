import { atFields, defineRefusal } from '../../kernel/errors.js';

const notFound = (reason: string, what: string) =>
  defineRefusal('NOT_FOUND', reason, `There is no such ${what}.`, (id: string) => `There is no ${what} ${id}.`);
export const itemNotFound = notFound('INVENTORY_ITEM_NOT_FOUND', 'stock item');
export const locationNotFound = notFound('INVENTORY_LOCATION_NOT_FOUND', 'stock location');
export const reservationNotFound = notFound('INVENTORY_RESERVATION_NOT_FOUND', 'stock reservation');
export const expectedNotFound = notFound('INVENTORY_EXPECTED_NOT_FOUND', 'expected stock');
export const takeNotFound = notFound('INVENTORY_TAKE_NOT_FOUND', 'stock take');

const staleVersion = defineRefusal(
  'CONFLICT',
  'INVENTORY_VERSION_STALE',
  'Someone has changed it since the version that `ifVersion` names; the message tells the present version. Read it again and decide anew.',
  (current: number) => `It was changed meanwhile: its version is now ${current}.`,
);
export const versionStale = (current: number) => atFields(staleVersion(current), ['input.ifVersion']);

const takenCode = defineRefusal(
  'CONFLICT',
  'INVENTORY_LOCATION_CODE_TAKEN',
  'Another location of this tenant has the code already, regardless of case.',
  (code: string) => `Another location has the code ${code}.`,
);
export const codeTaken = (code: string) => atFields(takenCode(code), ['input.code']);
export const tooManyLocations = defineRefusal(
  'CONFLICT',
  'INVENTORY_TOO_MANY_LOCATIONS',
  'The tenant has as many stock locations as a tenant may have.',
  (most: number) => `There are ${most} locations already, the most that a tenant may have.`,
);
export const locationInUse = defineRefusal(
  'CONFLICT',
  'INVENTORY_LOCATION_IN_USE',
  'A location with stock, reservations, expected stock or an open stock take cannot be deactivated, nor can the default one.',
);
export const locationInactive = defineRefusal(
  'CONFLICT',
  'INVENTORY_LOCATION_INACTIVE',
  'The location is deactivated: nothing is moved there and it cannot be the default one.',
  (id: string) => `The location ${id} is deactivated.`,
);

type Shortfall = { readonly itemId: string; readonly locationId: string; readonly wanted: number; readonly available: number };
export const stockShort = defineRefusal(
  'CONFLICT',
  'INVENTORY_STOCK_SHORT',
  'So much is not available at the location: less is on hand, or it is reserved. The message tells item, location and what is available. Nothing was moved.',
  ({ itemId, locationId, wanted, available }: Shortfall) =>
    `Of ${itemId} at ${locationId} ${available} are available, not ${wanted}; what is reserved must be released or shipped.`,
);
const onHandChanged = defineRefusal(
  'CONFLICT',
  'INVENTORY_ON_HAND_CHANGED',
  'The stock is not what `expectedOnHand` says: something was moved meanwhile. The message tells the present stock. Count again.',
  (onHand: number) => `There are ${onHand} on hand now.`,
);
export const onHandDiffers = (onHand: number) => atFields(onHandChanged(onHand), ['input.expectedOnHand']);
export const stockTooLarge = defineRefusal(
  'BAD_USER_INPUT',
  'INVENTORY_STOCK_TOO_LARGE',
  'With that the item would have more pieces, or a larger value, than can be counted exactly. Nothing was moved.',
);
export const itemUntracked = defineRefusal(
  'CONFLICT',
  'INVENTORY_ITEM_UNTRACKED',
  'No stock is kept of the item: it can always be had and cannot be moved.',
  (id: string) => `No stock is kept of ${id}.`,
);
export const itemHasStock = defineRefusal(
  'CONFLICT',
  'INVENTORY_ITEM_HAS_STOCK',
  'Whether stock is kept of an item can only be changed while nothing of it is on hand, reserved or expected.',
);
export const backOrderOwed = defineRefusal(
  'CONFLICT',
  'INVENTORY_BACK_ORDER_OWED',
  'More of the item is promised than there is, so back-order cannot be switched off: receive stock or release reservations first.',
);
export const itemOwned = defineRefusal(
  'CONFLICT',
  'INVENTORY_ITEM_OWNED',
  'The item is the stock of something else, such as a product variant, which decides its name and SKU.',
);
export const costCurrencyDiffers = defineRefusal(
  'BAD_USER_INPUT',
  'INVENTORY_COST_CURRENCY_DIFFERS',
  "An item's costs are all in one currency, that of its first.",
  ({ has, given }: { has: string; given: string }) => `The costs of the item are in ${has}, not in ${given}.`,
);
export const reservationClosed = defineRefusal(
  'CONFLICT',
  'INVENTORY_RESERVATION_CLOSED',
  'The reservation was released, has expired, or was shipped already.',
);
export const notReserved = defineRefusal(
  'CONFLICT',
  'INVENTORY_NOT_RESERVED',
  'Less of the item is open in the reservation than is to be shipped.',
  (itemId: string) => `Less of ${itemId} is open in the reservation.`,
);
export const expectedClosed = defineRefusal(
  'CONFLICT',
  'INVENTORY_EXPECTED_CLOSED',
  'Nothing more of it is expected: all is received, or it was cancelled.',
);
export const expectedOtherwise = defineRefusal(
  'CONFLICT',
  'INVENTORY_EXPECTED_OTHERWISE',
  'The expected stock is of another item, at another location, or less than what is to be received.',
);
export const takeOpenAlready = defineRefusal(
  'CONFLICT',
  'INVENTORY_TAKE_OPEN',
  'Another stock take is open at the location: complete or cancel it first.',
);
export const takeClosed = defineRefusal('CONFLICT', 'INVENTORY_TAKE_CLOSED', 'The stock take was completed or cancelled already.');
export const tooManyCounted = defineRefusal(
  'CONFLICT',
  'INVENTORY_TOO_MANY_COUNTED',
  'A stock take holds no more items: complete it and start another one.',
  (most: number) => `A stock take holds at most ${most} items.`,
);
