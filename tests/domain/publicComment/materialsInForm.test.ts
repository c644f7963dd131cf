import { describe, expect, it } from 'vitest'
import { materialsInForm } from '../../../src/domain/publicComment/materialsInForm.ts'

describe('materialsInForm', () => {
  it('names the PDFs of a call, and not what is read in the app', () => {
    const materials = [{ title: '概要', text: '文' }, { title: '案の全文', file: { path: '/files/a.pdf', bytes: 1 } }]
    expect(materialsInForm(JSON.stringify({ format: 1, materials }))).toEqual([{ title: '案の全文', path: '/files/a.pdf' }])
  })

  it.each(['{', '{"format":1}', '{"materials":[null,{"title":1,"file":{"path":"/files/a.pdf"}},{"title":"案","file":{}}]}'])('finds none in %s', (text) => {
    expect(materialsInForm(text)).toEqual([])
  })
})
