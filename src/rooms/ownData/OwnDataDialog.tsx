import { useEffect, useId, useRef, useState } from 'react'
import { useText } from '@/i18n/useText'
import { IconButton } from '@/ui/IconButton'
import { CloseIcon } from '@/ui/icons'
import { closeOwnDialog } from '@/view/ownActions'
import styles from './OwnDataDialog.module.css'
import { ReadingStep } from './ReadingStep'
import { ReviewStep } from './ReviewStep'
import { SourceStep } from './SourceStep'
import { useOwnReader } from './useOwnReader'

/** Adds own data: choose, read, look at what was understood, confirm. Until then nothing on the page changes. */
export function OwnDataDialog({ file }: { readonly file: File | null }) {
  const text = useText()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [title, setTitle] = useState('')
  const { state, read, changeRoles, startOver } = useOwnReader()
  const readFile = (chosen: File) => {
    setTitle(chosen.name.replace(/\.[A-Za-z]{2,8}$/, ''))
    void read(chosen)
  }
  const readText = (pasted: string) => {
    setTitle(text('own.pasted'))
    void read(new Blob([pasted]))
  }
  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a dropped file is read once, when it comes.
  useEffect(() => {
    if (file) readFile(file)
  }, [file])
  return (
    <dialog ref={dialog} aria-labelledby={id} className={styles['dialog']} onClose={closeOwnDialog}>
      <div className={styles['top']}>
        <h2 id={id}>{text('own.add')}</h2>
        <IconButton label={text('own.close')} icon={<CloseIcon />} onClick={closeOwnDialog} tooltip="before" />
      </div>
      {state.step === 'source' && <SourceStep fault={state.fault} onFile={readFile} onText={readText} />}
      {state.step === 'reading' && <ReadingStep share={state.share} onCancel={startOver} />}
      {state.step === 'review' && (
        <ReviewStep result={state.result} titleAtFirst={title} onRoles={changeRoles} onBack={startOver} />
      )}
    </dialog>
  )
}
