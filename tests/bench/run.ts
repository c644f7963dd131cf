import { runIntake, runReconnect } from './intake/runIntake.ts'
import { runSearch } from './runSearch.ts'
import { runSurvey } from './survey/runSurvey.ts'

/** `npm run bench [-- part or pairs]`: measures the product and prints tables in Markdown. Nothing here passes or fails. */
const parts: Readonly<Record<string, (print: (text: string) => unknown) => Promise<void>>> = {
  intake: runIntake,
  reconnect: runReconnect,
  search: runSearch,
  survey: runSurvey,
}

const part = parts[process.argv[2] ?? '']
if (part) await part(text => process.stdout.write(`${text}\n`))
else await import('./runScreens.ts')
