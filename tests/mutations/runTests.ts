import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Value } from 'typebox/value'
import { judgeRun, type RunVerdict } from './judgeRun.ts'
import { RunReport } from './runReport.ts'

/** A run that takes longer than this, in milliseconds, has come to nothing. */
const patience = 1_200_000

/** Runs test files of one project in a folder with a copy of the sources, in a process of its own. */
export function runTests(folder: string, project: string, tests: readonly string[]): RunVerdict {
  const file = join(folder, 'report.json')
  rmSync(file, { force: true })
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', project, '--reporter=./tests/mutations/reportRun.ts', ...tests]
  const env = { ...process.env, MUTATIONS_REPORT: file }
  spawnSync(process.execPath, args, { cwd: folder, env, stdio: 'ignore', timeout: patience, killSignal: 'SIGKILL' })
  return judgeRun(readReport(file))
}

function readReport(file: string): RunReport | undefined {
  try {
    const report: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return Value.Check(RunReport, report) ? report : undefined
  }
  catch {
    return undefined
  }
}
