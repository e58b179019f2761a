let isKeyboard = false

/** Listens to what the reader uses; to be called once at the start. */
export function watchInput(page: Document): void {
  page.addEventListener(
    'keydown',
    () => {
      isKeyboard = true
    },
    { capture: true },
  )
  page.addEventListener(
    'pointerdown',
    () => {
      isKeyboard = false
    },
    { capture: true },
  )
}

/** Whether the last thing done was done by key: then the focus must follow what happens. */
export function wasLastInputByKey(): boolean {
  return isKeyboard
}
