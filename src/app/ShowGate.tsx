import { lazy, useState } from 'react'
import { useView } from '@/view/useView'
import { Quiet } from './Quiet'

const ShowKeeper = lazy(() => import('./ShowKeeper').then((module) => ({ default: module.ShowKeeper })))

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
