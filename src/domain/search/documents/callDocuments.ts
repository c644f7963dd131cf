import type { CallChunk } from '../../participation/participationChunks.ts'
import type { PublicCommentCall } from '../../publicComment/publicCommentCall.ts'
import { fieldsOf, joinParts, type SearchDocument } from '../searchDocument.ts'
import { plainMarkdown } from './plainMarkdown.ts'
import type { SearchSources } from './searchSources.ts'
import { tiesOf } from './tiesOf.ts'

/** パブリックコメント with every section of their drafts, and the city's answers to what was said of them. */
export function callDocuments({ outline, published }: SearchSources): readonly SearchDocument[] {
  return (published?.calls ?? []).flatMap(chunk => [callDocument(chunk, outline), ...resultDocuments(chunk, outline)])
}

function callDocument({ call }: CallChunk, outline: SearchSources['outline']): SearchDocument {
  const { id, title, purpose, draft, materials, contact } = call
  return {
    id: `call:${id}`,
    kind: 'call',
    page: { kind: 'call', id },
    title,
    ...call.isSample ? { context: '見本' } : {},
    fields: [
      ...fieldsOf('name', 'name', [title]),
      ...fieldsOf('summary', 'summary', [plainMarkdown(purpose)]),
      ...fieldsOf('body', 'draft', draft.map(({ heading, text }) => joinParts([heading, plainMarkdown(text)]))),
      ...fieldsOf('body', 'text', materials.map(material => joinParts([material.title, plainMarkdown(material.text ?? '')]))),
      ...fieldsOf('body', 'division', [contact.division]),
    ],
    ...tiesOf(outline, call),
  }
}

function resultDocuments({ call, result }: CallChunk, outline: SearchSources['outline']): readonly SearchDocument[] {
  if (!result) return []
  const title = `${call.title}の結果`
  return [{
    id: `callResult:${call.id}`,
    kind: 'result',
    page: { kind: 'callResult', id: call.id },
    title,
    context: thingOf(call),
    fields: [
      ...fieldsOf('name', 'name', [title]),
      ...fieldsOf('summary', 'summary', [plainMarkdown(result.outcome)]),
      ...fieldsOf('body', 'opinion', result.responses.map(({ summary, response }) => joinParts([plainMarkdown(summary), plainMarkdown(response)]))),
    ],
    ...tiesOf(outline, call),
  }]
}

function thingOf({ isSample }: Pick<PublicCommentCall, 'isSample'>): string {
  return isSample ? 'パブリックコメント(見本)' : 'パブリックコメント'
}
