import { parameterOf } from '../arguments/parseArguments.ts'
import type { Command } from '../command.ts'
import { inputError } from '../InputError.ts'

/** `call withdraw ID --reason …` */
export const withdrawCall: Command = {
  words: ['call', 'withdraw'],
  parameters: ['ID'],
  options: { reason: { value: '理由', help: '住民に示す理由', isRequired: true } },
  summary: 'パブリックコメントの募集を取り下げます。届いた意見は残ります。',
  example: 'call withdraw sogo-keikaku --reason "案を作り直すため"',
  async run(input, { storage, now }) {
    const id = parameterOf(input, 'ID')
    const opened = await storage()
    const publication = await opened.publications.latest('call', id)
    if (!publication) throw inputError(`パブリックコメント「${id}」がありません。npm run city -- list で確かめてください。`)
    if (publication.state.withdrawn) throw inputError(`パブリックコメント「${id}」は、もう取り下げられています。`)
    if (await opened.results.latest('call', id)) throw inputError(`パブリックコメント「${id}」は結果を公表しているため、取り下げられません。`)
    const reason = input.options['reason']?.trim() ?? ''
    if (reason === '') throw inputError('取り下げる理由を --reason で書いてください。')
    await opened.publications.setState('call', id, { ...publication.state, withdrawn: { at: now, reason } })
    return [`パブリックコメント「${id}」を取り下げました。元に戻すには reopen ${id} を使います。`]
  },
}
