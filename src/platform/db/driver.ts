/**
 * The only door to postgres.js and to Drizzle's driver for it, with its known faults repaired while it is loaded: a killed backend ended the process or left
 * queries waiting for ever, so did some ends of a COPY, and a "cached plan must not change result type" was answered by silently running the statement again
 * after COMMIT, outside the tenant's transaction (https://github.com/porsager/postgres/issues/1154 and its neighbours).
 *
 * The edits fit exactly postgres 3.4.9 and loading fails when they do not.
 */
import { registerHooks } from 'node:module';
import type { Options, Sql } from 'postgres';

type Edit = readonly [before: string, after: string];

/** A statement's message with what its options send ahead of it: the end of a statement that is forgotten, and the commands of an `Ahead` (ahead.ts), which it counts. */
const WITH_AHEAD = `  function withAhead(q, message) {
    const { ahead, forgets } = q.options
    const forgotten = forgets && statements[forgets]
    q.ahead = ahead ? ahead.commands.length : 0
    if (forgotten) {
      delete statements[forgets]
      message = Buffer.concat([b().C().str('S' + forgotten.name + b.N).end(), ...(ahead ? [ahead.bytes] : []), message])
    } else if (ahead) {
      message = Buffer.concat([ahead.bytes, message])
    }
    return message
  }

`;

const edits: Readonly<Record<string, readonly Edit[]>> = {
  '/postgres/src/index.js': [
    // What was sent while a connection was being opened: only a part of it was put on the wire then, and the rest was overtaken by what was sent later.
    ['    let max = Math.ceil(queries.length / (connecting.length + 1))\n', '    let max = queries.length\n'],
  ],
  '/postgres/src/query.js': [
    // Not a fault of its own: V8 puts a function that is written down as it is assigned to a property where only a full collection of garbage looks, and all that it
    // reaches stays with it. So every query kept its rows.
    [
      '    this.resolve = x => (this.active = false, resolve(x))\n    this.reject = x => (this.active = false, reject(x))\n',
      '    this.settle = { resolve, reject }\n',
    ],
    [
      '  get origin() {\n',
      '  resolve(x) {\n    this.active = false\n    this.settle.resolve(x)\n  }\n\n  reject(x) {\n    this.active = false\n    this.settle.reject(x)\n  }\n\n  get origin() {\n',
    ],
  ],
  '/postgres/src/connection.js': [
    // A write that was postponed until after the socket has gone.
    [
      '  function nextWrite(fn) {\n    const x = socket.write(chunk, fn)\n    nextWriteTimer !== null && clearImmediate(nextWriteTimer)\n    chunk = nextWriteTimer = null\n    return x',
      "  function nextWrite(fn) {\n    nextWriteTimer !== null && clearImmediate(nextWriteTimer)\n    nextWriteTimer = null\n    const data = chunk\n    chunk = null\n    if (!socket) { (query || initial || sent.length) && error(Errors.connection('CONNECTION_CLOSED', options, socket)); return false }\n    return socket.write(data, fn)",
    ],
    [
      "    clearImmediate(nextWriteTimer)\n    socket.removeListener('data', data)\n    socket.removeListener('connect', connected)\n    idleTimer",
      "    clearImmediate(nextWriteTimer)\n    chunk = nextWriteTimer = null\n    socket.removeListener('data', data)\n    socket.removeListener('connect', connected)\n    idleTimer",
    ],
    // Queries that were sent and never answered.
    [
      '    closedTime = performance.now()\n',
      "    sent.length && error(Errors.connection('CONNECTION_CLOSED', options, socket))\n    query = results = errorResponse = null\n    result = new Result()\n    closedTime = performance.now()\n",
    ],
    // A COPY that the server refuses after its last row, which is when it looks at small ones: whoever waited for its end waited for ever.
    [
      '    stream && (stream.destroy(err), stream = null)\n    query && queryError(query, err)',
      '    stream && (stream.destroy(err), stream = null, socket && socket.resume())\n    final && (final(err), final = null)\n    query && queryError(query, err)',
    ],
    // A COPY whose reader was slow at its end: the connection stayed paused, and its next query waited for ever.
    ['    stream && stream.push(null)\n    stream = null', '    stream && stream.push(null)\n    stream = null\n    socket.resume()'],
    // Why the server ends a connection on which nothing runs: it was dropped, and the next statement only said "closed".
    [
      '    } else {\n      errored(Errors.postgres(parseError(x)))\n    }\n  }\n\n  function retry',
      '    } else {\n      onnotice && onnotice(parseError(x))\n      errored(Errors.postgres(parseError(x)))\n    }\n  }\n\n  function retry',
    ],
    // A statement that cannot be built, as with an undefined parameter, on the heels of another one: that other one failed with its error, and the answers
    // to all that followed went to the wrong statements.
    [
      '      query\n        ? sent.push(q)\n        : (query = q, query.active = true)\n\n      build(q)\n      return write(toBuffer(q))\n',
      '      build(q)\n      const message = withAhead(q, toBuffer(q))\n      query\n        ? sent.push(q)\n        : (query = q, query.active = true)\n      return write(message)\n',
    ],
    // Not a fault: what travels ahead of a statement, in one message with it. Commands, so that it is not run when one of them fails, whose results are of no interest; and
    // the end of a prepared statement that is forgotten. Therefore a statement is known by its text alone: the server has told the types of its parameters.
    ['  function toBuffer(q) {\n', `${WITH_AHEAD}  function toBuffer(q) {\n`],
    [
      '  function CommandComplete(x) {\n    rows = 0\n',
      '  function CommandComplete(x) {\n    if (query.ahead > 0) {\n      query.ahead -= 1\n      return\n    }\n    rows = 0\n',
    ],
    ['    q.signature = q.prepare && types + string\n', '    q.signature = q.prepare && string\n'],
    [
      '      sent.length === 0 && write(Sync)\n      errored(error)\n      return true',
      '      query || write(Sync)\n      queryError(q, error)\n      return true',
    ],
    // Types of parameters are asked of the server before a statement is sent for the first time: a round trip, in which nothing can follow, for values that Drizzle has
    // mapped already.
    ['    q.describeFirst = q.onlyDescribe || (parameters.length && !q.prepared)', '    q.describeFirst = q.onlyDescribe'],
    // The hidden retry.
    ['    q.retried = error\n    execute(q)', '    errored(error)'],
    [
      '    clearImmediate(nextWriteTimer)\n    if (socket) {',
      '    clearImmediate(nextWriteTimer)\n    chunk = nextWriteTimer = null\n    if (socket) {',
    ],
  ],
};

const repaired = new Set<string>();

registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context);
    const file = Object.keys(edits).find((suffix) => url.endsWith(`/node_modules${suffix}`));
    if (file === undefined) return loaded;
    repaired.add(file);
    return { ...loaded, source: (edits[file] ?? []).reduce(applyEdit, String(loaded.source)) };
  },
});

function applyEdit(source: string, [before, after]: Edit): string {
  if (source.split(before).length !== 2)
    throw new Error(`The repair of postgres.js does not fit its installed version: ${before.trim().slice(0, 60)}`);
  return source.replace(before, () => after);
}

// Loaded only now, behind the hook above; whoever imported it earlier would have got it unrepaired. Drizzle's driver imports it too.
const { default: postgres } = await import('postgres');
const { PostgresJsSession, drizzle } = await import('drizzle-orm/postgres-js');
if (repaired.size !== Object.keys(edits).length) throw new Error('postgres.js was loaded before src/platform/db/driver.ts could repair it');

export type { Options, Sql };
export { PostgresJsSession, drizzle, postgres };
