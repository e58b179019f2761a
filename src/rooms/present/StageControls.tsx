import { useText } from '@/i18n/useText'
import { classNames } from '@/ui/classNames'
import { IconButton, type IconButtonProps } from '@/ui/IconButton'
import { CloseIcon, WholeAreaIcon } from '@/ui/icons'
import { BlackIcon, KeysIcon, LaserIcon, NextIcon, PreviousIcon, SpeakerIcon } from '@/ui/showIcons'
import styles from './Stage.module.css'
import { useAwake } from './useAwake'
import type { StageSwitches } from './useStageKeys'
import type { Talk } from './useTalk'

interface StageControlsProps {
  readonly talk: Talk
  readonly switches: StageSwitches
  readonly isLaserOn: boolean
}

type Control = Omit<IconButtonProps, 'label'> & { readonly id: string }

/** For pointer and finger; out of sight while neither moves, yet always there for the keyboard. */
export function StageControls({ talk, switches, isLaserOn }: StageControlsProps) {
  const text = useText()
  const isAwake = useAwake()
  const { number, scenes, goTo, isBlack, setBlack, leave } = talk
  const steps: readonly Control[] = [
    { id: 'previous', icon: <PreviousIcon />, 'aria-disabled': number === 1, onClick: () => goTo(number - 1) },
    { id: 'next', icon: <NextIcon />, 'aria-disabled': number === scenes.length, onClick: () => goTo(number + 1) },
  ]
  const others: readonly Control[] = [
    { id: 'black', icon: <BlackIcon />, 'aria-pressed': isBlack, onClick: () => setBlack(!isBlack) },
    { id: 'laser', icon: <LaserIcon />, 'aria-pressed': isLaserOn, onClick: switches.toggleLaser },
    { id: 'speaker', icon: <SpeakerIcon />, onClick: switches.toggleSpeaker },
    { id: 'fullScreen', icon: <WholeAreaIcon />, onClick: switches.toggleFullScreen },
    { id: 'keys', icon: <KeysIcon />, onClick: switches.showKeys },
    { id: 'leave', icon: <CloseIcon />, onClick: leave },
  ]
  return (
    <div
      role="toolbar"
      aria-label={text('present.controls')}
      className={classNames(styles['controls'], isAwake && styles['awake'])}
    >
      {[...(scenes.length > 1 ? steps : []), ...others].map(({ id, ...rest }) => (
        <IconButton key={id} label={text(`present.do.${id}`)} tooltip="above" {...rest} />
      ))}
    </div>
  )
}
