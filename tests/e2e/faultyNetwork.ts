import { once } from 'node:events'
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * What the network does to a request: `cutOff`, half of the body and then a dead connection; `tampered`, one letter of the
 * body is another; `portal`, a page that asks to log in, with status 200; `redirect`, to such a page; `dead`, no answer.
 */
export type Fault = 'cutOff' | 'tampered' | 'portal' | 'redirect' | 'dead'

/** A network between phone and server that a test can break. */
export interface FaultyNetwork {
  readonly origin: string
  /** The paths that were asked for, in order. */
  readonly asked: string[]
  /** Decides the fault of each path; `undefined` lets it pass. */
  faultOf: (path: string) => Fault | undefined
  /** Answers a path with this JSON instead of the server's. */
  readonly instead: Map<string, unknown>
  close(): Promise<void>
}

/** Starts a network in front of a server of this machine. */
export async function startFaultyNetwork(serverPort: number): Promise<FaultyNetwork> {
  const network = { origin: '', asked: [] as string[], faultOf: (_path: string): Fault | undefined => undefined, instead: new Map<string, unknown>() }
  const proxy = createServer((question, answer) => {
    // A browser that takes this network for its proxy names the whole address.
    const path = new URL(question.url ?? '/', network.origin).pathname
    network.asked.push(path)
    if (network.instead.has(path)) {
      answer.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(network.instead.get(path)))
      return
    }
    respond(network.faultOf(path), path, question, answer, serverPort)
  })
  proxy.listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  const { port } = proxy.address() as AddressInfo
  network.origin = `http://localhost:${port}`
  return Object.assign(network, {
    async close() {
      proxy.closeAllConnections()
      proxy.close()
      await once(proxy, 'close')
    },
  })
}

function respond(fault: Fault | undefined, path: string, question: IncomingMessage, answer: ServerResponse, port: number): void {
  switch (fault) {
    case 'portal':
      answer.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Wi-Fi</title>')
      return
    case 'redirect':
      answer.writeHead(302, { location: '/login' }).end()
      return
    case 'dead':
      question.socket.destroy()
      return
    default:
      forward(fault, path, question, answer, port)
  }
}

function forward(fault: 'cutOff' | 'tampered' | undefined, path: string, question: IncomingMessage, answer: ServerResponse, port: number): void {
  // The bodies are broken as they are, not compressed.
  const headers = { ...question.headers, ...fault && { 'accept-encoding': 'identity' } }
  const passed = request({ host: '127.0.0.1', port, path, method: question.method, headers }, (reply) => {
    if (!fault) {
      answer.writeHead(reply.statusCode ?? 502, reply.headers)
      reply.pipe(answer)
      return
    }
    const parts: Buffer[] = []
    reply.on('data', (part: Buffer) => parts.push(part))
    reply.on('end', () => {
      const body = Buffer.concat(parts)
      answer.writeHead(reply.statusCode ?? 502, reply.headers)
      if (fault === 'cutOff') answer.write(body.subarray(0, body.length / 2), () => question.socket.destroy())
      else answer.end(tampered(body))
    })
  })
  passed.on('error', () => question.socket.destroy())
  question.pipe(passed)
}

/** The same length and still JSON, with one digit changed. */
function tampered(body: Buffer): Buffer {
  const copy = Buffer.from(body)
  const place = copy.findIndex(byte => byte >= 0x31 && byte <= 0x38)
  copy[place] = (copy[place] ?? 0) + 1
  return copy
}
