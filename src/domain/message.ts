/** A text by the id of its message, put into words by whoever shows it; this layer knows no language. */
export interface Message {
  readonly id: string
  readonly values?: Readonly<Record<string, string | number>>
}

/** A message, or words that come as they are from the data. */
export type Words = Message | { readonly text: string }
