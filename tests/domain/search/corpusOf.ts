import { createCorpus, type Corpus } from '../../../src/domain/search/corpus.ts'
import { fieldsOf, type FieldRank, type SearchDocument } from '../../../src/domain/search/searchDocument.ts'
import { createWordReadings } from '../../../src/domain/search/wordReadings.ts'

/** A document with a field of each text. */
export function documentOf(texts: Partial<Record<FieldRank, string>>, more: Partial<SearchDocument> = {}): SearchDocument {
  const ranks = ['name', 'summary', 'body', 'shared'] as const
  return {
    id: texts.name ?? '', kind: 'project', page: { kind: 'project', id: '' }, title: texts.name ?? '',
    fields: ranks.flatMap(rank => fieldsOf(rank, rank === 'name' ? 'name' : 'text', [texts[rank] ?? ''])),
    divisionIds: [], leadingProjectIds: [], sdgs: [], ...more,
  }
}

/** A corpus of documents, with a word list for what its texts are read. */
export function corpusOf(documents: readonly SearchDocument[], words: readonly (readonly [string, string])[] = []): Corpus {
  return createCorpus(documents, createWordReadings({ words }).dictionary)
}
