/**
 * One way in which a word may stand in a text. `written` is looked for in the texts as they stand, `spoken` in their readings
 * from the start of a word, `within` anywhere in their readings.
 */
export interface WordForm {
  readonly text: string
  readonly where: 'written' | 'spoken' | 'within'
  /** How much a hit counts, above 0 to 1: 1 for the word as it was typed. */
  readonly factor: number
}

/** A word to be found, in any of its forms. All its texts are normalised. */
export interface QueryWord {
  /** As it was typed. */
  readonly typed: string
  readonly forms: readonly WordForm[]
  /** Looked for only where no form is found in any text. */
  readonly lastForms: readonly WordForm[]
}
