// @ts-check
/** The checks of `npm test`, in the order in which they run: quick ones first. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectFolder, run, runNpm } from '../../../src/server/prepare.mjs'
import { ensureChromium } from './chromium.mjs'
import { countOfPlaywright, countOfStatus, countOfVitest } from './counts.mjs'

/** @typedef {import('./counts.mjs').Counts} Counts */
/** @typedef {{ name: string, title: string, run: () => Promise<Counts> }} Check */

/** @type {readonly Check[]} */
export const checks = [
  {
    name: 'lint',
    title: 'format, lint and import rules (Biome)',
    run: () => tool('@biomejs/biome/bin/biome', ['ci', '--error-on-warnings']),
  },
  { name: 'types', title: 'types (TypeScript)', run: () => tool('typescript/bin/tsc', ['--noEmit']) },
  {
    name: 'unused-code',
    title: 'unused files, exports and packages (knip)',
    run: () => tool('knip/bin/knip.js', ['--no-progress']),
  },
  { name: 'data', title: 'data artefacts against their sources', run: () => script('data:check') },
  { name: 'unit', title: 'unit tests (Vitest)', run: () => vitest('unit') },
  { name: 'component', title: 'component tests (Vitest, Testing Library)', run: () => vitest('component') },
  { name: 'build', title: 'production build (Vite)', run: () => script('build') },
  { name: 'e2e', title: 'the built atlas in a browser (Playwright)', run: playwright },
]

/**
 * @param {string} path of the tool's program in `node_modules`
 * @param {readonly string[]} parameters
 */
async function tool(path, parameters) {
  return countOfStatus(await runInstalled(path, parameters))
}

/** @param {string} name */
async function script(name) {
  return countOfStatus(await runNpm(['run', '--silent', name]))
}

/** @param {'unit' | 'component'} project */
function vitest(project) {
  return withReport(async (file) => {
    const parameters = [
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ]
    return countOfVitest(file, await runInstalled('vitest/vitest.mjs', parameters))
  })
}

/** One map drawn in software keeps two cores busy; of pages without one, two at once take half the time. */
async function playwright() {
  const chromium = await ensureChromium()
  const full = await playwrightOf('webgl', 1, chromium)
  const simple = await playwrightOf('svg', 2, chromium)
  return { passed: full.passed + simple.passed, failed: full.failed + simple.failed }
}

/**
 * @param {'webgl' | 'svg'} project
 * @param {number} workers
 * @param {string} chromium
 */
function playwrightOf(project, workers, chromium) {
  return withReport(async (file) => {
    const parameters = ['test', '--config', 'tests/e2e/playwright.config.ts', '--reporter=list,json']
    const choice = [`--project=${project}`, `--workers=${workers}`]
    const environment = { ATLAS_CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: file }
    return countOfPlaywright(
      file,
      await runInstalled('@playwright/test/cli.js', [...parameters, ...choice], environment),
    )
  })
}

/**
 * @param {string} path
 * @param {readonly string[]} parameters
 * @param {Record<string, string>} [environment]
 */
function runInstalled(path, parameters, environment = {}) {
  return run(process.execPath, [join(projectFolder, 'node_modules', path), ...parameters], {
    env: { ...process.env, ...environment },
  })
}

/** @param {(file: string) => Promise<Counts>} use */
async function withReport(use) {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-report-'))
  try {
    return await use(join(folder, 'report.json'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
