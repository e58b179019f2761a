/** Drawing without a graphics card takes four to fifty times as long; these are the names that browsers give it. */
const softwareNames = /swiftshader|llvmpipe|softpipe|software|basic render/i

export function isSoftwareRenderer(name: string): boolean {
  return softwareNames.test(name)
}
