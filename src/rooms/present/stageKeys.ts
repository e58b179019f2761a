/** Keys of the stage as they are printed on the caps, and the message of what they do. */
export const stageKeys = [
  { ways: ['→', 'Page ↓', 'Space'], does: 'present.keys.next' },
  { ways: ['←', 'Page ↑', 'Shift + Space'], does: 'present.keys.previous' },
  { ways: ['Home', 'End'], does: 'present.keys.ends' },
  { ways: ['B', '.'], does: 'present.keys.black' },
  { ways: ['L'], does: 'present.keys.laser' },
  { ways: ['S'], does: 'present.keys.speaker' },
  { ways: ['F'], does: 'present.keys.fullScreen' },
  { ways: ['Alt + ←'], does: 'present.keys.back' },
  { ways: ['Esc'], does: 'present.keys.leave' },
] as const
