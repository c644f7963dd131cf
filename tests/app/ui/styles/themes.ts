import { readFileSync } from 'node:fs'

const read = (file: string) => readFileSync(file, 'utf8').replace(/\/\*.*?\*\//gs, '')
const styles = 'src/app/ui/styles'
const declarations = (block: string) => new Map([...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(match => [match[1] ?? '', match[2] ?? '']))

/** The declarations of a stylesheet's rules with exactly this selector, outside and inside of the dark theme's media query. */
function rules(css: string, selector: string, isDark: boolean): Map<string, string> {
  const [light = '', ...queries] = css.split(/(?=@media)/)
  const dark = queries.filter(query => query.startsWith('@media (prefers-color-scheme: dark)')).join('')
  const found = [...(isDark ? dark : light).matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(match => match[1]?.trim() === selector)
  return declarations(found.map(match => match[2]).join(''))
}

/** The primitives of the Digital Agency's package. */
export const publishedPrimitives = declarations(read('node_modules/@digital-go-jp/design-tokens/dist/tokens.css'))

/** The primitives that the app carries. */
export const ownPrimitives = declarations(read(`${styles}/primitives.css`))

/** Every custom property of one theme, inside the colour of one pillar; values are resolved to plain colours. */
export function theme(isDark: boolean, hue: number): ReadonlyMap<string, string> {
  const semantics = read(`${styles}/semantics.css`)
  const hues = read(`${styles}/hues.css`)
  const selectors = [':root', '[data-hue]', `[data-hue='${hue}']`]
  const layers = [ownPrimitives, ...[false, ...isDark ? [true] : []].flatMap(dark =>
    [semantics, hues].flatMap(css => selectors.map(selector => rules(css, selector, dark))))]
  const values = new Map(layers.flatMap(layer => [...layer]))
  const resolve = (value: string): string => value.replace(/var\((--[\w-]+)\)/g, (_, name: string) => resolve(values.get(name) ?? ''))
  return new Map([...values].map(([name, value]) => [name, resolve(value)]))
}
