import { type Interest, anyOf } from '../../../../kernel/events.js';
import type { ProductId } from '../../ids.js';
import {
  productArchived,
  productCreated,
  productPublished,
  productUnpublished,
  productUpdated,
  publicationScheduled,
  variantAdded,
  variantUpdated,
} from '../events.js';

export type ChangeOfProduct = { readonly productId: ProductId };

const CHANGES = [
  ...[productCreated, productUpdated, publicationScheduled, productPublished, productUnpublished, productArchived],
  ...[variantAdded, variantUpdated],
];

/** Of one product, or of all. */
export function changesOf(id: ProductId | null): Interest {
  return anyOf(CHANGES, ({ payload }) => id === null || payload.productId === id);
}
