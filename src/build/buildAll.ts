import { join } from 'node:path'
import { build } from 'vite'
import { precompress } from './precompress.ts'
import { listPrecache } from './listPrecache.ts'

/** Builds app, worker and server anew; fails when a part fails, or when what a phone has to keep grew too large. */
export async function buildAll(root: string, dist: string): Promise<void> {
  const app = join(dist, 'app')
  await build({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'warn', build: { outDir: app, emptyOutDir: true } })
  const precache = await listPrecache(app)
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { PRECACHE: JSON.stringify(precache.entries), 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      outDir: app,
      emptyOutDir: false,
      target: ['chrome105', 'safari15.6', 'firefox115'],
      modulePreload: false,
      rolldownOptions: { input: join(root, 'src/sw/main.ts'), output: { format: 'iife', entryFileNames: 'sw.js', codeSplitting: false } },
    },
  })
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: { ssr: join(root, 'src/server/main.ts'), outDir: join(dist, 'server'), emptyOutDir: true, target: 'node20', rolldownOptions: { output: { entryFileNames: 'main.js' } } },
  })
  await precompress(app)
  process.stdout.write(`built: ${precache.entries.length} files, ${Math.ceil(precache.compressedBytes / 1024)} KB compressed, are kept on a phone\n`)
}
