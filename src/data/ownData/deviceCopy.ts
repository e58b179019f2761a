/** A copy of own data in this browser's own database, if the reader wishes. Nothing here throws: blocked storage is a right. */

const database = 'atlas-own-data'
const store = 'layers'
const key = 'own'
/** Characters. */
const most = 20_000_000

export const isTooLargeToKeep = (text: string) => text.length > most

/** False where the browser refuses. */
export async function keepCopy(text: string): Promise<boolean> {
  if (isTooLargeToKeep(text)) return false
  return (await inStore('readwrite', (layers) => layers.put(text, key))) !== undefined
}

export async function readCopy(): Promise<string | null> {
  const text = await inStore('readonly', (layers) => layers.get(key))
  return typeof text === 'string' ? text : null
}

/** With the database itself: nothing stays behind. */
export function dropCopy(): void {
  try {
    indexedDB.deleteDatabase(database)
  } catch {
    // Blocked, or no such thing: then nothing is kept either.
  }
}

/** `undefined` where there is no database, or it refuses. */
function inStore<T>(mode: IDBTransactionMode, work: (layers: IDBObjectStore) => IDBRequest<T>): Promise<T | undefined> {
  return new Promise((resolve) => {
    if (!('indexedDB' in globalThis)) return resolve(undefined)
    const opening = open()
    if (opening === null) return resolve(undefined)
    opening.onupgradeneeded = () => opening.result.createObjectStore(store)
    opening.onerror = () => resolve(undefined)
    opening.onblocked = () => resolve(undefined)
    opening.onsuccess = () => {
      const { result } = opening
      const transaction = result.transaction(store, mode)
      const request = work(transaction.objectStore(store))
      transaction.oncomplete = () => {
        result.close()
        resolve(request.result)
      }
      transaction.onabort = () => {
        result.close()
        resolve(undefined)
      }
    }
  })
}

function open(): IDBOpenDBRequest | null {
  try {
    return indexedDB.open(database, 1)
  } catch {
    // Some browsers throw where storage is blocked.
    return null
  }
}
