/**
 * Loaded with `--import` into every process that the project starts over an IPC channel: when the parent
 * is gone, even by `kill -9`, the channel closes, and the process ends itself the way SIGTERM would.
 */
const GRACE_MS = 3000;

if (process.channel) {
  process.once('disconnect', () => {
    setTimeout(() => process.exit(1), GRACE_MS).unref();
    process.kill(process.pid, 'SIGTERM');
  });
  // Listening must not keep a process alive that has finished its work.
  process.channel.unref();
}
