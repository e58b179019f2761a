/**
 * Everything that the atlas keeps in the browser's storage, by the name it is kept under; its copy for use without network
 * comes on top. A test holds it to the code.
 */
export const storedOnDevice = ['appearance', 'map'] as const
