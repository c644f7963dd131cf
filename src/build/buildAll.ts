import { join } from 'node:path'
import { build } from 'vite'
import { precompress } from './precompress.ts'
import { listLanguages } from './listLanguages.ts'
import { listPrecache } from './listPrecache.ts'

/** What the app and its worker run on. */
const browsers = ['chrome105', 'safari15.6', 'firefox115']

/** Builds app, worker and server anew; fails when a part fails, or when what a phone has to keep grew too large. */
export async function buildAll(root: string, dist: string): Promise<void> {
  const app = join(dist, 'app')
  /** Builds one script that stands by itself beside the app, with what this build found out written into it. */
  const buildScript = (input: string, name: string, values: Readonly<Record<string, unknown>>) => build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: {
      ...Object.fromEntries(Object.entries(values).map(([key, value]) => [key, JSON.stringify(value)])),
      'process.env.NODE_ENV': JSON.stringify('production'),
    },
    build: {
      outDir: app,
      emptyOutDir: false,
      target: browsers,
      modulePreload: false,
      rolldownOptions: { input: join(root, input), output: { format: 'iife', entryFileNames: name, codeSplitting: false } },
    },
  })
  await build({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'warn', build: { outDir: app, emptyOutDir: true } })
  await buildScript('src/app/look/beforePaint.ts', 'before-paint.js', { LANGUAGE_HASHES: await listLanguages(app) })
  const precache = await listPrecache(app)
  await buildScript('src/sw/main.ts', 'sw.js', { PRECACHE: precache.entries, LANGUAGES: precache.languages })
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
