import { runVitest } from './run/runVitest.ts'
import { conclude } from './run/tally.ts'

/** `npm run test:long [-- project [file …]]`: the runners whose counts are smaller in `npm test`, whole, or some files of one. It takes hours. */
const projects = ['unit', 'fire', 'server', 'simulation', 'fuzz']

process.env['TEST_LONG'] = '1'
const [asked, ...files] = process.argv.slice(2)
const { isGood, lines } = conclude((asked === undefined ? projects : [asked]).map(project => runVitest(project, ...files)))
process.exitCode = isGood ? 0 : 1
process.stdout.write(`${lines.join('\n')}\n`)
