import { useMemo, useState } from 'react'
import { area } from '@/domain/area'
import { useText } from '@/i18n/useText'
import { Button } from '@/ui/Button'
import { downloadFile } from '@/ui/downloadFile'
import { Note } from '@/ui/Note'
import { qrCodeOf, qrSvg } from '@/ui/qrCode'
import styles from './QrCodeView.module.css'
import { pictureSize, qrPng } from './qrCode'

interface QrCodeViewProps {
  readonly title: string
  readonly link: string
}

const fileName = `${area.fileName}-qr`

/** For slides and posters: drawn here, black on white whatever the appearance. */
export function QrCodeView({ title, link }: QrCodeViewProps) {
  const text = useText()
  const [hasFailed, setHasFailed] = useState(false)
  const code = useMemo(() => qrCodeOf(link), [link])
  if (code === null) return <Note kind="empty">{text('share.qr.tooLong')}</Note>
  const saveSvg = () => downloadFile(`${fileName}.svg`, 'image/svg+xml', qrSvg(code, { title, pixels: pictureSize }))
  const savePng = async () => {
    const picture = await qrPng(code)
    setHasFailed(picture === null)
    if (picture !== null) downloadFile(`${fileName}.png`, 'image/png', picture)
  }
  return (
    <div className={styles['code']}>
      <svg
        role="img"
        aria-label={text('share.qr.label')}
        viewBox={`0 0 ${code.size} ${code.size}`}
        shapeRendering="crispEdges"
        className={styles['picture']}
      >
        <rect width={code.size} height={code.size} fill="white" />
        <path d={code.path} fill="black" />
      </svg>
      <div className={styles['side']}>
        <div className={styles['buttons']}>
          <Button onClick={savePng}>{text('share.qr.download', { format: 'PNG' })}</Button>
          <Button onClick={saveSvg}>{text('share.qr.download', { format: 'SVG' })}</Button>
        </div>
        <Note>{text('share.qr.note')}</Note>
        <p role="status">{hasFailed && text('share.qr.failed')}</p>
      </div>
    </div>
  )
}
