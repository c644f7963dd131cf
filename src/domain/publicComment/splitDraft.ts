import { readHeadings, type DraftPart } from './readHeadings.ts'
import { shapeOf, textSimilarity } from '../change/textSimilarity.ts'
import type { DraftSection } from './publicCommentCall.ts'

/** From how alike on, from 0 to 1, a changed section counts as the one before. */
const alike = 0.5

/**
 * 案を節に分ける: cuts a draft in Markdown into sections at its headings (`#` to `######`, code apart). Remarks hang on ids, so a section
 * keeps its id through edits: by an explicit `{#id}` behind the heading, else by an equal heading of the version before, else by the
 * likest heading and text. What is new gets an id made of its own words, never one that was given to another section.
 */
export function splitDraft(markdown: string, previous: readonly DraftSection[] = []): readonly DraftSection[] {
  const parts = readHeadings(markdown)
  const ids = new Map<DraftPart, string>()
  const left = new Set(previous)
  const explicit = new Set(parts.flatMap(({ id }) => id ?? []))
  const settle = (part: DraftPart, id: string) => {
    ids.set(part, id)
    for (const section of left) if (section.id === id) left.delete(section)
  }
  for (const part of parts) if (part.id !== undefined) settle(part, part.id)
  for (const isSame of [isEqual, hasEqualHeading]) {
    for (const part of parts) {
      const match = ids.has(part) ? undefined : [...left].find(section => !explicit.has(section.id) && isSame(part, section))
      if (match) settle(part, match.id)
    }
  }
  for (const { part, section } of likeliest(parts.filter(part => !ids.has(part)), [...left])) {
    if (!ids.has(part) && left.has(section)) settle(part, section.id)
  }
  const taken = new Set([...explicit, ...previous.map(({ id }) => id), ...ids.values()])
  return parts.map((part) => {
    const { level, heading, text } = part
    return { id: ids.get(part) ?? newId(part, taken), level, heading, text }
  })
}

function isEqual(part: DraftPart, section: DraftSection): boolean {
  return part.heading === section.heading && part.text === section.text
}

function hasEqualHeading(part: DraftPart, section: DraftSection): boolean {
  return part.heading === section.heading
}

/** Pairs that are alike enough, the likest first. */
function likeliest(parts: readonly DraftPart[], sections: readonly DraftSection[]) {
  const shapes = sections.map(section => ({ section, shape: shapeOf(`${section.heading}${section.text}`) }))
  return parts
    .flatMap((part) => {
      const own = shapeOf(`${part.heading}${part.text}`)
      return shapes.map(({ section, shape }) => ({ part, section, likeness: textSimilarity(own, shape) }))
    })
    .filter(({ likeness }) => likeness >= alike)
    .sort((one, other) => other.likeness - one.likeness)
}

/** An id out of heading and text, so that a section that was taken out and comes back is the same one. */
function newId({ heading, text }: DraftPart, taken: Set<string>): string {
  for (let count = 0; ; count++) {
    const id = `s-${digest(`${heading}\n${text}\n${count}`)}`
    if (taken.has(id)) continue
    taken.add(id)
    return id
  }
}

/** FNV-1a of 32 bits: short and stable, and no secret hangs on it. */
function digest(text: string): string {
  let hash = 0x811c9dc5
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash.toString(36).padStart(7, '0')
}
