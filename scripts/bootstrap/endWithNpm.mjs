import { readFileSync } from 'node:fs';

const pollMs = 500;

/**
 * Calls `end` when npm was killed. npm gives its scripts no IPC channel that would close, so its process is polled: our
 * parent, or the parent of the shell in which npm runs the script. Under npm only: an interactive shell may end before
 * its background jobs.
 */
export function endWithNpm(end) {
  if (!process.env.npm_lifecycle_event) return;
  const before = npmAbove();
  const timer = setInterval(() => {
    if (npmAbove() === before) return;
    clearInterval(timer);
    end();
  }, pollMs);
  timer.unref();
}

/**
 * The process ids between npm and this process; they change when one of them has ended, because its children are
 * reparented.
 */
function npmAbove() {
  const parent = process.ppid;
  return isShell(parent) ? `${parent} ${parentOf(parent)}` : `${parent}`;
}

function isShell(pid) {
  return /^\w*sh$/.test(processInfo(pid, 'comm').trim());
}

function parentOf(pid) {
  return /^PPid:\s*(\d+)/m.exec(processInfo(pid, 'status'))?.[1];
}

/** A file of a process in /proc; empty on other systems, or when it has ended. */
function processInfo(pid, what) {
  try {
    return readFileSync(`/proc/${pid}/${what}`, 'utf8');
  } catch {
    return '';
  }
}
