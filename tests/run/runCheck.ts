import { spawnSync } from 'node:child_process'
import type { Tally } from './tally.ts'

/** Runs one script of package.json; it counts as one test. */
export function runCheck(script: string): Tally {
  const { status, stdout, stderr, error } = spawnSync('npm', ['run', '--silent', script], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  const isPassed = status === 0
  process.stdout.write(`${isPassed ? '✓' : '✗'} ${script}\n`)
  process.stdout.write(isPassed ? stdout : `${stdout}${stderr}${error?.message ?? ''}\n`)
  return isPassed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}
