/** What the app needs of the browser's `fetch`. */
export type Fetch = (path: string, options: RequestInit) => Promise<Response>

/** An answer that came, or nothing: no answer at all, or not all of it in time. */
export type Reply<Body> = { readonly kind: 'answer', readonly body: Body } | { readonly kind: 'unreachable' }

/**
 * Asks for a path and reads the answer, both within one limit in milliseconds: a mobile network may go silent in the
 * middle of a body. A redirect is never followed: this server sends none, so it is a captive portal's.
 */
export async function fetchWithin<Body>(
  fetch: Fetch,
  path: string,
  limit: number,
  read: (response: Response) => Promise<Body>,
): Promise<Reply<Body>> {
  const abort = new AbortController()
  const timer = setTimeout(() => abort.abort(), limit)
  try {
    // The phone's copy is in IndexedDB: a second one in the HTTP cache would take room and could repeat a broken answer.
    const response = await fetch(path, { cache: 'no-store', redirect: 'manual', credentials: 'omit', signal: abort.signal })
    return { kind: 'answer', body: await read(response) }
  } catch {
    return { kind: 'unreachable' }
  } finally {
    clearTimeout(timer)
  }
}
