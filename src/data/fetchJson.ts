import { dataAddresses } from 'virtual:data-addresses'
import { AppError } from '@/domain/appError'

/** Reads a file of the data folder. Throws an `AppError` that names it; a cancelled request throws its `AbortError`. */
export async function fetchJson(file: string, signal: AbortSignal, timeoutMs: number): Promise<unknown> {
  const body = await fetchText(file, signal, timeoutMs)
  try {
    return JSON.parse(body)
  } catch (cause) {
    throw new AppError('broken', file, 'The file is cut short or is not JSON', cause)
  }
}

async function fetchText(file: string, signal: AbortSignal, timeoutMs: number): Promise<string> {
  const patience = AbortSignal.timeout(timeoutMs)
  try {
    const response = await fetch(`${import.meta.env.BASE_URL}${dataAddresses[file] ?? `data/${file}`}`, {
      signal: AbortSignal.any([signal, patience]),
    })
    if (!response.ok) throw new AppError('unreachable', file, `The server answered ${response.status}`)
    return await response.text()
  } catch (cause) {
    if (cause instanceof AppError || signal.aborted) throw cause
    const detail = patience.aborted
      ? `It did not come within ${timeoutMs / 1000} seconds`
      : 'The connection failed or was cut'
    throw new AppError('unreachable', file, detail, cause)
  }
}
