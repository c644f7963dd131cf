import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { withoutPrimitives } from '../../src/build/inlinePrimitives.ts'

const folder = join(import.meta.dirname, '../../src/app/ui/styles')

describe('withoutPrimitives', () => {
  it('puts the value of a primitive where it is named, and leaves its declaration out', () => {
    const css = ':root {\n  --color-primitive-blue-50: #e8f1fe;\n}\n:root {\n  --accent: var(--color-primitive-blue-50);\n  color: var(--accent);\n}\n'
    expect(withoutPrimitives(css)).toBe(':root {\n}\n:root {\n  --accent: #e8f1fe;\n  color: var(--accent);\n}\n')
  })

  it('leaves no primitive in the app’s own styles', () => {
    const css = readdirSync(folder).map(name => readFileSync(join(folder, name), 'utf8')).join('\n')
    expect(css).toContain('--color-')
    expect(withoutPrimitives(css)).not.toContain('--color-')
  })

  it('refuses a primitive that is not declared', () => {
    expect(() => withoutPrimitives('a { color: var(--color-primitive-red-50); }')).toThrow('--color-primitive-red-50')
  })
})
