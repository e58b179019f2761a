// @ts-check
/** The browser of the end-to-end tests: one that is there already, else Debian's, where it may be installed. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from '../../../src/server/prepare.mjs'

const commands = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge']
const applicationPaths = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((variable) =>
    [
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ].map((path) => join(process.env[variable] ?? '', path)),
  ),
}

const howToInstall = `No Chromium or Chrome was found for the end-to-end tests. Install one and run the tests again:
  Debian:          sudo apt-get install chromium
  Fedora:          sudo dnf install chromium
  macOS, Windows:  https://www.google.com/chrome/
or name the program of one that is installed: ATLAS_CHROMIUM=/path/to/chrome npm test`

/**
 * @returns {Promise<string>} path of a browser that starts
 * @throws {Error} saying what to install
 */
export async function ensureChromium() {
  const named = process.env['ATLAS_CHROMIUM']
  if (named !== undefined) {
    if (starts(named)) return named
    throw new Error(`ATLAS_CHROMIUM is "${named}", which is not a browser that starts here.`)
  }
  const found = findChromium() ?? ((await installChromium()) ? findChromium() : undefined)
  if (found === undefined) throw new Error(howToInstall)
  return found
}

/** @returns {string | undefined} */
function findChromium() {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)))
  const usual =
    process.platform === 'darwin' || process.platform === 'win32' ? applicationPaths[process.platform] : onPath
  return usual.find((path) => existsSync(path) && starts(path))
}

/**
 * Ubuntu's `chromium-browser` may be a script that only says it is missing. On Windows asking for the version opens a window.
 * @param {string} path
 */
function starts(path) {
  if (process.platform === 'win32') return existsSync(path)
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0
}

/** @returns {Promise<boolean>} whether Debian's package was installed */
async function installChromium() {
  if (process.platform !== 'linux' || spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0)
    return false
  const isRoot = process.getuid?.() === 0
  if (!isRoot && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0) return false
  const prefix = isRoot ? ['env'] : ['sudo', '-n', 'env']
  console.log('No Chromium found: installing the one of the system through apt-get …')
  for (const parameters of [['update'], ['install', '-y', 'chromium']]) {
    const [program = 'env', ...rest] = [...prefix, 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...parameters]
    if ((await run(program, rest)) !== 0) return false
  }
  return true
}
