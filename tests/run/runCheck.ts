import { spawnSync } from 'node:child_process'
import { tallyOf, type Tally } from './tally.ts'

/** Runs one script of package.json; it counts as one test. */
export function runCheck(script: string): Tally {
  const { status, stdout, stderr, error } = spawnSync('npm', ['run', '--silent', script], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  const isPassed = status === 0
  process.stdout.write(`${isPassed ? '✓' : '✗'} ${script}\n`)
  process.stdout.write(isPassed ? stdout : `${stdout}${stderr}${error?.message ?? ''}\n`)
  return isPassed ? tallyOf(1, []) : tallyOf(0, [script])
}
