import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countOfPlaywright, countOfVitest } from '../../support/runner/counts.mjs'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-counts-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function reportFile(report: unknown): string {
  const file = join(folder, 'report.json')
  writeFileSync(file, typeof report === 'string' ? report : JSON.stringify(report))
  return file
}

describe('the counts of a test run', () => {
  it('are those of the report', () => {
    const file = reportFile({ numPassedTests: 7, numFailedTests: 2 })
    expect(countOfVitest(file, 1)).toEqual({ passed: 7, failed: 2 })
  })

  it('count a flaky browser test as failed', () => {
    const file = reportFile({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 0 } })
    expect(countOfPlaywright(file, 1)).toEqual({ passed: 5, failed: 2 })
  })

  it('count a crash after passing tests as a failure', () => {
    const file = reportFile({ numPassedTests: 7, numFailedTests: 0 })
    expect(countOfVitest(file, 1)).toEqual({ passed: 7, failed: 1 })
  })

  it('count a runner that ran nothing as a failure', () => {
    expect(countOfVitest(reportFile({ numPassedTests: 0, numFailedTests: 0 }), 0)).toEqual({ passed: 0, failed: 1 })
  })

  it('count a missing or broken report as a failure', () => {
    expect(countOfPlaywright(join(folder, 'nowhere.json'), 0)).toEqual({ passed: 0, failed: 1 })
    expect(countOfVitest(reportFile('{"numPassed'), 0)).toEqual({ passed: 0, failed: 1 })
  })
})
