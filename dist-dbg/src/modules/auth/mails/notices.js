import { momentIn } from '../../../kernel/language.js';
import { userId } from '../../access/public.js';
import { languageOf } from '../../tenancy/public.js';
import { findUserById } from '../../users/public.js';
import { operatorId } from '../control.tables.js';
import { findOperatorById } from '../queries.js';
const OPERATORS_LANGUAGE = 'en';
/** Nothing is sent to a user whose account is closed. */
export async function tellUser(ctx, event, { template, values }) {
    const user = await findActive(ctx, event.payload.holderId);
    if (!user)
        return;
    const to = addressed(ctx, event, user);
    await ctx.mail.send({ ...to, template, values: { ...named(ctx, user), ...inWords(values, to.language) }, link: null });
}
/** As `tellUser`; what they sign in to is called as mails call their sender. */
export async function tellOperator(ctx, event, { template, values }) {
    const id = operatorId.parse(event.payload.holderId);
    const operator = await ctx.control.read((db) => findOperatorById(db, id));
    if (!operator || operator.disabledAt !== null)
        return;
    await ctx.mail.send({
        id: event.id,
        to: { name: operator.displayName, address: operator.email },
        language: OPERATORS_LANGUAGE,
        template,
        values: { name: operator.displayName, tenant: ctx.mail.sender, ...inWords(values, OPERATORS_LANGUAGE) },
        link: null,
    });
}
export async function findActive(ctx, id) {
    const user = await ctx.read((db) => findUserById(db, userId.parse(id)));
    return user && user.deactivatedAt === null ? user : null;
}
export function addressed(ctx, event, { email, displayName, language }) {
    return { id: event.id, to: { name: displayName, address: email }, language: languageOf(ctx, language) };
}
export function named({ tenant }, { displayName }) {
    return { name: displayName, tenant: tenant.name };
}
export function inWords(values, language) {
    return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, typeof value === 'string' ? value : momentIn(language, value)]));
}
//# sourceMappingURL=notices.js.map