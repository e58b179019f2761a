export type AppErrorCode =
  /** The file did not come: offline, not there, too slow. */
  | 'unreachable'
  /** It came, but cut short or not as JSON. */
  | 'broken'
  /** JSON, but not what the schema describes. */
  | 'wrong-shape'

/** Thrown for what an error boundary should catch. `where` names the file or part, `detail` says in words what is wrong. */
export class AppError extends Error {
  override readonly name = 'AppError'
  readonly code: AppErrorCode
  readonly where: string
  readonly detail: string

  constructor(code: AppErrorCode, where: string, detail: string, cause?: unknown) {
    super(`${where}: ${detail}`, { cause })
    this.code = code
    this.where = where
    this.detail = detail
  }
}
