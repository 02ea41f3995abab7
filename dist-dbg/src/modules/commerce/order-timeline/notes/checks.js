import { z } from 'zod';
import { optional, paragraphs } from '../../../../kernel/inputs.js';
import { orderId, orderNoteId } from '../../ids.js';
import { noteAudiences } from '../tables.js';
const text = paragraphs(2_000).min(1, 'must not be empty');
const audience = z.enum(noteAudiences);
const named = { noteId: orderNoteId.schema, ifVersion: z.int().min(1, 'must be at least 1') };
export const addOrderNoteSchema = z.strictObject({ orderId: orderId.schema, text, audience: optional(audience) });
export const editOrderNoteSchema = z.strictObject({ ...named, text: optional(text), audience: optional(audience) });
export const deleteOrderNoteSchema = z.strictObject(named);
//# sourceMappingURL=checks.js.map