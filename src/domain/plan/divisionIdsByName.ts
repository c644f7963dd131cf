import { sectionName, type Division } from './division.ts'

/**
 * The divisions (`Division.id`) that a document may mean by a name: the whole name, the section with its desk, or the section
 * alone, which then stands for each of its desks too.
 */
export function divisionIdsByName(divisions: readonly Division[]): Map<string, string[]> {
  const byName = new Map<string, string[]>()
  for (const division of divisions) {
    for (const name of new Set([division.id, division.section, sectionName(division)])) byName.set(name, [...byName.get(name) ?? [], division.id])
  }
  return byName
}
