import { computed, ref, watch, type Ref, type WritableComputedRef } from 'vue'
import type { Place } from './findPlace.ts'

type Typed = number | string | undefined

/** The two numbers of a place as two fields. There is a place once both are numbers. */
export function usePlaceNumbers(place: Ref<Place | undefined>): Record<'latitude' | 'longitude', WritableComputedRef<Typed>> {
  const typed = ref<Record<'latitude' | 'longitude', Typed>>({ latitude: place.value?.latitude, longitude: place.value?.longitude })
  const read = (): Place | undefined => {
    const { latitude, longitude } = typed.value
    return typeof latitude === 'number' && typeof longitude === 'number' ? { latitude, longitude } : undefined
  }
  const numberOf = (name: 'latitude' | 'longitude') => computed({
    get: () => typed.value[name],
    set(value: Typed) {
      typed.value = { ...typed.value, [name]: value }
      place.value = read()
    },
  })
  watch(place, (now) => {
    const shown = read()
    if (now?.latitude !== shown?.latitude || now?.longitude !== shown?.longitude) typed.value = { latitude: now?.latitude, longitude: now?.longitude }
  })
  return { latitude: numberOf('latitude'), longitude: numberOf('longitude') }
}
