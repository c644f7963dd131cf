import { setTimeout as wait } from 'node:timers/promises'
import { post, response, type Posted } from '../server/postedSubmission.ts'

/** What is to be found of an answer that was acknowledged: the number of its receipt, and what was sent. */
export interface Acknowledged {
  readonly number: string
  readonly hash: string
  readonly content: string
}

/** Phones that send one answer after the other, each again and again until it is acknowledged. */
export interface SendLoad {
  /** By id. */
  readonly acknowledged: ReadonlyMap<string, Acknowledged>
  /** What cannot be: an id that was given two numbers, an answer that no server gives to what is sound. */
  readonly faults: readonly string[]
  /** How often nobody answered, or the server asked to come again. */
  readonly vain: () => number
  /** Begins nothing more, and resolves once all that was begun is acknowledged. */
  readonly stop: () => Promise<void>
}

/** Lets so many phones send at the same time; every fifth answer is sent a second time after its receipt. */
export function sendLoad(origin: string, phones: number): SendLoad {
  const acknowledged = new Map<string, Acknowledged>()
  const faults: string[] = []
  let [vain, sent, isStopped] = [0, 0, false]

  const bringHome = async (posted: Posted): Promise<void> => {
    for (;;) {
      const answer = await putSubmission(origin, posted)
      if (answer?.kind === 'receipt') {
        const before = acknowledged.get(posted.id)?.number
        if (before !== undefined && before !== answer.number) faults.push(`${posted.id} had ${before} and has ${answer.number}`)
        acknowledged.set(posted.id, { number: answer.number, hash: posted.body.hash, content: posted.body.content })
        return
      }
      if (answer?.kind === 'fault') faults.push(answer.what)
      vain += 1
      await wait(50 + Math.random() * 100)
    }
  }
  const phone = async (): Promise<void> => {
    while (!isStopped) {
      sent += 1
      const posted = post(response(`意見 ${sent}`))
      await bringHome(posted)
      if (sent % 5 === 0) await bringHome(posted)
    }
  }
  const working = Array.from({ length: phones }, phone)
  return {
    acknowledged, faults, vain: () => vain,
    async stop() {
      isStopped = true
      await Promise.all(working)
    },
  }
}

export type Answered = { readonly kind: 'receipt', readonly number: string } | { readonly kind: 'later' } | { readonly kind: 'fault', readonly what: string }

/** Sends one; nothing where nobody answered. */
export async function putSubmission(origin: string, { id, body }: Posted): Promise<Answered | undefined> {
  try {
    const answer = await fetch(`${origin}/api/submissions/${id}`, { method: 'PUT', body: JSON.stringify(body), headers: { 'content-type': 'application/json' }, signal: AbortSignal.timeout(30_000) })
    const text = await answer.text()
    if (answer.status === 503 || answer.status === 429) return Number(answer.headers.get('retry-after')) > 0 ? { kind: 'later' } : { kind: 'fault', what: `${answer.status} without Retry-After` }
    const number = answer.ok ? /"number":"([0-9A-Z-]+)"/.exec(text)?.[1] : undefined
    return number === undefined ? { kind: 'fault', what: `${answer.status} ${text}` } : { kind: 'receipt', number }
  }
  catch {
    return undefined
  }
}
