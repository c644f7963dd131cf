import type { Corpus } from './corpus.ts'
import type { Scores } from './scoreDocuments.ts'
import type { SearchKind } from './searchDocument.ts'
import { fitsFilter, type SearchFilter } from './searchFilter.ts'

/** How many hits each choice of a filter would leave, the filter's other parts staying as they are. What is absent leaves none. */
export interface FilterCounts {
  readonly kinds: ReadonlyMap<SearchKind, number>
  readonly pillarIds: ReadonlyMap<string, number>
  readonly divisionIds: ReadonlyMap<string, number>
  readonly leadingProjectIds: ReadonlyMap<string, number>
  readonly sdgs: ReadonlyMap<number, number>
}

/** Counts the documents in which at least so many words were found, by every choice. */
export function countChoices(corpus: Corpus, { matchedWords }: Scores, least: number, filter: SearchFilter): FilterCounts {
  const without = (part: keyof SearchFilter): SearchFilter => ({ ...filter, [part]: undefined })
  const others = { pillar: without('pillarId'), division: without('divisionId'), leading: without('leadingProjectId'), sdg: without('sdg') }
  const kinds = new Map<SearchKind, number>()
  const pillarIds = new Map<string, number>()
  const divisionIds = new Map<string, number>()
  const leadingProjectIds = new Map<string, number>()
  const sdgs = new Map<number, number>()
  for (const [index, document] of corpus.documents.entries()) {
    if ((matchedWords[index] ?? 0) < least) continue
    if (fitsFilter(document, filter)) add(kinds, [document.kind])
    if (filter.kinds && !filter.kinds.includes(document.kind)) continue
    if (document.pillarId !== undefined && fitsFilter(document, others.pillar)) add(pillarIds, [document.pillarId])
    if (fitsFilter(document, others.division)) add(divisionIds, document.divisionIds)
    if (fitsFilter(document, others.leading)) add(leadingProjectIds, document.leadingProjectIds)
    if (fitsFilter(document, others.sdg)) add(sdgs, document.sdgs)
  }
  return { kinds, pillarIds, divisionIds, leadingProjectIds, sdgs }
}

function add<Choice>(counts: Map<Choice, number>, choices: readonly Choice[]): void {
  for (const choice of choices) counts.set(choice, (counts.get(choice) ?? 0) + 1)
}
