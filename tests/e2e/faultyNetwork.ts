import { once } from 'node:events'
import { Agent, createServer, request, type IncomingMessage, type RequestOptions, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { FieldFault, SubmissionProblemCode } from '../../src/domain/submission/submissionProblem.ts'

/**
 * What the network does to a request: `cutOff`, half of the body and then a dead connection; `tampered`, one letter of the
 * body is another; `portal`, a page that asks to log in, with status 200; `redirect`, to such a page; `dead`, no answer;
 * `answerLost`, the server has done what was asked and nobody hears of it; `manyTimes`, it is asked the same a dozen times at once before an answer goes
 * back; a refusal, in the server's own form, that the server never gave.
 */
export type Fault = BodyFault | 'portal' | 'redirect' | 'dead' | 'answerLost' | 'manyTimes' | Refusal
type BodyFault = 'cutOff' | 'tampered'

/** A problem answer. */
export interface Refusal {
  readonly status: number
  readonly code: SubmissionProblemCode
  readonly errors?: readonly FieldFault[]
  /** Seconds. */
  readonly retryAfter?: number
}

/** A network between phone and server that a test can break. */
export interface FaultyNetwork {
  readonly origin: string
  /** The paths that were asked for, in order. */
  readonly asked: string[]
  /** Decides the fault of each path; `undefined` lets it pass. Until a promise is kept the request is on its way. */
  faultOf: (path: string) => Fault | undefined | Promise<Fault | undefined>
  /** Answers a path with this JSON instead of the server's. */
  readonly instead: Map<string, unknown>
  close(): Promise<void>
}

/** Starts a network in front of a server of this machine. */
export async function startFaultyNetwork(serverPort: number): Promise<FaultyNetwork> {
  const network = { origin: '', asked: [] as string[], faultOf: (_path: string): ReturnType<FaultyNetwork['faultOf']> => undefined, instead: new Map<string, unknown>() }
  const proxy = createServer((question, answer) => {
    // A browser that takes this network for its proxy names the whole address.
    const path = new URL(question.url ?? '/', network.origin).pathname
    network.asked.push(path)
    if (network.instead.has(path)) {
      answer.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(network.instead.get(path)))
      return
    }
    const decided = network.faultOf(path)
    if (decided instanceof Promise) void decided.then(fault => respond(fault, path, question, answer, serverPort))
    else respond(decided, path, question, answer, serverPort)
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
  if (typeof fault === 'object') {
    refuse(fault, answer)
    return
  }
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
    case 'answerLost':
    case 'manyTimes':
      void repeat(fault === 'manyTimes' ? 12 : 1, path, question, port).then(last => {
        if (last && fault === 'manyTimes') answer.writeHead(last.status, { 'content-type': last.type }).end(last.body)
        else question.socket.destroy()
      })
      return
    default:
      forward(fault, path, question, answer, port)
  }
}

function refuse({ status, retryAfter, ...problem }: Refusal, answer: ServerResponse): void {
  answer
    .writeHead(status, { 'content-type': 'application/problem+json', ...retryAfter !== undefined && { 'retry-after': String(retryAfter) } })
    .end(JSON.stringify({ type: 'about:blank', status, title: '受け付けられません。', ...problem }))
}

/** Asks the server the same so many times in one moment, over connections that stand already. Nothing where it does not answer. */
async function repeat(times: number, path: string, question: IncomingMessage, port: number): Promise<Reply | undefined> {
  const parts: Buffer[] = []
  for await (const part of question) parts.push(part as Buffer)
  const { method = 'GET', headers: { 'content-type': type = '' } } = question
  const agent = new Agent({ keepAlive: true })
  const all = (one: () => Promise<Reply>): Promise<readonly Reply[]> => Promise.all(Array.from({ length: times }, one)).catch(() => [])
  await all(() => ask({ agent, port, path: '/healthz' }))
  const replies = await all(() => ask({ agent, port, path, method, headers: { 'content-type': type } }, Buffer.concat(parts)))
  agent.destroy()
  return replies.at(-1)
}

interface Reply {
  readonly status: number
  readonly type: string
  readonly body: string
}

function ask(options: RequestOptions, body?: Buffer): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', ...options }, (reply) => {
      let text = ''
      reply.setEncoding('utf8').on('data', (part: string) => { text += part }).on('error', reject)
        .on('end', () => resolve({ status: reply.statusCode ?? 0, type: reply.headers['content-type'] ?? '', body: text }))
    })
    asked.on('error', reject).end(body)
  })
}

function forward(fault: BodyFault | undefined, path: string, question: IncomingMessage, answer: ServerResponse, port: number): void {
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
