import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ownPrimitives, publishedPrimitives } from './themes.ts'

const uses = readdirSync('src/app', { recursive: true, encoding: 'utf8' })
  .filter(name => /\.(css|vue)$/.test(name))
  .flatMap(name => [...readFileSync(join('src/app', name), 'utf8').matchAll(/var\((--[\w-]+)/g)].map(match => match[1] ?? ''))

describe('primitives.css', () => {
  it('holds the values of the Digital Agency’s design tokens', () => {
    expect([...ownPrimitives].filter(([name, value]) => publishedPrimitives.get(name) !== value)).toEqual([])
  })

  it('holds the primitives that are used, and no other', () => {
    const used = new Set(uses.filter(name => publishedPrimitives.has(name)))
    expect([...ownPrimitives.keys()].sort()).toEqual([...used].sort())
  })
})
