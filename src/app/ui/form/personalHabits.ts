/** The control's id of a personal field. */
export function personalFieldId(name: string): string {
  return `personal-${name}`
}

/** What the phone may fill in by itself for the personal fields that it knows. */
export function personalHabits(name: string): { readonly type: 'text' | 'email' | 'tel', readonly autocomplete: string } {
  switch (name) {
    case 'name': return { type: 'text', autocomplete: 'name' }
    case 'address': return { type: 'text', autocomplete: 'street-address' }
    case 'telephone': return { type: 'tel', autocomplete: 'tel' }
    case 'email': return { type: 'email', autocomplete: 'email' }
    default: return { type: 'text', autocomplete: 'off' }
  }
}
