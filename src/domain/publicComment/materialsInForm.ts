import { isFields, parseJson } from '../submission/parseFields.ts'

/** The PDFs that a form names, as the text that drafts and submissions carry, each with its title; none where the form is of another kind. */
export function materialsInForm(text: string): readonly { readonly title: string, readonly path: string }[] {
  const form = parseJson(text)
  const materials = isFields(form) ? form['materials'] : undefined
  if (!Array.isArray(materials)) return []
  return materials.flatMap((material: unknown) => {
    if (!isFields(material) || !isFields(material['file'])) return []
    const [title, path] = [material['title'], material['file']['path']]
    return typeof title === 'string' && typeof path === 'string' ? [{ title, path }] : []
  })
}
