import { systemCode } from '../operator/OperatorError.ts'
import { InputError } from './InputError.ts'

/** Does what writes a file that the staff named; what the system refuses becomes an {@link InputError} with the file's name. */
export async function writingFile<Result>(file: string, write: () => Promise<Result>): Promise<Result> {
  try {
    return await write()
  } catch (cause) {
    if (!(cause instanceof Error && 'syscall' in cause)) throw cause
    throw new InputError([{ file, reason: `ファイルに書けません(${systemCode(cause)})。場所と空き、ほかで開いていないかを確かめてください。` }])
  }
}
