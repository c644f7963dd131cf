import type { Publication } from '../../domain/participation/publication.ts'
import type { PersonalField } from '../../domain/publicComment/publicCommentCall.ts'
import { parseContent, parsePersonal } from '../../domain/submission/parseContent.ts'
import { safeCell } from '../../domain/figures/safeCell.ts'
import type { ExportColumn } from './exportColumn.ts'
import type { ExportedSubmission } from './exportedSubmission.ts'
import { proposalColumns, registrationColumns, remarkColumns } from './contentColumns.ts'
import { placementColumn, submissionColumns } from './submissionColumns.ts'
import { surveyColumns } from './surveyColumns.ts'

/** How submissions to one form become rows: the columns, and the rows of one submission. */
export interface ExportPlan {
  readonly columns: readonly Pick<ExportColumn<never>, 'heading' | 'label' | 'values'>[]
  readonly rowsOf: (submission: ExportedSubmission) => readonly (readonly string[])[]
}

/** Plans the export of a form from all versions of it, the latest first. Personal fields stand at the end, and only where asked for. */
export function planExport(versions: readonly Publication[], isWithPersonal: boolean): ExportPlan {
  const kind = versions[0]?.kind
  const own = kind === 'event' ? [...submissionColumns, placementColumn] : submissionColumns
  const content = contentPlan(versions)
  const personal = isWithPersonal ? personalColumns(versions) : []
  return {
    columns: [...own, ...content.columns, ...personal],
    rowsOf: (submission) => {
      const head = own.map(column => column.cell(submission))
      const tail = personal.map(column => column.cell(submission))
      return content.rowsOf(submission).map(cells => [...head, ...cells, ...tail])
    },
  }
}

interface ContentPlan {
  readonly columns: ExportPlan['columns']
  readonly rowsOf: (submission: ExportedSubmission) => readonly (readonly string[])[]
}

/** What is not of the form's kind (erased contents, withdrawals) makes one row without content. */
function contentPlan(versions: readonly Publication[]): ContentPlan {
  const documents = versions.map(({ document }) => document)
  const surveys = surveyColumns(documents.flatMap(document => 'form' in document ? [document.form] : []))
  const remarks = remarkColumns(new Map(documents.toReversed().flatMap(document => 'draft' in document ? document.draft.map(({ id, heading }) => [id, heading] as const) : [])))
  const columns = ({ survey: surveys, call: remarks, event: registrationColumns, proposals: proposalColumns } as const)[versions[0]?.kind ?? 'survey']
  const blank = [columns.map(() => '')]
  return {
    columns,
    rowsOf: ({ content: text, form: { version } }) => {
      const content = parseContent(text ?? '')
      switch (content?.kind) {
        case 'surveyResponse': return [surveys.map(column => column.cell({ version, response: content }))]
        case 'publicComment': return content.remarks.map(remark => remarks.map(column => column.cell(remark)))
        case 'proposal': return [proposalColumns.map(column => column.cell(content))]
        case 'eventRegistration': return [registrationColumns.map(column => column.cell(content))]
        case 'withdrawal':
        case undefined: return blank
      }
    },
  }
}

function personalColumns(versions: readonly Publication[]): readonly ExportColumn<ExportedSubmission>[] {
  const fields = new Map<string, PersonalField>()
  for (const { document } of versions) for (const field of fieldsOf(document)) if (!fields.has(field.name)) fields.set(field.name, field)
  return [...fields.values()].map(({ name, label }) => ({
    heading: label,
    label: `個人情報: ${label}`,
    cell: ({ personal }) => {
      const given = personal === undefined ? undefined : parsePersonal(personal)
      return given && Object.hasOwn(given, name) ? safeCell(given[name] ?? '') : ''
    },
  }))
}

function fieldsOf(document: Publication['document']): readonly PersonalField[] {
  if ('contactFields' in document) return document.contactFields
  if ('personalFields' in document) return document.personalFields
  return 'registration' in document ? document.registration?.personalFields ?? [] : []
}
