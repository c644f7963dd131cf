import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CompiledQuery } from 'kysely'
import { openPostgres } from '../../src/storage/engine/openPostgres.ts'
import { openSqlite } from '../../src/storage/engine/openSqlite.ts'
import type { Engine } from '../../src/storage/engine/engine.ts'
import { sqliteFile, type StorageSettings } from '../../src/storage/openStorage.ts'
import { newRow } from '../../src/storage/repositories/submissionRecord.ts'
import { newSubmission, sampleSurvey, sha256, spring } from './samples.ts'

/** Opens a database as it is, whatever its schema. */
export function openEngine({ dataDir, databaseUrl }: StorageSettings): Engine {
  return databaseUrl === undefined ? openSqlite(join(dataDir, sqliteFile)) : openPostgres(databaseUrl)
}

/** The file that keeps the queries of a step of the schema as they were when it was published, whatever builds them today. */
export function publishedStep(dialect: Engine['dialect'], version: number): string {
  return join(import.meta.dirname, `../fixtures/schema/${dialect}-${version}.json`)
}

/** Three answers of one chain, taken back at its end as the program of version 1 did it, and one that stands. */
export interface OldWords {
  readonly chain: readonly string[]
  readonly standing: string
}

/** Makes a database as the program of an earlier version left it, with what residents sent to it. */
export async function makeOld(place: StorageSettings, version: number): Promise<OldWords> {
  const engine = openEngine(place)
  const { builder, dialect } = engine
  const [first, second, taking, standing] = [newSubmission(), newSubmission(), newSubmission({ kind: 'withdrawal' }), newSubmission({ personal: '{"name":"見本"}' })]
  const firstRow = { ...newRow(first, undefined), state: version === 1 ? 'superseded' : 'withdrawn', content: null } as const
  const secondRow = { ...newRow(second, firstRow), state: 'withdrawn', content: null } as const
  await engine.transactAlone(function* () {
    yield builder.schema.createTable('schema_version').addColumn('version', 'integer', column => column.notNull()).compile()
    for (let step = 1; step <= version; step += 1) for (const query of queriesIn(publishedStep(dialect, step))) yield query
    yield builder.insertInto('schema_version').values({ version }).compile()
    yield builder.insertInto('publications').values({ kind: 'survey', id: 'park', version: 1, published_at: spring, document: JSON.stringify(sampleSurvey()) }).compile()
    for (const row of [firstRow, secondRow, newRow(taking, secondRow), newRow(standing, undefined)]) yield builder.insertInto('submissions').values(row).compile()
    yield builder.insertInto('survey_codes').values({ survey_id: 'park', hash: sha256('code') }).compile()
    yield builder.insertInto('editions').values({ edition: 7, content_hash: sha256('edition'), published_at: spring }).compile()
  })
  await engine.close()
  return { chain: [first.sealed.id, second.sealed.id], standing: standing.sealed.id }
}

function queriesIn(file: string): readonly CompiledQuery[] {
  return JSON.parse(readFileSync(file, 'utf8')) as CompiledQuery[]
}
