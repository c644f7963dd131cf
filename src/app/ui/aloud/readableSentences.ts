import { sentencesOf, type Sentence } from '../../../domain/speech/sentencesOf.ts'

/** A sentence of a page: what it says, and where it stands as long as it stands there. */
export interface ReadableSentence {
  readonly text: string
  /** `undefined` once the page shows something else in its place. */
  readonly range: () => Range | undefined
}

interface TextPart {
  readonly node: Text
  /** Where the node's text begins in the text of its block. */
  readonly from: number
}

interface TextBlock {
  /** What is said before it and stands elsewhere: the heading of a cell's column. */
  lead: string
  text: string
  readonly parts: TextPart[]
}

/** What is for the eye alone, or leads elsewhere. */
const passedOver = '[data-not-aloud], rt, rp, thead, svg, button, select, input, textarea, nav, figure, [aria-hidden="true"], details:not([open]) > :not(summary)'

/**
 * The sentences of a page that are read aloud, in turn: what stands in its parts marked `data-aloud` and is shown, in Japanese. A part in
 * another language (the app's own words) is left out, since the voice is a Japanese one.
 */
export function readableSentences(page: Element): readonly ReadableSentence[] {
  const parts = [...page.querySelectorAll('[data-aloud]')].filter(part => !part.parentElement?.closest('[data-aloud]'))
  return parts.flatMap(blocksOf).flatMap(block => sentencesOf(block.text).map((sentence, index) => ({
    text: (index === 0 ? block.lead : '') + block.text.slice(sentence.from, sentence.to),
    range: () => rangeOf(block, sentence),
  })))
}

function blocksOf(part: Element): readonly TextBlock[] {
  const blocks: TextBlock[] = []
  /** Nothing is said between a cell's beginning and its first words. */
  const begin = (lead = blocks.at(-1)?.text === '' ? blocks.at(-1)?.lead ?? '' : ''): void => void blocks.push({ lead, text: '', parts: [] })
  function visit(element: Element): void {
    if (element.matches(passedOver) || element.getClientRects().length === 0) return
    const style = getComputedStyle(element)
    const isInLine = /^(inline|inline-block|ruby|contents)$/.test(style.display)
    const isJapanese = element.closest('[lang]')?.getAttribute('lang')?.startsWith('ja') ?? false
    if (element.localName === 'td') begin(headingOf(element))
    else if (!isInLine) begin()
    for (const node of element.childNodes) {
      if (node instanceof Element) visit(node)
      else if (node instanceof Text && isJapanese) add(node, style.whiteSpace.startsWith('pre'))
    }
    if (element.localName === 'td') begin('')
    else if (!isInLine || element.localName === 'br') begin()
  }
  function add(node: Text, keepsLines: boolean): void {
    const block = blocks.at(-1)
    if (!block) return
    block.parts.push({ node, from: block.text.length })
    // A line break of the source is none on the screen. As many letters as before: places stay places.
    block.text += keepsLines ? node.data : node.data.replaceAll(/\s/g, ' ')
  }
  begin()
  visit(part)
  return blocks
}

/** What stands above the column of a cell, as it is said before it. */
function headingOf(cell: Element): string {
  const heading = cell instanceof HTMLTableCellElement ? cell.closest('table')?.tHead?.rows[0]?.cells[cell.cellIndex] : undefined
  const said = heading ? blocksOf(heading).map(({ text }) => text.trim()).join('') : ''
  return said && `${said}、`
}

function rangeOf({ parts }: TextBlock, { from, to }: Sentence): Range | undefined {
  const first = parts.findLast(part => part.from <= from)
  const last = parts.findLast(part => part.from < to)
  if (!first?.node.isConnected || !last?.node.isConnected || to - last.from > last.node.length) return undefined
  const range = new Range()
  range.setStart(first.node, from - first.from)
  range.setEnd(last.node, to - last.from)
  return range
}
