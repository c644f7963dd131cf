import { timingSafeEqual } from 'node:crypto'
import { publicationKindOf } from '../../domain/participation/publicationKindOf.ts'
import type { FormRef } from '../../domain/submission/sealedSubmission.ts'
import { ask, type Engine, type Steps } from '../engine/engine.ts'
import type { SubmissionRow } from '../engine/tables.ts'
import { Refusal } from '../Refusal.ts'
import type { Acceptance, NewSubmission } from '../storage.ts'
import { holdEvent, settlePlaces } from './places.ts'
import { newRow, receiptOf } from './submissionRecord.ts'
import type { SubmissionQueries } from './submissionQueries.ts'

/** One transaction: the submission, what it amends, its code and its place, all or nothing. */
export function* acceptSubmission(engine: Engine, queries: SubmissionQueries, submission: NewSubmission): Steps<Acceptance> {
  const { sealed, amends, codeHash } = submission
  const isOfEvent = sealed.form.kind === 'eventRegistration'
  if (isOfEvent) yield* holdEvent(engine, sealed.form.id)
  if (amends) {
    const again = yield* replay(engine, queries, sealed)
    if (again) return again
  }
  const amended = amends && (yield* findAmended(queries, submission, amends))
  const row = newRow(submission, amended)
  const [inserted] = yield* ask(queries.insert(row))
  if (!inserted) return (yield* replay(engine, queries, sealed)) ?? refuse('conflict')
  // Asked only now: on PostgreSQL the insert has waited for whoever erases samples.
  if (yield* isErased(queries, sealed.form)) refuse('formGone')
  if (amended) yield* endAmended(engine, amended, sealed)
  else if (codeHash !== undefined) {
    const used = yield* ask(queries.useCode({ surveyId: sealed.form.id, hash: codeHash }))
    if (used.length === 0) refuse('codeRefused')
  }
  return { kind: 'stored', receipt: receiptOf(isOfEvent ? yield* place(engine, queries, row) : row), isNew: true }
}

function refuse(code: Refusal['code']): never {
  throw new Refusal(code)
}

function* isErased(queries: SubmissionQueries, { kind, id, version }: FormRef): Steps<boolean> {
  const [erased] = yield* ask(queries.erased({ kind: publicationKindOf(kind), id }))
  return erased !== undefined && version <= erased.version
}

/** What was said the first time, where this very submission is stored already; refused where the id is another's. */
export function* replay({ builder, dialect }: Engine, queries: SubmissionQueries, { id, hash }: Pick<NewSubmission['sealed'], 'id' | 'hash'>): Steps<Acceptance | undefined> {
  const [before] = yield* ask(queries.byId({ id }))
  if (!before) return undefined
  if (before.hash !== hash) refuse('conflict')
  // PostgreSQL shows, after a crash, what no standby may have yet, and only a commit that wrote waits for a standby, then for all before it: a lock is written.
  if (dialect === 'postgres') yield builder.selectFrom('submissions').select('id').where('id', '=', id).forUpdate().compile()
  return { kind: 'stored', receipt: receiptOf(before), isNew: false }
}

function* findAmended(queries: SubmissionQueries, { sealed }: NewSubmission, amends: NonNullable<NewSubmission['amends']>): Steps<SubmissionRow> {
  const [amended] = yield* ask(queries.byId({ id: amends.id }))
  if (!amended) return refuse('formUnknown')
  if (!isSameHash(amended.secret_hash, amends.secretHash)) refuse('secretRefused')
  if (amended.kind === 'withdrawal') refuse('withdrawn')
  const isOfOneForm = amended.form_kind === sealed.form.kind && amended.form_id === sealed.form.id
  if (!isOfOneForm || (sealed.kind !== 'withdrawal' && sealed.kind !== amended.kind)) refuse('malformed')
  if (amended.state !== 'received') refuse(amended.state)
  return amended
}

/** Whether two hashes are the same, in a time that tells nothing of where they differ. */
function isSameHash(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))
}

/** The row that is amended is no longer the last word; what is taken back is withdrawn in its whole chain, of which no text stays. */
function* endAmended({ builder }: Engine, amended: SubmissionRow, sealed: NewSubmission['sealed']): Steps<void> {
  const state = sealed.kind === 'withdrawal' ? 'withdrawn' : 'superseded'
  const ended = yield* ask(builder.updateTable('submissions').set({ state, placement: null })
    .where('id', '=', amended.id).where('state', '=', 'received').returning('id').compile())
  if (ended.length === 0) refuse('superseded')
  if (state === 'withdrawn') {
    yield builder.updateTable('submissions').set({ state, content: null, personal: null })
      .where('id', '!=', sealed.id)
      .where(eb => eb.or([eb('id', '=', amended.root_id), eb('root_id', '=', amended.root_id).and('amends_id', 'is not', null)])).compile()
  }
}

/** The row once the free places are given away; the receipt keeps for ever what it says then. */
function* place(engine: Engine, queries: SubmissionQueries, row: SubmissionRow): Steps<SubmissionRow> {
  yield* settlePlaces(engine, row.form_id)
  if (row.people === null) return row
  const [{ placement } = row] = yield* ask(queries.byId({ id: row.id }))
  if (placement !== row.receipt_placement) yield engine.builder.updateTable('submissions').set({ receipt_placement: placement }).where('id', '=', row.id).compile()
  return { ...row, placement, receipt_placement: placement }
}
