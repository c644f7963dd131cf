import { runCheck } from './run/runCheck.ts'
import { runVitest } from './run/runVitest.ts'
import { isGood, sumOf, type Tally } from './run/tally.ts'

/** `npm test`: every check and every test, and at the end one line that sums them all. */
const checks = ['lint', 'boundaries', 'types'] as const
const projects = ['unit', 'server', 'e2e'] as const

const tallies: Tally[] = []
for (const check of checks) tallies.push(runCheck(check))
for (const project of projects) tallies.push(runVitest(project))

const total = sumOf(tallies)
process.exitCode = isGood(total) ? 0 : 1
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`)
