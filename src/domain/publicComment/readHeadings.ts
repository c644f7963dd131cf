/** A heading of a Markdown text with what stands below it up to the next. */
export interface DraftPart {
  /** 1 to 6 */
  readonly level: number
  readonly heading: string
  /** An explicit `{#id}` behind the heading. */
  readonly id?: string
  readonly text: string
}

/** Cuts Markdown at its headings. Text before the first stands under a heading without words. Lines within fenced code are no headings. */
export function readHeadings(markdown: string): readonly DraftPart[] {
  const parts: { level: number, heading: string, id?: string, lines: string[] }[] = []
  let fence: string | undefined
  for (const line of markdown.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n').split('\n')) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    if (fence === undefined) fence = mark
    else if (mark?.startsWith(fence) === true && line.trim() === mark) fence = undefined
    const [, signs, words] = (fence === undefined ? /^ {0,3}(#{1,6})(?:[ \t\u3000]+(.*?))?(?:[ \t]+#+)?[ \t]*$/.exec(line) : null) ?? []
    if (signs !== undefined) parts.push({ level: signs.length, ...readId(words ?? ''), lines: [] })
    else {
      if (parts.length === 0) {
        if (line.trim() === '') continue
        parts.push({ level: 1, heading: '', lines: [] })
      }
      parts.at(-1)?.lines.push(line)
    }
  }
  return parts.map(({ lines, ...part }) => ({ ...part, text: lines.join('\n').trim() }))
}

function readId(words: string): { heading: string, id?: string } {
  const [, heading, id] = /^(.*?)[ \t\u3000]*\{#([a-z0-9][a-z0-9-]{0,62})\}[ \t\u3000]*$/.exec(words) ?? []
  return id === undefined || heading === undefined ? { heading: words.trim() } : { heading: heading.trim(), id }
}
