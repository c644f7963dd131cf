/**
 * Opens a dialog before the page. Where it is taller than the screen its heading takes the focus, not the button at its end: what is
 * asked is read first.
 */
export function openDialog(dialog: HTMLDialogElement | null): void {
  dialog?.showModal()
  if (dialog && dialog.scrollHeight > dialog.clientHeight) dialog.querySelector('h3')?.focus()
}
