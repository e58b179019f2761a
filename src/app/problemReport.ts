import { area } from '@/domain/area'
import { seenErrors, shorten } from './report'

const longestLink = 2000

/** Facts for whoever maintains the atlas, in English whatever the reader's language. Nothing sends it anywhere. */
export function problemReport(release: string | undefined, page: Window): string {
  const { location, navigator, innerWidth, innerHeight, devicePixelRatio } = page
  const errors = seenErrors().map(({ secondsAfterStart, where, what }) => `- ${secondsAfterStart} s, ${where}: ${what}`)
  return [
    `${area.name} ${ATLAS_VERSION}`,
    `Data release: ${release ?? 'not loaded'}`,
    `View: ${shorten(location.href, longestLink)}`,
    `Browser: ${navigator.userAgent}`,
    `Window: ${innerWidth} × ${innerHeight}, ${devicePixelRatio} pixels per point; ${navigator.onLine ? 'online' : 'offline'}`,
    errors.length > 0 ? 'Last errors, with seconds after the start:' : 'No errors seen.',
    ...errors,
  ].join('\n')
}
