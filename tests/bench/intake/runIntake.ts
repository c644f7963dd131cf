import { join } from 'node:path'
import { withFolder } from '../serveProduct.ts'
import { sqliteIntake, withPostgresIntake } from './intakeDatabases.ts'
import { formatIntake, measureIntake, type IntakeDatabase } from './measureIntake.ts'
import { formatReconnection, reconnectPhones } from './reconnectPhones.ts'

type Print = (text: string) => unknown

/** `npm run bench -- intake`: how many submissions a second the server takes for good, in SQLite. */
export async function runIntake(print: Print): Promise<void> {
  await withFolder(folder => printIntake(print, folder, sqliteIntake(folder)))
}

/** `npm run bench -- intake-postgres`: the same in a PostgreSQL on the same machine. */
export async function runPostgresIntake(print: Print): Promise<void> {
  await withFolder(folder => withPostgresIntake(database => printIntake(print, folder, database)))
}

async function printIntake(print: Print, folder: string, database: IntakeDatabase): Promise<void> {
  for (const connections of [16, 64, 256]) {
    print(`\n## Durable intake in ${database.name}, ${connections} connections\n\n${formatIntake(await measureIntake(join(folder, String(connections)), database, 9, connections))}`)
  }
}

/** `npm run bench -- reconnect`: 10,000 phones that come back within a minute, while others read the plan. */
export async function runReconnect(print: Print): Promise<void> {
  print(`\n## 10,000 phones within a minute while ten others read, the server killed in between\n\n${formatReconnection(await reconnectPhones(10_000, 60_000))}`)
}
