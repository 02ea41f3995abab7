import { z } from 'zod';
import { invariant } from '../../../kernel/assert.js';
import { check } from '../../../kernel/check.js';
import type { Ctx } from '../../../kernel/context.js';
import { settingOf } from '../../../kernel/entitlements.js';
import { nameInCursor } from '../../../kernel/inputs.js';
import { type Page, type PageArguments, type PageOrder, pageRequest, toPage } from '../../../kernel/page.js';
import type { Selected } from '../../../kernel/selected.js';
import { whenTaken } from '../../../platform/db/errors.js';
import { keyset } from '../../../platform/db/keyset.js';
import { claim } from '../../entitlements/public.js';
import { versionStale } from '../errors.js';
import { customerCreated, customerUpdated } from '../events.js';
import { type CustomerId, customerId } from '../ids.js';
import { pageSize } from '../settings.js';
import {
  type CreateCustomer,
  type FindCustomers,
  type UpdateCustomer,
  createCustomerSchema,
  customerFilterSchema,
  updateCustomerSchema,
} from './checks.js';
import { customerEmailTaken, customerNotFound } from './errors.js';
import { countCustomerRows, findCustomer, insertCustomer, listCustomerRows, lockCustomer, updateCustomerRow } from './queries.js';
import { type CustomerRow, customers } from './tables.js';

const byName: PageOrder = { name: 'customers.name', values: z.tuple([nameInCursor, z.uuid()]) };
const cursorOf = (customer: CustomerRow) => [customer.sortName, customerId.toUuid(customer.id)];

/** A page, and how to count the whole list when that is asked for. */
export type CustomerPage = Page<CustomerRow> & { count(): Promise<number> };

type ListCustomers = { readonly filter: FindCustomers | null | undefined; readonly page: PageArguments; readonly selected?: Selected };

export async function getCustomer(ctx: Ctx, id: CustomerId, selected: Selected = null): Promise<CustomerRow> {
  const customer = await ctx.read((db) => findCustomer(db, id, selected));
  if (!customer) throw customerNotFound(id);
  return customer;
}

/** By name, regardless of case. */
export async function listCustomers(ctx: Ctx, { filter, page, selected = null }: ListCustomers): Promise<CustomerPage> {
  const conditions = check(customerFilterSchema, filter ?? {}, 'filter');
  const request = pageRequest(page, byName, settingOf(ctx, pageSize));
  const keys = { ...keyset([customers.sortName, customers.id], 'asc', request), selected };
  const rows = await ctx.read((db) => listCustomerRows(db, conditions, keys));
  return Object.assign(toPage(rows, request, cursorOf), { count: () => ctx.read((db) => countCustomerRows(db, conditions)) });
}

export async function createCustomer(ctx: Ctx, input: CreateCustomer): Promise<CustomerRow> {
  const { email, displayName, phone = null } = check(createCustomerSchema, input);
  return ctx.write(async (tx) => {
    const now = ctx.now();
    const customer = await insertCustomer(tx.db, { id: customerId.mint(), email, displayName, phone, createdAt: now, updatedAt: now });
    if (!customer) throw customerEmailTaken();
    await claim(tx, 'records', 1);
    tx.emit(customerCreated({ customerId: customer.id }));
    return customer;
  });
}

export async function updateCustomer(ctx: Ctx, input: UpdateCustomer): Promise<CustomerRow> {
  const { id, ifVersion, email, displayName, phone } = check(updateCustomerSchema, input);
  return ctx.write(async (tx) => {
    const current = await lockCustomer(tx.db, id);
    if (!current) throw customerNotFound(id);
    if (ifVersion !== undefined && ifVersion !== current.version) throw versionStale(current.version);
    const wanted: CustomerRow = {
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
