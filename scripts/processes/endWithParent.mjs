/**
 * Preloaded (`--import`) into every process that the project starts with an IPC channel: when the parent has died, even
 * by `kill -9`, the channel closes, and the process ends itself as on SIGTERM.
 *
 * Node passes `--import` on to worker processes, whose channel is another one: ENDS_WITH_PROCESS names the parent that
 * is meant.
 */
const graceMs = 3000;

const parent = process.env.ENDS_WITH_PROCESS;

if (process.channel && parent === String(process.ppid)) {
  process.once('disconnect', () => {
    setTimeout(() => process.exit(1), graceMs).unref();
    process.kill(process.pid, 'SIGTERM');
  });
  // The channel must not keep the process alive.
  process.channel.unref();
} else if (parent && !isAlive(Number(parent))) {
  // The parent died before this process was ready.
  process.exit(1);
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
