import { hasKanji } from '../reading/kanaLetters.ts'
import type { ReadingDictionary } from '../reading/readingDictionary.ts'
import { ByteList } from './byteList.ts'
import { createGramPostings, type GramPostings } from './gramPostings.ts'
import { letterKind } from './letterKind.ts'
import { eachNormalised } from './normaliseText.ts'
import { speak } from './readAloud.ts'
import type { FieldRank, SearchDocument } from './searchDocument.ts'

/** Parts texts in a corpus; nobody types it and no text holds it. */
const border = '\u0000'

/** All fields' texts in one, to be searched at once. */
export interface JoinedTexts {
  readonly text: string
  /** For each letter the number of its field. */
  readonly owners: Uint32Array
  /** Where each field begins; one more for the end. */
  readonly starts: Uint32Array
  readonly postings: GramPostings
}

/** What search needs to know of each field. Fields are numbered through all documents. */
export interface Corpus {
  readonly documents: readonly SearchDocument[]
  readonly written: JoinedTexts
  /** For each letter of `written` its `LetterKind` in the original. */
  readonly letterKinds: Uint8Array
  /** The same fields as they are read, made when first asked for; empty for those without kanji. None without a word list. */
  readonly spoken: () => JoinedTexts | undefined
  readonly documentOfField: Uint32Array
  readonly rankOfField: readonly FieldRank[]
  /** The number of each document's first field; one more for the end. */
  readonly firstField: Uint32Array
}

/** Fields that are worked on in one step of {@link corpusSteps}. */
const fieldsInStep = 40

/** Joins and indexes all documents' fields; the readings once they are asked for. */
export function createCorpus(documents: readonly SearchDocument[], words: ReadingDictionary | undefined): Corpus {
  const written = finish(writtenSteps(documents))
  let spoken: JoinedTexts | undefined
  return { ...written, spoken: () => spoken ??= words && finish(spokenSteps(documents, words)) }
}

/** The same in short steps, the readings too, so that a screen can answer in between. */
export function* corpusSteps(documents: readonly SearchDocument[], words: ReadingDictionary | undefined): Generator<void, Corpus, void> {
  const written = yield* writtenSteps(documents)
  const spoken = words && (yield* spokenSteps(documents, words))
  return { ...written, spoken: () => spoken }
}

function finish<Result>(steps: Generator<void, Result, void>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

function* writtenSteps(documents: readonly SearchDocument[]): Generator<void, Omit<Corpus, 'spoken'>, void> {
  const fields = documents.flatMap((document, index) => document.fields.map(({ rank, text }) => ({ index, rank, text })))
  const firstField = new Uint32Array(documents.length + 1)
  documents.forEach((document, index) => {
    firstField[index + 1] = (firstField[index] ?? 0) + document.fields.length
  })
  const kinds = new ByteList()
  const written: string[] = []
  for (const field of fields) {
    written.push(normaliseWithKinds(field.text, kinds))
    if (written.length % fieldsInStep === 0) yield
  }
  return {
    documents,
    written: joinTexts(written),
    letterKinds: kinds.bytes(),
    documentOfField: Uint32Array.from(fields, field => field.index),
    rankOfField: fields.map(field => field.rank),
    firstField,
  }
}

function* spokenSteps(documents: readonly SearchDocument[], words: ReadingDictionary): Generator<void, JoinedTexts, void> {
  const starts = new ByteList()
  const spoken: string[] = []
  for (const { text } of documents.flatMap(document => document.fields)) {
    spoken.push(hasKanji(text) ? speak(text, words, starts) : '')
    starts.push(0)
    if (spoken.length % fieldsInStep === 0) yield
  }
  return joinTexts(spoken, starts.bytes())
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

function joinTexts(texts: readonly string[], isStart?: Uint8Array): JoinedTexts {
  const starts = new Uint32Array(texts.length + 1)
  texts.forEach((text, field) => {
    starts[field + 1] = (starts[field] ?? 0) + text.length + border.length
  })
  const owners = new Uint32Array(starts.at(-1) ?? 0)
  texts.forEach((_, field) => owners.fill(field, starts[field], starts[field + 1]))
  const text = texts.map(each => each + border).join('')
  return { text, owners, starts, postings: createGramPostings(text, isStart) }
}
