/**
 * `node scripts/bootstrap.mjs VERB [arguments]`: called by every npm script.
 *
 * Plain JavaScript, because it runs on the machine's own Node (20 or later): it installs the project where the
 * installation does not match the lockfile, then runs `scripts/VERB.ts` with the project's own Node 24, forwards
 * signals and exits with its exit code.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { forgetInstall, isInstalled, rememberInstall } from './bootstrap/installStamp.mjs';
import { endWithNpm } from './bootstrap/endWithNpm.mjs';

const oldestNode = 20;
const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
// Replaces an incomplete node_modules without asking; and pnpm, already of the right version, does not try to record
// itself in the lockfile.
const installArguments = [
  'install',
  '--frozen-lockfile',
  '--config.confirmModulesPurge=false',
  '--config.pmOnFail=ignore',
];
const projectNode = join(root, 'node_modules', 'node', 'bin', 'node');

/** Prints an error with its remedy in both languages, and exits. */
function fail(spanish, english) {
  console.error(`\n✖ ${spanish}\n  ${english}`);
  process.exit(1);
}

function requireNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= oldestNode) return;
  fail(
    `Arraigo necesita Node ${oldestNode} o posterior y aquí corre Node ${process.versions.node}. Instale una versión actual de Node.`,
    `Arraigo needs Node ${oldestNode} or later; this is Node ${process.versions.node}. Install a current Node.`,
  );
}

function requireCommand(name) {
  if (spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0) return;
  fail(
    `No se encuentra la orden "${name}". Instálela y vuelva a intentarlo.`,
    `The command "${name}" was not found. Install it and try again.`,
  );
}

function verbFile(verb) {
  const file = join(root, 'scripts', `${verb}.ts`);
  if (verb && /^[a-z-]+$/.test(verb) && existsSync(file)) return file;
  fail(
    `No existe la orden "${verb ?? ''}". "npm run" muestra las que hay.`,
    `There is no command "${verb ?? ''}". "npm run" lists them.`,
  );
}

/**
 * The environment of child processes: the project's own tools first on PATH, telemetry off. They share Node's compile
 * cache, because each of them would compile the same megabytes of modules: a quarter of the time in which a command opens
 * the CMS.
 */
function environment() {
  const path = [dirname(projectNode), join(root, 'node_modules', '.bin'), process.env.PATH ?? ''];
  return {
    ...process.env,
    PATH: path.join(delimiter),
    NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'node'),
    NEXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
    ASTRO_DEV_BACKGROUND: '0',
    ASTRO_PREVIEW_BACKGROUND: '0',
  };
}

/** Runs a command on this terminal, forwards signals, and resolves with its exit code. */
function run(command, args, { env, stdio = 'inherit' }) {
  return new Promise((resolveCode, reject) => {
    const child = spawn(command, args, { cwd: root, env, stdio });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
      process.on(signal, () => child.kill(signal));
    endWithNpm(() => child.kill('SIGTERM'));
    child.once('error', reject);
    child.once('exit', (code, signal) => resolveCode(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}

function manifest() {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
}

async function install() {
  requireCommand('git');
  requireCommand('npx');
  console.log(
    '· Instalando las dependencias (una a dos minutos la primera vez) · Installing dependencies',
  );
  forgetInstall(root);
  const { packageManager, devDependencies } = manifest();
  // Resolves packages for the project's Node, whichever Node runs the installation.
  const args = [...installArguments, `--config.nodeVersion=${devDependencies.node}`];
  const code = await run('npx', ['--yes', packageManager, ...args], { env: process.env });
  if (code !== 0) {
    fail(
      `La instalación falló (código ${code}; la causa está arriba). Compruebe la conexión al registro de paquetes y el espacio en disco, y repita la orden.`,
      `The installation failed (exit code ${code}; the cause is above). Check the connection to the package registry and the disk space, then run the command again.`,
    );
  }
  rememberInstall(root);
}

requireNode();
const [verb, ...args] = process.argv.slice(2);
const file = verbFile(verb);
if (!isInstalled(root) || !existsSync(projectNode)) await install();
const endWithParent = new URL('processes/endWithParent.mjs', import.meta.url).href;
process.exitCode = await run(projectNode, ['--import', endWithParent, file, ...args], {
  env: { ...environment(), ENDS_WITH_PROCESS: String(process.pid) },
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
});
process.exit();
