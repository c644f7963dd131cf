import type { EditionComparison } from '../../domain/change/editionComparison.ts'
import type { PersonalRecord } from '../../domain/change/personalRecord.ts'
import type { PersonalStore } from './personalStore.ts'

/** What a person keeps on this phone, as the screens know it: `failed` when the phone's storage does not answer. */
export type PersonalState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | {
    readonly kind: 'ready'
    readonly place: PersonalStore['place']
    readonly record: PersonalRecord
    readonly comparisons: readonly EditionComparison[]
  }

/** The last look for changes: `failed` when the phone could not compare two editions; it tries again at the next start. */
export type ComparisonState = 'idle' | 'failed'
