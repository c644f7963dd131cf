import { join } from 'node:path'
import Database from 'better-sqlite3'
import pg from 'pg'
import { createDatabase, startPostgres } from '../../storage/startPostgres.ts'
import type { IntakeDatabase } from './measureIntake.ts'

/** SQLite in a folder; plain commits over one connection, each waiting for the disk. */
export function sqliteIntake(folder: string): IntakeDatabase {
  let files = 0
  return {
    name: 'SQLite',
    env: {},
    rawCommits(rows) {
      files += 1
      const database = new Database(join(folder, `raw-${files}.sqlite`))
      database.pragma('journal_mode = WAL')
      database.pragma('synchronous = FULL')
      database.exec('create table rows (id integer primary key, content blob)')
      const insert = database.prepare('insert into rows (content) values (?)')
      const start = performance.now()
      for (const row of rows) insert.run(row)
      const rate = aSecond(rows.length, start)
      database.close()
      return rate
    },
  }
}

/** Gives work a PostgreSQL of its own on this machine; plain commits over as many connections as the server's pool has. */
export async function withPostgresIntake(work: (database: IntakeDatabase) => Promise<void>): Promise<void> {
  const postgres = await startPostgres()
  try {
    const [served, raw] = [await createDatabase(postgres.address), await createDatabase(postgres.address)]
    const pool = new pg.Pool({ connectionString: raw, max: 10 })
    await pool.query('create table rows (id bigint generated always as identity primary key, content bytea)')
    await work({
      name: 'PostgreSQL',
      env: { DATABASE_URL: served },
      async rawCommits(rows) {
        const start = performance.now()
        await Promise.all(rows.map(row => pool.query('insert into rows (content) values ($1)', [row])))
        return aSecond(rows.length, start)
      },
    })
    await pool.end()
  }
  finally {
    await postgres.remove()
  }
}

function aSecond(count: number, start: number): number {
  return count / (performance.now() - start) * 1000
}
