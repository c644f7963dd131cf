import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** One body in the two encodings that every browser reads, each as small as it gets. */
export interface Compressed {
  readonly br: Buffer
  readonly gz: Buffer
}

/** Compresses once what is sent many times. The same input gives the same bytes. */
export async function compress(body: Buffer): Promise<Compressed> {
  const [br, gz] = await Promise.all([
    brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }),
    zip(body, { level: 9 }),
  ])
  return { br, gz }
}
