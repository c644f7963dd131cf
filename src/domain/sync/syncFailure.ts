/**
 * Why a phone could not bring its plan up to date. What it holds stays in every case.
 * - `unreachable`: no answer, or none in time
 * - `notOurServer`: an answer that is not this server's (a captive portal's page, a redirect, another kind of content)
 * - `serverFault`: the server says that it cannot (a status of 4xx or 5xx)
 * - `unreadable`: a manifest cut off or of a form that this version of the app does not know
 * - `otherCity`, `olderEdition`: a sound manifest that `judgeManifest` refuses
 * - `damaged`: a chunk whose length or hash is not the manifest's
 * - `storageFull`, `storageFailed`: the phone's storage refuses to write, or does not work
 */
export type SyncFailure =
  | 'unreachable' | 'notOurServer' | 'serverFault' | 'unreadable'
  | 'otherCity' | 'olderEdition' | 'damaged'
  | 'storageFull' | 'storageFailed'
