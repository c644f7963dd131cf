import type { Kysely } from 'kysely'
import type { PublicationKind } from '../../domain/participation/publication.ts'
import { prepareQuery } from '../engine/engine.ts'
import type { SubmissionRow, Tables } from '../engine/tables.ts'

/** The queries that every received submission needs, built once. */
export type SubmissionQueries = ReturnType<typeof createSubmissionQueries>

/** Builds them for one dialect. */
export function createSubmissionQueries(builder: Kysely<Tables>) {
  const all = builder.selectFrom('submissions').selectAll()
  return {
    byId: prepareQuery<{ id: string }>()(value => all.where('id', '=', value('id')).compile()),
    byNumber: prepareQuery<{ number: string }>()(value => all.where('receipt_number', '=', value('number')).compile()),
    /** Gives the id where the row is new, and nothing where the id is taken. */
    insert: prepareQuery<SubmissionRow>()(value => builder.insertInto('submissions').values({
      id: value('id'), receipt_number: value('receipt_number'), kind: value('kind'),
      form_kind: value('form_kind'), form_id: value('form_id'), form_version: value('form_version'),
      hash: value('hash'), secret_hash: value('secret_hash'), content: value('content'), personal: value('personal'),
      received_at: value('received_at'), sealed_at: value('sealed_at'), clock_offset_ms: value('clock_offset_ms'), is_late: value('is_late'),
      state: value('state'), amends_id: value('amends_id'), root_id: value('root_id'),
      people: value('people'), placement: value('placement'), receipt_placement: value('receipt_placement'), queued_at: value('queued_at'),
    }).onConflict(conflict => conflict.column('id').doNothing()).returning('id').compile()),
    erased: prepareQuery<{ kind: PublicationKind, id: string }>()(value => builder.selectFrom('erased').select('version')
      .where('kind', '=', value('kind')).where('id', '=', value('id')).compile()),
    useCode: prepareQuery<{ surveyId: string, hash: string }>()(value => builder.deleteFrom('survey_codes')
      .where('survey_id', '=', value('surveyId')).where('hash', '=', value('hash')).returning('survey_id').compile()),
  }
}
