import { once } from 'node:events'
import { readFile, readdir } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import vue from '@vitejs/plugin-vue'
import { build } from 'vite'

/** A survey in a page of its own, as `vite build` makes it, served compressed as the product's own server does. */
export interface SurveyPage {
  readonly origin: string
  /** All scripts together: as built, and as they are sent (brotli). In bytes. */
  readonly scripts: { readonly raw: number, readonly sent: number }
  readonly close: () => void
}

const mediaTypes: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' }

/** Builds one of the pages beside this module into a folder, and serves it. */
export async function serveSurveyPage(name: 'product' | 'surveyJs', outDir: string): Promise<SurveyPage> {
  const root = join(import.meta.dirname, name)
  await build({
    root, configFile: false, logLevel: 'warn', publicDir: false, plugins: [vue()],
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: { outDir, emptyOutDir: true, target: 'chrome105', chunkSizeWarningLimit: 10_000, reportCompressedSize: false },
  })
  const files = new Map<string, { readonly type: string, readonly raw: number, readonly body: Buffer }>()
  for (const path of await readdir(outDir, { recursive: true })) {
    const type = mediaTypes[extname(path)]
    if (type === undefined) continue
    const body = await readFile(join(outDir, path))
    files.set(`/${path}`, { type, raw: body.length, body: brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }) })
  }
  const server = createServer(({ url = '/' }, answer) => {
    const file = files.get(url === '/' ? '/index.html' : url)
    if (file) answer.writeHead(200, { 'content-type': file.type, 'content-encoding': 'br', 'content-length': file.body.length }).end(file.body)
    else answer.writeHead(404).end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const scripts = [...files.values()].filter(({ type }) => type === 'text/javascript')
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    scripts: { raw: sum(scripts.map(({ raw }) => raw)), sent: sum(scripts.map(({ body }) => body.length)) },
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
