import { appAddresses } from '../e2e/access/appAddresses.ts'
import buildOnce from '../e2e/buildOnce.ts'
import { formatLighthouse, measureLighthouse, type LighthouseScores } from './measureLighthouse.ts'
import { serveProduct, withFolder } from './serveProduct.ts'

const graded = ['accessibility', 'best-practices', 'seo'] as const

/** `npm run bench -- lighthouse-kinds`: Lighthouse's accessibility, best practices and SEO of one page of every kind, once each: they do not depend on speed. */
export async function runLighthouseKinds(print: (text: string) => unknown): Promise<void> {
  buildOnce()
  await withFolder(async (folder) => {
    const product = await serveProduct(folder)
    const scores: LighthouseScores[] = []
    try {
      for (const { addresses: [path] } of await appAddresses(product.origin)) {
        if (path !== undefined) scores.push(await measureLighthouse(product.origin, path, 1, graded))
      }
    }
    finally {
      await product.kill()
    }
    print(`\n## Lighthouse, mobile, every kind of page\n\n${formatLighthouse(scores, graded)}`)
  })
}
