import type { CompiledQuery, Kysely } from 'kysely'
import type { Engine } from '../engine/engine.ts'
import type { Tables } from '../engine/tables.ts'

/** One step of the schema. A step that was published is never changed; the next one mends it. */
export type Migration = (builder: Kysely<Tables>, dialect: Engine['dialect']) => readonly CompiledQuery[]
