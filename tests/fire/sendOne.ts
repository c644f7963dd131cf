import { post, response } from '../server/postedSubmission.ts'

/** How a server answers one submission while its storage fails, as a phone sees it. */
export interface OneAnswer {
  readonly status: number
  readonly type: string | null
  readonly code: unknown
  /** In seconds; 0 where it says nothing. */
  readonly retryAfter: number
}

/** Sends a submission and does not send it again. */
export async function sendOne(origin: string): Promise<OneAnswer> {
  const { id, body } = post(response())
  const answer = await fetch(`${origin}/api/submissions/${id}`, { method: 'PUT', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } })
  const { code } = await answer.json() as { readonly code?: unknown }
  return { status: answer.status, type: answer.headers.get('content-type'), code, retryAfter: Number(answer.headers.get('retry-after') ?? 0) }
}

/** The answer of a server that cannot store now. */
export function notNow(retryAfter: number): OneAnswer {
  return { status: 503, type: 'application/problem+json; charset=utf-8', code: 'unavailable', retryAfter }
}

/** What `/healthz` says of the storage, and whether the plan is served. */
export async function healthOf(origin: string): Promise<{ readonly storage: unknown, readonly isPlanServed: boolean }> {
  const { storage } = await (await fetch(`${origin}/healthz`)).json() as { readonly storage: unknown }
  return { storage, isPlanServed: (await fetch(`${origin}/data/manifest.json`)).ok }
}
