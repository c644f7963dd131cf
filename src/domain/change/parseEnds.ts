import { isInstant } from '../delivery/instant.ts'
import type { Fields } from '../submission/parseFields.ts'
import { isFields } from '../submission/parseFields.ts'
import type { Named } from './change.ts'
import type { FollowKind } from './follow.ts'
import { followKinds } from './follow.ts'
import type { KeptEnd } from './keptEnd.ts'

/** What a file says of ended follows; those of kinds that this version of the app does not know are left out. `wrong`: the first that is none, by its place. */
export type ParsedEnds = { readonly kind: 'ends', readonly ends: readonly KeptEnd[] } | { readonly kind: 'wrong', readonly index: number }

type EndLike = Omit<KeptEnd, 'kind'> & { readonly kind: string }

/** Reads the ended follows of a saved file. */
export function parseEnds(list: readonly unknown[]): ParsedEnds {
  const index = list.findIndex(end => !isEndLike(end))
  if (index >= 0) return { kind: 'wrong', index }
  return {
    kind: 'ends',
    ends: list.filter(isEndLike).filter(isKnown).map(({ kind, id, name, heir, edition, since }) => ({
      kind, id, name, edition: { edition: edition.edition, publishedAt: edition.publishedAt },
      ...heir && { heir: { id: heir.id, name: heir.name } }, ...since !== undefined && { since },
    })),
  }
}

function isEndLike(value: unknown): value is EndLike {
  return isFields(value) && typeof value['kind'] === 'string' && isNamed(value) && (value['heir'] === undefined || isNamed(value['heir']))
    && (value['since'] === undefined || isInstant(value['since'])) && isMark(value['edition'])
}

function isNamed(value: unknown): value is Named & Fields {
  return isFields(value) && typeof value['id'] === 'string' && value['id'] !== '' && typeof value['name'] === 'string'
}

function isMark(value: unknown): value is KeptEnd['edition'] {
  return isFields(value) && Number.isInteger(value['edition']) && isInstant(value['publishedAt'])
}

function isKnown(end: EndLike): end is KeptEnd {
  return followKinds.some((kind: FollowKind) => kind === end.kind)
}
