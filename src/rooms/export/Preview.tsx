import { useEffect, useState } from 'react'
import { useText } from '@/i18n/useText'
import styles from './ExportPanel.module.css'
import type { ExportKit } from './exportKit'

/** What the picture will show, small. */
export function Preview({ kit, size }: { readonly kit: ExportKit; readonly size: string }) {
  const text = useText()
  const [drawn, setDrawn] = useState<{ readonly size: string; readonly svg: string } | null>(null)
  useEffect(() => {
    let isWanted = true
    const show = (svg: string) => isWanted && setDrawn({ size, svg })
    // Without a preview the file can still be made; should that fail too, it says so.
    kit.preview(size).then(show, () => show(''))
    return () => {
      isWanted = false
    }
  }, [kit, size])
  const shape = kit.sizes.find(({ id }) => id === size)
  const isCurrent = drawn !== null && drawn.size === size && drawn.svg !== ''
  return (
    <figure className={styles['preview']}>
      {isCurrent ? (
        <img
          src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawn.svg)}`}
          alt={text('export.preview')}
          width={shape?.width}
          height={shape?.height}
        />
      ) : (
        <p>{drawn?.svg === '' ? text('export.noPreview') : text('export.drawing')}</p>
      )}
    </figure>
  )
}
