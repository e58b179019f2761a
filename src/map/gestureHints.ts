/** What to do instead, shown over an embedded map when a gesture was left to the page around it. */
export interface GestureHints {
  readonly wheel: string
  readonly touch: string
}
