import type { Client, Document } from '../../../support/client.js';
import type { Shop } from '../seed/shop.js';

/** Something that somebody asks of a shop. `prepare` finds out what it needs, and answers what is measured. */
export type Case = { readonly name: string; prepare(shop: Shop): Promise<() => Promise<unknown>> };

type Asked<Result, Variables> = {
  readonly as: (shop: Shop) => Client;
  readonly document: Document<Result, Variables>;
  readonly variables: (shop: Shop) => Variables | Promise<Variables>;
  /** How many rows there were: a list that finds nothing says nothing of lists. */
  readonly rows: (result: Result) => number | undefined;
};

export function asks<Result, Variables>(name: string, { as, document, variables, rows }: Asked<Result, Variables>): Case {
  return {
    name,
    async prepare(shop) {
      const [client, given] = [as(shop), await variables(shop)];
      const ask = async () => {
        const { data, errors } = await client.send<Result>(document, given);
        if (data === null || errors.length > 0) throw new Error(`${name}: ${JSON.stringify(errors)}`);
        return data;
      };
      if ((rows(await ask()) ?? 0) === 0) throw new Error(`${name} found nothing in the shop of ${shop.size.products} products`);
      return ask;
    },
  };
}

export const staff = ({ admin }: Shop) => admin;
export const strangers = ({ shopper }: Shop) => shopper;
