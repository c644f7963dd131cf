import type { Instant } from '../delivery/instant.ts'
import type { ManifestCity } from '../delivery/manifest.ts'
import type { SavedPersonal } from './personalRecord.ts'

/** What the first field of a saved file says. */
export const personalFormat = 'minna-no-keikaku.personal'

/** The form that this version of the app writes. Version 2 names the edition of each follow; a file of version 1 is still read. */
export const personalVersion = 2

/** The text of a file that brings follows, read marks, settings and ended follows to another phone: JSON, readable by a person. */
export function exportPersonal({ follows, reads, settings, ended }: SavedPersonal, city: ManifestCity, savedAt: Instant): string {
  return `${JSON.stringify({ format: personalFormat, version: personalVersion, city: { code: city.code, name: city.name }, savedAt, follows, reads, settings, ended }, null, 2)}\n`
}
