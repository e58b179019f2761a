/** Made by the build (`src/build/dataFiles.ts`): under what address each file of the data folder is served. */
declare module 'virtual:data-addresses' {
  export const dataAddresses: Readonly<Record<string, string>>
}
