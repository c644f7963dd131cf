import type { SearchPage } from '../../../domain/search/searchDocument.ts'
import { paths } from '../../page/paths.ts'

/** The address of the page that shows a hit. */
export function pathOfPage(page: SearchPage): string {
  if (page.kind === 'sdg') return paths.sdg(page.goal)
  return 'id' in page ? paths[page.kind](page.id) : paths[page.kind]()
}
