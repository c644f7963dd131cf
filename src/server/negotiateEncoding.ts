import { encodings, type Encoding } from './staticFile.ts'

/**
 * The best encoding that a client accepts among those at hand; `identity` when it names none of them.
 * See RFC 9110, 12.5.3: a weight of 0 refuses, `*` stands for what is not named.
 */
export function negotiateEncoding(acceptEncoding: string | undefined, available: (encoding: Encoding) => boolean): Encoding {
  const weights = new Map<string, number>()
  for (const part of (acceptEncoding ?? '').split(',')) {
    const [name = '', ...parameters] = part.split(';').map(text => text.trim().toLowerCase())
    const weight = parameters.find(text => text.startsWith('q='))?.slice(2)
    if (name !== '') weights.set(name, weight === undefined ? 1 : Number(weight))
  }
  const isAccepted = (encoding: Encoding): boolean => (weights.get(encoding) ?? weights.get('*') ?? 0) > 0
  return encodings.find(encoding => encoding !== 'identity' && available(encoding) && isAccepted(encoding)) ?? 'identity'
}
