import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { IconButton } from './IconButton'
import styles from './ToolMenu.module.css'

interface ToolMenuProps {
  /** Of the button. */
  readonly id: string
  readonly label: string
  readonly icon: ReactNode
  readonly tools: readonly { readonly key: string; readonly tool: ReactNode }[]
}

/** Tools for which there is no room, in a list behind one button, to which the focus returns. */
export function ToolMenu({ id, label, icon, tools }: ToolMenuProps) {
  const listId = useId()
  const whole = useRef<HTMLDivElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  useEffect(() => {
    if (!isOpen) return
    const handlePointerDown = ({ target }: PointerEvent) => {
      if (target instanceof Node && !whole.current?.contains(target)) setIsOpen(false)
    }
    document.addEventListener('pointerdown', handlePointerDown)
    return () => document.removeEventListener('pointerdown', handlePointerDown)
  }, [isOpen])
  const close = () => {
    // Before the list is gone, and the focus with it.
    document.getElementById(id)?.focus()
    setIsOpen(false)
  }
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return
    // Not also the selection's.
    event.preventDefault()
    close()
  }
  const handleClick = ({ target }: MouseEvent) => {
    if (target instanceof Element && target.closest('a, button')) close()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/noNoninteractiveElementInteractions: Escape closes what the button opens; nothing else is pressed here.
    <div
      ref={whole}
      className={styles['whole']}
      onKeyDown={handleKeyDown}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) setIsOpen(false)
      }}
    >
      <IconButton
        id={id}
        label={label}
        icon={icon}
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        onClick={() => setIsOpen(!isOpen)}
      />
      {isOpen && (
        // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noNoninteractiveElementInteractions: the presses come from the tools inside, which have keys of their own.
        <ul id={listId} aria-label={label} className={styles['list']} onClick={handleClick}>
          {tools.map(({ key, tool }) => (
            <li key={key}>{tool}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
