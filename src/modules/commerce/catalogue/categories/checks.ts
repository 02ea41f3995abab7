import { z } from 'zod';
import { ifVersionSchema, line, optional } from '../../../../kernel/inputs.js';
import { categoryId } from '../../ids.js';

const nameSchema = line(120);
const slugSchema = z
  .string()
  .max(80, 'must have at most 80 characters')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be made of a to z, 0 to 9 and single hyphens, such as rain-jackets');
const positionSchema = z.int().min(0, 'must be at least 0').max(1_000_000, 'must be at most 1000000');

export const createCategorySchema = z.strictObject({
  name: nameSchema,
  slug: slugSchema,
  parentId: categoryId.schema.nullish(),
  position: optional(positionSchema),
});

export const updateCategorySchema = z.strictObject({
  id: categoryId.schema,
  ifVersion: ifVersionSchema,
  name: optional(nameSchema),
  slug: optional(slugSchema),
  parentId: categoryId.schema.nullish(),
  position: optional(positionSchema),
});

export const deleteCategorySchema = z.strictObject({ id: categoryId.schema });

export type CreateCategory = z.input<typeof createCategorySchema>;
export type UpdateCategory = z.input<typeof updateCategorySchema>;
export type DeleteCategory = z.input<typeof deleteCategorySchema>;
