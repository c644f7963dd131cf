import { hasKanji } from '../reading/kanaLetters.ts'
import type { ReadingDictionary } from '../reading/readingDictionary.ts'
import { ByteList } from './byteList.ts'
import { gramPostingsSteps, type GramPostings } from './gramPostings.ts'
import { letterKind } from './letterKind.ts'
import { eachNormalised } from './normaliseText.ts'
import { speak } from './readAloud.ts'
import { runToEnd } from './runToEnd.ts'
import type { FieldRank, SearchDocument, SearchKind } from './searchDocument.ts'

/** Parts texts in a corpus; nobody types it and no text holds it. */
const border = '\u0000'

/** All fields' texts in one, to be searched at once. */
export interface JoinedTexts {
  readonly text: string
  /** Where each field begins; one more for the end. */
  readonly starts: Uint32Array
  readonly postings: GramPostings
}

/** Texts as they are read. */
export interface SpokenTexts extends JoinedTexts {
  /** For each letter its `SpokenStart`. */
  readonly isStart: Uint8Array
}

/** The ranks of fields, highest first: `Corpus.rankOfField` holds places in this list. */
export const fieldRanks = ['name', 'summary', 'body', 'shared'] as const satisfies readonly FieldRank[]

/** What search needs to know of each field. Fields are numbered through all documents. */
export interface Corpus {
  readonly documents: readonly SearchDocument[]
  readonly written: JoinedTexts
  /** For each letter of `written` its `LetterKind` in the original. */
  readonly letterKinds: Uint8Array
  /** The same fields as they are read, made when first asked for; empty for those without kanji. None without a word list. */
  readonly spoken: () => SpokenTexts | undefined
  readonly documentOfField: Uint32Array
  /** A place in {@link fieldRanks}. */
  readonly rankOfField: Uint8Array
  /** The kinds that there are; `kindOfDocument` holds places in this list. */
  readonly kinds: readonly SearchKind[]
  readonly kindOfDocument: Uint8Array
  /** The number of each document's first field; one more for the end. */
  readonly firstField: Uint32Array
}

/** Fields that are worked on in one step of {@link corpusSteps}. */
const fieldsInStep = 8

/** Joins and indexes all documents' fields; the readings once they are asked for. */
export function createCorpus(documents: readonly SearchDocument[], words: ReadingDictionary | undefined): Corpus {
  const written = runToEnd(writtenSteps(documents))
  let spoken: SpokenTexts | undefined
  return { ...written, spoken: () => spoken ??= words && runToEnd(spokenSteps(documents, words)) }
}

/** The same in short steps, the readings too, so that a screen can answer in between. */
export function* corpusSteps(documents: readonly SearchDocument[], words: ReadingDictionary | undefined): Generator<void, Corpus, void> {
  const written = yield* writtenSteps(documents)
  const spoken = words && (yield* spokenSteps(documents, words))
  return { ...written, spoken: () => spoken }
}

function* writtenSteps(documents: readonly SearchDocument[]): Generator<void, Omit<Corpus, 'spoken'>, void> {
  const fields = documents.flatMap((document, index) => document.fields.map(({ rank, text }) => ({ index, rank, text })))
  const firstField = new Uint32Array(documents.length + 1)
  documents.forEach((document, index) => {
    firstField[index + 1] = (firstField[index] ?? 0) + document.fields.length
  })
  const letterKinds = new ByteList()
  const written: string[] = []
  for (const field of fields) {
    written.push(normaliseWithKinds(field.text, letterKinds))
    if (written.length % fieldsInStep === 0) yield
  }
  const kindsThere = [...new Set(documents.map(document => document.kind))]
  return {
    documents,
    written: yield* joinSteps(written),
    letterKinds: letterKinds.bytes(),
    documentOfField: Uint32Array.from(fields, field => field.index),
    rankOfField: Uint8Array.from(fields, field => fieldRanks.indexOf(field.rank)),
    kinds: kindsThere,
    kindOfDocument: Uint8Array.from(documents, document => kindsThere.indexOf(document.kind)),
    firstField,
  }
}

function* spokenSteps(documents: readonly SearchDocument[], words: ReadingDictionary): Generator<void, SpokenTexts, void> {
  const starts = new ByteList()
  const spoken: string[] = []
  for (const { text } of documents.flatMap(document => document.fields)) {
    spoken.push(hasKanji(text) ? speak(text, words, starts) : '')
    // Nobody types a border, but what ends before one is whole.
    starts.push(1)
    if (spoken.length % fieldsInStep === 0) yield
  }
  const isStart = starts.bytes()
  return { ...yield* joinSteps(spoken, isStart), isStart }
}

/** Normalises a field's text and adds the kind of each letter, and one for the border after it. */
function normaliseWithKinds(original: string, kinds: ByteList): string {
  let text = ''
  eachNormalised(original, (letters, start) => {
    text += letters
    const kind = letterKind(original.charAt(start))
    for (let count = 0; count < letters.length; count += 1) kinds.push(kind)
  })
  kinds.push(0)
  return text
}

function* joinSteps(texts: readonly string[], isStart?: Uint8Array): Generator<void, JoinedTexts, void> {
  const starts = new Uint32Array(texts.length + 1)
  texts.forEach((text, field) => {
    starts[field + 1] = (starts[field] ?? 0) + text.length + border.length
  })
  yield
  const text = texts.map(each => each + border).join('')
  return { text, starts, postings: yield* gramPostingsSteps(text, isStart) }
}
