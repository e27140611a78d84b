/**
 * Loaded with `--import` into every process that the project starts over an IPC channel: when the parent
 * is gone, even by `kill -9`, the channel closes, and the process ends itself the way SIGTERM would.
 *
 * Node hands `--import` on to the workers of a process, whose channel is another one and none of our
 * business: ENDS_WITH_PROCESS names the parent that is meant.
 */
const graceMs = 3000;

const parent = process.env.ENDS_WITH_PROCESS;

if (process.channel && parent === String(process.ppid)) {
  process.once('disconnect', () => {
    setTimeout(() => process.exit(1), graceMs).unref();
    process.kill(process.pid, 'SIGTERM');
  });
  // Listening must not keep a process alive that has finished its work.
  process.channel.unref();
} else if (parent && !isAlive(Number(parent))) {
  // It was gone before this process had come so far.
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
