/** How customers are written about an order. */
import type { Ctx } from '../../../kernel/context.js';
import type { HeardEvent } from '../../../kernel/events.js';
import type { Language } from '../../../kernel/language.js';
import type { MailTemplate } from '../../../kernel/mail.js';
import { exponentOf, toDecimal } from '../../../kernel/money.js';
import { languageOf } from '../../tenancy/public.js';
import type { OrderLineRow } from '../orders/tables.js';
import type { WrittenOrder } from './queries.js';

/** Keeps a mail short; the shop shows the whole order. */
const ITEMS_MAX = 10;
/** What is told so late is no news: it protects customers from mails out of a queue that has stood still. */
const NEWS_MS_MAX = 3 * 24 * 3_600_000;
/** What an erasure leaves in place of an address. */
const ERASED = '@erased.invalid';

export type Letter = {
  readonly order: WrittenOrder;
  readonly template: MailTemplate;
  readonly values: Readonly<Record<string, string>>;
  readonly link?: string | null;
};

/** To whoever the order says. The same event is the same mail, however often it is told. */
export async function writeTo(ctx: Ctx, event: HeardEvent, { order, template, values, link = null }: Letter): Promise<void> {
  const { number, email } = order;
  const isOld = ctx.now().getTime() - event.occurredAt.getTime() > NEWS_MS_MAX;
  if (!ctx.mail.isConfigured || isOld || email.endsWith(ERASED)) return;
  const name = nameOf(order);
  await ctx.mail.send({
    ...{ id: event.id, to: { name, address: email }, language: languageIn(ctx, order), template, link },
    values: { name, tenant: ctx.tenant.name, number, ...values },
  });
}

export function languageIn(ctx: Ctx, { language }: WrittenOrder): Language {
  return languageOf(ctx, language);
}

function nameOf({ displayName, billingAddress, shippingAddress, email }: WrittenOrder): string {
  return displayName ?? (billingAddress ?? shippingAddress)?.recipient ?? email;
}

type Item = { readonly line: Pick<OrderLineRow, 'productName' | 'variantTitle'>; readonly quantity: number };

/** As in `2 × Mug (blue), 1 × Plate (white)`. */
export function itemsIn(language: Language, items: readonly Item[]): string {
  const shown = items
    .slice(0, ITEMS_MAX)
    .map(({ line: { productName, variantTitle }, quantity }) => `${quantity} × ${productName} (${variantTitle})`);
  const list = items.length > ITEMS_MAX ? [...shown, '…'] : shown;
  return new Intl.ListFormat(language, { style: 'narrow', type: 'unit' }).format(list);
}

export function amountIn(language: Language, { amountMinor, currencyCode }: { readonly amountMinor: number; readonly currencyCode: string }): string {
  const digits = { minimumFractionDigits: exponentOf(currencyCode), maximumFractionDigits: exponentOf(currencyCode) };
  const format = new Intl.NumberFormat(language, { style: 'currency', currency: currencyCode, ...digits });
  // As text, since not every amount is exact as a floating-point number.
  return format.format(toDecimal({ amountMinor, currencyCode }).amount as `${number}`);
}
