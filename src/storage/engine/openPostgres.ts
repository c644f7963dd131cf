import { setTimeout as wait } from 'node:timers/promises'
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, type CompiledQuery } from 'kysely'
import pg from 'pg'
import { copyPostgres } from '../backup/copyPostgres.ts'
import { Refusal } from '../Refusal.ts'
import { StorageError } from '../StorageError.ts'
import type { Answer, Engine, Steps } from './engine.ts'
import { isWorthAnotherTry, postgresProblem } from './postgresProblem.ts'
import type { Tables } from './tables.ts'
import { vacuumPostgres } from './vacuumPostgres.ts'

/** Who brings the schema up to date holds this lock of the database. */
const schemaLock = 7_210_411
const mostAttempts = 6
/** How long one query of what may take its time is waited for, in milliseconds: a database that fell silent ends it then. */
const longest = 600_000

/** Counts and milliseconds come as numbers: none is beyond what a number holds exactly. */
const types = new pg.TypeOverrides()
types.setTypeParser(pg.types.builtins.INT8, Number)

const builder = new Kysely<Tables>({ dialect: { createAdapter: () => new PostgresAdapter(), createDriver: () => new DummyDriver(), createIntrospector: db => new PostgresIntrospector(db), createQueryCompiler: () => new PostgresQueryCompiler() } })

/**
 * PostgreSQL at an address: several servers may use one at the same time. What may take its time waits so many milliseconds for what another
 * holds, as long as SQLite does at a start.
 */
export function openPostgres(databaseUrl: string, { patience = 30_000 } = {}): Engine {
  const patiently = `SET LOCAL lock_timeout = ${patience}`
  const pool = openPool(databaseUrl, { max: 10, query_timeout: 30_000 })
  // For migrations, backups and restores: a query of theirs takes longer the larger the tables are.
  const slowPool = openPool(databaseUrl, { max: 2, query_timeout: longest, keepAlive: true, keepAliveInitialDelayMillis: 10_000 })

  const withClient = <Result>(action: Action<Result>): Promise<Result> => tryAgain(async () => withOne(await pool.connect(), action))
  const withTime = <Result>(action: Action<Result>, attempts?: number): Promise<Result> => tryAgain(async () => withOne(await slowPool.connect(), action), attempts)

  return {
    place: placeOf(databaseUrl),
    dialect: 'postgres',
    builder,
    hasSchema: () => withClient(async client => (await client.query('SELECT FROM pg_catalog.pg_class WHERE oid = to_regclass(\'schema_version\')')).rowCount === 1),
    transact: steps => withClient(client => inTransaction(client, 'BEGIN', () => runSteps(steps(), client))),
    transactAlone: steps => withTime(client => inTransaction(client, `BEGIN; ${patiently}`, async () => {
      await client.query(`SELECT pg_advisory_xact_lock(${schemaLock})`)
      return runSteps(steps(), client)
    })),
    read: <Row>(query: CompiledQuery<Row>) => withClient(async client => (await run(client, query)).rows as readonly Row[]),
    // Once: what was copied before a second attempt would be in the way of it.
    copyTo: file => copyPostgres(builder, file, action => withTime(client => inTransaction(client, `BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; ${patiently}`, () => action(query => run(client, query))), 1)),
    settle: () => vacuumPostgres(databaseUrl),
    close: async () => { await Promise.all([pool.end(), slowPool.end()]) },
  }
}

function placeOf(databaseUrl: string): string {
  const { host, port, database } = new pg.Client({ connectionString: databaseUrl })
  return `PostgreSQL ${host}:${port}/${database ?? ''}`
}

type Action<Result> = (client: pg.ClientBase) => Promise<Result>

/** Does it again from its start where that may help. */
async function tryAgain<Result>(action: () => Promise<Result>, attempts = mostAttempts): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await action()
    }
    catch (cause) {
      if (attempt >= attempts || !isWorthAnotherTry(cause)) throw postgresProblem(cause) ?? cause
    }
    await wait(Math.random() * 10 * 2 ** attempt)
  }
}

function openPool(databaseUrl: string, options: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000, types, ...options })
  // A connection that breaks while no one uses it is taken out of the pool; whoever needs one next gets a new one, or learns why not.
  pool.on('error', () => undefined)
  return pool
}

/** A connection is used again only when what went wrong on it is known to be over. */
async function withOne<Result>(client: pg.PoolClient, action: Action<Result>): Promise<Result> {
  let isSound = false
  // Heard here: a connection that breaks between two queries fails the next one, which tells it.
  const breaks = (): void => undefined
  client.on('error', breaks)
  try {
    const result = await action(client)
    isSound = true
    return result
  }
  catch (cause) {
    isSound = leavesSound(cause)
    throw cause
  }
  finally {
    client.off('error', breaks)
    client.release(!isSound)
  }
}

/** Whether the connection on which this went wrong answers still. */
function leavesSound(cause: unknown): boolean {
  return cause instanceof pg.DatabaseError || cause instanceof Refusal || cause instanceof StorageError
}

async function inTransaction<Result>(client: pg.ClientBase, begin: string, action: () => Promise<Result>): Promise<Result> {
  await client.query(begin)
  try {
    const result = await action()
    await client.query('COMMIT')
    return result
  }
  catch (cause) {
    // Where this fails too, or is not tried, the connection is closed and with it what it began. One that did not answer in time would
    // not answer this either, and whoever sent would wait twice as long, beyond what a connection may be still.
    if (leavesSound(cause)) await client.query('ROLLBACK').catch(() => undefined)
    throw cause
  }
}

async function runSteps<Result>(steps: Steps<Result>, client: pg.ClientBase): Promise<Result> {
  let step = steps.next()
  while (!step.done) step = steps.next(await run(client, step.value))
  return step.value
}

async function run(client: pg.ClientBase, { sql, parameters }: CompiledQuery): Promise<Answer> {
  const { rows, rowCount } = await client.query<Record<string, unknown>>(sql, [...parameters])
  return { rows, changed: rowCount ?? 0 }
}
