import { basename } from 'node:path'
import type { PublicationChange } from '../../storage/storage.ts'
import { formatEventDay } from '../../domain/event/eventTimeText.ts'
import type { Command } from '../command.ts'
import { parameterOf } from '../arguments/parseArguments.ts'
import { parseEvents } from '../events/parseEvents.ts'
import { checkReferences } from '../checkReferences.ts'
import { definedOnly } from '../definedOnly.ts'
import { InputError, type InputFault } from '../InputError.ts'
import { clashReason, planVersion } from '../publishDocument.ts'
import { readInputFile } from '../readInputFile.ts'

const nameOfChange = { new: '新しい催し', changed: '変わった催し', same: '変わらない催し' } as const

/** `events import FILE.csv` */
export const importEvents: Command = {
  words: ['events', 'import'],
  parameters: ['ファイル.csv'],
  options: {
    remove: { help: '一覧にない催しを、公開から外します(受け取った申込は残ります)' },
  },
  summary: 'イベント一覧のCSVから、催しを公開・更新します。',
  example: 'events import 令和8年度イベント一覧.csv',
  async run(input, context) {
    const file = parameterOf(input, 'ファイル.csv')
    const { events, faults, notices } = parseEvents(basename(file), await readInputFile(context.directory, file))
    const unknown = await checkReferences(context.cityDir, events.map(({ row, event }) => ({ file: basename(file), row, ...event })))
    if (faults.length + unknown.length > 0) throw new InputError([...faults, ...unknown].sort((one, other) => (one.row ?? 0) - (other.row ?? 0)))
    const storage = await context.storage()
    // Before the versions themselves: what somebody else publishes in between is then seen, or in the way.
    const lasts = new Map<string, number>()
    for (const { event: { id } } of events) lasts.set(id, await storage.publications.lastVersion('event', id))
    const before = new Map((await storage.publications.list('event')).map(publication => [publication.id, publication]))
    const counts = { new: 0, changed: 0, same: 0 }
    const changes: PublicationChange[] = []
    const clashes: InputFault[] = []
    for (const { row, event } of events) {
      const latest = before.get(event.id)
      if (latest?.document.isSample) {
        clashes.push({ file: basename(file), row, column: 'ID', reason: clashReason(event.id, latest.document) })
        continue
      }
      const last = lasts.get(event.id) ?? 0
      const { change, publication } = planVersion({ kind: 'event', id: event.id, build: version => ({ ...event, version }) }, { latest, last }, context.now)
      if (publication) changes.push({ change: 'publish', publication })
      if (latest?.state.withdrawn) {
        // What else was said of it still stands: an early end of its registration is taken back by `reopen` alone.
        const { closedAt, consideringAt } = latest.state
        changes.push({ change: 'setState', kind: 'event', id: event.id, state: definedOnly({ closedAt, consideringAt }) })
      }
      counts[change]++
    }
    if (clashes.length > 0) throw new InputError(clashes)
    const missing = [...before.values()].filter(({ id, document, state }) => !document.isSample && !state.withdrawn && !events.some(({ event }) => event.id === id))
    const isRemoving = Object.hasOwn(input.options, 'remove')
    for (const { id, state } of isRemoving ? missing : []) {
      changes.push({ change: 'setState', kind: 'event', id, state: { ...state, withdrawn: { at: context.now, reason: 'イベント一覧から外れました。' } } })
    }
    await storage.publications.changeAll(changes)
    return [
      ...notices,
      `催し${events.length}件を読み取りました。${(['new', 'changed', 'same'] as const).map(change => `${nameOfChange[change]}${counts[change]}件`).join('、')}。`,
      ...missing.map(({ id, document }) => `${isRemoving ? '公開から外しました' : '一覧にありません(公開したままです)'}: ${id} ${document.name}(${formatEventDay(document.time.startsOn)})`),
      ...(missing.length > 0 && !isRemoving ? ['公開から外すには、--remove を付けて取り込んでください。'] : []),
    ]
  },
}
