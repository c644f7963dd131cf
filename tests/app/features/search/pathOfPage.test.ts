import { describe, expect, it } from 'vitest'
import { pathOfPage } from '../../../../src/app/features/search/pathOfPage.ts'
import { planDocuments } from '../../../../src/domain/search/documents/planDocuments.ts'
import { renderPage } from '../renderPage.ts'
import { realPlan } from '../realPlan.ts'

describe('pathOfPage', () => {
  it('leads every hit to a page that there is', async () => {
    const [outline, overview, guideline] = await Promise.all([realPlan.outline(), realPlan.overview(), realPlan.guideline()])
    const ids = outline.pillars.flatMap(pillar => pillar.basicPolicies.map(basicPolicy => basicPolicy.id))
    const policyChunks = (await Promise.all(ids.map(id => realPlan.policies(id)))).flatMap(chunk => chunk ?? [])
    const paths = new Set(planDocuments({ outline, overview, guideline, policyChunks }).map(document => pathOfPage(document.page)))
    expect(paths.size).toBeGreaterThan(200)
    const missing = []
    for (const path of paths) if (!await renderPage(path)) missing.push(path)
    expect(missing).toEqual([])
  })
})
