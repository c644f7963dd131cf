import { describe, expect, it } from 'vitest'
import { createChance, type Chance } from './chance.ts'

const seeds = Array.from({ length: 1_000 }, (_, seed) => seed)

describe('createChance', () => {
  it('gives the same for the same seed', () => {
    const drawn = (chance: Chance) => Array.from({ length: 5 }, chance.real)
    expect(drawn(createChance(7))).toEqual(drawn(createChance(7)))
    expect(drawn(createChance(7).branch())).toEqual(drawn(createChance(7).branch()))
  })

  it.each<[string, (chance: Chance) => Chance]>([
    ['the first numbers', chance => chance],
    ['those of a branch', chance => chance.branch()],
    ['those of a branch of a branch', chance => chance.branch().branch()],
  ])('is not alike for neighbouring seeds: %s', (_, chanceOf) => {
    const firsts = seeds.map(seed => chanceOf(createChance(seed)).real())
    for (const share of [0.02, 0.25, 0.5, 0.75]) {
      const below = firsts.filter(real => real < share).length / seeds.length
      expect(Math.abs(below - share)).toBeLessThan(0.05)
    }
    const steps = firsts.slice(1).map((real, index) => Math.abs(real - (firsts[index] ?? 0)))
    // Of two numbers by chance, a third on average.
    expect(Math.abs(steps.reduce((sum, step) => sum + step, 0) / steps.length - 1 / 3)).toBeLessThan(0.05)
  })
})
