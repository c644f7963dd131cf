import { describe, expect, it } from 'vitest'
import { buildDataset } from '../../src/importer/buildDataset.ts'
import type { Chunk } from '../../src/importer/cutChunks.ts'
import { cutChunks } from '../../src/importer/cutChunks.ts'
import { realCity } from './realCity.ts'

const { dataset } = buildDataset(realCity)
const chunks = cutChunks(dataset)

function chunk(name: string, of: readonly Chunk[] = chunks) {
  return JSON.stringify(of.find(candidate => candidate.name === name)?.content)
}

describe('cutChunks', () => {
  it('cuts one chunk for each basic policy, between what is read first and the guideline', () => {
    expect(chunks.map(entry => entry.name)).toEqual([
      'outline', 'overview', ...dataset.pillars.flatMap(pillar => pillar.basicPolicies.map(basic => `policies-${basic.id}`)), 'guideline',
    ])
  })

  it('loses nothing: every policy and project stands in exactly one chunk, whole', () => {
    const contents = chunks.flatMap(entry => 'basicPolicyId' in entry.content ? [entry.content] : [])
    expect(contents.flatMap(content => content.policies)).toEqual(dataset.policies)
    expect(contents.flatMap(content => content.projects)).toEqual(dataset.projects)
  })

  it('holds the rest of the dataset in outline, overview and guideline', () => {
    const { plan, documents, pillars, divisions, introduction, costTable, leadingProjects, guideline } = dataset
    expect(chunks.find(entry => entry.name === 'outline')?.content).toMatchObject({ plan, documents, pillars, divisions })
    expect(chunks.find(entry => entry.name === 'overview')?.content).toEqual({ introduction, costTable, leadingProjects })
    expect(chunks.find(entry => entry.name === 'guideline')?.content).toEqual({ guideline })
  })

  it('lists in the outline the rules of content, and every rule that a note of a chunk names', () => {
    const rules = dataset.rules.filter(rule => rule.effect === 'content').map(rule => rule.id)
    const named = new Set(chunks.flatMap(entry => [...JSON.stringify(entry.content).matchAll(/"rule":"([^"]+)"/g)].map(match => match[1])))
    expect(rules.toSorted()).toEqual([...named].toSorted())
    expect(chunk('outline')).not.toContain('"effect":"layout"')
  })

  it('changes one chunk alone when one target changes', () => {
    const [first, ...others] = dataset.projects
    if (!first) throw new Error('no project')
    const sheets = first.sheets.map(sheet => ({ ...sheet, description: ['変えた文です。'] }))
    const changed = cutChunks({ ...dataset, projects: [{ ...first, sheets }, ...others] })
    expect(chunks.map(entry => entry.name).filter(name => chunk(name) !== chunk(name, changed))).toEqual(['policies-1-1'])
  })
})
