// @ts-check
/**
 * `npm test`: every check there is, one after the other, each with its time; a failure does not stop the rest.
 *
 *   node tests/run.mjs [check …]      all checks, or only those named (see `support/runner/checks.mjs`)
 *
 * Needs nothing but Node and npm: it installs the packages and, where it may, a browser. The last line counts
 * the tests of all runners together: `N passed, N failed`.
 */
import { performance } from 'node:perf_hooks'
import { CommandFailed, ensureInstalled } from '../src/server/prepare.mjs'
import { checks } from './support/runner/checks.mjs'

/** @typedef {import('./support/runner/checks.mjs').Check} Check */
/** @typedef {import('./support/runner/counts.mjs').Counts} Counts */

process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1

/** @param {readonly string[]} names */
async function main(names) {
  const unknown = names.filter((name) => !checks.some((check) => check.name === name))
  if (unknown.length > 0) {
    console.log(`No check is called ${unknown.join(', ')}. There are: ${checks.map((check) => check.name).join(', ')}`)
    return report([{ name: 'names', seconds: 0, counts: { passed: 0, failed: unknown.length } }])
  }
  try {
    await ensureInstalled()
  } catch (error) {
    console.log(error instanceof CommandFailed ? `The packages could not be installed: ${error.message}` : error)
    return report([{ name: 'install', seconds: 0, counts: { passed: 0, failed: 1 } }])
  }
  const results = []
  for (const check of checks) {
    if (names.length === 0 || names.includes(check.name)) results.push(await perform(check))
  }
  return report(results)
}

/** @param {Check} check */
async function perform(check) {
  console.log(`\n── ${check.name}: ${check.title}`)
  const start = performance.now()
  /** @type {Counts} */
  let counts
  try {
    counts = await check.run()
  } catch (error) {
    console.log(error instanceof Error ? error.message : error)
    counts = { passed: 0, failed: 1 }
  }
  const seconds = (performance.now() - start) / 1000
  console.log(`── ${check.name}: ${counts.passed} passed, ${counts.failed} failed in ${seconds.toFixed(1)} s`)
  return { name: check.name, seconds, counts }
}

/** @param {readonly { name: string, seconds: number, counts: Counts }[]} results */
function report(results) {
  console.log('\nSummary')
  for (const { name, seconds, counts } of results) {
    const sign = counts.failed > 0 ? '✗' : '✓'
    console.log(
      `  ${sign} ${name.padEnd(12)} ${seconds.toFixed(1).padStart(7)} s  ${counts.passed} passed, ${counts.failed} failed`,
    )
  }
  const total = { passed: 0, failed: 0 }
  for (const { counts } of results) {
    total.passed += counts.passed
    total.failed += counts.failed
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`)
  return total.failed === 0 && total.passed > 0
}
