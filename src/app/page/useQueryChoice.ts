import { computed, type WritableComputedRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/**
 * A choice that stands in the address, so that going back and sharing keep it. What is no choice counts as the first one, which is left
 * out of the address.
 */
export function useQueryChoice<Choice extends string>(name: string, choices: () => readonly [Choice, ...Choice[]]): WritableComputedRef<Choice> {
  const route = useRoute()
  const router = useRouter()
  return computed({
    get: () => choices().find(choice => choice === route.query[name]) ?? choices()[0],
    set: (chosen) => {
      const value = chosen === choices()[0] ? undefined : chosen
      void router.replace({ query: { ...route.query, [name]: value }, hash: route.hash })
    },
  })
}
