import { render, waitFor } from '@testing-library/react'
import { StrictMode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { createDrawer } from '@/map/drawing'
import { MapCanvas } from '@/map/gl/MapCanvas'
import { defaultLinkView } from '@/view/codec'
import { testCatalogue } from '../../support/testCatalogue'

describe('map without WebGL', () => {
  it('says that it has to be done without, and throws nothing', async () => {
    const catalogue = testCatalogue()
    const onStatus = vi.fn()
    const { unmount } = render(
      <StrictMode>
        <MapCanvas
          catalogue={catalogue}
          drawing={createDrawer()(catalogue, { ...defaultLinkView, hover: null, previewedDomain: null })}
          language="en"
          theme="light"
          padding={{ top: 0, right: 0, bottom: 0, left: 0 }}
          label="Map of regions"
          camera={null}
          onPoint={vi.fn()}
          onPick={vi.fn()}
          onCamera={vi.fn()}
          onStatus={onStatus}
          onRenderer={vi.fn()}
        />
      </StrictMode>,
    )
    await waitFor(() => expect(onStatus).toHaveBeenLastCalledWith('fallback'))
    unmount()
  })
})
