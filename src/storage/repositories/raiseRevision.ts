import { sql } from 'kysely'
import type { Engine, Steps } from '../engine/engine.ts'

/** Lets every server know that something else is published. */
export function* raiseRevision({ builder }: Engine): Steps<void> {
  yield builder.updateTable('revision').set({ value: sql`value + 1` }).compile()
}
