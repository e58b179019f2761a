/**
 * Texts of the frame, by the beginnings of their ids: the first thing drawn is made of them. All others come beside the
 * parts that say them, see `app/lazyPart.tsx`. A test holds the list to what the first script imports.
 */
const startTexts = [
  'app.',
  'appearance.',
  'brief.kind',
  'detail.',
  'embed.hint.',
  'explorer.',
  'export.open',
  'export.heading',
  'export.close',
  'fault.',
  'language.',
  'map.',
  'notices.',
  'pack.kind',
  'rooms.',
  'share.open',
  'share.heading',
  'share.close',
  'sheet.',
  'show.button',
  'show.heading',
  'show.close',
  'skip.',
]

export function isLateText(id: string): boolean {
  return !startTexts.some((beginning) => id.startsWith(beginning))
}
