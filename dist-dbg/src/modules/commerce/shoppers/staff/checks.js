import { z } from 'zod';
import { customerId } from '../../ids.js';
export const accountOfCustomerSchema = z.strictObject({ customerId: customerId.schema });
//# sourceMappingURL=checks.js.map