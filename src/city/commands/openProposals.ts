import { basename } from 'node:path'
import { parameterOf } from '../arguments/parseArguments.ts'
import type { Command } from '../command.ts'
import { definedOnly } from '../definedOnly.ts'
import { InputError, inputError, type InputFault } from '../InputError.ts'
import { personalFieldOf } from '../personalFieldOf.ts'
import { publishDocument } from '../publishDocument.ts'
import { readInputText } from '../readInputFile.ts'
import { versionText } from '../versionText.ts'
import { createFieldReader } from '../yaml/fieldReader.ts'
import { readYaml } from '../yaml/readYaml.ts'
import type { ProposalForm } from '../../domain/participation/participationChunks.ts'

/** The one id of わたしの提案. */
export const proposalsId = 'proposals'

/** `proposals open FILE.yaml` */
export const openProposals: Command = {
  words: ['proposals', 'open'],
  parameters: ['ファイル.yaml'],
  options: {},
  summary: 'わたしの提案の受付を、YAMLの説明と連絡先の項目で開きます。',
  example: 'proposals open 提案.yaml',
  async run(input, { storage, directory, now }) {
    const path = parameterOf(input, 'ファイル.yaml')
    const form = parseProposals(basename(path), await readInputText(directory, path))
    const opened = await storage()
    const { version, change } = await publishDocument(opened, { kind: 'proposals', id: proposalsId, build: number => ({ ...form, version: number }) }, now)
    await opened.publications.setState('proposals', proposalsId, {})
    return [`わたしの提案: ${versionText(change, version)}。受付中です。`]
  },
}

/** `proposals close` */
export const closeProposals: Command = {
  words: ['proposals', 'close'],
  parameters: [],
  options: {},
  summary: 'わたしの提案の受付を閉じます。届いた提案は残ります。',
  example: 'proposals close',
  async run(_input, { storage, now }) {
    const opened = await storage()
    const publication = await opened.publications.latest('proposals', proposalsId)
    if (!publication || publication.state.withdrawn) throw inputError('わたしの提案は、受け付けていません。')
    await opened.publications.setState('proposals', proposalsId, { withdrawn: { at: now, reason: '受付を終わりました。' } })
    return ['わたしの提案の受付を閉じました。']
  },
}

/** Reads the YAML of わたしの提案. Throws an {@link InputError} with all faults. */
export function parseProposals(file: string, text: string): Omit<ProposalForm, 'version'> {
  const yaml = readYaml(file, text)
  if (yaml.kind === 'faults') throw new InputError(yaml.faults)
  const faults: InputFault[] = []
  const fields = createFieldReader(file, yaml.node, faults)
  const form = {
    contactFields: fields.texts('連絡先の項目').map(personalFieldOf),
    explanation: fields.needed('説明'),
    ...definedOnly({ division: fields.text('担当課') }),
  }
  if (form.contactFields.length === 0) fields.fault('連絡先の項目', '返信に使う項目が、一つ以上必要です。')
  fields.finish()
  if (faults.length > 0) throw new InputError(faults)
  return form
}
