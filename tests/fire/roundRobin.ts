import { once } from 'node:events'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pipeline } from 'node:stream'

/** A proxy that gives each request to the next of its servers. */
export interface RoundRobin {
  readonly origin: string
  readonly port: number
  readonly close: () => Promise<void>
}

/** Starts one in front of servers of this machine. Where a server does not answer, or not to the end, the connection ends as well. */
export async function startRoundRobin(ports: readonly number[]): Promise<RoundRobin> {
  let turn = 0
  const proxy = createServer((question, answer) => {
    const port = ports[turn++ % ports.length]
    const { method, url: path, headers } = question
    const passed = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, (answered) => {
      answer.writeHead(answered.statusCode ?? 502, answered.headers)
      // Where either ends too early, so does the other.
      pipeline(answered, answer, () => undefined)
    })
    passed.on('error', () => answer.destroy())
    question.pipe(passed)
  })
  proxy.listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  const { port } = proxy.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    async close() {
      proxy.closeAllConnections()
      proxy.close()
      await once(proxy, 'close')
    },
  }
}
