import type { LayerFill } from '@/domain/layers/layer'
import type { Drawing } from '@/map/drawing'
import { text, words } from './words'

/** What the first map shows. Its classes are plain colours or "no data"; patterns come with a choice of domains. */
export function FirstLegend({ drawing }: { readonly drawing: Drawing }) {
  const { layer, layerResult, linksShown, linksTotal } = drawing
  return (
    <section className="first-legend" aria-label={text('legend.heading')}>
      <h2>{words(layer.title)}</h2>
      {layerResult.unit && <p className="first-quiet">{words(layerResult.unit)}</p>}
      <ul>
        {layerResult.classes.map(({ key, label, fill, count }) => (
          <li key={key}>
            <Swatch fill={fill} />
            <span>{text(label.id, label.values)}</span>
            <span className="first-quiet">{count}</span>
          </li>
        ))}
      </ul>
      <p className="first-quiet">{text('legend.links', { shown: linksShown, total: linksTotal })}</p>
    </section>
  )
}

function Swatch({ fill }: { readonly fill: LayerFill }) {
  const colour = typeof fill === 'string' && fill !== 'no-data' ? fill : 'region'
  return (
    <svg width="24" height="14" aria-hidden="true">
      <rect x="0.5" y="0.5" width="23" height="13" rx="3" fill={`var(--${colour})`} stroke="var(--region-line)" />
      {fill === 'no-data' && <path d="M2 12L12 2M10 13L21 2M18 13L23 8" stroke="var(--country-line)" />}
    </svg>
  )
}
