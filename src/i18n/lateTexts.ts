/**
 * Beginnings of the ids that a room of its own folder alone asks for. In the built atlas these texts come with the room
 * instead of being waited for at the start; a test sees to it that nothing else asks for them.
 */
export const lateTexts = { about: 'about.', matrix: 'matrix.' } as const satisfies Record<string, string>

export function isLateText(id: string): boolean {
  return Object.values(lateTexts).some((beginning) => id.startsWith(beginning))
}
