import { tenantId } from '../../../kernel/context.js';
import { describeTable } from '../../../kernel/inventory.js';
import { erasures, tenants } from '../control.tables.js';
import { tenantCredentials } from '../credentials/control.tables.js';
import { onboardingRequests } from '../onboarding/control.tables.js';
export const tenancyInventory = [
    // Which migrations a schema has is noted by every run over the fleet, and how large it is by the worker.
    describeTable(tenants, {
        subjects: [{ ids: tenantId, column: 'id' }],
        atErasure: { keep: 'It goes when the tenant is there.' },
        personal: { provisioningFor: { kind: 'contact', purpose: 'making the first administrator on another server' } },
        neutral: ['slug', 'name', 'modules', 'migrationsDigest', 'plan', 'overrides', 'choices'],
        audit: { omit: ['migrationsDigest', 'storageBytes', 'provisioningFor'] },
    }),
    describeTable(erasures, { neutral: ['certificate'], audit: { omit: ['certificate'] } }),
    describeTable(tenantCredentials, { neutral: ['name', 'keyId', 'applied'], secret: ['wrappedKey', 'ciphertext'], audit: { omit: ['applied'] } }),
    describeTable(onboardingRequests, {
        subjects: [{ ids: tenantId, column: 'tenantId' }],
        atErasure: { keep: 'They go when the tenant is there, or a week after that has failed.' },
        personal: {
            adminEmail: { kind: 'contact', purpose: 'making the first administrator' },
            adminName: { kind: 'name', purpose: 'making the first administrator' },
        },
        secret: ['adminPasswordHash'],
        neutral: ['slug', 'name', 'language', 'modules', 'plan', 'failure', 'region'],
        audit: { none: 'A queue: what was asked for is told by an event, and the tenant by its own row.' },
    }),
];
//# sourceMappingURL=inventory.js.map