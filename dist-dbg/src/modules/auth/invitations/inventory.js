import { describeTable } from '../../../kernel/inventory.js';
import { userId } from '../../access/public.js';
import { links } from '../links/tables.js';
import { signUpId, signUps } from '../sign-up/control.tables.js';
import { invitationId, invitations } from './tables.js';
/** What is kept on the way to an account: invitations, sign-ups, and the links of mails. */
export const invitationInventory = [
    describeTable(invitations, {
        // Somebody who was invited may ask for it before they are a user, too.
        subjects: [
            { ids: invitationId, column: 'id' },
            { ids: userId, contact: 'email' },
        ],
        atErasure: 'delete',
        personal: {
            email: { kind: 'contact', purpose: 'sending the invitation' },
            displayName: { kind: 'name', purpose: 'telling colleagues who was invited' },
        },
        neutral: ['roleNames', 'invitedBy'],
    }),
    describeTable(links, {
        subjects: [
            { ids: invitationId, column: 'subjectId' },
            { ids: userId, column: 'subjectId', contact: 'email' },
        ],
        atErasure: 'delete',
        personal: { email: { kind: 'contact', purpose: 'knowing which address a link proves' } },
        secret: ['digest'],
        neutral: ['purpose', 'subjectId'],
    }),
    describeTable(signUps, {
        subjects: [{ ids: signUpId, column: 'id' }],
        atErasure: { keep: 'They go by themselves, within a day.' },
        personal: {
            email: { kind: 'contact', purpose: 'sending the link' },
            displayName: { kind: 'name', purpose: 'making the first administrator' },
            language: { kind: 'preference', purpose: 'speaking to the person in it' },
        },
        secret: ['digest'],
        neutral: ['slug', 'companyName'],
        audit: { none: 'Strangers may ask for anything; what nobody confirmed is forgotten within a day.' },
    }),
];
//# sourceMappingURL=inventory.js.map