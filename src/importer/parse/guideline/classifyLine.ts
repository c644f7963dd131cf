import { SourceError } from '../sourceError.ts'
import type { SourceLine, SourceText } from '../sourceText.ts'
import type { GuidelineLine } from './guidelineLine.ts'
import { fixedColumns } from './tableHead.ts'

const circledOne = 0x2460

/** Tells what a line of the body is; a line without any of the marks is an error. */
export function classifyLine(source: SourceText, title: string, { number, text }: SourceLine): GuidelineLine {
  if (text.includes('\t')) {
    const cells = text.split('\t')
    return { kind: cells[0] === fixedColumns[0] ? 'head' : 'row', number, cells }
  }
  const trimmed = text.trim()
  if (trimmed === title) return { kind: 'page', number }

  const [, digits, section] = /^([1-9]\d*) +(\S.*)$/.exec(trimmed) ?? []
  if (digits && section) return { kind: 'section', number, ordinal: Number(digits), heading: section }

  const [, circled, part] = /^([①-⑳]) *(\S.*)$/.exec(trimmed) ?? []
  if (circled && part) return { kind: 'part', number, ordinal: circled.charCodeAt(0) - circledOne + 1, heading: part }

  const [, topic] = /^◎ *(\S.*)$/.exec(trimmed) ?? []
  if (topic) return { kind: 'topic', number, ordinal: 0, heading: topic }

  throw new SourceError(source.file, number, `見出し、表、ページの表題のどれでもない行です: ${trimmed.slice(0, 60)}`)
}
