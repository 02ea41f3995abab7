export { forgetOldUsage, measureUsage } from './measuring/service.js';
export { UsageMeter } from './metering/meter.js';
//# sourceMappingURL=public.js.map