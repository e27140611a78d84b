const POLL_MS = 500;

/**
 * npm gives its scripts no channel by which they could notice that it was killed, so under npm (and only
 * there: a shell may well end before what it started in the background) the parent's id is watched.
 */
export function endWithNpm(end) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    end();
  }, POLL_MS);
  timer.unref();
}
