import winston from 'winston';
import { redact, redactText } from './redact.js';
/** One JSON object a line, or text for people; control characters in values cannot begin a line of their own. */
export function createLog(config) {
    const { combine, timestamp, printf } = winston.format;
    const pretty = printf((line) => {
        const { level, message, timestamp: time, ...fields } = line;
        const rest = Object.keys(fields).length > 0 ? ` ${JSON.stringify(fields)}` : '';
        return visible(`${String(time).slice(11, 23)} ${level.padEnd(5)} ${JSON.stringify(message).slice(1, -1)}${rest}`);
    });
    const json = printf((line) => visible(JSON.stringify(line)));
    const logger = winston.createLogger({
        level: config.level === 'silent' ? 'error' : config.level,
        silent: config.level === 'silent',
        format: combine(timestamp(), config.format === 'json' ? json : pretty),
        // Stderr, so that what a command prints on stdout stays its own.
        transports: [new winston.transports.Console({ stderrLevels: ['error', 'warn', 'info', 'debug'] })],
    });
    const write = (level) => (message, fields = {}) => {
        if (!logger.isLevelEnabled(level))
            return;
        logger.log({ ...redact(fields), level, message: redactText(message) });
    };
    return { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') };
}
/** The same log with fields on each line. */
export function withFields(log, fields) {
    const write = (level) => (message, more) => log[level](message, { ...fields, ...more });
    return { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') };
}
/** What JSON leaves as it is and others take for the end of a line, for a command to a terminal, or for the other direction of writing. */
const HIDDEN = /[\u{7f}-\u{9f}\u{2028}-\u{202e}\u{2066}-\u{2069}]/gu;
function visible(line) {
    return line.replace(HIDDEN, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
//# sourceMappingURL=log.js.map