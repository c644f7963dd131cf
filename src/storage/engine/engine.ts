import { sql, type CompiledQuery, type Kysely, type RawBuilder } from 'kysely'
import type { RowCounts } from '../backup/copiedTables.ts'
import type { Tables } from './tables.ts'

/** What a query gave: its rows, or how many it changed. */
export interface Answer {
  readonly rows: readonly unknown[]
  readonly changed: number
}

/**
 * The steps of one transaction: each yields a query and is given its answer. So one text runs on SQLite without a pause, many in
 * one commit, and on PostgreSQL over the network. Throwing takes everything back. Steps may be run again from the start.
 */
export type Steps<Result> = Generator<CompiledQuery, Result, Answer>

/** A database that runs queries; `builder` only builds them. Every failure of the database is a `StorageError`. */
export interface Engine {
  /** Where it is, for an operator to read: without a user or a password. */
  readonly place: string
  readonly dialect: 'sqlite' | 'postgres'
  readonly builder: Kysely<Tables>
  /** Whether a schema was ever made here. */
  readonly hasSchema: () => Promise<boolean>
  /** Resolves once what was done is durable. */
  readonly transact: <Result>(steps: () => Steps<Result>) => Promise<Result>
  /** The same, while no other process does it, also where it takes minutes. `busy` where another does not come to an end. */
  readonly transactAlone: <Result>(steps: () => Steps<Result>) => Promise<Result>
  readonly read: <Row>(query: CompiledQuery<Row>) => Promise<readonly Row[]>
  /** See `Storage.copyTo`. */
  readonly copyTo: (file: string) => Promise<RowCounts>
  /** See `Storage.settle`. */
  readonly settle: () => Promise<boolean>
  readonly close: () => Promise<void>
}

/** Runs one query within steps and gives its rows, which are what the query's own types say. */
export function* ask<Row>(query: CompiledQuery<Row>): Generator<CompiledQuery, readonly Row[], Answer> {
  const { rows } = yield query
  return rows as readonly Row[]
}

class Placeholder {
  readonly name: PropertyKey

  constructor(name: PropertyKey) {
    this.name = name
  }
}

type Parameter<Values> = <Name extends keyof Values>(name: Name) => RawBuilder<Values[Name]>

/** A query that is built once and run with other values each time: building one takes longer than running it. */
export function prepareQuery<Values extends object>() {
  return <Row>(build: (value: Parameter<Values>) => CompiledQuery<Row>): ((values: Values) => CompiledQuery<Row>) => {
    const query = build(name => sql`${new Placeholder(name)}`)
    return (values) => {
      const given = new Map<PropertyKey, unknown>(Object.entries(values))
      return { ...query, parameters: query.parameters.map(parameter => parameter instanceof Placeholder ? given.get(parameter.name) ?? null : parameter) }
    }
  }
}
