import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createFormCatalogue } from '../../../src/server/submissions/formCatalogue.ts'
import { openStorage } from '../../../src/storage/openStorage.ts'
import type { Storage } from '../../../src/storage/storage.ts'
import { sampleSurvey, spring } from '../../storage/samples.ts'

describe('createFormCatalogue', () => {
  let dataDir: string
  let storage: Storage
  beforeEach(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'catalogue-'))
    storage = await openStorage({ dataDir })
    await storage.publications.publish({ kind: 'survey', id: 'park', version: 1, publishedAt: spring, document: sampleSurvey() })
  })
  afterEach(async () => {
    await storage.close()
    rmSync(dataDir, { recursive: true })
  })

  it('forgets every version when something else is published, and knows which were erased', async () => {
    const forms = createFormCatalogue(storage)
    const park = () => Promise.all([forms.version('survey', 'park', 1), forms.latest('survey', 'park')])
    expect(await park()).toMatchObject([{ version: 1 }, { version: 1 }])
    expect(await forms.isErased('survey', 'park', 1)).toBe(false)
    await storage.publications.eraseSample('survey', 'park')
    expect(await park()).toMatchObject([{ version: 1 }, { version: 1 }])
    forms.refresh()
    expect(await park()).toEqual([undefined, undefined])
    expect(await Promise.all([1, 2].map(version => forms.isErased('survey', 'park', version)))).toEqual([true, false])
  })
})
