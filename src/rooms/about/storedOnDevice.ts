/**
 * Everything that the atlas keeps in the browser's storage: choices by the name they are kept under, own data. Its copy for
 * use without network comes on top. A test holds it to the code.
 */
export const storedOnDevice = ['appearance', 'keys', 'map', 'ownData', 'show'] as const
