import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:net'

/** The ports from which systems give none to the connections that they open: not Linux (from 32768), nor the others (from 49152). */
const [from, to] = [20_000, 32_000]

/** A free port for a server that is ended and started again: nobody else is given it by chance while the server is down. */
export async function steadyPort(): Promise<number> {
  for (let tries = 0; tries < 100; tries++) {
    const port = randomInt(from, to)
    if (await isFree(port)) return port
  }
  throw new Error(`No port from ${from} to ${to} is free.`)
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer()
  try {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    return true
  }
  catch {
    return false
  }
  finally {
    server.close()
  }
}
