import type { PublishedVersion } from './publishDocument.ts'

/** What became of a publication, in words. */
export function versionText(change: PublishedVersion['change'], version: number): string {
  switch (change) {
    case 'new': return '公開しました'
    case 'changed': return `第${version}版として公開しました`
    case 'same': return `変わったところがないため、第${version}版のままです`
  }
}
