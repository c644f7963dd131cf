import { onScopeDispose, shallowRef } from 'vue'

const told = shallowRef<() => string | undefined>()

/** In which language the city's text on the page is, where the page says so: a form may have others than Japanese. */
export const cityTextLanguage = (): string | undefined => told.value?.()

/** For a page that shows the city's text in a language of its own, as long as the page stands. */
export function tellCityTextLanguage(language: () => string | undefined): void {
  told.value = language
  // The next page may have told its own before this one is gone.
  onScopeDispose(() => {
    if (told.value === language) told.value = undefined
  })
}
