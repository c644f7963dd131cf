const byteOrderMark = '\uFEFF'

/**
 * Rows as a CSV file (RFC 4180) that Excel opens as it stands: UTF-8 with a byte order mark, lines ended by CR LF. A line break within
 * a cell becomes a space: a cell of machine-readable data (総務省, 統計表における機械判読可能なデータの表記方法) has none.
 */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  return byteOrderMark + rows.map(row => `${row.map(formatCell).join(',')}\r\n`).join('')
}

function formatCell(text: string): string {
  const line = text.replaceAll(/\r\n|[\r\n]/g, ' ')
  return /[",]/.test(line) ? `"${line.replaceAll('"', '""')}"` : line
}
