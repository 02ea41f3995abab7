import { readConfig } from '../../src/platform/config/config.js';
const nothing = () => { };
/** A log that keeps its lines, for tests that look at what operators would see. */
export function recordingLog() {
    const lines = [];
    const write = (level) => (message, fields = {}) => void lines.push({ level, message, fields });
    return { log: { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') }, lines };
}
export const silentLog = { debug: nothing, info: nothing, warn: nothing, error: nothing };
/** The configuration of a gateway under test: a free port, a fixed secret, the demo's passwords. */
export function testConfig(databaseUrl, more = {}) {
    return readConfig({ ...testVariables(databaseUrl), ...more });
}
/** The same as environment variables, for a gateway in a process of its own. */
export function testVariables(databaseUrl) {
    return {
        NODE_ENV: 'test',
        PORT: '0',
        DATABASE_URL: databaseUrl,
        DATABASE_DIRECT_URL: databaseUrl,
        PUBLIC_URL: 'http://serai.test',
        SERAI_SECRET: 'for-tests-only-and-long-enough-to-be-one',
        DATABASE_CONNECTIONS: '5',
        LOG_LEVEL: 'error',
        // EXECUTOR=reference npm test: every test must see the same answers.
        ...(process.env['EXECUTOR'] === undefined ? {} : { EXECUTOR: process.env['EXECUTOR'] }),
    };
}
//# sourceMappingURL=config.js.map