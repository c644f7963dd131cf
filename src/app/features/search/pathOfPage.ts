import type { SearchPage } from '../../../domain/search/searchDocument.ts'
import { paths } from '../../page/paths.ts'

/** The address of the page that shows a hit. */
export function pathOfPage(page: SearchPage): string {
  return page.kind === 'costs' ? paths.costs() : paths[page.kind](page.id)
}
