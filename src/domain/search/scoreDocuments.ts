import { fieldRanks, type Corpus } from './corpus.ts'
import { fieldAt } from './fieldAt.ts'
import { findMatches } from './findMatches.ts'
import type { QueryWord, WordForm } from './queryWord.ts'
import type { FieldRank, SearchKind } from './searchDocument.ts'
import { Tally } from './tally.ts'

/** Points of a match by the field's rank: a name says more than a summary, that more than all the rest, and what many share least. */
const rankPoints: Readonly<Record<FieldRank, number>> = { name: 10, summary: 5, body: 2, shared: 1 }
const pointsByRank = Float64Array.from(fieldRanks, rank => rankPoints[rank])
const nameRank = fieldRanks.indexOf('name')
/** A name that is nothing but the word has this many points more; one of which it is half, half of them. */
const wholeNamePoints = 4
/** Each further match in a document adds this share, up to a number of them. */
const repeatShare = 0.02
const mostRepeats = 8
/** Each halving of the number of documents that hold a word adds this share: of several words the rarest says most. */
const rarityShare = 0.1
/** How readily a kind is what was meant, other things being equal. */
const kindShares: Readonly<Record<SearchKind, number>> = {
  pillar: 0.9, policy: 1, project: 1.05, relatedProject: 0.85, leadingProject: 0.9, leadingItem: 0.7,
  initiative: 0.85, record: 0.55, division: 0.9, introduction: 0.8, costTable: 0.9,
  plan: 0.5, guideline: 0.5, sdg: 0.3,
  survey: 1, call: 1, event: 1, result: 0.9,
}

/** What a search found: the points of each document, and in how many of the words it was found. */
export interface Scores {
  readonly points: Float64Array
  readonly matchedWords: Uint32Array
  /** For each word those of its forms that stand in any text. */
  readonly found: readonly (readonly WordForm[])[]
}

/** One for each corpus, empty between searches: room for every document of it is not made anew with every key. */
const tallies = new WeakMap<Corpus, Tally>()

function tallyOf(corpus: Corpus): Tally {
  const tally = tallies.get(corpus) ?? new Tally(corpus.documents.length)
  tallies.set(corpus, tally)
  return tally
}

/** Scores all documents by all words. */
export function scoreDocuments(corpus: Corpus, words: readonly QueryWord[]): Scores {
  const count = corpus.documents.length
  const points = new Float64Array(count)
  const matchedWords = new Uint32Array(count)
  const tally = tallyOf(corpus)
  const shares = corpus.kinds.map(kind => kindShares[kind])
  const found = words.map((word) => {
    let forms = tallyForms(corpus, word.forms, tally)
    if (forms.length === 0) forms = tallyForms(corpus, word.lastForms, tally)
    const rarity = 1 + rarityShare * Math.log2(count / Math.max(1, tally.count))
    for (let index = 0; index < tally.count; index += 1) {
      const document = tally.documents[index] ?? 0
      const repeats = 1 + repeatShare * Math.min(mostRepeats, (tally.matches[document] ?? 1) - 1)
      points[document] = (points[document] ?? 0) + (tally.best[document] ?? 0) * rarity * repeats * (shares[corpus.kindOfDocument[document] ?? 0] ?? 1)
      matchedWords[document] = (matchedWords[document] ?? 0) + 1
    }
    tally.clear()
    return forms
  })
  return { points, matchedWords, found }
}

/** Keeps the best match of each document. Returns the forms that stand anywhere. */
function tallyForms(corpus: Corpus, forms: readonly WordForm[], tally: Tally): readonly WordForm[] {
  return forms.filter(form => tallyForm(corpus, form, tally))
}

/** Matches come in the texts' order: those of one document, and of one field in it, follow one another. */
function tallyForm(corpus: Corpus, form: WordForm, tally: Tally): boolean {
  const found = findMatches(corpus, form)
  if (!found) return false
  const { positions, starts, quality } = found
  let field = 0
  let end = 0
  let document = -1
  let points = 0
  let best = 0
  let matches = 0
  for (let index = 0; index < positions.length; index += 1) {
    const position = positions[index] ?? 0
    if (position >= end) {
      field = fieldAt(starts, position, field)
      end = starts[field + 1] ?? 0
      points = pointsOf(corpus, field, form)
      const next = corpus.documentOfField[field] ?? 0
      if (next !== document) {
        if (matches > 0) tally.add(document, best, matches)
        document = next
        best = 0
        matches = 0
      }
    }
    const here = quality ? points * quality(position) : points
    if (here > best) best = here
    matches += 1
  }
  if (matches > 0) tally.add(document, best, matches)
  return positions.length > 0
}

/** What a form counts in a field. */
function pointsOf({ rankOfField, written: { starts } }: Corpus, field: number, { text, factor }: WordForm): number {
  const rank = rankOfField[field] ?? 0
  const length = (starts[field + 1] ?? 0) - (starts[field] ?? 0) - 1
  const whole = rank === nameRank ? wholeNamePoints * Math.min(1, text.length / length) : 0
  return ((pointsByRank[rank] ?? 0) + whole) * factor
}
