/**
 * The floor: node:http and postgres.js alone, one hand-written statement for each question, its answer mapped by hand. `bare` serves one
 * schema to everybody; `switch` checks a token (once) and works as the tenant: each tenant has its connection and its statements, and path
 * and role are sent with every one, in the same message.
 */
import { createServer } from 'node:http';
import jwt from 'jsonwebtoken';
import { categoryId, productId, variantId } from '../../../src/modules/commerce/ids.js';
import { postgres } from '../../../src/platform/db/driver.js';
import { importKeys } from './keys.js';
const [mode = 'switch', url = '', connections = '16', issuerUrl = '', fixedSchema = ''] = process.argv.slice(2);
const CATEGORY = `(select json_build_object('id', c.id, 'name', c.name, 'slug', c.slug) from categories c where c.id = p.category_id)`;
const VARIANTS = `(select coalesce(json_agg(v), '[]') from (select id, sku, title, position from variants where product_id = p.id order by position, id limit 100) v)`;
const STATEMENTS = {
    Object: `select json_build_object('id', p.id, 'name', p.name, 'description', p.description, 'version', p.version, 'category', ${CATEGORY}) as d from products p where p.id = $1`,
    Page: `select json_build_object('id', p.id, 'name', p.name, 'version', p.version, 'category', ${CATEGORY}, 'variants', ${VARIANTS}) as d from products p order by p.sort_name, p.id limit $1`,
    Tree: `select json_build_object('id', k.id, 'name', k.name, 'slug', k.slug, 'products', (select coalesce(json_agg(x), '[]') from (
      select p.id, p.name, ${VARIANTS} as variants from products p where p.category_id = k.id order by p.sort_name, p.id limit 3) x)) as d
    from categories k where k.parent_id is null order by k.position, k.id limit $1`,
};
const lanes = Array.from({ length: Number(connections) }, () => postgres(url, { max: 1, fetch_types: false, onnotice: () => { }, connection: { jit: 'off' } }));
const publicKeys = await importKeys(issuerUrl);
const schemas = new Map();
const laneBySchema = new Map();
let turn = 0;
/** The schema of the token's tenant; a token is verified once. */
function schemaOf(request) {
    if (mode === 'bare')
        return fixedSchema;
    const token = request.headers.authorization?.slice(7) ?? '';
    const known = schemas.get(token);
    if (known)
        return known;
    const kid = jwt.decode(token, { complete: true })?.header.kid ?? '';
    const { tid } = jwt.verify(token, publicKeys.get(kid) ?? '', { algorithms: ['ES256'] });
    schemas.set(token, `t_${tid.slice(4)}`);
    return `t_${tid.slice(4)}`;
}
function laneOf(schema) {
    if (mode !== 'bare') {
        const known = laneBySchema.get(schema);
        if (known)
            return known;
    }
    turn = (turn + 1) % lanes.length;
    const lane = lanes[turn];
    laneBySchema.set(schema, lane);
    return lane;
}
async function ask(schema, operation, parameter) {
    const lane = laneOf(schema);
    const statement = lane.unsafe(`/* ${schema} */ ${STATEMENTS[operation]}`, [parameter], { prepare: true });
    const path = `"${schema}", pg_temp`;
    const settings = lane.unsafe("select set_config('search_path', $1, false), set_config('role', $2, false)", [path, mode === 'bare' ? 'none' : schema], { prepare: true });
    // Both queued before the next tick: one message.
    settings.execute();
    const [, rows] = await Promise.all([settings, statement]);
    return rows.map((row) => row['d']);
}
function mapProduct(product) {
    product.id = productId.fromUuid(product.id);
    if (product.category)
        product.category.id = categoryId.fromUuid(product.category.id);
    for (const variant of product.variants ?? [])
        variant.id = variantId.fromUuid(variant.id);
    return product;
}
const answers = {
    Object: async (schema, { id = '' }) => ({
        product: mapProduct((await ask(schema, 'Object', productId.toUuid(productId.parse(id))))[0]),
    }),
    Page: async (schema) => ({ products: { nodes: (await ask(schema, 'Page', 20)).map((row) => mapProduct(row)) } }),
    Tree: async (schema) => {
        const rows = (await ask(schema, 'Tree', 20));
        return {
            categories: { nodes: rows.map((row) => ({ ...row, id: categoryId.fromUuid(row.id), products: { nodes: row.products.map(mapProduct) } })) },
        };
    },
};
const server = createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
        const { operationName, variables = {} } = JSON.parse(Buffer.concat(chunks).toString());
        answers[operationName](schemaOf(request), variables).then((data) => {
            const text = JSON.stringify({ data });
            response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(text) }).end(text);
        }, (error) => response.writeHead(500).end(String(error)));
    });
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`${JSON.stringify({ port: server.address().port })}\n`));
//# sourceMappingURL=floor-process.js.map