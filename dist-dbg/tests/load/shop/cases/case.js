export function asks(name, { as, document, variables, rows }) {
    return {
        name,
        async prepare(shop) {
            const [client, given] = [as(shop), await variables(shop)];
            const ask = async () => {
                const { data, errors } = await client.send(document, given);
                if (data === null || errors.length > 0)
                    throw new Error(`${name}: ${JSON.stringify(errors)}`);
                return data;
            };
            if ((rows(await ask()) ?? 0) === 0)
                throw new Error(`${name} found nothing in the shop of ${shop.size.products} products`);
            return ask;
        },
    };
}
export const staff = ({ admin }) => admin;
export const strangers = ({ shopper }) => shopper;
//# sourceMappingURL=case.js.map