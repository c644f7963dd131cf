import { join } from 'node:path'
import { withFolder } from '../serveProduct.ts'
import { formatIntake, measureIntake } from './measureIntake.ts'
import { formatReconnection, reconnectPhones } from './reconnectPhones.ts'

type Print = (text: string) => unknown

/** `npm run bench -- intake`: how many submissions a second the server takes for good. */
export async function runIntake(print: Print): Promise<void> {
  await withFolder(async (folder) => {
    for (const connections of [16, 64, 256]) {
      print(`\n## Durable intake, ${connections} connections\n\n${formatIntake(await measureIntake(join(folder, String(connections)), 9, connections))}`)
    }
  })
}

/** `npm run bench -- reconnect`: 10,000 phones that come back within a minute. */
export async function runReconnect(print: Print): Promise<void> {
  await withFolder(async (folder) => {
    print(`\n## 10,000 phones within a minute, the server killed in between\n\n${formatReconnection(await reconnectPhones(join(folder, 'var'), 10_000, 60_000))}`)
  })
}
