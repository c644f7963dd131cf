import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer, type RunningServer } from '../../src/server/startServer.ts'

/** The server of the tests' own process, for pages that are only looked at. */
export interface InProcessServer {
  readonly url: RunningServer['url']
  readonly app: RunningServer['app']
  close(): Promise<void>
}

/** Serves the built app with a city's dataset; what the server writes is gone once it is closed. */
export async function startInProcess(cityDir = 'data/isehara'): Promise<InProcessServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'pages-'))
  const settings = { host: '127.0.0.1', port: 0, cityDir, appDir: 'dist/app', dataDir, operator: undefined, isBehindTls: false, logLevel: 'silent' } as const
  const { url, app } = await startServer(settings, '2026-04-01T00:00:00.000Z')
  return {
    url,
    app,
    async close() {
      await app.close()
      rmSync(dataDir, { recursive: true })
    },
  }
}
