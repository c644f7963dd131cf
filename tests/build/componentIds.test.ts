import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { componentIds } from '../../src/build/componentIds.ts'

const root = join(import.meta.dirname, '../..')
const components = readdirSync(join(root, 'src/app'), { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.vue')).map(path => `src/app/${path}`)
const idOf = componentIds(root)
const hash = (text: string): string => `hash of ${text}`

describe('componentIds', () => {
  it('gives every component an id of its own, of two letters at most', () => {
    const ids = components.map(path => idOf(path, '', true, hash))
    expect(new Set(ids).size).toBe(components.length)
    expect(ids.filter(id => !/^[0-9a-z]{1,2}$/.test(id))).toEqual([])
  })

  it('names a component that came later by the hash of its path', () => {
    expect(idOf('src/app/NewPage.vue', '', false, hash)).toBe('hash of src/app/NewPage.vue')
  })
})
