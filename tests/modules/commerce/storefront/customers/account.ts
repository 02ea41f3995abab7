/** Customers who signed in, as tests need them: by the mails that everybody gets. */
import {
  ConfirmCustomerDocument,
  type ConfirmCustomerInput,
  type CustomerSessionFragment,
  RegisterCustomerDocument,
  type RegisterCustomerInput,
  SignInCustomerDocument,
} from '../../../../../schema/generated/graphql.js';
import type { Mailboxes } from '../../../../support/mails.js';
import { Session } from '../../../../support/sessions.js';
import type { TenantWorld } from '../../../../support/world.js';
import { unique } from '../../catalogue.js';
import { present } from '../../pricing/pricing.js';

export const PASSWORD = 'four-words-nobody-guesses';

/** What registration takes at least. */
export function newcomer(more: Partial<RegisterCustomerInput> = {}): RegisterCustomerInput {
  return { email: `${unique('shopper').toLowerCase()}@mail.test`, displayName: 'Kim Park', ...more };
}

export type SignedInCustomer = CustomerSessionFragment & { readonly session: Session };

export function holding({ anonymous }: TenantWorld, answer: CustomerSessionFragment): SignedInCustomer {
  return { ...answer, session: new Session(anonymous, answer) };
}

type Opening = Partial<RegisterCustomerInput> & { readonly confirm?: Partial<ConfirmCustomerInput> };

/** Registers and follows the link of the mail. */
export async function openAccount(tenant: TenantWorld, mails: Mailboxes, { confirm = {}, ...more }: Opening = {}): Promise<SignedInCustomer> {
  const input = newcomer(more);
  await tenant.anonymous.run(RegisterCustomerDocument, { input });
  const token = await mails.tokenTo(input.email);
  const { confirmCustomer } = await tenant.anonymous.run(ConfirmCustomerDocument, { input: { token, password: PASSWORD, ...confirm } });
  return holding(tenant, present(confirmCustomer));
}

/** The session, or the reason why there is none. */
export async function signInAsCustomer(tenant: TenantWorld, input: { email: string; password?: string; cartToken?: string }, headers = {}) {
  const { data, errors } = await tenant.anonymous.send<{ signInCustomer: CustomerSessionFragment | null }>(
    SignInCustomerDocument,
    { input: { password: PASSWORD, ...input } },
    headers,
  );
  const answer = data?.signInCustomer;
  return { customer: answer ? holding(tenant, answer) : null, reason: errors[0]?.extensions.reason ?? 'answered' };
}
