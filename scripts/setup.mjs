// Brings what `npm start` and `npm test` need on a machine that has Node 20 and npm: the locked packages (Node 24 among them),
// Chromium and Firefox. Plain Node without packages, since it runs before there are any. Says nothing when nothing is missing.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OLDEST, browserVersion, chromiumPath, firefoxPath } from './browsers.mjs';

const root = join(fileURLToPath(new URL('.', import.meta.url)), '..');
const modules = join(root, 'node_modules');
const stamp = join(modules, '.caselight-lock');
const runtime = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
/** What npm scripts find first on their path. */
const command = join(modules, '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');

/** @param {string} sentence */
function say(sentence) {
  console.log(`set-up: ${sentence}`);
}

/** @param {string} sentence */
function giveUp(sentence) {
  console.error(`set-up: ${sentence}`);
  process.exit(1);
}

/**
 * @param {string} command
 * @param {string[]} parameters
 * @param {NodeJS.ProcessEnv} [env]
 */
function succeeds(command, parameters, env = {}) {
  const options = /** @type {const} */ ({ cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  return spawnSync(command, parameters, { ...options, env: { ...process.env, ...env } }).status === 0;
}

/** What the installed packages came from: when it changes they are installed anew. */
function lockHash() {
  const hash = createHash('sha256');
  for (const file of ['package.json', 'package-lock.json']) {
    const text = readFileSync(join(root, file), 'utf8');
    // Scripts may change without a package changing.
    hash.update(file === 'package.json' ? JSON.stringify({ ...JSON.parse(text), scripts: null }) : text);
  }
  return hash.digest('hex');
}

function installedNode() {
  const answer = existsSync(command) && existsSync(runtime) ? spawnSync(runtime, ['--version'], { encoding: 'utf8' }) : null;
  return answer?.status === 0 ? answer.stdout.trim() : null;
}

function setUpPackages() {
  const wanted = lockHash();
  const current = existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
  if (current && installedNode() !== null) return;

  say(`installing the packages of package-lock.json (about a minute) …`);
  // Errors only: npm would warn, package by package, that this Node is too old for tools that do not run on it.
  if (!succeeds('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) {
    giveUp('npm ci failed (its words are above). With a network and an empty node_modules folder, run the command again.');
  }
  // npm may be told to run no install script: the one that fetches Node 24 is then run here.
  if (installedNode() === null && existsSync(join(modules, 'node'))) {
    spawnSync(process.argv0, ['installArchSpecificPackage.js'], { cwd: join(modules, 'node'), stdio: 'inherit' });
    // npm linked nothing, because there was nothing yet to link to.
    if (existsSync(runtime) && !existsSync(command)) symlinkSync(relative(dirname(command), runtime), command);
  }
  const node = installedNode();
  if (node === null) giveUp('Node 24 did not arrive with the `node` package. Install Node 24 yourself, then run the command again.');
  writeFileSync(stamp, wanted);
  say(`packages installed; scripts run on Node ${node} (set-up itself ran on ${process.version}).`);
}

/**
 * Why a browser cannot be used, or null when it can.
 * @param {string | null} path
 * @param {number} oldest
 */
async function shortcoming(path, oldest) {
  if (path === null) return 'not found';
  const version = await browserVersion(path);
  if (version === null) return `${path} does not start`;
  return version.major < oldest ? `${version.name} is too old` : null;
}

function installDebianPackages() {
  const packages = ['chromium', 'firefox-esr'];
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  say(`installing ${packages.join(' and ')} with apt-get …`);
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    const retries = ['-o', 'Acquire::Retries=3', '-qq'];
    if (
      succeeds('apt-get', [...retries, 'update'], quiet) &&
      succeeds('apt-get', [...retries, 'install', '-y', '--no-install-recommends', ...packages], quiet)
    ) {
      return;
    }
    say(`apt-get failed (attempt ${attempt} of 3).`);
  }
}

/** @returns {Promise<{ chromium: string | null, firefox: string | null }>} what is wrong with each */
async function shortcomings() {
  const [chromium, firefox] = await Promise.all([shortcoming(chromiumPath(), OLDEST.chromium), shortcoming(firefoxPath(), OLDEST.firefox)]);
  return { chromium, firefox };
}

async function setUpBrowsers() {
  let missing = await shortcomings();
  if (missing.chromium === null && missing.firefox === null) return;

  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    installDebianPackages();
    missing = await shortcomings();
  }
  if (missing.chromium !== null) {
    say('downloading Chromium with Playwright …');
    succeeds(runtime, [join(modules, 'playwright', 'cli.js'), 'install', 'chromium']);
    missing = await shortcomings();
  }
  if (missing.chromium !== null) {
    giveUp(
      `Chromium: ${missing.chromium}. Install Chromium ${OLDEST.chromium} or later (Debian: apt install chromium), or name one in CASELIGHT_CHROMIUM.`,
    );
  }
  if (missing.firefox !== null) {
    giveUp(
      `Firefox: ${missing.firefox}. Install Firefox ${OLDEST.firefox} or later (Debian: apt install firefox-esr; else from mozilla.org), or name one in CASELIGHT_FIREFOX.`,
    );
  }
}

const major = Number(process.versions.node.split('.')[0]);
if (major < 20) giveUp(`Node ${process.version} is too old: install Node 20 or later.`);
setUpPackages();
await setUpBrowsers();
