import { readFileSync } from 'node:fs';

const pollMs = 500;

/**
 * npm gives its scripts no channel by which they could notice that it was killed, so under npm (and only
 * there: a shell may well end before what it started in the background) its process is watched. It is our
 * parent, or the parent of the shell in which it runs the script.
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

/** The ids of the processes between npm and this one; another answer than before means that one has ended. */
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

/** What Linux tells about a process; empty elsewhere, or when it has ended. */
function processInfo(pid, what) {
  try {
    return readFileSync(`/proc/${pid}/${what}`, 'utf8');
  } catch {
    return '';
  }
}
