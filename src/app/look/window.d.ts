/** The script before the paint begins to load the language; the app takes over what is on its way. */
interface Window {
  languageOnTheWay?: { readonly file: string, readonly answer: Promise<Response> }
}
