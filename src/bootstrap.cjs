/**
 * Runs before every npm script, on whatever Node the machine has: installs the packages and compiles, each only when it must.
 * Dependency-free CommonJS without newer syntax, so that even an old Node gets as far as saying what it is missing.
 * `--install` stops before the compiler, `--keep-going` lets compile errors pass, `--watch` goes on as `npm run dev`.
 */
'use strict';
const { spawn, spawnSync } = require('child_process');
const fs = require('fs');
const path = require('path');

const OLDEST_FOR_INSTALL = [20, 19];
const OLDEST_FOR_RUN = [22, 18];
const GET_NODE = 'Install Node 24 from https://nodejs.org and start again.';
/** A first install takes seconds; this long protects a second start from waiting for ever for a lock that nobody holds any more. */
const LOCK_AGE_MAX_MS = 15 * 60000;
/** Looking at every source takes a few milliseconds. */
const WATCH_INTERVAL_MS = 400;

const root = path.join(__dirname, '..');
const inRoot = (...parts) => path.join(root, ...parts);
const lockfile = inRoot('package-lock.json');
const installed = inRoot('node_modules', '.package-lock.json');
const built = inRoot('dist', '.built');
const lock = inRoot('dist', '.bootstrap');
const tsc = inRoot('node_modules', 'typescript', 'bin', 'tsc');
const has = (option) => process.argv.includes(option);

main();

function main() {
  if (isOlder(process.version, OLDEST_FOR_INSTALL)) stop(`Serai needs Node 20.19 or newer, and this is ${process.version}. ${GET_NODE}`);
  if (mustInstall() || (mustCompile() && !has('--install'))) alone(prepare);
  requireRunnableNode();
  if (has('--watch')) watch();
}

function prepare() {
  // Asked again, because another start may have done it while this one waited.
  if (mustInstall()) install();
  requireRunnableNode();
  if (has('--install') || !mustCompile()) return;
  if (!compile() && !has('--keep-going')) stop('The sources do not compile: see above.');
}

function mustInstall() {
  return changedAt(installed) < changedAt(lockfile) || changedAt(installed) === 0;
}

function mustCompile() {
  return !fs.existsSync(built) || isChangedSince(changedAt(built));
}

/** Folders count as well: their time moves when a file is added, renamed or removed. */
function isChangedSince(since) {
  if ([inRoot('tsconfig.json'), lockfile].some((file) => changedAt(file) >= since)) return true;
  return ['src', 'tests', 'schema'].some((name) => isNewerThan(since, inRoot(name)));
}

function isNewerThan(since, folder) {
  if (changedAt(folder) >= since) return true;
  return entriesOf(folder).some((entry) => {
    const file = path.join(folder, entry.name);
    // The benchmark's peers have packages of their own.
    if (entry.name === 'node_modules') return false;
    if (entry.isDirectory()) return isNewerThan(since, file);
    return entry.name.endsWith('.ts') && changedAt(file) >= since;
  });
}

function install() {
  const isFirst = !fs.existsSync(installed);
  tell(isFirst ? 'Installing the packages: once, in about half a minute.' : 'The list of packages has changed: installing them.');
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--include=dev'];
  // npm's own Node, since `npm ci` removes the one in node_modules. Output goes to stderr: stdout belongs to the script that follows.
  const node = process.env.npm_node_execpath || process.execPath;
  const npm = process.env.npm_execpath || '';
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  const isNpm = /npm-cli\.c?js$/.test(npm);
  const { status } = isNpm ? spawnSync(node, [npm, ...args], options) : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (status !== 0)
    stop('The packages could not be installed, and npm says why above. Mostly it is the network or a proxy: start again when it is there.');
}

