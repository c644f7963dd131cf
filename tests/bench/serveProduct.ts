import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The built product in a process of its own. */
export interface ServedProduct {
  readonly origin: string
  /** The folder of the app that is served: a copy, which no later build touches. */
  readonly appDir: string
  /** Ends the process without asking it. */
  readonly kill: () => Promise<void>
}

/** Starts the built server with the city's data, and a data directory below a temporary folder. */
export async function serveProduct(folder: string): Promise<ServedProduct> {
  const appDir = join(folder, 'app')
  cpSync('dist/app', appDir, { recursive: true })
  const server = spawn(process.execPath, ['dist/server/main.js'], {
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', APP_DIR: appDir, DATA_DIR: join(folder, 'var'), LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const closed = once(server, 'close')
  const origin = await new Promise<string>((resolve, reject) => {
    server.stdout.on('data', (part) => {
      const found = /: (http:\S+)\/ /.exec(String(part))?.[1]
      if (found) resolve(found)
    })
    server.once('close', () => reject(new Error('The server ended early.')))
  })
  return {
    origin,
    appDir,
    async kill() {
      server.kill('SIGKILL')
      await closed
    },
  }
}

/** Gives work a temporary folder, and removes it afterwards. */
export async function withFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    return await work(folder)
  }
  finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}
