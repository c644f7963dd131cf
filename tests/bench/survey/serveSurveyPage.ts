import { once } from 'node:events'
import { readFile, readdir } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import vue from '@vitejs/plugin-vue'
import { build, type Plugin } from 'vite'
import { messageIds } from '../../../src/build/messageIds.ts'

/** A survey in a page of its own, as `vite build` makes it, served compressed as the product's own server does. */
export interface SurveyPage {
  readonly origin: string
  /** All scripts and the texts in Japanese together: as built, and as they are sent (brotli). In bytes. */
  readonly scripts: { readonly raw: number, readonly sent: number }
  readonly close: () => void
}

const repository = join(import.meta.dirname, '../../..')
const mediaTypes: Readonly<Record<string, string>> = { '.txt': 'text/plain; charset=utf-8', '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' }

type PageName = 'product' | 'surveyJs'

const styles: Readonly<Record<PageName, string>> = {
  product: '../../../../src/app/ui/styles/index.css',
  surveyJs: '../../../../node_modules/survey-core/survey-core.fontless.css',
}

/** Builds one of the pages beside this module into a folder, and serves it. */
export async function serveSurveyPage(name: PageName, outDir: string): Promise<SurveyPage> {
  const root = join(import.meta.dirname, name)
  await build({
    root, configFile: false, logLevel: 'warn', publicDir: false, plugins: [vue(), startPage(root, styles[name]), messageIds(repository)],
    // The product's pages as the app builds them; SurveyJS's components are written in both of Vue's ways.
    define: { 'process.env.NODE_ENV': JSON.stringify('production'), ...name === 'product' ? { __VUE_OPTIONS_API__: 'false' } : {} },
    build: { outDir, emptyOutDir: true, target: 'chrome105', chunkSizeWarningLimit: 10_000, reportCompressedSize: false },
  })
  const files = new Map<string, { readonly type: string, readonly raw: number, readonly body: Buffer }>()
  const built = await readdir(outDir, { recursive: true })
  const japanese = name === 'product' ? built.find(path => /^assets\/ja-(?!easy)/.test(path)) : undefined
  for (const path of built) {
    const type = mediaTypes[extname(path)]
    if (type === undefined) continue
    const file = await readFile(join(outDir, path))
    // As the app's `before-paint.js` does it: the texts come while the code comes.
    const ahead = japanese === undefined ? '' : `<script>window.languageOnTheWay={answer:fetch('/${japanese}')}</script>`
    const body = path === 'index.html' ? Buffer.from(file.toString().replace('<head>', `<head>${ahead}`)) : file
    files.set(`/${path}`, { type, raw: body.length, body: brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }) })
  }
  const server = createServer(({ url = '/' }, answer) => {
    const path = url.split('?')[0] ?? ''
    const file = files.get(path === '/' ? '/index.html' : path)
    if (file) answer.writeHead(200, { 'content-type': file.type, 'content-encoding': 'br', 'content-length': file.body.length }).end(file.body)
    else answer.writeHead(404).end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  // The product's texts are a file beside its scripts; SurveyJS has its own within them.
  const scripts = [...files].filter(([path, { type }]) => type === 'text/javascript' || path === `/${japanese}`).map(([, file]) => file)
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    scripts: { raw: sum(scripts.map(({ raw }) => raw)), sent: sum(scripts.map(({ body }) => body.length)) },
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** The `index.html` of both pages, which differ in their styles alone; no file of its own. */
function startPage(root: string, style: string): Plugin {
  const page = join(root, 'index.html')
  const text = `<!doctype html>
<html lang="ja">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>見本</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="${style}">
    <script type="module" src="./main.ts"></script>
  </head>
  <body><div id="app"></div></body>
</html>
`
  return {
    name: 'start-page',
    enforce: 'pre',
    resolveId: id => id === page ? id : undefined,
    load: id => id === page ? text : undefined,
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
