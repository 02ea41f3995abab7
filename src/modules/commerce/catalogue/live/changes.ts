import { type Interest, anyOf } from '../../../../kernel/events.js';
import type { ProductId } from '../../ids.js';
import { productArchived, productCreated, productPublished, productUpdated, variantAdded, variantUpdated } from '../events.js';

export type ChangeOfProduct = { readonly productId: ProductId };

const CHANGES = [productCreated, productUpdated, productPublished, productArchived, variantAdded, variantUpdated];

/** Of one product, or of all. */
export function changesOf(id: ProductId | null): Interest {
  return anyOf(CHANGES, ({ payload }) => id === null || payload.productId === id);
}
