/** The bytes of one body. */
export interface TransferSize {
  /** As the file is. */
  readonly raw: number
  /** As a browser gets it. */
  readonly sent: number
}

/** Asks a server how large the bodies at these paths are, plain and as it sends them to a browser, and adds them up. */
export async function transferSize(origin: string, paths: readonly string[]): Promise<TransferSize> {
  const sizes = await Promise.all(paths.map(async path => ({
    raw: await contentLength(origin + path, 'identity'),
    sent: await contentLength(origin + path, 'br'),
  })))
  return sizes.reduce((sum, { raw, sent }) => ({ raw: sum.raw + raw, sent: sum.sent + sent }), { raw: 0, sent: 0 })
}

async function contentLength(url: string, encoding: string): Promise<number> {
  const answer = await fetch(url, { method: 'HEAD', headers: { 'accept-encoding': encoding } })
  const length = Number(answer.headers.get('content-length'))
  if (!answer.ok || !(length > 0)) throw new Error(`${url} has no size: status ${answer.status}`)
  return length
}
