/** Numbered places at which a process ends as by kill -9 or a power loss, so that tests can prove what is left then. */
let armed: string | null = null;

/** Takes the place from the configuration, which refuses one in production. */
export function armCrashPoint(place: string | null): void {
  armed = place;
}

/** Ends the process here when it was armed for this place, as in `onboarding:3`. */
export function crashPoint(place: `${string}:${number}`): void {
  if (place === armed) process.kill(process.pid, 'SIGKILL');
}
