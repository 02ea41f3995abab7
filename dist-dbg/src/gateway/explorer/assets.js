import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
const require = createRequire(import.meta.url);
const SCRIPT = 'text/javascript; charset=utf-8';
const STYLE = 'text/css; charset=utf-8';
/** Where the page finds the local explorer. The name holds the package's version, so that browsers may keep a file for ever. */
export const assetUrls = {
    react: urlOf('react', 'react.js'),
    reactDom: urlOf('react-dom', 'react-dom.js'),
    graphiql: urlOf('graphiql', 'graphiql.js'),
    style: urlOf('graphiql', 'graphiql.css'),
};
/** All that can be asked for: no part of a URL ever becomes part of a path. */
const assets = new Map([
    [assetUrls.react, { file: fileOf('react', 'umd/react.production.min.js'), type: SCRIPT }],
    [assetUrls.reactDom, { file: fileOf('react-dom', 'umd/react-dom.production.min.js'), type: SCRIPT }],
    [assetUrls.graphiql, { file: fileOf('graphiql', 'graphiql.min.js'), type: SCRIPT }],
    [assetUrls.style, { file: fileOf('graphiql', 'graphiql.min.css'), type: STYLE }],
]);
/** Answers for a path of `assetUrls`; false means that the path is none, and nothing was answered. A browser asks once a version. */
export function sendExplorerAsset(response, pathname) {
    const asset = assets.get(pathname);
    if (!asset)
        return false;
    const bytes = readFileSync(asset.file);
    response.writeHead(200, {
        'content-type': asset.type,
        'content-length': bytes.length,
        'cache-control': 'public, max-age=31536000, immutable',
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'same-origin',
    });
    response.end(bytes);
    return true;
}
function urlOf(package_, name) {
    const { version } = require(`${package_}/package.json`);
    return `/graphql/assets/${version}/${name}`;
}
/** Through package.json, because the packages do not export their browser files. */
function fileOf(package_, file) {
    return path.join(path.dirname(require.resolve(`${package_}/package.json`)), file);
}
//# sourceMappingURL=assets.js.map