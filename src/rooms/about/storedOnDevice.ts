/** Everything that the atlas keeps in the browser's storage, by the name it is kept under. A test holds it to the code. */
export const storedOnDevice = ['appearance', 'show'] as const
