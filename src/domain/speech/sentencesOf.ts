/** A stretch of a text, `to` exclusive. */
export interface Sentence {
  readonly from: number
  readonly to: number
}

/**
 * Letters that are spoken in one go. A browser's remote voice falls silent after about 15 seconds, in which some 80 letters are said; what
 * is longer is cut at a comma.
 */
const longest = 80
/** A cut that leaves fewer letters than this before it would sound like a stutter. */
const shortest = 15

const opening = /[「『（(［[【〈《〔]/u
const closing = /[」』）)］\]】〉》〕]/u
const ending = /[。．！？!?]/u
const comma = /[、，；;]/gu
const spoken = /[\p{L}\p{N}]/u

/**
 * Cuts a text into the sentences (文) in which it is read aloud: after 。！？ outside brackets, at line breaks, and within long ones at a
 * comma. What has no letter and no number (a dash for "nothing") is left out, and no sentence begins or ends with a space.
 */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  let depth = 0
  function end(to: number): void {
    for (const part of shorten(text, from, to)) {
      const trimmed = trim(text, part)
      if (spoken.test(text.slice(trimmed.from, trimmed.to))) sentences.push(trimmed)
    }
    from = to
  }
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at)
    if (letter === '\n') {
      end(at)
      depth = 0
    } else if (opening.test(letter)) {
      depth += 1
    } else if (closing.test(letter)) {
      depth = Math.max(0, depth - 1)
    } else if (depth === 0 && ending.test(letter) && !ending.test(text.charAt(at + 1)) && !isInNumber(text, at)) {
      end(at + 1)
    }
  }
  end(text.length)
  return sentences
}

/** The point of 3.5 or １．５ ends nothing. */
function isInNumber(text: string, at: number): boolean {
  return /[.．]/u.test(text.charAt(at)) && /\p{N}/u.test(text.charAt(at + 1))
}

function shorten(text: string, from: number, to: number): Sentence[] {
  const parts: Sentence[] = []
  let start = from
  while (to - start > longest) {
    const cut = placeToCut(text, start, to)
    if (cut === undefined) break
    parts.push({ from: start, to: cut })
    start = cut
  }
  return [...parts, { from: start, to }]
}

/** After the last comma that keeps the part short enough; where there is none, after the first that follows. */
function placeToCut(text: string, from: number, to: number): number | undefined {
  const commas = [...text.slice(from, to).matchAll(comma)].map(({ index }) => from + index + 1).filter(at => at - from >= shortest && to - at >= shortest)
  return commas.findLast(at => at - from <= longest) ?? commas[0]
}

function trim(text: string, { from, to }: Sentence): Sentence {
  const cut = text.slice(from, to)
  return { from: from + cut.length - cut.trimStart().length, to: to - cut.length + cut.trimEnd().length }
}
