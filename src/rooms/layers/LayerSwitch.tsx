import { useId } from 'react'
import { useCatalogue } from '@/data/useCatalogue'
import { type Layer, layerGroups } from '@/domain/layers/layer'
import { layerById, layersOf } from '@/domain/layers/registry'
import { useText } from '@/i18n/useText'
import { useWords } from '@/i18n/useWords'
import { Disclosure } from '@/ui/Disclosure'
import { setLayer } from '@/view/actions'
import { useView } from '@/view/useView'
import styles from './LayerSwitch.module.css'

/** What colours the regions: one of the layers, in groups; arrow keys go through all of them. */
export function LayerSwitch() {
  const text = useText()
  const words = useWords()
  const catalogue = useCatalogue()
  const own = useView((view) => view.own)
  const chosen = layerById(
    catalogue,
    useView((view) => view.layer),
    own,
  )
  const name = useId()
  return (
    <Disclosure summary={text('layers.heading')} hint={words(chosen.title)}>
      <fieldset aria-label={text('layers.heading')} className={styles['layers']}>
        {layerGroups.map((group) => (
          <LayerGroup
            key={group}
            title={text(`layer.group.${group}`)}
            layers={layersOf(catalogue, own).filter((layer) => layer.group === group)}
            chosen={chosen}
            name={name}
          />
        ))}
      </fieldset>
    </Disclosure>
  )
}

interface LayerGroupProps {
  readonly title: string
  readonly layers: readonly Layer[]
  readonly chosen: Layer
  /** Of the radio buttons: one for all groups, so that they are one choice. */
  readonly name: string
}

function LayerGroup({ title, layers, chosen, name }: LayerGroupProps) {
  const words = useWords()
  const id = useId()
  // A heading that only repeats the one name below it would be read twice.
  if (layers.length === 0) return null
  const isNamedAlike = layers.length === 1 && layers.every((layer) => words(layer.title) === title)
  return (
    <section aria-label={title} className={styles['group']}>
      {!isNamedAlike && <h3 className={styles['title']}>{title}</h3>}
      {layers.map((layer) => {
        const isChosen = layer.id === chosen.id
        const explanationId = `${id}-${layer.id}`
        return (
          <div key={layer.id}>
            <label className={styles['row']}>
              <input
                type="radio"
                className={styles['radio']}
                name={name}
                value={layer.id}
                checked={isChosen}
                onChange={() => setLayer(layer.id)}
                aria-describedby={isChosen ? explanationId : undefined}
              />
              <span>{words(layer.title)}</span>
            </label>
            {isChosen && (
              <p id={explanationId} className={styles['explanation']}>
                {words(layer.explanation)}
              </p>
            )}
          </div>
        )
      })}
    </section>
  )
}
