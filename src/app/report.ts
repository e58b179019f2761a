/** Tells a developer what went wrong; the one place that writes to the console. */
export function report(error: unknown, where: string): void {
  console.error(`GoSmart Atlas, ${where}:`, error)
}

/** What a reader can copy into a message to whoever maintains the atlas. */
export function describeFault(error: unknown, where: string): string {
  const fault = error instanceof Error ? error : new Error(String(error))
  const cause = fault.cause === undefined ? '' : `Cause: ${String(fault.cause)}`
  return [`GoSmart Atlas, ${where}`, `${fault.name}: ${fault.message}`, cause, location.href, navigator.userAgent]
    .filter((line) => line !== '')
    .join('\n')
}
