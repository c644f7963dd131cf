import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** An address of a PostgreSQL that can be made to lead to another one, as a virtual address, a name or a proxy does. */
export interface MovingAddress {
  /** The address of a database, as seen through this one. */
  readonly through: (database: string) => string
  /** Whoever connects from now on reaches this PostgreSQL. Connections of before stay what they are. */
  readonly leadTo: (database: string) => void
  /** Nobody hears anything more, nor that it ended, as when a machine loses its power; whoever connects is not answered. */
  readonly fallSilent: () => void
  readonly close: () => Promise<void>
}

/** Starts one that leads to a PostgreSQL. */
export async function startMovingAddress(first: string): Promise<MovingAddress> {
  let port: number | undefined = portOf(first)
  const clients = new Set<Socket>()
  const lines = new Set<readonly [Socket, Socket]>()

  const join = (client: Socket, database: Socket): void => {
    const line = [client, database] as const
    lines.add(line)
    const end = (): void => {
      // What fell silent does not tell that it ended.
      if (lines.delete(line)) for (const each of line) each.destroy()
    }
    for (const each of line) each.on('close', end)
    client.pipe(database).pipe(client)
  }
  const server = createServer((client) => {
    clients.add(client)
    client.on('error', () => undefined).on('close', () => clients.delete(client))
    if (port !== undefined) join(client, connect(port, '127.0.0.1').on('error', () => undefined))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port: own } = server.address() as AddressInfo
  return {
    through(database) {
      const url = new URL(database)
      url.port = String(own)
      return url.href
    },
    leadTo(database) {
      port = portOf(database)
    },
    fallSilent() {
      port = undefined
      for (const [client, database] of lines) {
        client.unpipe(database)
        database.unpipe(client)
      }
      lines.clear()
    },
    async close() {
      for (const client of clients) client.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

function portOf(database: string): number {
  return Number(new URL(database).port)
}
