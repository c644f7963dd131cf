import { timingSafeEqual } from 'node:crypto'
import { normaliseSecret } from '../../domain/submission/secret.ts'
import type { StoredSubmission } from '../../storage/storage.ts'
import { sha256 } from './judgeSubmission.ts'

/** Whether `Authorization: Receipt <secret>` proves whose a submission is; the time it takes tells nothing of the secret. */
export function isSecretOf({ secretHash }: Pick<StoredSubmission, 'secretHash'>, authorization: string | undefined): boolean {
  const [, text] = /^Receipt +(\S+)$/i.exec(authorization ?? '') ?? []
  const secret = text === undefined ? undefined : normaliseSecret(text)
  return secret !== undefined && timingSafeEqual(Buffer.from(sha256(secret), 'hex'), Buffer.from(secretHash, 'hex'))
}
