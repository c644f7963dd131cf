/**
 * Sees to it that the focus is somewhere when what had it goes away within an element, a button with its panel or a row that was
 * deleted: `fallback` gets it, unless something else has taken it by then. Returns what ends this.
 */
export function keepFocus(frame: HTMLElement, fallback: () => HTMLElement | null | undefined): () => void {
  let held: Element | undefined
  const remember = ({ target }: FocusEvent): void => {
    held = target instanceof Element ? target : undefined
  }
  // Some browsers say so, too, when it is taken away, while it still stands: whether it went is known afterwards.
  const forget = ({ target }: FocusEvent): void => {
    setTimeout(() => {
      if (held && target === held && held.isConnected && document.activeElement !== held) held = undefined
    })
  }
  const observer = new MutationObserver(() => {
    if (!held || held.isConnected) return
    held = undefined
    setTimeout(() => {
      if (document.activeElement === document.body) fallback()?.focus({ preventScroll: true })
    })
  })
  frame.addEventListener('focusin', remember)
  frame.addEventListener('focusout', forget)
  observer.observe(frame, { childList: true, subtree: true })
  return () => {
    observer.disconnect()
    frame.removeEventListener('focusin', remember)
    frame.removeEventListener('focusout', forget)
  }
}
