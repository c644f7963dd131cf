/** SHA-256 of bytes as 64 lower-case hexadecimal digits. */
export type Digest = (bytes: ArrayBuffer) => Promise<string>

/**
 * SHA-256 by the browser, or `undefined` where the browser keeps it back: a page over plain http from another machine is
 * no secure context and has no `crypto.subtle` (nor a service worker). The app then shows the plan for the visit only and
 * says so, rather than keep what it could not check.
 */
export function browserDigest(crypto: { readonly subtle?: Pick<SubtleCrypto, 'digest'> }): Digest | undefined {
  const { subtle } = crypto
  if (!subtle) return undefined
  return async (bytes) => {
    const hash = new Uint8Array(await subtle.digest('SHA-256', bytes))
    return Array.from(hash, byte => byte.toString(16).padStart(2, '0')).join('')
  }
}
