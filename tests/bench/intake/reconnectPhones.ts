import { request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { backoffMs } from '../../../src/domain/submission/backoff.ts'
import { judgeAnswer, type AnswerFacts } from '../../../src/domain/submission/judgeAnswer.ts'
import { post, response, type Posted } from '../../server/postedSubmission.ts'
import { quantile } from '../pair.ts'
import { startIntake } from './startIntake.ts'

/** What became of the phones. */
export interface Reconnection {
  readonly phones: number
  readonly received: number
  /** Not received in the end: to be 0. */
  readonly lost: number
  readonly attempts: number
  /** Attempts that failed and were made again. */
  readonly retried: number
  /** From the first attempt to the receipt, in milliseconds. */
  readonly delays: readonly number[]
  readonly rows: number
  readonly peakMemory: number
}

const patience = 5 * 60_000

/**
 * Phones that all come back within a minute, each over a connection and from an address of its own, with the product's own judgement
 * of answers and waits. In the midst of it the server's process is killed, and started again three seconds later.
 */
export async function reconnectPhones(folder: string, phones: number, within: number): Promise<Reconnection> {
  let server = await startIntake(folder, 'stored')
  const { port } = server
  const outcomes = { attempts: 0, retried: 0, delays: [] as number[] }
  const coming = Array.from({ length: phones }, async (_, index) => {
    await wait(Math.random() * within)
    return bringHome(port, post(response(`意見 ${index}`)), addressOf(index), outcomes)
  })
  await wait(within / 3)
  let peakMemory = server.peakMemory()
  await server.kill()
  await wait(3_000)
  server = await startIntake(folder, 'stored', { PORT: String(port) })
  const received = (await Promise.all(coming)).filter(isReceived => isReceived).length
  peakMemory = Math.max(peakMemory, server.peakMemory())
  await server.kill()
  const { openStorage } = await import('../../../src/storage/openStorage.ts')
  const storage = await openStorage({ dataDir: folder })
  const { standing } = await storage.submissions.count({ kind: 'surveyResponse', id: 'park' })
  await storage.close()
  return { phones, received, lost: phones - received, ...outcomes, rows: standing, peakMemory }
}

async function bringHome(port: number, posted: Posted, localAddress: string, outcomes: { attempts: number, retried: number, delays: number[] }): Promise<boolean> {
  const start = performance.now()
  for (let attempts = 1; performance.now() - start < patience; attempts += 1) {
    outcomes.attempts += 1
    const verdict = judgeAnswer({ id: posted.id, hash: posted.body.hash }, await put(port, posted, localAddress), Date.now())
    if (verdict.kind === 'received') {
      outcomes.delays.push(performance.now() - start)
      return true
    }
    if (verdict.kind === 'attention') return false
    outcomes.retried += 1
    await wait(backoffMs({ attempts, random: Math.random(), retryAfterMs: verdict.retryAfterMs }))
  }
  return false
}

function put(port: number, { id, body }: Posted, localAddress: string): Promise<AnswerFacts> {
  return new Promise((resolve) => {
    const text = JSON.stringify({ ...body, sentAt: new Date().toISOString() })
    const sent = request({ host: '127.0.0.1', port, localAddress, method: 'PUT', path: `/api/submissions/${id}`, agent: false, timeout: 30_000, headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) } }, (answer) => {
      let received = ''
      answer.setEncoding('utf8').on('data', (part: string) => { received += part })
      answer.on('end', () => resolve({ kind: 'answer', status: answer.statusCode ?? 0, isRedirect: false, contentType: answer.headers['content-type'] ?? '', retryAfter: answer.headers['retry-after'], body: received }))
      answer.on('error', () => resolve({ kind: 'none', reason: 'unreachable' }))
    })
    sent.on('timeout', () => sent.destroy(new Error('too slow')))
    sent.on('error', () => resolve({ kind: 'none', reason: 'unreachable' }))
    sent.end(text)
  })
}

/** An address of this machine for each phone. */
function addressOf(index: number): string {
  return `127.1.${Math.floor(index / 250)}.${1 + index % 250}`
}

/** A table in Markdown. */
export function formatReconnection({ phones, received, lost, attempts, retried, delays, rows, peakMemory }: Reconnection): string {
  const delay = (share: number): string => `${(quantile(delays, share, Math.round) / 1000).toFixed(1)} s`
  return [
    '| phones | receipts | rows | not recovered | attempts | of these retried | to the receipt: median | 99 % | longest | most memory |',
    '| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    `| ${[phones, received, rows, lost, attempts, retried, delay(0.5), delay(0.99), delay(1), `${peakMemory} MB`].join(' | ')} |`,
  ].join('\n')
}
