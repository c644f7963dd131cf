/** The environment of a program that is started where anybody may read new files, as most machines have it. */
export const wideUmask = { NODE_OPTIONS: '--import data:text/javascript,process.umask(0o022)' } as const
