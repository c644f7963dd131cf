import { readFileSync } from 'node:fs'
import type { ParticipationGuideline } from '../../../../src/domain/plan/guideline.ts'
import type { ReadingRule } from '../../../../src/domain/plan/sourceNote.ts'
import { parseGuideline } from '../../../../src/importer/parse/guideline/parseGuideline.ts'
import { LineLedger } from '../../../../src/importer/parse/lineLedger.ts'
import { SourceError } from '../../../../src/importer/parse/sourceError.ts'
import type { SourceText } from '../../../../src/importer/parse/sourceText.ts'

const realFile = '003_e5180ae7f634d245.txt'
const realLines: readonly string[] = readFileSync(new URL(`../../../../data/isehara/source/${realFile}`, import.meta.url), 'utf8').split('\n')

/** The guideline of the first city as its lines stand. */
export const realGuideline: SourceText = { document: 'guideline', file: realFile, lines: realLines }

/** A source of a few lines, named so that messages can be told. */
export function sourceOf(...lines: readonly string[]): SourceText {
  return { document: 'small', file: 'small.txt', lines }
}

/** A whole guideline, as small as the document family allows, with every level of heading. */
export const smallLines: readonly string[] = [
  '『指針』における「基本的な取り組み」への進捗状況等',
  '1 参加の推進',
  '① 計画の段階',
  '◎意見の把握',
  '基本的な取り組み\t「指針の記載内容」\t区分\t対応方針\t令和3年度の取り組み実績\t令和4年度の取り組み予定',
  '○調査\t活用\tⅠ\t担当課で検討。\t●調査をした。(企画課) ●集計(速報)をした。(広報課)\t',
  '\t\tⅡ\t各課で実施。\t\t●調査をする。(企画課)',
  '○対話\t検討\tⅠ\t担当課で検討。\t\t',
  '2 基盤づくり',
  '基本的な取り組み\t「指針の記載内容」\t区分\t対応方針\t令和3年度の取り組み実績\t令和4年度の取り組み予定',
  '○研修\t導入\tⅡ\t各課で実施。\t\t',
  '●参考',
  '当初における「区分」欄の説明',
  '区分\t説明',
  'Ⅰ\t担当課で検討。',
  'Ⅱ\t各課で実施。',
]

/** The small guideline with some of its lines (counted from 1) put differently; a list puts several lines there, an empty one none. */
export function smallGuideline(changes: Readonly<Record<number, string | readonly string[] | undefined>> = {}): SourceText {
  return sourceOf(...smallLines.flatMap((line, index) => changes[index + 1] ?? line))
}

/** Reads a source to its last line, as the importer does. */
export function readWhole(source: SourceText): { readonly guideline: ParticipationGuideline, readonly rules: readonly ReadingRule[] } {
  const ledger = new LineLedger(source)
  const read = parseGuideline(source, ledger)
  ledger.assertComplete()
  return read
}

/** The error with which something is refused; fails where it is not refused, or by something else than a `SourceError`. */
export function refusal(read: () => unknown): SourceError {
  try {
    read()
  }
  catch (error) {
    if (error instanceof SourceError) return error
    throw error
  }
  throw new Error('The source was taken as it stands.')
}
