import { readFileSync } from 'node:fs'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'

/** The version of the app, for このアプリについて. */
const { version }: { version: string } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))

export default defineConfig({
  plugins: [vue()],
  define: { APP_VERSION: JSON.stringify(version) },
  build: {
    outDir: 'dist/app',
    target: ['chrome105', 'safari15.6', 'firefox115'],
    // An inlined asset would be a data: URL, which the content security policy allows for pictures only.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  server: { proxy: { '/data': 'http://localhost:3000', '/healthz': 'http://localhost:3000' } },
})
