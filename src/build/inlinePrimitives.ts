import type { Plugin } from 'vite'

/**
 * Puts each primitive's value where the styles name it: what a colour is for keeps its name on the phone, the design system's names stay
 * with whoever writes styles. They would weigh half a kilobyte in the styles before the first screen.
 */
export function inlinePrimitives(): Plugin {
  return {
    name: 'inline-primitives',
    // Between the part of vite that has put the imported sheets together and the one that makes files of them.
    transform: (code, id) => id.endsWith('/styles/index.css') ? { code: withoutPrimitives(code), map: null } : null,
  }
}

/** A style sheet without the declarations of primitives (`--color-…`), whose values stand where they were named. Throws for one that is not declared. */
export function withoutPrimitives(css: string): string {
  const values = new Map([...css.matchAll(/(--color-[\w-]+):\s*([^;}]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]))
  return css.replace(/\s*--color-[\w-]+:[^;}]+;/g, '').replace(/var\((--color-[\w-]+)\)/g, (_, name: string) => {
    const value = values.get(name)
    if (value === undefined) throw new Error(`The styles name the primitive ${name}, which is not declared.`)
    return value
  })
}
