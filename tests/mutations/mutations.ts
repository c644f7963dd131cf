import { cityMutations } from './cityMutations.ts'
import type { Mutation } from './mutation.ts'
import { phoneMutations } from './phoneMutations.ts'
import { planMutations } from './planMutations.ts'

/** The mistakes that `npm run mutations` makes one after the other: each must turn its tests red. */
export const mutations: readonly Mutation[] = [...phoneMutations, ...planMutations, ...cityMutations]
