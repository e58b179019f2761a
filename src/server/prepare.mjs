// @ts-check
/** Brings a checkout into a state that can be served or tested, with nothing but Node and npm. */
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkDataFolder, dataFolder, holdsData } from './atlasData.mjs'

export const projectFolder = fileURLToPath(new URL('../..', import.meta.url))

/** What the build reads. */
const buildInputs = ['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json', 'tsconfig.json']

/** A command that did not succeed; its own output has been shown already. */
export class CommandFailed extends Error {
  /**
   * @param {string} command
   * @param {number} status
   */
  constructor(command, status) {
    super(`"${command}" ended with status ${status}`)
    this.status = status
  }
}

/**
 * @param {string} program
 * @param {readonly string[]} parameters
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} exit status
 */
export function run(program, parameters, options = {}) {
  return new Promise((done, fail) => {
    const child = spawn(program, parameters, { cwd: projectFolder, stdio: 'inherit', ...options })
    child.on('error', fail)
    child.on('exit', (status, signal) => done(status ?? (signal === 'SIGINT' ? 130 : 1)))
  })
}

/**
 * Runs npm: the copy that started us, if one did, else the one on the path (a script, hence the shell, on Windows).
 * @param {readonly string[]} parameters
 */
export function runNpm(parameters) {
  const npm = process.env['npm_execpath']
  if (npm?.endsWith('.js')) return run(process.execPath, [npm, ...parameters])
  return run('npm', parameters, { shell: process.platform === 'win32' })
}

/** Installs the locked packages unless exactly these are installed. */
export async function ensureInstalled() {
  if (!isInstallStale()) return
  console.log('Installing the packages of package-lock.json …')
  const status = await runNpm(['ci', '--no-audit', '--no-fund'])
  if (status !== 0) throw new CommandFailed('npm ci', status)
}

/** npm records in `node_modules/.package-lock.json` what it installed; packages for other platforms are missing there. */
function isInstallStale() {
  const wanted = readPackages('package-lock.json')
  const installed = readPackages('node_modules/.package-lock.json')
  if (!wanted) throw new Error('package-lock.json is missing or broken: restore it from version control')
  if (!installed) return true
  return Object.entries(wanted).some(([path, entry]) => {
    if (path === '') return false
    const found = installed[path]
    return found ? found.version !== entry.version : !entry.optional
  })
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }> | null}
 */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(join(projectFolder, file), 'utf8')).packages ?? null
  } catch {
    return null
  }
}

/** Builds `dist/` unless it is newer than everything it is made from and holds the data asked for. */
export async function ensureBuilt() {
  const data = dataFolder()
  checkDataFolder(data)
  const built = changedAt(join(projectFolder, 'dist/index.html'))
  const newest = Math.max(newestIn(data), ...buildInputs.map((path) => newestIn(join(projectFolder, path))))
  if (built > newest && holdsData(join(projectFolder, 'dist'), data)) return
  console.log('Building the atlas …')
  const status = await runNpm(['run', '--silent', 'build'])
  if (status !== 0) throw new CommandFailed('npm run build', status)
}

/** @param {string} path */
function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

/**
 * A folder's own time counts too: it changes when a file in it is removed.
 * @param {string} path
 * @returns {number}
 */
function newestIn(path) {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return 0
  if (!found.isDirectory()) return found.mtimeMs
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))))
}
