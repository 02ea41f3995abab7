import type { Column } from 'drizzle-orm';
import { z } from 'zod';
import type { Ctx } from '../../kernel/context.js';
import { settingOf } from '../../kernel/entitlements.js';
import type { Id, IdKind } from '../../kernel/ids.js';
import { type Page, type PageArguments, type PageOrder, pageRequest, toPage } from '../../kernel/page.js';
import { type Keyset, keyset } from '../../platform/db/keyset.js';
import { pageSize } from './settings.js';

type List<Row> = { readonly page: PageArguments; read(keys: Keyset): Promise<Row[]> };

/** Pages of a list in the order in which its things were made, which is that of their ids. `name` is the order's own. */
export function pagesByCreation<Prefix extends string>(name: string, kind: IdKind<Prefix>, column: Column) {
  const order: PageOrder = { name, values: z.tuple([z.uuid()]) };
  return async <Row extends { readonly id: Id<Prefix> }>(ctx: Ctx, { page, read }: List<Row>): Promise<Page<Row>> => {
    const request = pageRequest(page, order, settingOf(ctx, pageSize));
    const rows = await read(keyset([column], 'asc', request));
    return toPage(rows, request, ({ id }) => [kind.toUuid(id)]);
  };
}
