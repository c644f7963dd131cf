/** Put in by the build from package.json. */
declare const APP_VERSION: string

/** The version of the app that is running. */
export const appVersion = APP_VERSION
