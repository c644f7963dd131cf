import type { StoredSubmission } from '../../storage/storage.ts'
import type { ExportColumn } from './exportColumn.ts'
import type { ExportedSubmission } from './exportedSubmission.ts'

/** An instant as a spreadsheet reads it, western and in Asia/Tokyo: `2026-06-01 09:30:00`. */
export function japaneseClock(instant: string): string {
  return new Date(Date.parse(instant) + 9 * 60 * 60_000).toISOString().slice(0, 19).replace('T', ' ')
}

/** 受付の列, which every kind has. */
export const submissionColumns: readonly ExportColumn<ExportedSubmission>[] = [
  { heading: '受付番号', label: '受付番号', cell: ({ receipt }) => receipt.number },
  { heading: '受付日時', label: '届いた日時(日本時間)', cell: ({ receipt }) => japaneseClock(receipt.receivedAt) },
  { heading: '期限後', label: '期限の後に届いたか', values: '1=期限後;0=期限内', cell: ({ receipt }) => receipt.isLate ? '1' : '0' },
  { heading: '種類', label: 'はじめての提出か、訂正か、取下げの届けか', values: '回答;訂正;取下げ', cell: ({ kind, amendsId }) => kind === 'withdrawal' ? '取下げ' : amendsId === undefined ? '回答' : '訂正' },
  { heading: '状態', label: '受け取った後の状態(取下げの届けは空)', values: 'received=有効;superseded=訂正前;withdrawn=取り下げられた', cell: ({ kind, state }) => kind === 'withdrawal' ? '' : state },
  { heading: '訂正元', label: '訂正と取下げのとき、最初に届いたものの受付番号(同じ人の提出を一つにまとめるため)', cell: ({ rootNumber }) => rootNumber ?? '' },
  { heading: '版', label: '答えた版', cell: ({ form }) => String(form.version) },
]

/** 申込の受付結果, as of now. */
export const placementColumn: ExportColumn<StoredSubmission> = {
  heading: '受付結果', label: '受付かキャンセル待ちか(いまの時点)', values: 'accepted=受付;waiting=キャンセル待ち', cell: ({ placement }) => placement ?? '',
}
