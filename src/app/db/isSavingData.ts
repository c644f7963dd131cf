/** Whether the person has asked the browser to save data. Safari and Firefox cannot be asked. */
export function isSavingData(browser: object = navigator): boolean {
  const connection = 'connection' in browser ? browser.connection : undefined
  return typeof connection === 'object' && connection !== null && 'saveData' in connection && connection.saveData === true
}
