import { runCheck } from './run/runCheck.ts'
import { runVitest } from './run/runVitest.ts'
import { conclude, type Tally } from './run/tally.ts'

/**
 * `npm test`: every check and every test, and at the end what failed and one line that sums them all. The journeys on browser engines run on Chromium
 * alone, and with `--engines` on all three.
 */
const checks = ['lint', 'boundaries', 'types', 'supply'] as const
const projects = ['unit', 'server', 'fuzz', 'simulation', 'e2e', 'fire'] as const

const tallies: Tally[] = []
for (const check of checks) tallies.push(runCheck(check))
for (const project of projects) tallies.push(runVitest(project))
tallies.push(process.argv.includes('--engines') ? runVitest('engines') : runVitest('engines', 'tests/engines/chromium.test.ts'))

const { isGood, lines } = conclude(tallies)
process.exitCode = isGood ? 0 : 1
process.stdout.write(`${lines.join('\n')}\n`)
