/** Something still open: exactly one of `values`, a points change for each candidate, will come to apply. */
export interface Group {
  /** Indices of the questions that decide which one. */
  readonly questions: readonly number[]
  readonly values: readonly (readonly number[])[]
  /** Bit mask of the candidates that it may eliminate. */
  readonly bans: number
  /** Bit mask of the candidates for which it may write a positive line, even one that another line takes back. */
  readonly speaks: number
}
