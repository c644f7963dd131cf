import type { GuidelineCategory } from '../../../domain/plan/guideline.ts'
import type { LineLedger } from '../lineLedger.ts'
import { SourceError } from '../sourceError.ts'
import type { SourceLine, SourceText } from '../sourceText.ts'
import { lineRef } from './lineRef.ts'

/** The line that opens the legend, and with it the end of the tables. */
export function opensLegend(line: SourceLine): boolean {
  return line.text.trim() === '●参考'
}

const romanOne = 0x2160
const caption = /^.*「区分」欄の説明$/
const head = '区分\t説明'

/**
 * The legend of 区分 from its opening line to the end of the document: a caption, a head and one row for each category,
 * in order from Ⅰ. Nothing may stand after it.
 */
export function parseLegend(source: SourceText, ledger: LineLedger, lines: readonly SourceLine[]): readonly GuidelineCategory[] {
  const [opening, captionLine, headLine, ...rows] = lines
  const last = lines.at(-1)?.number ?? source.lines.length
  if (!opening || !captionLine || !headLine || rows.length === 0) {
    throw new SourceError(source.file, last, '区分の説明(凡例)が終わりまでありません。')
  }
  if (!caption.test(captionLine.text.trim())) throw new SourceError(source.file, captionLine.number, '「区分」欄の説明という見出しがありません。')
  if (headLine.text !== head) throw new SourceError(source.file, headLine.number, '凡例の見出しが「区分、説明」ではありません。')
  const categories = rows.map((row, index) => parseCategory(source, row, index))
  for (const line of lines) ledger.use('指針:凡例', line.number)
  return categories
}

function parseCategory(source: SourceText, { number, text }: SourceLine, index: number): GuidelineCategory {
  const mark = String.fromCodePoint(romanOne + index)
  const [written, description, ...more] = text.split('\t')
  if (written !== mark) throw new SourceError(source.file, number, `凡例の${index + 1}番目の区分は「${mark}」のはずです: ${written ?? ''}`)
  if (!description || description !== description.trim() || more.length > 0) {
    throw new SourceError(source.file, number, `凡例の区分「${mark}」の説明を一つに決められません。`)
  }
  return { mark, description, source: lineRef(source, number) }
}
