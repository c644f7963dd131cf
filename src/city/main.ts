import { removeUnfinishedFiles } from '../operator/unfinishedFiles.ts'
import { createContext } from './createContext.ts'
import { runCity } from './runCity.ts'

// What residents wrote is for this user alone.
process.umask(0o077)
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    removeUnfinishedFiles()
    // The second time it does what it does without this.
    process.kill(process.pid, signal)
  })
}
// npm runs scripts in the repository's folder; where the command was given stands in INIT_CWD.
const { context, close } = createContext(process.env, process.cwd(), process.env['INIT_CWD'] ?? process.cwd())
try {
  const { code, lines, errors } = await runCity(process.argv.slice(2), context)
  if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`)
  if (errors.length > 0) process.stderr.write(`${errors.join('\n')}\n`)
  process.exitCode = code
} finally {
  await close()
}
