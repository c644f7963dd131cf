import buildOnce from '../e2e/buildOnce.ts'
import { benchPages } from './benchPages.ts'
import { formatLighthouse, measureLighthouse, type LighthouseScores } from './measureLighthouse.ts'
import { serveProduct, withFolder } from './serveProduct.ts'

/** `npm run bench -- lighthouse [runs]`: Lighthouse's mobile test of three pages, each as a first visit, so many runs of each. */
export async function runLighthouse(print: (text: string) => unknown, runs = Number(process.argv[3] ?? 5)): Promise<void> {
  buildOnce()
  await withFolder(async (folder) => {
    const product = await serveProduct(folder)
    const scores: LighthouseScores[] = []
    try {
      for (const path of [benchPages.home, benchPages.policy, benchPages.project]) scores.push(await measureLighthouse(product.origin, path, runs))
    }
    finally {
      await product.kill()
    }
    print(`\n## Lighthouse, mobile, the middle one of ${runs} runs by performance\n\n${formatLighthouse(scores)}`)
  })
}
