import type { EventRegistration } from '../../domain/event/eventRegistration.ts'
import type { Proposal } from '../../domain/proposal/proposal.ts'
import type { PublicCommentRemark } from '../../domain/publicComment/publicComment.ts'
import { safeCell } from '../../domain/figures/safeCell.ts'
import type { ExportColumn } from './exportColumn.ts'

/** 意見の列, one row for each remark. `headings` are those of every version's draft by section id. */
export function remarkColumns(headings: ReadonlyMap<string, string>): readonly ExportColumn<PublicCommentRemark>[] {
  return [
    { heading: '該当箇所ID', label: '意見をつけた見出しのID(空は全体)', cell: ({ sectionId }) => sectionId ?? '' },
    { heading: '該当箇所', label: '意見をつけた見出し(空は全体)', cell: ({ sectionId }) => sectionId === undefined ? '' : safeCell(headings.get(sectionId) ?? '') },
    { heading: '意見', label: '意見', cell: ({ text }) => safeCell(text) },
  ]
}

/** わたしの提案の列 */
export const proposalColumns: readonly ExportColumn<Proposal>[] = [
  { heading: '件名', label: '件名', cell: ({ subject }) => safeCell(subject) },
  { heading: '本文', label: '本文', cell: ({ text }) => safeCell(text) },
  { heading: '関連の種別', label: '何についての提案か', values: 'project=事業;policy=施策', cell: ({ about }) => about?.kind ?? '' },
  { heading: '関連の番号', label: '事業か施策の番号', cell: ({ about }) => safeCell(about?.id ?? '') },
  { heading: '返信希望', label: '返信を希望するか', values: '1=希望する;0=希望しない', cell: ({ wantsReply }) => wantsReply ? '1' : '0' },
]

/** 参加申込の列 */
export const registrationColumns: readonly ExportColumn<EventRegistration>[] = [
  { heading: '人数', label: '申込の人数', cell: ({ people }) => String(people) },
  { heading: '配慮', label: '配慮してほしいこと', cell: ({ note }) => safeCell(note ?? '') },
]
