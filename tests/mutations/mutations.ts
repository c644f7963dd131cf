import { cityMutations } from './cityMutations.ts'
import type { Mutation } from './mutation.ts'
import { phoneMutations } from './phoneMutations.ts'

/** The mistakes that `npm run mutations` makes one after the other: each must turn its tests red. */
export const mutations: readonly Mutation[] = [...phoneMutations, ...cityMutations]
