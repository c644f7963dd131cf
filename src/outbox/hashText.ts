import type { Digest } from './browserDigest.ts'

/** SHA-256 of a text's UTF-8. */
export function hashText(digest: Digest, text: string): Promise<string> {
  return digest(new TextEncoder().encode(text).buffer)
}
