import type { AnswerFacts } from '../domain/submission/judgeAnswer.ts'

/** What the outbox needs of the browser's `fetch`. */
export type Fetch = (path: string, options: RequestInit) => Promise<Response>

/** How long a request and its answer may take together, in milliseconds. */
export const requestLimit = 30_000

/**
 * Asks the server and reads the whole answer within a limit. Never throws: what happened are the facts. A redirect is not followed,
 * no cookie goes along, and no cache is asked or filled.
 */
export async function askWithin(fetch: Fetch, path: string, options: RequestInit, limit = requestLimit): Promise<AnswerFacts> {
  const abort = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  // Some browsers leave a body that never ends hanging though its request was aborted.
  const tooSlow = new Promise<AnswerFacts>((resolve) => {
    timer = setTimeout(() => {
      abort.abort()
      resolve({ kind: 'none', reason: 'tooSlow' })
    }, limit)
  })
  const asked = ask(fetch, path, { ...options, cache: 'no-store', credentials: 'omit', redirect: 'manual', signal: abort.signal })
  const facts = await Promise.race([asked.catch((): AnswerFacts => ({ kind: 'none', reason: 'unreachable' })), tooSlow])
  clearTimeout(timer)
  return facts
}

async function ask(fetch: Fetch, path: string, options: RequestInit): Promise<AnswerFacts> {
  const response = await fetch(path, options)
  return {
    kind: 'answer',
    status: response.status,
    isRedirect: response.type === 'opaqueredirect' || response.redirected,
    contentType: response.headers.get('content-type') ?? '',
    retryAfter: response.headers.get('retry-after') ?? undefined,
    body: await response.text(),
  }
}
