/** Numbered places at which a process ends as by kill -9 or a power loss, so that tests can prove what is left then. */
let armed = null;
/** Takes the place from the configuration, which refuses one in production. */
export function armCrashPoint(place) {
    armed = place;
}
/** Ends the process here when it was armed for this place, as in `onboarding:3`. */
export function crashPoint(place) {
    if (place === armed)
        process.kill(process.pid, 'SIGKILL');
}
//# sourceMappingURL=crash-points.js.map