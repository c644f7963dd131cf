import { addSamplesAtFirst } from '../city/samples/addSamples.ts'
import { OperatorError } from '../operator/OperatorError.ts'
import { readSettings } from './readSettings.ts'
import { startServer, type RunningServer } from './startServer.ts'

/** How long answers under way may take once the server was told to stop, in milliseconds. */
const patience = 60_000

// What residents wrote is for this user alone; what is published leaves by the server.
process.umask(0o077)

try {
  const settings = readSettings(process.env, process.cwd())
  const server = await startServer(settings, new Date().toISOString(), process.env['NODE_ENV'] === 'production' ? {} : { furnish: addSamplesAtFirst })
  process.stdout.write(`みんなの計画: ${server.url} (データの置き場所: ${settings.dataDir})\n`)
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => { void stop(server) })
}
catch (cause) {
  if (!(cause instanceof OperatorError)) throw cause
  process.stderr.write(`${cause.message}\n`)
  process.exitCode = 1
}

async function stop({ app, allAnswered }: RunningServer): Promise<void> {
  setTimeout(() => process.exit(1), patience).unref()
  await allAnswered()
  await app.close()
  process.exit(0)
}
