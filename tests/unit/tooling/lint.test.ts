import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const project = fileURLToPath(new URL('../../..', import.meta.url))
const fixtures = join(project, 'tests/fixtures/lint')
const files = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(m?ts|tsx|mjs)$/.test(path))
  .map((path) => path.split(sep).join('/'))
  .sort()

/** Rules broken in a file, sorted; the rules apply by folder, so the fixtures are linted as if they were the project. */
let broken: ReadonlyMap<string, readonly string[]>
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-lint-'))
  cpSync(fixtures, folder, { recursive: true })
  for (const file of ['biome.json', 'package.json', '.gitignore', 'tsconfig.json']) {
    cpSync(join(project, file), join(folder, file))
  }
  broken = lint(folder)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function lint(cwd: string): ReadonlyMap<string, readonly string[]> {
  const program = join(project, 'node_modules/@biomejs/biome/bin/biome')
  const parameters = [program, 'lint', '--reporter=github', '--max-diagnostics=none', '--diagnostic-level=error', '.']
  const { stdout } = spawnSync(process.execPath, parameters, { cwd, encoding: 'utf8' })
  const rules = new Map<string, Set<string>>()
  for (const [, rule = '', path = ''] of stdout.matchAll(/::error title=([^,]+),file=([^,]+),/g)) {
    const file = files.find((name) => path.split(sep).join('/').endsWith(`/${name}`)) ?? path
    rules.set(file, (rules.get(file) ?? new Set()).add(rule))
  }
  return new Map([...rules].map(([file, found]) => [file, [...found].sort()]))
}

function expectedIn(file: string): string[] {
  const [, rules = ''] = /^\/\/ expect: (.*)$/m.exec(readFileSync(join(fixtures, file), 'utf8')) ?? []
  return rules === 'none' ? [] : rules.split(' ').sort()
}

describe('the lint rules', () => {
  it('find fixtures to fail on', () => expect(files.length).toBeGreaterThan(30))

  it.each(files)('judge %s as its first line says', (file) => {
    expect(broken.get(file) ?? []).toEqual(expectedIn(file))
  })
})
