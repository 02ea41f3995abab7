/** What a session is recognised by: a program and a system, from what the client calls itself. Nothing is decided by it. */
const PROGRAMS = [
    [/\bEdgA?\/|\bEdgiOS\//, 'Edge'],
    [/\bOPR\/|\bOpera\b/, 'Opera'],
    [/\bSamsungBrowser\//, 'Samsung Internet'],
    [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
    [/\bChrome\/|\bCriOS\//, 'Chrome'],
    [/\bVersion\/[\d.]+.*\bSafari\//, 'Safari'],
];
const SYSTEMS = [
    [/\biPhone\b/, 'iPhone'],
    [/\biPad\b/, 'iPad'],
    [/\bAndroid\b/, 'Android'],
    [/\bWindows\b/, 'Windows'],
    [/\bMac OS X\b|\bMacintosh\b/, 'macOS'],
    [/\bCrOS\b/, 'ChromeOS'],
    [/\bLinux\b/, 'Linux'],
];
const NAME_LENGTH_MAX = 40;
/** Such as `Firefox, Windows`; of other programs their own first word, such as `curl`; null when nothing is known. */
export function deviceOf(userAgent) {
    if (userAgent === null)
        return null;
    const program = PROGRAMS.find(([pattern]) => pattern.test(userAgent))?.[1];
    const system = SYSTEMS.find(([pattern]) => pattern.test(userAgent))?.[1];
    const first = /^[\w.-]+/.exec(userAgent)?.[0].slice(0, NAME_LENGTH_MAX);
    const known = [program ?? (system === undefined ? first : undefined), system].filter((part) => part !== undefined);
    return known.length > 0 ? known.join(', ') : null;
}
//# sourceMappingURL=device.js.map