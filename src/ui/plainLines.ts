/** Sentences as `Lines` takes them; each stands once. */
export function plainLines(sentences: readonly string[]) {
  return sentences.map((sentence) => ({ id: sentence, content: sentence }))
}
