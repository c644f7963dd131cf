import type { ExpressionBuilder } from 'kysely'
import { ask, type Engine, type Steps } from '../engine/engine.ts'
import type { SubmissionRow, Tables } from '../engine/tables.ts'
import { Refusal } from '../Refusal.ts'
import type { Acceptance, SubmissionCounts, Submissions } from '../storage.ts'
import { acceptSubmission, replay } from './acceptSubmission.ts'
import { toStored } from './submissionRecord.ts'
import { createSubmissionQueries } from './submissionQueries.ts'

/** How many rows of a stream are in memory at a time. */
const page = 500

/** The repository of submissions. */
export function createSubmissions(engine: Engine): Submissions {
  const queries = createSubmissionQueries(engine.builder)
  const ofForm = ({ kind, id }: { kind: SubmissionRow['form_kind'], id: string }) =>
    engine.builder.selectFrom('submissions').where('form_kind', '=', kind).where('form_id', '=', id)
  const personalOf = (form: Parameters<typeof ofForm>[0], before: string) => (eb: ExpressionBuilder<Tables, 'submissions'>) =>
    eb.and([eb('form_kind', '=', form.kind), eb('form_id', '=', form.id), eb('received_at', '<', before), eb('personal', 'is not', null)])
  const only = ([row]: readonly SubmissionRow[]) => row && toStored(row)

  const orRefused = async <Result>(work: () => Steps<Result>): Promise<Result | Extract<Acceptance, { kind: 'refused' }>> => {
    try {
      return await engine.transact(work)
    }
    catch (cause) {
      if (cause instanceof Refusal) return { kind: 'refused', code: cause.code }
      throw cause
    }
  }

  return {
    accept: submission => orRefused(() => acceptSubmission(engine, queries, submission)),
    async confirm(sealed) {
      // Most that is asked for was never stored, and needs no transaction.
      const [found] = await engine.read(queries.byId({ id: sealed.id }))
      return found && orRefused(() => replay(engine, queries, sealed))
    },
    find: async id => only(await engine.read(queries.byId({ id }))),
    findByNumber: async number => only(await engine.read(queries.byNumber({ number }))),
    async* stream(form) {
      let after: SubmissionRow | undefined
      do {
        const last: SubmissionRow | undefined = after
        const query = last
          ? ofForm(form).where(eb => eb(eb.refTuple('received_at', 'id'), '>', eb.tuple(last.received_at, last.id)))
          : ofForm(form)
        const rows = await engine.read(query.selectAll().orderBy('received_at').orderBy('id').limit(page).compile())
        for (const row of rows) yield toStored(row)
        after = rows.length === page ? rows.at(-1) : undefined
      } while (after)
    },
    async countPersonal(form, before) {
      const [row] = await engine.read(engine.builder.selectFrom('submissions').select(({ fn }) => fn.countAll<number>().as('rows')).where(personalOf(form, before)).compile())
      return row?.rows ?? 0
    },
    erasePersonal: (form, before) => engine.transact(function* () {
      return (yield engine.builder.updateTable('submissions').set({ personal: null }).where(personalOf(form, before)).compile()).changed
    }),
    count: form => engine.transact(function* () {
      const rows = yield* ask(ofForm(form).where('kind', '!=', 'withdrawal')
        .select(['state', 'is_late', 'placement'])
        .select(({ fn }) => [
          fn.countAll<number>().as('rows'), fn.count<number>('amends_id').as('corrections'), fn.sum<number | null>('people').as('people'),
        ])
        .groupBy(['state', 'is_late', 'placement']).compile())
      const sum = (match: (row: typeof rows[number]) => boolean, of: 'rows' | 'corrections' | 'people' = 'rows'): number =>
        rows.filter(match).reduce((total, row) => total + (row[of] ?? 0), 0)
      return {
        standing: sum(row => row.state === 'received'),
        late: sum(row => row.state === 'received' && row.is_late === 1),
        superseded: sum(row => row.state === 'superseded'),
        withdrawn: sum(row => row.state === 'withdrawn') - sum(row => row.state === 'withdrawn', 'corrections'),
        accepted: sum(row => row.placement === 'accepted', 'people'),
        waiting: sum(row => row.placement === 'waiting', 'people'),
      } satisfies SubmissionCounts
    }),
  }
}
