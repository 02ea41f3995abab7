import { z } from 'zod';
import { invariant } from '../../../kernel/assert.js';
import { check } from '../../../kernel/check.js';
import { settingOf } from '../../../kernel/entitlements.js';
import { nameInCursor } from '../../../kernel/inputs.js';
import { pageRequest, toPage } from '../../../kernel/page.js';
import { whenTaken } from '../../../platform/db/errors.js';
import { keyset } from '../../../platform/db/keyset.js';
import { claim } from '../../entitlements/public.js';
import { versionStale } from '../errors.js';
import { customerCreated, customerUpdated } from '../events.js';
import { customerId } from '../ids.js';
import { pageSize } from '../settings.js';
import { createCustomerSchema, customerFilterSchema, updateCustomerSchema, } from './checks.js';
import { customerEmailTaken, customerNotFound } from './errors.js';
import { countCustomerRows, findCustomer, insertCustomer, listCustomerRows, lockCustomer, updateCustomerRow } from './queries.js';
import { customers } from './tables.js';
const byName = { name: 'customers.name', values: z.tuple([nameInCursor, z.uuid()]) };
const cursorOf = (customer) => [customer.sortName, customerId.toUuid(customer.id)];
export async function getCustomer(ctx, id, selected = null) {
    const customer = await ctx.read((db) => findCustomer(db, id, selected));
    if (!customer)
        throw customerNotFound(id);
    return customer;
}
/** By name, regardless of case. */
export async function listCustomers(ctx, { filter, page, selected = null }) {
    const conditions = check(customerFilterSchema, filter ?? {}, 'filter');
    const request = pageRequest(page, byName, settingOf(ctx, pageSize));
    const keys = { ...keyset([customers.sortName, customers.id], 'asc', request), selected };
    const rows = await ctx.read((db) => listCustomerRows(db, conditions, keys));
    return Object.assign(toPage(rows, request, cursorOf), { count: () => ctx.read((db) => countCustomerRows(db, conditions)) });
}
export async function createCustomer(ctx, input) {
    const { email, displayName, phone = null } = check(createCustomerSchema, input);
    return ctx.write(async (tx) => {
        const now = ctx.now();
        const customer = await insertCustomer(tx.db, { id: customerId.mint(), email, displayName, phone, createdAt: now, updatedAt: now });
        if (!customer)
            throw customerEmailTaken();
        await claim(tx, 'records', 1);
        tx.emit(customerCreated({ customerId: customer.id }));
        return customer;
    });
}
export async function updateCustomer(ctx, input) {
    const { id, ifVersion, email, displayName, phone } = check(updateCustomerSchema, input);
    return ctx.write(async (tx) => {
        const current = await lockCustomer(tx.db, id);
        if (!current)
            throw customerNotFound(id);
        if (ifVersion !== undefined && ifVersion !== current.version)
            throw versionStale(current.version);
        const wanted = {
            ...current,
            email: email ?? current.email,
            displayName: displayName ?? current.displayName,
            phone: phone === undefined ? current.phone : phone,
            updatedAt: ctx.now(),
        };
        const customer = await updateCustomerRow(tx.db, wanted).catch(whenTaken('customers_email', customerEmailTaken));
        invariant(customer, 'a locked customer stays');
        tx.emit(customerUpdated({ customerId: id, version: customer.version }));
        return customer;
    });
}
//# sourceMappingURL=service.js.map