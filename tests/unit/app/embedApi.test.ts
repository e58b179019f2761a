import { describe, expect, it, vi } from 'vitest'
import { startEmbedApi } from '@/app/embed/embedApi'
import type { ViewMessage } from '@/app/embed/embedMessages'

const message: ViewMessage = {
  type: 'atlas:view',
  version: 1,
  query: 'd=energy',
  link: 'https://atlas.example/?d=energy',
  title: 'Energy',
  problems: [],
}

interface Around {
  readonly origin?: string
  readonly referrer?: string
}

/** A frame in another page, as far as the API looks at it. */
function frameIn({ origin, referrer = '' }: Around = {}) {
  const listeners = new Set<(event: unknown) => void>()
  const parent = { postMessage: vi.fn() }
  const open = vi.fn()
  const frame = {
    parent,
    document: { referrer },
    location: origin === undefined ? {} : { ancestorOrigins: [origin] },
    addEventListener: (_: string, listener: (event: unknown) => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: (event: unknown) => void) => listeners.delete(listener),
  }
  const api = startEmbedApi({ frame: frame as unknown as Window, describe: () => message, open })
  const receive = (data: unknown, source: unknown = parent, from = 'https://partner.example') => {
    for (const listener of listeners) listener({ data, source, origin: from })
  }
  return { api, open, receive, posted: parent.postMessage }
}

describe('the page around an embedded map', () => {
  it('is told of a view at its own origin', () => {
    const { api, posted } = frameIn({ origin: 'https://partner.example' })
    api.announce()
    expect(posted).toHaveBeenCalledExactlyOnceWith(message, 'https://partner.example')
  })

  it('is known by its referrer where the browser does not name it', () => {
    const { api, posted } = frameIn({ referrer: 'https://partner.example/page' })
    api.announce()
    expect(posted).toHaveBeenCalledExactlyOnceWith(message, 'https://partner.example')
  })

  it('is told nothing before it asks, where its origin is not known', () => {
    const { api, posted, receive } = frameIn()
    api.announce()
    expect(posted).not.toHaveBeenCalled()
    receive({ type: 'atlas:get-view' })
    expect(posted).toHaveBeenCalledExactlyOnceWith(message, 'https://partner.example')
  })

  it('sets the view and is answered', () => {
    const { open, posted, receive } = frameIn({ origin: 'https://partner.example' })
    receive({ type: 'atlas:set-view', query: 'sel=region.PL84' })
    expect(open).toHaveBeenCalledExactlyOnceWith('sel=region.PL84')
    expect(posted).toHaveBeenCalledOnce()
  })

  it.each([
    ['of another window', { type: 'atlas:set-view', query: 'd=energy' }, { not: 'the parent' }],
    ['of another kind', { type: 'atlas:go-away' }, undefined],
    ['that is no query', { type: 'atlas:set-view', query: 42 }, undefined],
    ['that is endless', { type: 'atlas:set-view', query: 'd='.repeat(5000) }, undefined],
    ['of another script', 'setImmediate$0.1', undefined],
    ['that is nothing', null, undefined],
  ])('a message %s is passed over', (_, data, source) => {
    const { open, posted, receive } = frameIn({ origin: 'https://partner.example' })
    receive(data, source)
    expect([open.mock.calls, posted.mock.calls]).toEqual([[], []])
  })

  it('is spoken to no more after the end', () => {
    const { api, open, receive } = frameIn()
    api.stop()
    receive({ type: 'atlas:set-view', query: '' })
    expect(open).not.toHaveBeenCalled()
  })
})
