/**
 * `window.atlasTest.project(longitude, latitude)`: where in the window a place of the earth is drawn, for end-to-end
 * tests that must press a certain region of the canvas. Present in every build, because those tests run on the real one.
 */
export interface AtlasTest {
  project(longitude: number, latitude: number): { readonly x: number; readonly y: number }
}

declare global {
  interface Window {
    atlasTest?: AtlasTest
  }
}

interface ProjectingMap {
  project(position: [number, number]): { x: number; y: number }
  getCanvas(): HTMLCanvasElement
}

export function installTestHook(map: ProjectingMap): void {
  window.atlasTest = {
    project(longitude, latitude) {
      const { x, y } = map.project([longitude, latitude])
      const { left, top } = map.getCanvas().getBoundingClientRect()
      return { x: x + left, y: y + top }
    },
  }
}
