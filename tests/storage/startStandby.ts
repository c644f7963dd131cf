import { mkdirSync, writeFileSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { makePostgresFolder, runPostgres, type TestPostgres } from './runPostgres.ts'

/** A PostgreSQL that follows another one, and takes no writing until it is promoted. */
export interface Standby extends TestPostgres {
  /** Makes it take writing; it then waits for no other. */
  readonly promote: () => Promise<void>
}

/** What a copy has to have of its own, or makes anew: log, slots, the locks and settings of the server that runs. */
const notCopied = /^((pg_wal|pg_replslot|pg_dynshmem|pg_notify|pg_serial|pg_snapshots|pg_stat_tmp|pg_subtrans)\/.|postmaster\.|postgresql\.auto\.conf)|pg_internal\.init/

/**
 * Makes a standby of a PostgreSQL that runs, be it in use or not. When it is there, the first acknowledges a commit only once the standby
 * has it on its disk, too.
 */
export async function startStandby(first: TestPostgres): Promise<Standby> {
  const made = await makePostgresFolder()
  const { hostname, port, username, password } = new URL(first.address)
  await withAdmin(first, async (admin) => {
    // The slot keeps the log from the copy's beginning on.
    await admin.query('SELECT pg_create_physical_replication_slot(\'standby\', true)')
    await copyData(admin, made.data)
    writeFileSync(join(made.data, 'standby.signal'), '')
    writeFileSync(join(made.data, 'postgresql.auto.conf'), `primary_conninfo = 'host=${hostname} port=${port} user=${username} password=${password} application_name=standby'\nprimary_slot_name = 'standby'\n`)
  })
  made.giveAway()
  const standby = await runPostgres(made, password)
  await withAdmin(first, async (admin) => {
    await admin.query('ALTER SYSTEM SET synchronous_standby_names = \'standby\'')
    await admin.query('SELECT pg_reload_conf()')
    while ((await admin.query('SELECT FROM pg_stat_replication WHERE sync_state = \'sync\'')).rowCount === 0) await wait(50)
  })
  return { ...standby, promote: () => withAdmin(standby, admin => admin.query('SELECT pg_promote()')) }
}

/** Copies the data while the server runs, which from beginning to end has to be told in one session. */
async function copyData(admin: pg.Client, to: string): Promise<void> {
  const { rows: [place] } = await admin.query<{ data_directory: string }>('SHOW data_directory')
  if (!place) throw new Error('the server has no data directory')
  const from = place.data_directory
  await admin.query('SELECT pg_backup_start(\'standby\', true)')
  mkdirSync(to, { mode: 0o700 })
  await cp(from, to, { recursive: true, filter: path => !notCopied.test(relative(from, path)) })
  const { rows: [end] } = await admin.query<{ labelfile: string }>('SELECT labelfile FROM pg_backup_stop(false)')
  if (!end) throw new Error('the copy has no label')
  writeFileSync(join(to, 'backup_label'), end.labelfile)
}

async function withAdmin(postgres: TestPostgres, action: (admin: pg.Client) => Promise<unknown>): Promise<void> {
  const admin = new pg.Client({ connectionString: postgres.address })
  await admin.connect()
  try {
    await action(admin)
  }
  finally {
    await admin.end()
  }
}
