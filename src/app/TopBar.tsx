import { lazy } from 'react'
import { useText } from '@/i18n/useText'
import { AppearanceSelect } from './AppearanceSelect'
import { LanguageSelect } from './LanguageSelect'
import { Logo } from './Logo'
import { PageLinks } from './PageLinks'
import { PresentButton } from './PresentButton'
import { Quiet } from './Quiet'
import { ShareButton } from './ShareButton'
import styles from './TopBar.module.css'
import { usePage } from './usePage'
import { ViewSwitch } from './ViewSwitch'

// Loaded on its own: the combobox weighs more than the rest of the bar.
const SearchBox = lazy(() => import('@/rooms/search/SearchBox').then((module) => ({ default: module.SearchBox })))

export function TopBar() {
  const text = useText()
  // A page to be read brings a title of its own.
  const Name = usePage() === undefined ? 'h1' : 'p'
  return (
    <header className={styles['bar']}>
      <div className={styles['brand']}>
        <Logo />
        <Name className={styles['name']}>{text('app.name')}</Name>
      </div>
      <div id="search" className={styles['search']}>
        <Quiet where="search">
          <SearchBox />
        </Quiet>
      </div>
      <div className={styles['tools']}>
        <ViewSwitch />
        <ShareButton />
        <PresentButton />
        <PageLinks />
        <LanguageSelect />
        <AppearanceSelect />
      </div>
    </header>
  )
}
