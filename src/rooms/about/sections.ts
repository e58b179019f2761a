import type { PageSection } from '@/ui/ReadingPage'
import { AccessSection } from './AccessSection'
import { BrokerageSection } from './BrokerageSection'
import { CreditsSection } from './CreditsSection'
import { DataSection } from './DataSection'
import { MethodSection } from './MethodSection'
import { PrivacySection } from './PrivacySection'
import { ProjectSection } from './ProjectSection'
import { StrategySection } from './StrategySection'

/** The page from top to bottom; `title` is the message id of its heading. */
export const sections: readonly PageSection[] = [
  { id: 'project', title: 'about.project', Content: ProjectSection },
  { id: 'strategy', title: 'about.strategy', Content: StrategySection },
  { id: 'brokerage', title: 'about.brokerage', Content: BrokerageSection },
  { id: 'method', title: 'about.method', Content: MethodSection },
  { id: 'data', title: 'about.data', Content: DataSection },
  { id: 'privacy', title: 'about.privacy', Content: PrivacySection },
  { id: 'access', title: 'about.access', Content: AccessSection },
  { id: 'credits', title: 'about.credits', Content: CreditsSection },
]
