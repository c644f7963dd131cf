import type { Corpus } from './corpus.ts'
import { eachMatch } from './eachMatch.ts'
import type { QueryWord, WordForm } from './queryWord.ts'
import type { FieldRank, SearchKind } from './searchDocument.ts'

/** Points of a match by the field's rank: a name says more than a summary, that more than all the rest. */
const rankPoints: Readonly<Record<FieldRank, number>> = { name: 10, summary: 5, body: 2 }
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
}

/** What a search found: the points of each document, and in how many of the words it was found. */
export interface Scores {
  readonly points: Float64Array
  readonly matchedWords: Uint8Array
}

/** Scores all documents by all words. At most 255 words. */
export function scoreDocuments(corpus: Corpus, words: readonly QueryWord[]): Scores {
  const count = corpus.documents.length
  const scores = { points: new Float64Array(count), matchedWords: new Uint8Array(count) }
  const best = new Float64Array(count)
  const matches = new Uint32Array(count)
  for (const word of words) {
    best.fill(0)
    matches.fill(0)
    if (!scoreForms(corpus, word.forms, best, matches)) scoreForms(corpus, word.lastForms, best, matches)
    const rarity = 1 + rarityShare * Math.log2(count / Math.max(1, countFound(best)))
    corpus.documents.forEach((document, index) => {
      const points = (best[index] ?? 0) * rarity
      if (points === 0) return
      const repeats = 1 + repeatShare * Math.min(mostRepeats, (matches[index] ?? 1) - 1)
      scores.points[index] = (scores.points[index] ?? 0) + points * repeats * kindShares[document.kind]
      scores.matchedWords[index] = (scores.matchedWords[index] ?? 0) + 1
    })
  }
  return scores
}

function countFound(best: Float64Array): number {
  let found = 0
  for (const points of best) if (points > 0) found += 1
  return found
}

/** Keeps the best match of each document. True when there was any. */
function scoreForms(corpus: Corpus, forms: readonly WordForm[], best: Float64Array, matches: Uint32Array): boolean {
  const { documentOfField, rankOfField, written } = corpus
  let isFound = false
  for (const form of forms) {
    eachMatch(corpus, form, (field, quality) => {
      isFound = true
      const rank = rankOfField[field] ?? 'body'
      const document = documentOfField[field] ?? 0
      const length = (written.starts[field + 1] ?? 0) - (written.starts[field] ?? 0) - 1
      const whole = rank === 'name' ? wholeNamePoints * Math.min(1, form.text.length / length) : 0
      const points = (rankPoints[rank] + whole) * form.factor * quality
      if (points > (best[document] ?? 0)) best[document] = points
      matches[document] = (matches[document] ?? 0) + 1
    })
  }
  return isFound
}
