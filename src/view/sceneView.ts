/** A view as a scene holds it: what is seen, without what belongs to the reader, the page around it or the moment. */
import { decodeView, defaultLinkView, encodeView } from './codec'
import type { LinkProblem, LinkView } from './state'

type OfPage = Pick<LinkView, 'language' | 'isEmbedded' | 'presentedScene' | 'dataRelease' | 'unknownParameters'>

function ofPage(view: LinkView): OfPage {
  const { language, isEmbedded, presentedScene, dataRelease, unknownParameters } = view
  return { language, isEmbedded, presentedScene, dataRelease, unknownParameters }
}

/** Query of a scene that shows what the view shows. */
export function sceneQuery(view: LinkView): string {
  return encodeView({ ...view, ...ofPage(defaultLinkView) })
}

/** The scene's view on the present page. */
export function sceneView(query: string, page: LinkView): { view: LinkView; problems: readonly LinkProblem[] } {
  const { view, problems } = decodeView(query)
  return { view: { ...view, ...ofPage(page) }, problems }
}
