import { z } from 'zod';
import { invariant } from '../../../../kernel/assert.js';
import { check } from '../../../../kernel/check.js';
import type { Ctx, Tx } from '../../../../kernel/context.js';
import { atFields } from '../../../../kernel/errors.js';
import { nameInCursor } from '../../../../kernel/inputs.js';
import { type Page, type PageArguments, type PageOrder, pageRequest, toPage } from '../../../../kernel/page.js';
import { whenTaken } from '../../../../platform/db/errors.js';
import { keyset } from '../../../../platform/db/keyset.js';
import { claim } from '../../../entitlements/public.js';
import { versionStale } from '../../errors.js';
import { productTypeCreated, productTypeDeleted, productTypeUpdated } from '../../events.js';
import { type ProductTypeId, productTypeId } from '../../ids.js';
import { attributeInUse, productTypeInUse, productTypeNameTaken, productTypeNotFound } from '../errors.js';
import {
  type CreateProductType,
  type DeleteProductType,
  type UpdateProductType,
  createProductTypeSchema,
  deleteProductTypeSchema,
  updateProductTypeSchema,
} from './checks.js';
import {
  type GoingValue,
  countProductsOfType,
  deleteProductTypeRow,
  findProductType,
  insertProductType,
  listProductTypeRows,
  listValuesInUse,
  lockProductType,
  pinProductTypes,
  updateProductTypeRow,
} from './queries.js';
import { type AttributeDefinition, type ProductTypeRow, productTypes } from './tables.js';

const byName: PageOrder = { name: 'productTypes.name', values: z.tuple([nameInCursor, z.uuid()]) };

export async function getProductType(ctx: Ctx, id: ProductTypeId): Promise<ProductTypeRow> {
  const type = await ctx.read((db) => findProductType(db, id));
  if (!type) throw productTypeNotFound(id);
  return type;
}

export async function listProductTypes(ctx: Ctx, page: PageArguments): Promise<Page<ProductTypeRow>> {
  const request = pageRequest(page, byName);
  const rows = await ctx.read((db) => listProductTypeRows(db, keyset([productTypes.name, productTypes.id], 'asc', request)));
  return toPage(rows, request, (type) => [type.name, productTypeId.toUuid(type.id)]);
}

export async function createProductType(ctx: Ctx, input: CreateProductType): Promise<ProductTypeRow> {
  const { name, options = [], attributes = [] } = check(createProductTypeSchema, input);
  return ctx.write(async (tx) => {
    const now = ctx.now();
    const type = await insertProductType(tx.db, {
      ...{ id: productTypeId.mint(), name, optionNames: options, attributes, createdAt: now, updatedAt: now },
    });
    if (!type) throw productTypeNameTaken(name);
    await claim(tx, 'records', 1);
    tx.emit(productTypeCreated(factsOf(type)));
    return type;
  });
}

export async function updateProductType(ctx: Ctx, input: UpdateProductType): Promise<ProductTypeRow> {
  const { id, ifVersion, name, options, attributes } = check(updateProductTypeSchema, input);
  return ctx.write(async (tx) => {
    const current = await getLockedProductType(tx, id);
    if (ifVersion !== undefined && ifVersion !== current.version) throw versionStale(current.version);
    if (attributes) await requireUnused(tx, id, goingOf(current.attributes, attributes));
    const wanted: ProductTypeRow = {
      ...current,
      name: name ?? current.name,
      optionNames: options ?? current.optionNames,
      attributes: attributes ?? current.attributes,
      updatedAt: ctx.now(),
    };
    const type = await updateProductTypeRow(tx.db, wanted).catch(whenTaken('product_types_name', () => productTypeNameTaken(wanted.name)));
    invariant(type, 'a locked product type stays');
    tx.emit(productTypeUpdated({ ...factsOf(type), version: type.version }));
    return type;
  });
}

/** Answers the type as it was. */
export async function deleteProductType(ctx: Ctx, input: DeleteProductType): Promise<ProductTypeRow> {
  const { id } = check(deleteProductTypeSchema, input);
  return ctx.write(async (tx) => {
    const type = await getLockedProductType(tx, id);
    const count = await countProductsOfType(tx.db, id);
    if (count > 0) throw productTypeInUse(count);
    await deleteProductTypeRow(tx.db, id);
    tx.emit(productTypeDeleted({ productTypeId: id }));
    return type;
  });
}

/** Refuses an unknown type; a known one stays as it is until the transaction ends. Null is no type at all. */
export async function requireProductType(tx: Tx, id: ProductTypeId | null): Promise<ProductTypeRow | null> {
  if (id === null) return null;
  const [type] = await pinProductTypes(tx.db, [id]);
  if (!type) throw productTypeNotFound(id);
  return type;
}

/** The same for many, in one statement: names every place of the input at which there is an unknown one. */
export async function requireProductTypes(
  tx: Tx,
  given: readonly { readonly id: ProductTypeId; readonly path: string }[],
): Promise<ReadonlyMap<ProductTypeId, ProductTypeRow>> {
  const found = given.length === 0 ? [] : await pinProductTypes(tx.db, [...new Set(given.map(({ id }) => id))]);
  const there = new Map(found.map((type) => [type.id, type]));
  const missing = given.filter(({ id }) => !there.has(id));
  const [first] = missing;
  if (first) {
    throw atFields(
      productTypeNotFound(first.id),
      missing.map(({ path }) => path),
    );
  }
  return there;
}

async function getLockedProductType(tx: Tx, id: ProductTypeId): Promise<ProductTypeRow> {
  const type = await lockProductType(tx.db, id);
  if (!type) throw productTypeNotFound(id);
  return type;
}

/** What values could not be kept as: keys that go or change their kind, and choices that go. */
function goingOf(current: readonly AttributeDefinition[], wanted: readonly AttributeDefinition[]): readonly GoingValue[] {
  const wantedByKey = new Map(wanted.map((one) => [one.key, one]));
  return current.flatMap(({ key, kind, choices }): GoingValue[] => {
    const after = wantedByKey.get(key);
    if (after?.kind !== kind) return [{ key, choice: null }];
    return choices.filter((choice) => !after.choices.includes(choice)).map((choice) => ({ key, choice }));
  });
}

async function requireUnused(tx: Tx, id: ProductTypeId, going: readonly GoingValue[]): Promise<void> {
  if (going.length === 0) return;
  const used = await listValuesInUse(tx.db, id, going);
  if (used.length > 0) throw attributeInUse(used.map(({ key, choice }) => (choice === null ? key : `${key} (${choice})`)).join(', '));
}

function factsOf({ id, name, attributes }: ProductTypeRow) {
  return { productTypeId: id, name, attributeKeys: attributes.map(({ key }) => key) };
}
