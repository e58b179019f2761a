import { type ChangeEvent, useRef, useState } from 'react'
import { area } from '@/domain/area'
import type { Show } from '@/domain/show/show'
import { longestFile, readShowFile, type ShowFileProblem, writeShowFile } from '@/domain/show/showFile'
import { useText } from '@/i18n/useText'
import { Button } from '@/ui/Button'
import { downloadFile } from '@/ui/downloadFile'
import { changeShow, openScenes } from '@/view/showStore'
import styles from './ShowPanel.module.css'

type Problem = ShowFileProblem | { readonly fault: 'unreadable' }

/** The show as a file, out and in, and the way to be rid of it. A file that is none changes nothing and says why. */
export function ShowFiles({ show }: { readonly show: Show }) {
  const text = useText()
  const field = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const handleFile = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const file = currentTarget.files?.[0]
    setProblem(null)
    if (file) setProblem(await open(file))
    // The same file, mended, is a change again.
    currentTarget.value = ''
  }
  const save = () => downloadFile(`${area.fileName}-scenes.json`, 'application/json', writeShowFile(show))
  const hasScenes = show.length > 0
  return (
    <section aria-label={text('show.files')} className={styles['section']}>
      <div className={styles['actions']}>
        {hasScenes && <Button onClick={save}>{text('show.save')}</Button>}
        <Button onClick={() => field.current?.click()}>{text('show.openFile')}</Button>
        <input ref={field} type="file" accept=".json" hidden aria-label={text('show.file')} onChange={handleFile} />
        {hasScenes && (
          <Button variant="plain" onClick={() => changeShow('clear', [])}>
            {text('show.clear')}
          </Button>
        )}
      </div>
      <div role="alert">
        {problem && (
          <p className={styles['warning']}>{text(`show.fault.${problem.fault}`, { scene: 0, ...problem })}</p>
        )}
      </div>
      <p className={styles['quiet']}>{text('show.kept')}</p>
    </section>
  )
}

async function open(file: File): Promise<Problem | null> {
  // A letter takes up to four bytes.
  if (file.size > longestFile * 4) return { fault: 'large' }
  let content: string
  try {
    content = await file.text()
  } catch {
    // Taken away meanwhile, or not for this reader's eyes.
    return { fault: 'unreadable' }
  }
  const result = readShowFile(content)
  if ('fault' in result) return result
  openScenes(result.scenes)
  return null
}
