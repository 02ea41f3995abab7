import { invariant } from '../../../../kernel/assert.js';
import { check } from '../../../../kernel/check.js';
import { customerNotFound } from '../../customers/errors.js';
import { lockCustomersByIds } from '../../customers/groups/queries.js';
import { versionStale } from '../../errors.js';
import { customerAddressId } from '../../ids.js';
import { requirePresent } from '../../presence.js';
import { ADDRESSES_OF_CUSTOMER_MAX, addCustomerAddressSchema, removeCustomerAddressSchema, updateCustomerAddressSchema, } from './checks.js';
import { addressBookFull, customerAddressNotFound } from './errors.js';
import { customerAddressAdded, customerAddressRemoved, customerAddressUpdated } from './events.js';
import { countAddressesOfCustomer, deleteCustomerAddressRow, findCustomerAddress, insertCustomerAddress, takeDefaults, updateCustomerAddressRow, } from './queries.js';
/** The first address of a customer is the default of both unless the input says otherwise. */
export async function addCustomerAddress(ctx, input) {
    const { customerId, address, isDefaultShipping, isDefaultBilling } = check(addCustomerAddressSchema, input);
    return ctx.write(async (tx) => {
        await lockBook(tx, customerId);
        const before = await countAddressesOfCustomer(tx.db, customerId);
        if (before >= ADDRESSES_OF_CUSTOMER_MAX)
            throw addressBookFull(ADDRESSES_OF_CUSTOMER_MAX);
        const now = ctx.now();
        const wanted = {
            ...{ id: customerAddressId.mint(), customerId, ...address, createdAt: now, updatedAt: now },
            ...{ isDefaultShipping: isDefaultShipping ?? before === 0, isDefaultBilling: isDefaultBilling ?? before === 0 },
        };
        await takeDefaults(tx.db, wanted);
        const added = await insertCustomerAddress(tx.db, wanted);
        invariant(added, 'an insert answers its row');
        tx.emit(customerAddressAdded(factsOf(added)));
        return added;
    });
}
/** Of anybody's book, or of that of `owner` alone: an address of another one is not there for them. */
export async function updateCustomerAddress(ctx, input, owner) {
    const { id, ifVersion, address, isDefaultShipping, isDefaultBilling } = check(updateCustomerAddressSchema, input);
    return ctx.write(async (tx) => {
        const current = await getInLockedBook(tx, id, owner);
        if (ifVersion !== undefined && ifVersion !== current.version)
            throw versionStale(current.version);
        const wanted = {
            ...current,
            ...address,
            isDefaultShipping: isDefaultShipping ?? current.isDefaultShipping,
            isDefaultBilling: isDefaultBilling ?? current.isDefaultBilling,
            updatedAt: ctx.now(),
        };
        await takeDefaults(tx.db, wanted);
        const changed = await updateCustomerAddressRow(tx.db, wanted);
        invariant(changed, 'an address of a locked book stays');
        tx.emit(customerAddressUpdated(factsOf(changed)));
        return changed;
    });
}
/** Answers the address as it was. No other one becomes the default in its place: that is for people to say. */
export async function removeCustomerAddress(ctx, input, owner) {
    const { id } = check(removeCustomerAddressSchema, input);
    return ctx.write(async (tx) => {
        const address = await getInLockedBook(tx, id, owner);
        await deleteCustomerAddressRow(tx.db, id);
        tx.emit(customerAddressRemoved({ customerAddressId: id, customerId: address.customerId }));
        return address;
    });
}
/** Until the transaction ends nobody else changes the book: the bound and the defaults hold under any race. */
async function lockBook(tx, customerId) {
    requirePresent(await lockCustomersByIds(tx.db, [customerId]), [{ id: customerId, path: 'input.customerId' }], customerNotFound);
}
async function getInLockedBook(tx, id, owner) {
    const seen = await findCustomerAddress(tx.db, id);
    if (!seen || (owner !== undefined && seen.customerId !== owner))
        throw customerAddressNotFound(id);
    await lockBook(tx, seen.customerId);
    const locked = await findCustomerAddress(tx.db, id);
    if (!locked)
        throw customerAddressNotFound(id);
    return locked;
}
function factsOf({ id, customerId, isDefaultShipping, isDefaultBilling, version }) {
    return { customerAddressId: id, customerId, isDefaultShipping, isDefaultBilling, version };
}
//# sourceMappingURL=service.js.map