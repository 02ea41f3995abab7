/** Customers who signed in, as tests need them: by the mails that everybody gets. */
import { ConfirmCustomerDocument, RegisterCustomerDocument, SignInCustomerDocument, } from '../../../../../schema/generated/graphql.js';
import { Session } from '../../../../support/sessions.js';
import { unique } from '../../catalogue.js';
import { present } from '../../pricing/pricing.js';
export const PASSWORD = 'four-words-nobody-guesses';
/** What registration takes at least. */
export function newcomer(more = {}) {
    return { email: `${unique('shopper').toLowerCase()}@mail.test`, displayName: 'Kim Park', ...more };
}
export function holding({ anonymous }, answer) {
    return { ...answer, session: new Session(anonymous, answer) };
}
/** Registers and follows the link of the mail. */
export async function openAccount(tenant, mails, { confirm = {}, ...more } = {}) {
    const input = newcomer(more);
    await tenant.anonymous.run(RegisterCustomerDocument, { input });
    const token = await mails.tokenTo(input.email);
    const { confirmCustomer } = await tenant.anonymous.run(ConfirmCustomerDocument, { input: { token, password: PASSWORD, ...confirm } });
    return holding(tenant, present(confirmCustomer));
}
/** The session, or the reason why there is none. */
export async function signInAsCustomer(tenant, input, headers = {}) {
    const { data, errors } = await tenant.anonymous.send(SignInCustomerDocument, { input: { password: PASSWORD, ...input } }, headers);
    const answer = data?.signInCustomer;
    return { customer: answer ? holding(tenant, answer) : null, reason: errors[0]?.extensions.reason ?? 'answered' };
}
//# sourceMappingURL=account.js.map