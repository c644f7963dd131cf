import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { peakMemory } from './peakMemory.ts'

/** A running server of the intake. */
export interface Intake {
  readonly port: number
  /** The most memory that it took so far, in megabytes. */
  readonly peakMemory: () => number
  readonly kill: () => Promise<void>
}

/** Starts `serveIntake.ts` in a process of its own. */
export async function startIntake(dataDir: string, mode: 'stored' | 'empty', env: Readonly<Record<string, string>> = {}): Promise<Intake> {
  const server = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'serveIntake.ts'), dataDir, mode], {
    env: { ...process.env, NODE_ENV: 'production', ...env }, stdio: ['ignore', 'pipe', 'inherit'],
  })
  const closed = once(server, 'close')
  const port = await new Promise<number>((resolve, reject) => {
    server.stdout.on('data', (part) => {
      const found = /port (\d+)/.exec(String(part))?.[1]
      if (found) resolve(Number(found))
    })
    server.once('close', () => reject(new Error('The server ended early.')))
  })
  return {
    port,
    peakMemory: () => peakMemory(server.pid ?? 0),
    async kill() {
      server.kill('SIGKILL')
      await closed
    },
  }
}
