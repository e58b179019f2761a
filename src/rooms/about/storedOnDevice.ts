/** Everything that the atlas keeps in the browser's storage: choices by the name they are kept under, own data. A test holds it to the code. */
export const storedOnDevice = ['appearance', 'ownData'] as const
