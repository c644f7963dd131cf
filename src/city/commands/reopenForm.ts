import type { PublicationKind } from '../../domain/participation/publication.ts'
import type { SubmissionWindow } from '../../domain/submission/deadline.ts'
import { formatInstant } from '../../domain/sync/formatInstant.ts'
import type { PublicationChange } from '../../storage/storage.ts'
import { parameterOf } from '../arguments/parseArguments.ts'
import type { Command } from '../command.ts'
import { definedOnly } from '../definedOnly.ts'
import { findForm, kindNames } from '../findForm.ts'
import { inputError } from '../InputError.ts'
import { parseWhen } from '../parseWhen.ts'
import { planVersion } from '../publishDocument.ts'
import { windowOf } from '../windowOf.ts'
import { withCloses } from '../withCloses.ts'

/** `reopen ID` */
export const reopenForm: Command = {
  words: ['reopen'],
  parameters: ['ID'],
  options: { closes: { value: '日時', help: '新しい締切。もとの締切を過ぎているときに必要です' } },
  summary: '締め切った受付を、また開きます。検討中や取下げも取り消します。',
  example: 'reopen ishiki-2026 --closes 2026-07-31',
  async run(input, { storage, now }) {
    const opened = await storage()
    const publication = await findForm(opened, parameterOf(input, 'ID'))
    const { kind, id, state } = publication
    if (kind === 'proposals') throw inputError('わたしの提案は proposals open で開きます。')
    const text = input.options['closes']
    const closesAt = text === undefined ? undefined : parseWhen(text, 'end')
    if (text !== undefined && (closesAt === undefined || closesAt <= now)) throw inputError(`「${text}」は、これからの日時として読めません。2026-07-31 か 2026-07-31T17:00 の形で書いてください。`)
    const own = windowOf({ ...publication, state: {} })
    const isFree = own === undefined || (closesAt ?? own.closesAt) > now
    if (!isFree) throw inputError(`もとの締切(${formatInstant(own.closesAt)})を過ぎています。--closes で新しい締切を指定してください。`)
    if (closesAt === undefined && Object.keys(state).length === 0) throw inputError(`${kindNames[kind]} ${id} は、締め切られていません。`)
    const changes: PublicationChange[] = [{ change: 'setState', kind, id, state: {} }]
    if (closesAt !== undefined) {
      const planned = planVersion<PublicationKind>({ kind, id, build: version => withCloses(publication.document, version, closesAt) }, { latest: publication, last: publication.version }, now)
      if (planned.publication) changes.push({ change: 'publish', publication: planned.publication })
    }
    await opened.publications.changeAll(changes)
    const window: SubmissionWindow | undefined = windowOf({ ...publication, state: {}, ...definedOnly({ document: closesAt === undefined ? undefined : withCloses(publication.document, publication.version, closesAt) }) })
    const hasResult = (kind === 'survey' || kind === 'call') && await opened.results.latest(kind, id) !== undefined
    return [`${kindNames[kind]} ${id} の受付を開きました${window ? `(締切 ${formatInstant(window.closesAt)})` : ''}。`,
      ...hasResult ? ['注意: 公表した結果は、受付のあいだも見えています。締め切ったあとに、results publish で新しい結果に替えてください。'] : []]
  },
}
