import { request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { backoffMs } from '../../../src/domain/submission/backoff.ts'
import { judgeAnswer, type AnswerFacts } from '../../../src/domain/submission/judgeAnswer.ts'
import { startCityServer } from '../../e2e/cityServer.ts'
import { storedRows } from '../../e2e/participation/storedRows.ts'
import { publishForms } from '../../fire/fireCity.ts'
import { post, response, type Posted } from '../../server/postedSubmission.ts'
import { quantile } from '../pair.ts'
import { peakMemory } from './peakMemory.ts'
import { readPlan, type Reading } from './readPlan.ts'

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
  /** Before the phones came, and while they came. */
  readonly readings: readonly [Reading, Reading]
}

const patience = 5 * 60_000
const readers = 10

/**
 * Phones that all come back within a minute to the built server, each over a connection and from an address of its own, with the
 * product's own judgement of answers and waits, while others read the whole plan again and again. In the midst of it the server's
 * process is killed, and started again three seconds later.
 */
export async function reconnectPhones(phones: number, within: number): Promise<Reconnection> {
  const city = await startCityServer('data/isehara', { furnish: publishForms })
  try {
    const startReading = () => readPlan(city.origin, readers, 1_000)
    const quiet = startReading()
    await wait(within / 3)
    const before = await quiet.stop()
    const beside = startReading()
    const outcomes = { attempts: 0, retried: 0, delays: [] as number[] }
    const coming = Array.from({ length: phones }, async (_, index) => {
      await wait(Math.random() * within)
      return bringHome(city.port, post(response(`意見 ${index}`)), addressOf(index), outcomes)
    })
    await wait(within / 3)
    const first = peakMemory(city.pid())
    await city.kill()
    await wait(3_000)
    await city.start()
    const received = (await Promise.all(coming)).filter(isReceived => isReceived).length
    const most = Math.max(first, peakMemory(city.pid()))
    const readings = [before, await beside.stop()] as const
    const rows = await storedRows(city.place, 'park')
    return { phones, received, lost: phones - received, ...outcomes, rows: rows.length, peakMemory: most, readings }
  }
  finally {
    await city.remove()
  }
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

/** Two tables in Markdown. */
export function formatReconnection({ phones, received, lost, attempts, retried, delays, rows, peakMemory, readings }: Reconnection): string {
  const among = (values: readonly number[]) => [0.5, 0.99, 1].map(share => `${(quantile(values, share, Math.round) / 1000).toFixed(2)} s`)
  return [
    '| phones | receipts | rows | not recovered | attempts | of these retried | to the receipt: median | 99 % | longest | most memory |',
    '| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    `| ${[phones, received, rows, lost, attempts, retried, ...among(delays), `${peakMemory} MB`].join(' | ')} |`,
    '', '| reading the whole plan | times | nobody answered | wrong | median | 99 % | longest |', '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...readings.map(({ delays: times, vain, wrong }, index) => `| ${[index === 0 ? 'before the phones came' : 'while they came', times.length, vain, wrong, ...among(times)].join(' | ')} |`),
  ].join('\n')
}
