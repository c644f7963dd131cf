import type { BrowserContext } from 'playwright-core'

const mark = 'forbidden: '

/**
 * Gathers every request of a phone to another origin, its worker's included, and everything that the content security policy or Trusted
 * Types forbade on its pages and in its worker.
 */
export async function watchBorders(context: BrowserContext, origin: string): Promise<readonly string[]> {
  const crossings: string[] = []
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url())
    if (asked !== origin && protocol !== 'data:' && protocol !== 'blob:') crossings.push(`request ${request.url()}`)
  })
  await context.addInitScript((before) => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, sample }) => {
      console.info(`${before}${violatedDirective} ${blockedURI} ${sourceFile} ${sample}`)
    })
  }, mark)
  context.on('console', (message) => {
    if (message.text().startsWith(mark)) crossings.push(message.text().slice(mark.length))
  })
  // A worker has no document: what is forbidden to it stands in its console alone.
  context.on('serviceworker', (worker) => {
    worker.on('console', (message) => {
      if (/security policy|trusted/i.test(message.text())) crossings.push(`worker ${message.text()}`)
    })
  })
  return crossings
}
