import { kill, pid } from 'node:process'
import { migrate } from '../../src/storage/migrations/migrate.ts'
import { openEngine } from './oldSchema.ts'

/** Brings a schema up to date and ends its own process by SIGKILL before its `at`-th query: `killMigration.ts AT DIRECTORY [ADDRESS]`. */
const [, , at, dataDir = '', databaseUrl] = process.argv
const engine = openEngine({ dataDir, databaseUrl })
await migrate({
  ...engine,
  transactAlone: steps => engine.transactAlone(function* () {
    const running = steps()
    let count = 0
    let step = running.next()
    while (!step.done) {
      if (++count === Number(at)) kill(pid, 'SIGKILL')
      step = running.next(yield step.value)
    }
    // Everything is done and nothing is committed.
    if (++count === Number(at)) kill(pid, 'SIGKILL')
    return step.value
  }),
})
await engine.close()
process.stdout.write('done\n')
