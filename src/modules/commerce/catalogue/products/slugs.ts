import { whenTaken } from '../../../../platform/db/errors.js';
import type { ProductId } from '../../ids.js';
import { slugTaken } from '../errors.js';

/** For a slug that was made of the name, and that another product has. */
export function distinctSlug({ id, slug }: { readonly id: ProductId; readonly slug: string }): string {
  return `${slug}-${id.slice(-8)}`;
}

export function refuseTakenSlug(slug: string): (error: unknown) => never {
  return whenTaken('products_slug', () => slugTaken(slug));
}
