import type { ComponentType } from 'react'
import { AccessSection } from './AccessSection'
import { BrokerageSection } from './BrokerageSection'
import { CreditsSection } from './CreditsSection'
import { DataSection } from './DataSection'
import { KeysSection } from './KeysSection'
import { MethodSection } from './MethodSection'
import { PrivacySection } from './PrivacySection'
import { ProjectSection } from './ProjectSection'
import { StrategySection } from './StrategySection'

export interface Section {
  readonly id: string
  /** Message id of its heading and of its line in the contents. */
  readonly title: string
  readonly Content: ComponentType
}

/** The page from top to bottom. */
export const sections: readonly Section[] = [
  { id: 'project', title: 'about.project', Content: ProjectSection },
  { id: 'strategy', title: 'about.strategy', Content: StrategySection },
  { id: 'brokerage', title: 'about.brokerage', Content: BrokerageSection },
  { id: 'method', title: 'about.method', Content: MethodSection },
  { id: 'data', title: 'about.data', Content: DataSection },
  { id: 'keys', title: 'about.keys', Content: KeysSection },
  { id: 'privacy', title: 'about.privacy', Content: PrivacySection },
  { id: 'access', title: 'about.access', Content: AccessSection },
  { id: 'credits', title: 'about.credits', Content: CreditsSection },
]

/** Id of the heading in the page, apart from those of other rooms. */
export function headingId(section: string): string {
  return `about-${section}`
}
