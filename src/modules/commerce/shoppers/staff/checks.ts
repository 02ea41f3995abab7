import { z } from 'zod';
import { customerId } from '../../ids.js';

export const accountOfCustomerSchema = z.strictObject({ customerId: customerId.schema });
export type AccountOfCustomer = z.input<typeof accountOfCustomerSchema>;
