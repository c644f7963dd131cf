import type { Instant } from '../delivery/instant.ts'
import { isInstant } from '../delivery/instant.ts'
import type { ManifestCity } from '../delivery/manifest.ts'
import type { Language } from '../language/language.ts'
import { say } from '../language/say.ts'
import { personalFormat, personalVersion } from './exportPersonal.ts'
import type { FollowKind } from './follow.ts'
import { followKinds, isSameFollow } from './follow.ts'
import { parseEnds } from './parseEnds.ts'
import type { PersonalData, PortableFollow, ReadMark, SettingValue } from './personalData.ts'

/** Why a file cannot be taken. `at` names the field that is at fault, where one is. */
export type PersonalProblem =
  | { readonly kind: 'notJson' }
  | { readonly kind: 'notOurs' }
  | { readonly kind: 'newerVersion', readonly version: number }
  | { readonly kind: 'otherCity', readonly city: string }
  | { readonly kind: 'damaged', readonly at: string }

/** What a file brings; or why it cannot be taken. */
export type ParsedPersonal =
  | { readonly kind: 'personal', readonly data: PersonalData, readonly savedAt: Instant, /** Follows of kinds that this version of the app does not know, left out. */ readonly unknownFollows: number }
  | { readonly kind: 'problem', readonly problem: PersonalProblem }

type Fields = Readonly<Record<string, unknown>>

/** Reads a saved file of one city, written by this version or an earlier one. Nothing of a file at fault is taken. */
export function parsePersonal(text: string, city: Pick<ManifestCity, 'code'>): ParsedPersonal {
  const file = parseJson(text.replace(/^\uFEFF/, ''))
  if (file === undefined) return problem({ kind: 'notJson' })
  if (!isFields(file) || file['format'] !== personalFormat) return problem({ kind: 'notOurs' })
  const { version, city: from, savedAt, follows, reads, settings, ended = [] } = file
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return damaged('version')
  if (version > personalVersion) return problem({ kind: 'newerVersion', version })
  if (!isFields(from) || typeof from['code'] !== 'string' || typeof from['name'] !== 'string') return damaged('city')
  if (from['code'] !== city.code) return problem({ kind: 'otherCity', city: from['name'] })
  if (!isInstant(savedAt)) return damaged('savedAt')
  if (!Array.isArray(follows)) return damaged('follows')
  if (!Array.isArray(reads)) return damaged('reads')
  if (!isSettings(settings)) return damaged('settings')
  if (!Array.isArray(ended)) return damaged('ended')
  const wrongFollow = follows.findIndex(follow => !isFollowLike(follow, version))
  if (wrongFollow >= 0) return damaged(`follows[${wrongFollow}]`)
  const wrongRead = reads.findIndex(read => !isReadMark(read))
  if (wrongRead >= 0) return damaged(`reads[${wrongRead}]`)
  const ends = parseEnds(ended)
  if (ends.kind === 'wrong') return damaged(`ended[${ends.index}]`)
  const known = follows.filter(follow => isFollowLike(follow, version)).filter(isFollow).map(({ kind, id, since, edition, publishedAt }): PortableFollow =>
    ({ kind, id, since, ...edition !== undefined && { edition }, ...publishedAt !== undefined && { publishedAt } }))
  return {
    kind: 'personal', savedAt, unknownFollows: follows.length - known.length,
    data: {
      follows: known.filter((follow, index) => known.findIndex(other => isSameFollow(other, follow)) === index),
      reads: reads.filter(isReadMark).map(({ key, at }) => ({ key, at })), settings,
      ...ends.ends.length > 0 && { ended: ends.ends },
    },
  }
}

/** A problem in the words of the screens. */
export function describePersonalProblem(language: Language, found: PersonalProblem): string {
  switch (found.kind) {
    case 'notJson':
    case 'notOurs': return say(language, 'change.fileNotOurs')
    case 'newerVersion': return say(language, 'change.fileNewer')
    case 'otherCity': return say(language, 'change.fileOfOtherCity', { city: found.city })
    case 'damaged': return say(language, 'change.fileDamaged', { place: found.at })
  }
}

function problem(found: PersonalProblem): ParsedPersonal {
  return { kind: 'problem', problem: found }
}

function damaged(at: string): ParsedPersonal {
  return problem({ kind: 'damaged', at })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isFilled(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

function isFollowLike(value: unknown, version: number): value is Omit<PortableFollow, 'kind'> & { readonly kind: string } {
  return isFields(value) && isFilled(value['kind']) && isFilled(value['id']) && isInstant(value['since'])
    && (version < 2 ? value['edition'] === undefined : Number.isInteger(value['edition']) && (value['publishedAt'] === undefined || isInstant(value['publishedAt'])))
}

function isFollow(value: Omit<PortableFollow, 'kind'> & { readonly kind: string }): value is PortableFollow {
  return followKinds.some((kind: FollowKind) => kind === value.kind)
}

function isReadMark(value: unknown): value is ReadMark {
  return isFields(value) && isFilled(value['key']) && isInstant(value['at'])
}

function isSettings(value: unknown): value is Readonly<Record<string, SettingValue>> {
  return isFields(value) && Object.values(value).every(setting => ['string', 'number', 'boolean'].includes(typeof setting))
}
