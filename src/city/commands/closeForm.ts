import { windowOf } from '../windowOf.ts'
import { parameterOf } from '../arguments/parseArguments.ts'
import type { Command } from '../command.ts'
import { findForm, kindNames } from '../findForm.ts'
import { inputError } from '../InputError.ts'

/** `close ID` */
export const closeForm: Command = {
  words: ['close'],
  parameters: ['ID'],
  options: {},
  summary: 'アンケート、募集、申込の受付を、予定より早く締め切ります。',
  example: 'close ishiki-2026',
  async run(input, { storage, now }) {
    const opened = await storage()
    const publication = await findForm(opened, parameterOf(input, 'ID'))
    const { kind, id, state } = publication
    if (kind === 'proposals') throw inputError('わたしの提案は proposals close で閉じます。')
    const window = windowOf(publication)
    if (!window) throw inputError(`${kindNames[kind]} ${id} は、アプリで申込を受けていません。`)
    if (state.withdrawn) throw inputError(`${kindNames[kind]} ${id} は、取り下げられています。`)
    if (window.closesAt <= now) throw inputError(`${kindNames[kind]} ${id} の受付は、もう終わっています。`)
    await opened.publications.setState(kind, id, { ...state, closedAt: now })
    return [`${kindNames[kind]} ${id} の受付を締め切りました。元に戻すには reopen ${id} を使います。`, '締切より前に提出されて、これから届くものも、失われずに保存されます。']
  },
}
