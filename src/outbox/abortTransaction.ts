/** Takes a transaction back, where it has not ended yet. */
export function abortTransaction(transaction: IDBTransaction): void {
  try {
    transaction.abort()
  } catch {
    // It has ended meanwhile, though it may have told nobody yet: its own end tells what came of it.
  }
}
