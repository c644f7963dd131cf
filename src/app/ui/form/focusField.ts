/** Leads to a control by its id; for a group to the one that is chosen, or the first. Returns whether there is one. */
export function focusField(id: string): boolean {
  const place = document.getElementById(id)
  const target = place?.matches('input, select, textarea, button')
    ? place
    : place?.querySelector<HTMLElement>('input:checked') ?? place?.querySelector<HTMLElement>('input, select, textarea, button')
  if (!target) return false
  place?.scrollIntoView({ block: 'start' })
  target.focus({ preventScroll: true })
  return true
}
