import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'
import manifest from './package.json' with { type: 'json' }

export default defineConfig({
  plugins: [vue()],
  // Shown in このアプリについて.
  define: { APP_VERSION: JSON.stringify(manifest.version) },
  build: {
    outDir: 'dist/app',
    target: ['chrome105', 'safari15.6', 'firefox115'],
    // An inlined asset would be a data: URL, which the content security policy allows for pictures only.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  server: { proxy: { '/data': 'http://localhost:3000', '/healthz': 'http://localhost:3000' } },
})
