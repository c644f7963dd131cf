import type { SearchKind } from '../../../domain/search/searchDocument.ts'
import type { SearchFilter } from '../../../domain/search/searchFilter.ts'
import { isSearchKind } from './kindNames.ts'

/** What the search page shows, as its address says it. */
export interface SearchAddress {
  readonly typed: string
  readonly kind?: SearchKind
  readonly pillarId?: string
  readonly divisionId?: string
  readonly leadingProjectId?: string
  readonly sdg?: number
  /** How many hits are shown: a multiple of {@link hitsAtOnce}. */
  readonly shown: number
}

/** Hits that 「続きを表示」 adds. */
export const hitsAtOnce = 30
const mostShown = 50 * hitsAtOnce

/**
 * Reads the fragment of an address, `#q=給食&kind=project`. A fragment never leaves the browser, not even on the first visit:
 * no server sees what somebody searches. What cannot be understood is left out.
 */
export function readAddress(fragment: string): SearchAddress {
  const values = new Map(fragment.replace(/^#/, '').split('&').map((pair) => {
    const [name = '', ...rest] = pair.split('=')
    return [name, unescape(rest.join('='))] as const
  }))
  const [kind, pillarId, divisionId, leadingProjectId] = ['kind', 'pillar', 'division', 'leading'].map(name => values.get(name))
  const [sdg, shown] = ['sdg', 'n'].map(name => Number(values.get(name)))
  return {
    typed: values.get('q') ?? '',
    ...isSearchKind(kind) && { kind },
    ...pillarId && { pillarId },
    ...divisionId && { divisionId },
    ...leadingProjectId && { leadingProjectId },
    ...sdg && Number.isInteger(sdg) && { sdg },
    shown: shown && shown % hitsAtOnce === 0 ? Math.min(shown, mostShown) : hitsAtOnce,
  }
}

/** The fragment of an address, or an empty text where nothing is asked. The router escapes what a URL needs escaped. */
export function writeAddress({ typed, kind, pillarId, divisionId, leadingProjectId, sdg, shown }: SearchAddress): string {
  const values = {
    q: typed, kind, pillar: pillarId, division: divisionId, leading: leadingProjectId, sdg, n: shown > hitsAtOnce ? shown : undefined,
  }
  const pairs = Object.entries(values).filter(([, value]) => value !== undefined && value !== '')
  return pairs.length === 0 ? '' : `#${pairs.map(([name, value]) => `${name}=${escape(String(value))}`).join('&')}`
}

/** The filter that an address stands for. */
export function filterOf({ kind, pillarId, divisionId, leadingProjectId, sdg }: SearchAddress): SearchFilter {
  return {
    ...kind && { kinds: [kind] },
    ...pillarId && { pillarId }, ...divisionId && { divisionId }, ...leadingProjectId && { leadingProjectId }, ...sdg && { sdg },
  }
}

/** Our own escapes for the signs that part a fragment; the router's are around them. */
function escape(text: string): string {
  return text.replace(/[%&=#+]/g, sign => `%${sign.charCodeAt(0).toString(16)}`)
}

function unescape(text: string): string {
  return text.replace(/%(2[356]|3d|2b)/gi, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)))
}
