/** What a CSV file begins with, so that Excel takes it for UTF-8. */
export const byteOrderMark = '\uFEFF'

/**
 * Rows as a CSV file (RFC 4180) that Excel opens as it stands: UTF-8 with a byte order mark, lines ended by CR LF. A line break within
 * a cell becomes a space: a cell of machine-readable data (総務省, 統計表における機械判読可能なデータの表記方法) has none.
 */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  return byteOrderMark + rows.map(formatCsvRow).join('')
}

/** One row of such a file with its end of line, for files that are written piece by piece. */
export function formatCsvRow(row: readonly string[]): string {
  return `${row.map(formatCell).join(',')}\r\n`
}

function formatCell(text: string): string {
  const line = text.replaceAll(/\r\n|[\r\n]/g, ' ')
  return /[",]/.test(line) ? `"${line.replaceAll('"', '""')}"` : line
}
