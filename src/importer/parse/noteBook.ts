import type { ReadingRule, SourceNote } from '../../domain/plan/sourceNote.ts'
import type { SourceRef } from '../../domain/plan/sourceRef.ts'

/** Collects what the parser repaired or found to disagree in one document, to be handed to the parts of the dataset and to the report. */
export class NoteBook {
  readonly #notes: SourceNote[] = []
  /** The notes in order, until another one is added: every part of the document asks for them. */
  #sorted: readonly SourceNote[] | undefined
  readonly #layoutRules: ReadonlySet<string>
  readonly document: string

  constructor(document: string, rules: readonly ReadingRule[]) {
    this.document = document
    this.#layoutRules = new Set(rules.filter(rule => rule.effect === 'layout').map(rule => rule.id))
  }

  /** A place in this document. */
  at(from: number, to = from): SourceRef {
    return { document: this.document, from, to }
  }

  repair(rule: string, line: number, before: string, after: string): void {
    this.#add({ kind: 'repair', rule, at: this.at(line), before, after })
  }

  discrepancy(rule: string, shown: { text: string, line: number }, other: { text: string, line: number }): void {
    this.#add({
      kind: 'discrepancy', rule,
      shown: shown.text, shownAt: this.at(shown.line), other: other.text, otherAt: this.at(other.line),
    })
  }

  #add(note: SourceNote): void {
    this.#notes.push(note)
    this.#sorted = undefined
  }

  /** The notes that readers of one of the places should see, in the order of the document: not those of layout. */
  touching(...places: readonly SourceRef[]): SourceNote[] {
    return this.all().filter(note => !this.#layoutRules.has(note.rule) && linesOf(note).some(line => places.some(place => line >= place.from && line <= place.to)))
  }

  /** All notes, in the order of the lines they begin at. */
  all(): readonly SourceNote[] {
    this.#sorted ??= [...this.#notes].sort((a, b) => (linesOf(a)[0] ?? 0) - (linesOf(b)[0] ?? 0))
    return this.#sorted
  }
}

function linesOf(note: SourceNote): number[] {
  return note.kind === 'repair' ? [note.at.from] : [note.shownAt.from, note.otherAt.from]
}
