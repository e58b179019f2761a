import { type AboutPart, useAbout } from '@/data/useAbout'
import type { PageSection } from '@/ui/ReadingPage'
import { AccessSection } from './AccessSection'
import { BrokerageSection } from './BrokerageSection'
import { CreditsSection } from './CreditsSection'
import { DataSection } from './DataSection'
import { MethodSection } from './MethodSection'
import { PrivacySection } from './PrivacySection'
import { ProjectSection } from './ProjectSection'
import { StrategySection } from './StrategySection'

interface Section extends PageSection {
  /** Shown only where the data tell of it. */
  readonly of?: AboutPart
}

/** The page from top to bottom; `title` is the message id of its heading. */
const sections: readonly Section[] = [
  { id: 'project', title: 'about.project', Content: ProjectSection, of: 'project' },
  { id: 'strategy', title: 'about.strategy', Content: StrategySection, of: 'strategy' },
  { id: 'brokerage', title: 'about.brokerage', Content: BrokerageSection, of: 'brokerage' },
  { id: 'method', title: 'about.method', Content: MethodSection },
  { id: 'data', title: 'about.data', Content: DataSection },
  { id: 'privacy', title: 'about.privacy', Content: PrivacySection },
  { id: 'access', title: 'about.access', Content: AccessSection },
  { id: 'credits', title: 'about.credits', Content: CreditsSection },
]

/** Those that the data of this area have something for. */
export function useSections(): readonly Section[] {
  const about = useAbout()
  return sections.filter(({ of }) => of === undefined || about[of] !== undefined)
}
