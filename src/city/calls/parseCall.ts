import type { ContactPoint, PublicCommentCall } from '../../domain/publicComment/publicCommentCall.ts'
import { isPublicationId } from '../../domain/participation/publicationId.ts'
import type { SubmissionWindow } from '../../domain/submission/deadline.ts'
import { definedOnly, someOf } from '../definedOnly.ts'
import { parseEventDay } from '../events/parseEventCells.ts'
import type { InputFault } from '../InputError.ts'
import { parseWindow } from '../parseWhen.ts'
import { personalFieldOf } from '../personalFieldOf.ts'
import { createFieldReader, type FieldReader } from '../yaml/fieldReader.ts'
import { readYaml } from '../yaml/readYaml.ts'

/** A file beside the call's YAML, with the title under which it is shown. */
export interface NamedFile {
  readonly title: string
  readonly file: string
}

/** A call as its YAML says it; draft and materials are still names of files. */
export interface CallSource {
  readonly call: Omit<PublicCommentCall, 'version' | 'draft' | 'materials'>
  readonly draftFile: string
  readonly materials: readonly NamedFile[]
  /** 変更の説明 of this publication. */
  readonly revisionNote?: string
}

/** A call's YAML read: what it says, and what is wrong with it. With faults the source is incomplete; of a text that is no YAML there is none. */
export interface ParsedCall {
  readonly source?: CallSource
  readonly faults: readonly InputFault[]
}

/** Reads the YAML of one パブリックコメント募集; its items have Japanese names (docs/city.md). All faults at once. */
export function parseCall(file: string, text: string): ParsedCall {
  const yaml = readYaml(file, text)
  if (yaml.kind === 'faults') return { faults: yaml.faults }
  const faults: InputFault[] = []
  const fields = createFieldReader(file, yaml.node, faults)
  const id = fields.needed('ID')
  if (id !== '' && !isPublicationId(id)) fields.fault('ID', 'IDは、半角の英小文字・数字・ハイフンで60字までにしてください。')
  const note = fields.text('変更の説明')
  const source: CallSource = {
    call: {
      format: 1,
      id,
      title: fields.needed('案件名'),
      purpose: fields.needed('趣旨・背景'),
      window: windowOf(fields),
      eligible: fields.texts('対象者'),
      otherWays: fields.texts('アプリ以外の提出方法'),
      placesToRead: fields.texts('閲覧場所'),
      personalFields: fields.texts('個人情報').map(personalFieldOf),
      resultsPlan: fields.needed('結果公表予定'),
      contact: contactOf(fields),
      history: fields.groups('更新履歴').map(entry => ({ on: entry.read('日付', parseEventDay, '日付として読めません。') ?? '', note: entry.needed('内容') })),
      ...definedOnly({
        legalBasis: fields.text('根拠'),
        shortPeriodReason: fields.text('30日未満の理由'),
        projectIds: someOf(fields.texts('関連事業')),
        policyIds: someOf(fields.texts('関連施策')),
      }),
    },
    draftFile: fields.needed('案'),
    materials: fields.groups('資料').map(entry => ({ title: entry.needed('題名'), file: entry.needed('ファイル') })),
    ...(note !== undefined && { revisionNote: note }),
  }
  fields.finish()
  return { source, faults }
}

function windowOf(fields: FieldReader): SubmissionWindow {
  const names = { opens: '募集開始', closes: '募集終了', rule: '締切の決め方', graceHours: '猶予時間' } as const
  const parsed = parseWindow({ opens: fields.text(names.opens), closes: fields.text(names.closes), rule: fields.text(names.rule), graceHours: fields.text(names.graceHours) })
  if (parsed.kind === 'window') return parsed.window
  for (const { at, reason } of parsed.faults) fields.fault(names[at], reason)
  return { opensAt: '', closesAt: '', rule: 'received-by' }
}

function contactOf(fields: FieldReader): ContactPoint {
  const contact = fields.group('問い合わせ先')
  if (!contact) {
    fields.fault('問い合わせ先', 'この項目がありません。')
    return { division: '' }
  }
  return {
    division: contact.needed('担当課'),
    ...definedOnly({ telephone: contact.text('電話'), email: contact.text('メール'), address: contact.text('住所') }),
  }
}
