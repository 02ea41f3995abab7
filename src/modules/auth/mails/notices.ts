/** How people are told of what has happened to their account: users in their own language, operators, who belong to no tenant, in English. */
import type { ControlCtx, Ctx } from '../../../kernel/context.js';
import type { DomainEvent } from '../../../kernel/events.js';
import { type Language, momentIn } from '../../../kernel/language.js';
import type { MailTemplate } from '../../../kernel/mail.js';
import { userId } from '../../access/public.js';
import { languageOf } from '../../tenancy/public.js';
import { type UserRow, findUserById } from '../../users/public.js';
import { operatorId } from '../control.tables.js';
import { findOperatorById } from '../queries.js';

/** Moments among the values are told in the language of the reader. */
export type Notice = { readonly template: MailTemplate; readonly values: Readonly<Record<string, string | Date>> };
export type OfHolder = DomainEvent<{ readonly holderId: string }>;

const OPERATORS_LANGUAGE: Language = 'en';

/** Nothing is sent to a user whose account is closed. */
export async function tellUser(ctx: Ctx, event: OfHolder, { template, values }: Notice): Promise<void> {
  const user = await findActive(ctx, event.payload.holderId);
  if (!user) return;
  const to = addressed(ctx, event, user);
  await ctx.mail.send({ ...to, template, values: { ...named(ctx, user), ...inWords(values, to.language) }, link: null });
}

/** As `tellUser`; what they sign in to is called as mails call their sender. */
export async function tellOperator(ctx: ControlCtx, event: OfHolder, { template, values }: Notice): Promise<void> {
  const id = operatorId.parse(event.payload.holderId);
  const operator = await ctx.control.read((db) => findOperatorById(db, id));
  if (!operator || operator.disabledAt !== null) return;
  await ctx.mail.send({
    id: event.id,
    to: { name: operator.displayName, address: operator.email },
    language: OPERATORS_LANGUAGE,
    template,
    values: { name: operator.displayName, tenant: ctx.mail.sender, ...inWords(values, OPERATORS_LANGUAGE) },
    link: null,
  });
}

export async function findActive(ctx: Ctx, id: string): Promise<UserRow | null> {
  const user = await ctx.read((db) => findUserById(db, userId.parse(id)));
  return user && user.deactivatedAt === null ? user : null;
}

type Reader = Pick<UserRow, 'email' | 'displayName' | 'language'>;

export function addressed(ctx: Ctx, event: DomainEvent, { email, displayName, language }: Reader) {
  return { id: event.id, to: { name: displayName, address: email }, language: languageOf(ctx, language) };
}

export function named({ tenant }: Ctx, { displayName }: Pick<UserRow, 'displayName'>) {
  return { name: displayName, tenant: tenant.name };
}

export function inWords(values: Notice['values'], language: Language): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, typeof value === 'string' ? value : momentIn(language, value)]));
}
