import { callPhaseAt } from '../../domain/publicComment/callPhaseAt.ts'
import { standingDocument } from '../../domain/participation/standingDocument.ts'
import { parameterOf } from '../arguments/parseArguments.ts'
import type { Command } from '../command.ts'
import { inputError } from '../InputError.ts'

/** `call considering ID` */
export const considerCall: Command = {
  words: ['call', 'considering'],
  parameters: ['ID'],
  options: {},
  summary: '募集を終えたパブリックコメントを、検討中にします。',
  example: 'call considering sogo-keikaku',
  async run(input, { storage, now }) {
    const id = parameterOf(input, 'ID')
    const opened = await storage()
    const publication = await opened.publications.latest('call', id)
    if (!publication) throw inputError(`パブリックコメント「${id}」がありません。npm run city -- list で確かめてください。`)
    const phase = callPhaseAt(standingDocument(publication), now, await opened.results.latest('call', id))
    if (phase === 'announced' || phase === 'open') throw inputError(`パブリックコメント「${id}」の募集は、まだ終わっていません。早く締め切るには close ${id} を使います。`)
    if (phase !== 'closed') throw inputError(`パブリックコメント「${id}」は、もう検討中か、結果を公表したか、取り下げたものです。`)
    await opened.publications.setState('call', id, { ...publication.state, consideringAt: now })
    return [`パブリックコメント「${id}」を検討中にしました。`]
  },
}
