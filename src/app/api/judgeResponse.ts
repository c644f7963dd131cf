import type { SyncFailure } from '../../domain/sync/syncFailure.ts'

/** Why an answer is not this server's JSON, or `undefined` when it may be read. */
export function judgeResponse(response: Response): SyncFailure | undefined {
  const isRedirect = response.type === 'opaqueredirect' || response.redirected || (response.status >= 300 && response.status < 400)
  if (isRedirect) return 'notOurServer'
  if (!response.ok) return 'serverFault'
  const contentType = response.headers.get('content-type') ?? ''
  return /^application\/json\b/i.test(contentType) ? undefined : 'notOurServer'
}
