import { join } from 'node:path'
import { build } from 'vite'

/** One script with all that it imports, as text that a browser can run: one of `page/`, or that of another folder. */
export async function bundleForPage(name: string, folder = join(import.meta.dirname, 'page')): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      write: false,
      target: 'chrome105',
      modulePreload: false,
      rolldownOptions: { input: join(folder, `${name}.ts`), output: { format: 'iife', codeSplitting: false } },
    },
  })
  const [output] = [built].flat()
  const chunk = output && 'output' in output ? output.output[0] : undefined
  if (!chunk) throw new Error(`${name} was not built.`)
  return chunk.code
}
