import { runIntake, runPostgresIntake, runReconnect } from './intake/runIntake.ts'
import { runLighthouse } from './runLighthouse.ts'
import { runLighthouseKinds } from './runLighthouseKinds.ts'
import { runSearch } from './runSearch.ts'
import { runSurvey } from './survey/runSurvey.ts'

/** `npm run bench [-- part or pairs]`: measures the product and prints tables in Markdown. Nothing here passes or fails. */
const parts: Readonly<Record<string, (print: (text: string) => unknown) => Promise<void>>> = {
  'intake': runIntake,
  'intake-postgres': runPostgresIntake,
  'lighthouse': runLighthouse,
  'lighthouse-kinds': runLighthouseKinds,
  'reconnect': runReconnect,
  'search': runSearch,
  'survey': runSurvey,
}

const asked = process.argv[2] ?? ''
const part = parts[asked]
if (part) await part(text => process.stdout.write(`${text}\n`))
else if (/^([1-9][0-9]*)?$/.test(asked)) await import('./runScreens.ts')
else {
  process.stderr.write(`There is no part ${JSON.stringify(asked)}: say ${Object.keys(parts).join(', ')}, or a number of pairs, or nothing.\n`)
  process.exitCode = 2
}
