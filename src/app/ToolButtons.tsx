import { useText } from '@/i18n/useText'
import { MoreIcon } from '@/ui/MoreIcon'
import { ToolMenu } from '@/ui/ToolMenu'
import { AppearanceSelect } from './AppearanceSelect'
import { ExportButton } from './ExportButton'
import { hasLanguageChoice, LanguageSelect } from './LanguageSelect'
import { PageLinks } from './PageLinks'
import { moreButtonId, PresentButton } from './PresentButton'
import { useLayout } from './useLayout'

/** What is needed now and then: beside each other at the end of the bar; on phones, under their names in one menu. */
export function ToolButtons() {
  const text = useText()
  if (useLayout() !== 'phone') {
    return (
      <>
        <ExportButton />
        <PresentButton />
        <PageLinks />
        <LanguageSelect />
        <AppearanceSelect />
      </>
    )
  }
  const tools = [
    { key: 'export', tool: <ExportButton isInMenu /> },
    { key: 'present', tool: <PresentButton isInMenu /> },
    { key: 'pages', tool: <PageLinks isInMenu /> },
    ...(hasLanguageChoice ? [{ key: 'language', tool: <LanguageSelect isInMenu /> }] : []),
    { key: 'appearance', tool: <AppearanceSelect isInMenu /> },
  ]
  return <ToolMenu id={moreButtonId} label={text('app.more')} icon={<MoreIcon />} tools={tools} />
}
