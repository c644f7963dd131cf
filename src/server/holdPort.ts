import { once } from 'node:events'
import { createServer } from 'node:http'
import { OperatorError, systemCode } from '../operator/OperatorError.ts'
import type { Settings } from './readSettings.ts'
import { securityHeaders } from './securityHeaders.ts'

type Place = Pick<Settings, 'host' | 'port'>

/**
 * Takes the port before anything is written, so that a second start by mistake ends without having changed what the first one
 * publishes. Whoever asks meanwhile is answered 503. The function returned lets the port go.
 */
export async function holdPort(settings: Pick<Settings, 'host' | 'port' | 'isBehindTls'>): Promise<() => Promise<void>> {
  const headers = { ...securityHeaders(settings.isBehindTls), 'cache-control': 'no-store', 'retry-after': '5', 'content-type': 'application/problem+json; charset=utf-8' }
  const body = JSON.stringify({ type: 'about:blank', status: 503, title: '起動しています。しばらくしてから、もう一度お試しください。' })
  const server = createServer((_request, response) => { response.writeHead(503, headers).end(body) })
  try {
    server.listen(settings.port, settings.host)
    await once(server, 'listening')
  }
  catch (cause) {
    throw portProblem(cause, settings)
  }
  return () => new Promise(resolve => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

/** Why a port cannot be listened on, for the operator. */
export function portProblem(cause: unknown, { host, port }: Place): OperatorError {
  const code = systemCode(cause)
  if (code === 'EADDRINUSE') return new OperatorError(`ポート${port}は、ほかのプログラムが使っています。PORTで別の番号を指定してください(${code})。`, { cause })
  if (code === 'EACCES') return new OperatorError(`ポート${port}を使う権限がありません。PORTで1024以上の番号を指定してください(${code})。`, { cause })
  return new OperatorError(`${host} のポート${port}で待ち受けられません。HOSTとPORTを確かめてください(${code})。`, { cause })
}
