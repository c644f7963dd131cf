import type { Identity } from '../domain/submission/draft.ts'
import { secretBytes, secretOf } from '../domain/submission/secret.ts'

/** An id (UUID, version 4) and a secret for what is about to be written. `randomUUID` itself is kept back from pages over plain http. */
export function createIdentity(crypto: Pick<Crypto, 'getRandomValues'>): Identity {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = Array.from(bytes, (byte, index) => {
    const marked = index === 6 ? 0x40 | byte & 0x0f : index === 8 ? 0x80 | byte & 0x3f : byte
    return marked.toString(16).padStart(2, '0')
  }).join('')
  const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  return { id, secret: secretOf(crypto.getRandomValues(new Uint8Array(secretBytes))) }
}
