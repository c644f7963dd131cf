import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tallyVitest } from './tallyVitest.ts'
import type { Tally } from './tally.ts'

/** Runs one vitest project, or one of its files, in a process of its own, so that not even its crash is overlooked. */
export function runVitest(project: string, ...files: readonly string[]): Tally {
  const folder = mkdtempSync(join(tmpdir(), 'vitest-'))
  const report = join(folder, 'report.json')
  try {
    const args = ['vitest', 'run', ...files, '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const { status } = spawnSync('npx', ['--no-install', ...args], { stdio: 'inherit' })
    const tally = tallyVitest(project, readReport(report), status)
    process.stdout.write(`${tally.failed === 0 ? '✓' : '✗'} ${project}: ${tally.passed} passed, ${tally.failed} failed\n`)
    return tally
  }
  finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  }
  catch {
    return undefined
  }
}
