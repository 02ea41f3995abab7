/**
 * Commands that travel ahead of a statement, as PostgreSQL's protocol has them (https://www.postgresql.org/docs/18/protocol-flow.html#PROTOCOL-FLOW-EXT-QUERY).
 * Nothing ends the message between them and the statement: the server skips what is behind a command that fails, and takes back the commands
 * when the statement fails.
 */
export type Ahead = { readonly commands: readonly string[]; readonly bytes: Buffer };

export function aheadOf(commands: readonly string[]): Ahead {
  return { commands, bytes: Buffer.concat(commands.flatMap((command) => [parse(command), BIND, EXECUTE])) };
}

/** Both of the unnamed statement, without parameters and whole. */
const BIND = message('B', Buffer.alloc(8));
const EXECUTE = message('E', Buffer.alloc(5));

function parse(command: string): Buffer {
  return message('P', Buffer.from(`\0${command}\0\0\0`));
}

/** Its type, its length, which counts itself, and what it says. */
function message(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(5);
  head.write(type);
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}