function compile() {
  const startedAt = new Date();
  if (!fs.existsSync(built)) tell('Compiling.');
  removeOrphans(inRoot('dist'), root);
  const result = spawnSync(process.execPath, [tsc, '-p', root], { cwd: root, stdio: ['ignore', 2, 2] });
  if (result.status !== 0) return false;
  fs.writeFileSync(built, '');
  // The start, not the end: what was saved while the compiler ran is newer than the stamp.
  fs.utimesSync(built, startedAt, startedAt);
  return true;
}

/** A compiled file whose source is gone would still be run as a test or imported. */
function removeOrphans(folder, sources) {
  for (const entry of entriesOf(folder)) {
    const file = path.join(folder, entry.name);
    const source = path.join(sources, entry.name);
    if (entry.isDirectory()) removeOrphans(file, source);
    else if (/\.js(\.map)?$/.test(entry.name) && !fs.existsSync(source.replace(/\.js(\.map)?$/, '.ts'))) fs.unlinkSync(file);
  }
}

/** npm puts node_modules/.bin first, so the next script runs on the Node that came with the packages, where there is one. */
function requireRunnableNode() {
  const own = inRoot('node_modules', '.bin', 'node');
  let version = process.version;
  if (fs.existsSync(own) && fs.realpathSync(own) !== process.execPath) {
    const answer = spawnSync(own, ['--version'], { encoding: 'utf8' });
    if (answer.status === 0) version = answer.stdout.trim();
    // A machine that cannot run it, such as Alpine, has to use its own.
    else fs.unlinkSync(own);
  }
  if (isOlder(version, OLDEST_FOR_RUN)) stop(`Serai runs on Node 22.18 or newer, and this machine has ${version}. ${GET_NODE}`);
}

/** One bootstrap at a time: a second one would install or compile into the first one's files. */
function alone(work) {
  try {
    fs.mkdirSync(path.dirname(lock), { recursive: true });
    fs.accessSync(root, fs.constants.W_OK);
    for (let waits = 0; !takeLock(); waits += 1) {
      if (waits === 5) tell('Another start is installing or compiling: waiting for it.');
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes(error.code)) throw error;
    stop(`Serai keeps its packages and compiled code in ${root}, where this user may not write: use a copy that is yours.`);
  }
  const release = () => fs.rmSync(lock, { force: true });
  process.once('exit', release);
  work();
  release();
  process.removeListener('exit', release);
}

function takeLock() {
  try {
    fs.writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!isHeld()) fs.rmSync(lock, { force: true });
    return false;
  }
}

function isHeld() {
  try {
    if (Date.now() - changedAt(lock) > LOCK_AGE_MAX_MS) return false;
    process.kill(Number(fs.readFileSync(lock, 'utf8')), 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** The server restarts itself when what it imports is compiled anew. `tsc --watch` is not used: 7.0 sees no changes inside containers. */
function watch() {
  const server = spawn('node', ['--watch', '--enable-source-maps', inRoot('dist', 'src', 'main.js')], { cwd: root, stdio: 'inherit' });
  let since = changedAt(built);
  const timer = setInterval(() => {
    if (!isChangedSince(since)) return;
    since = Date.now();
    alone(() => tell(compile() ? 'Compiled.' : 'The sources do not compile: see above.'));
  }, WATCH_INTERVAL_MS);
  server.on('exit', () => clearInterval(timer));
  process.on('SIGTERM', () => server.kill('SIGTERM'));
  // Ctrl-C reaches the server as well: this process only has to outlive it.
  process.on('SIGINT', () => clearInterval(timer));
}

function entriesOf(folder) {
  try {
    return fs.readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return [];
  }
}

/** In milliseconds; 0 when there is no such file. */
function changedAt(file) {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  return stat ? stat.mtimeMs : 0;
}

function isOlder(version, oldest) {
  const parts = version.slice(1).split('.').map(Number);
  return parts[0] < oldest[0] || (parts[0] === oldest[0] && parts[1] < oldest[1]);
}

function tell(line) {
  process.stderr.write(`${line}\n`);
}

function stop(line) {
  tell(line);
  process.exit(1);
}
