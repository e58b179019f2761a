import { useText } from '@/i18n/useText'
import { Logo } from '@/ui/Logo'
import { AppearanceSelect } from './AppearanceSelect'
import { ExportButton } from './ExportButton'
import { LanguageSelect } from './LanguageSelect'
import { lazyPart } from './lazyPart'
import { PageLinks } from './PageLinks'
import { Quiet } from './Quiet'
import styles from './TopBar.module.css'
import { usePage } from './usePage'
import { ViewSwitch } from './ViewSwitch'

// Loaded on its own: the combobox weighs more than the rest of the bar.
const SearchBox = lazyPart(() => import('@/rooms/search/SearchBox').then((module) => module.SearchBox))

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
        <ExportButton />
        <PageLinks />
        <LanguageSelect />
        <AppearanceSelect />
      </div>
    </header>
  )
}
