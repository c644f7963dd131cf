import { sql } from 'kysely'
import { formKindOf } from '../../domain/participation/publicationKindOf.ts'
import type { Publication, PublicationKind, PublicationState } from '../../domain/participation/publication.ts'
import { ask, type Engine, type Steps } from '../engine/engine.ts'
import { StorageError } from '../StorageError.ts'
import type { Publications } from '../storage.ts'
import { holdEvent, settlePlaces } from './places.ts'
import { parsePublication } from './publicationRecord.ts'
import { raiseRevision } from './raiseRevision.ts'

/** The repository of what the city publishes. */
export function createPublications(engine: Engine): Publications {
  const { builder } = engine
  const all = builder.selectFrom('publications')
    .leftJoin('states', join => join.onRef('states.kind', '=', 'publications.kind').onRef('states.id', '=', 'publications.id'))
    .selectAll('publications').select(['closed_at', 'considering_at', 'withdrawn_at', 'withdrawn_reason'])
  const ofKind = (kind: PublicationKind) => all.where('publications.kind', '=', kind)
  const latestFirst = (kind: PublicationKind, id: string) => ofKind(kind).where('publications.id', '=', id).orderBy('version', 'desc').limit(1)

  const erasedOf = (kind: PublicationKind, id: string) => builder.selectFrom('erased').select('version').where('kind', '=', kind).where('id', '=', id).compile()

  function* publish({ kind, id, version, publishedAt, document }: Omit<Publication, 'state'>): Steps<void> {
    if (kind === 'event') yield* holdEvent(engine, id)
    const [latest] = yield* ask(latestFirst(kind, id).compile())
    const [erased] = latest ? [] : yield* ask(erasedOf(kind, id))
    if (version !== (latest?.version ?? erased?.version ?? 0) + 1) throw new StorageError('versionTaken')
    const added = yield* ask(builder.insertInto('publications')
      .values({ kind, id, version, published_at: publishedAt, document: JSON.stringify(document) })
      .onConflict(conflict => conflict.doNothing()).returning('version').compile())
    if (added.length === 0) throw new StorageError('versionTaken')
    if (kind === 'event') yield* settlePlaces(engine, id)
  }
  function* setState(kind: PublicationKind, id: string, state: PublicationState): Steps<void> {
    const values = {
      closed_at: state.closedAt ?? null, considering_at: state.consideringAt ?? null,
      withdrawn_at: state.withdrawn?.at ?? null, withdrawn_reason: state.withdrawn?.reason ?? null,
    }
    yield builder.insertInto('states').values({ kind, id, ...values }).onConflict(conflict => conflict.columns(['kind', 'id']).doUpdateSet(values)).compile()
  }

  return {
    publish: publication => engine.transact(function* () {
      yield* publish(publication)
      yield* raiseRevision(engine)
    }),
    changeAll: changes => engine.transact(function* () {
      if (changes.length === 0) return
      for (const change of changes) {
        if (change.change === 'publish') yield* publish(change.publication)
        else yield* setState(change.kind, change.id, change.state)
      }
      yield* raiseRevision(engine)
    }),
    async latest(kind, id) {
      const [row] = await engine.read(latestFirst(kind, id).compile())
      return row && parsePublication(kind, row)
    },
    async version(kind, id, version) {
      const [row] = await engine.read(ofKind(kind).where('publications.id', '=', id).where('version', '=', version).compile())
      return row && parsePublication(kind, row)
    },
    async lastVersion(kind, id) {
      const [latest] = await engine.read(latestFirst(kind, id).compile())
      const [erased] = latest ? [] : await engine.read(erasedOf(kind, id))
      return latest?.version ?? erased?.version ?? 0
    },
    async list(kind) {
      const rows = await engine.read(ofKind(kind).where(eb => eb('version', '=',
        eb.selectFrom('publications as newest').select(({ fn }) => fn.max('newest.version').as('version'))
          .whereRef('newest.kind', '=', 'publications.kind').whereRef('newest.id', '=', 'publications.id')))
        .orderBy('publications.id').compile())
      return rows.map(row => parsePublication(kind, row))
    },
    setState: (kind, id, state) => engine.transact(function* () {
      yield* setState(kind, id, state)
      yield* raiseRevision(engine)
    }),
    eraseSample: (kind, id) => engine.transact(function* () {
      const [latest] = yield* ask(latestFirst(kind, id).compile())
      if (!latest) return
      if (!isSample(JSON.parse(latest.document))) throw new StorageError('notSample')
      yield* erase(engine, kind, id, latest.version)
      yield* raiseRevision(engine)
    }),
  }
}

function isSample(document: unknown): boolean {
  return typeof document === 'object' && document !== null && 'isSample' in document && document.isSample === true
}

/** What is being received for it is received before, or refused: no submission outlives its form. */
function* erase(engine: Engine, kind: PublicationKind, id: string, version: number): Steps<void> {
  const { builder } = engine
  yield* holdSubmissions(engine, kind, id)
  yield builder.insertInto('erased').values({ kind, id, version }).onConflict(conflict => conflict.columns(['kind', 'id']).doUpdateSet({ version })).compile()
  const submissions = builder.deleteFrom('submissions').where('form_kind', '=', formKindOf(kind)).where('form_id', '=', id)
  yield builder.updateTable('submissions').set({ amends_id: null }).where('form_kind', '=', formKindOf(kind)).where('form_id', '=', id).compile()
  yield submissions.compile()
  if (kind === 'survey') {
    yield builder.deleteFrom('survey_codes').where('survey_id', '=', id).compile()
    yield builder.deleteFrom('codes_issued').where('survey_id', '=', id).compile()
  }
  if (kind === 'survey' || kind === 'call') yield builder.deleteFrom('results').where('kind', '=', kind).where('id', '=', id).compile()
  yield builder.deleteFrom('states').where('kind', '=', kind).where('id', '=', id).compile()
  yield builder.deleteFrom('publications').where('kind', '=', kind).where('id', '=', id).compile()
}

/** Lets nobody else write a submission until the end of the transaction, in the order in which `acceptSubmission` takes its locks. */
function* holdSubmissions(engine: Engine, kind: PublicationKind, id: string): Steps<void> {
  if (kind === 'event') yield* holdEvent(engine, id)
  if (engine.dialect === 'postgres') yield sql`lock table submissions in share row exclusive mode`.compile(engine.builder)
}
