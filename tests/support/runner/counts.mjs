// @ts-check
/** Counts from the JSON reports of the test runners. A runner that crashed or ran nothing has failed once. */
import { readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * @param {number} status exit status of a tool that counts nothing itself
 * @returns {Counts}
 */
export function countOfStatus(status) {
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/**
 * @param {string} file Vitest's JSON report
 * @param {number} status
 * @returns {Counts}
 */
export function countOfVitest(file, status) {
  const report = readReport(file)
  return withCrash(Number(report?.['numPassedTests'] ?? 0), Number(report?.['numFailedTests'] ?? 0), status)
}

/**
 * @param {string} file Playwright's JSON report
 * @param {number} status
 * @returns {Counts}
 */
export function countOfPlaywright(file, status) {
  const stats = readReport(file)?.['stats']
  return withCrash(Number(stats?.expected ?? 0), Number(stats?.unexpected ?? 0) + Number(stats?.flaky ?? 0), status)
}

/**
 * @param {number} passed
 * @param {number} failed
 * @param {number} status
 * @returns {Counts}
 */
function withCrash(passed, failed, status) {
  const hasCrashed = status !== 0 && failed === 0
  const ranNothing = passed + failed === 0
  return { passed, failed: hasCrashed || ranNothing ? failed + 1 : failed }
}

/**
 * @param {string} file
 * @returns {Record<string, any> | null}
 */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}
