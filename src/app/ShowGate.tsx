import { useState } from 'react'
import { useView } from '@/view/useView'
import { lazyPart } from './lazyPart'
import { Quiet } from './Quiet'

const ShowKeeper = lazyPart(() => import('./ShowKeeper').then((module) => module.ShowKeeper))

/** Nothing of presentations is loaded until there is one; from then on it stays. */
export function ShowGate() {
  const isNeeded = useView(({ isShowOpen, presentedScene, sceneText }) => {
    return isShowOpen || presentedScene > 0 || sceneText !== ''
  })
  const [isLoaded, setIsLoaded] = useState(isNeeded)
  if (isNeeded && !isLoaded) setIsLoaded(true)
  return isLoaded ? (
    <Quiet where="show">
      <ShowKeeper />
    </Quiet>
  ) : null
}
