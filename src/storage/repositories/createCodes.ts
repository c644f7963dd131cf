import { sql } from 'kysely'
import { ask, type Engine } from '../engine/engine.ts'
import type { Codes } from '../storage.ts'

/** SQLite and PostgreSQL both take this many values in one statement. */
const atOnce = 500

/** The repository of single-use codes. */
export function createCodes(engine: Engine): Codes {
  const { builder } = engine
  return {
    add: (surveyId, hashes) => engine.transact(function* () {
      for (let start = 0; start < hashes.length; start += atOnce) {
        yield builder.insertInto('survey_codes').values(hashes.slice(start, start + atOnce).map(hash => ({ survey_id: surveyId, hash }))).compile()
      }
      const issued = hashes.length
      yield builder.insertInto('codes_issued').values({ survey_id: surveyId, issued })
        .onConflict(conflict => conflict.column('survey_id').doUpdateSet({ issued: sql`codes_issued.issued + ${issued}` })).compile()
    }),
    count: surveyId => engine.transact(function* () {
      const [row] = yield* ask(builder.selectFrom('codes_issued').select('issued').where('survey_id', '=', surveyId).compile())
      const [left] = yield* ask(builder.selectFrom('survey_codes').select(({ fn }) => fn.countAll<number>().as('unused')).where('survey_id', '=', surveyId).compile())
      return { issued: row?.issued ?? 0, unused: left?.unused ?? 0 }
    }),
  }
}
