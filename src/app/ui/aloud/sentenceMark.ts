const name = 'aloud'

/** Marks the sentence that is read, where the browser can mark any stretch of text, else the block in which it stands. */
export function markSentence(range: Range): void {
  unmarkSentence()
  if (canHighlight()) {
    CSS.highlights.set(name, new Highlight(range))
    return
  }
  blockOf(range)?.setAttribute('data-aloud-here', '')
}

/** Takes the mark away. */
export function unmarkSentence(): void {
  if (canHighlight()) CSS.highlights.delete(name)
  for (const block of document.querySelectorAll('[data-aloud-here]')) block.removeAttribute('data-aloud-here')
}

function canHighlight(): boolean {
  return 'highlights' in CSS && 'Highlight' in window
}

function blockOf({ startContainer }: Range): Element | null {
  let element = startContainer.parentElement
  while (element && getComputedStyle(element).display.startsWith('inline')) element = element.parentElement
  return element
}
