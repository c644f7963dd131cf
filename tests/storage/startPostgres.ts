import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { makePostgresFolder, runPostgres, type TestPostgres } from './runPostgres.ts'

/** Makes and starts a PostgreSQL. */
export async function startPostgres(): Promise<TestPostgres> {
  const made = await makePostgresFolder()
  const { folder, data, programs: { initdb }, whom, giveAway } = made
  const passwordFile = join(folder, 'password')
  const password = randomBytes(16).toString('hex')
  mkdirSync(data, { mode: 0o700 })
  writeFileSync(passwordFile, password)
  giveAway()
  execFileSync(initdb, ['--pgdata', data, '--username', 'tests', '--auth', 'scram-sha-256', '--pwfile', passwordFile, '--encoding', 'UTF8', '--no-sync'], { ...whom, stdio: 'pipe' })
  return runPostgres(made, password)
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
