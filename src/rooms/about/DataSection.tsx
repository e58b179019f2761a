import { useMemo } from 'react'
import { useCatalogue } from '@/data/useCatalogue'
import { useFormat } from '@/i18n/useFormat'
import { useText } from '@/i18n/useText'
import { Prose } from '@/ui/Prose'
import { Table } from '@/ui/Table'
import { AllSources } from './AllSources'
import { countedKinds, dataCounts } from './dataCounts'
import { Part } from './Part'
import { Sources } from './Sources'

/** What the atlas knows, how sure it is of it, and the files that hold it. */
export function DataSection() {
  const text = useText()
  return (
    <>
      <Prose>{text('about.data.lead')}</Prose>
      <Part title={text('about.trust')}>
        <TrustTable />
        <Prose>{text('about.trust.disagree')}</Prose>
        <Prose>{text('about.trust.missing')}</Prose>
      </Part>
      <Part title={text('about.files')}>
        <FilesTable />
      </Part>
      <Part title={text('about.allSources')}>
        <AllSources />
      </Part>
    </>
  )
}

function TrustTable() {
  const text = useText()
  const catalogue = useCatalogue()
  const counts = useMemo(() => dataCounts(catalogue), [catalogue])
  const columns = [
    { id: 'what', name: text('about.trust.what') },
    { id: 'known', name: text('about.trust.known') },
    { id: 'trust', name: text('about.trust.trust') },
  ]
  return (
    <Table
      caption={text('about.trust.caption', { release: catalogue.manifest.release })}
      columns={columns}
      rows={countedKinds.map((kind) => ({
        id: kind,
        cells: [
          text(`about.trust.name.${kind}`),
          text(`about.trust.known.${kind}`, counts[kind]),
          text(`about.trust.trust.${kind}`),
        ],
      }))}
    />
  )
}

function FilesTable() {
  const text = useText()
  const format = useFormat()
  const { files, release } = useCatalogue().manifest
  const columns = [
    { id: 'file', name: text('about.files.file') },
    { id: 'records', name: text('about.files.records'), isNumeric: true },
    { id: 'size', name: text('about.files.size'), isNumeric: true },
    { id: 'licence', name: text('about.files.licence') },
  ]
  return (
    <Table
      caption={text('about.files.caption', { count: files.length, release })}
      columns={columns}
      rows={files.map(({ id, path, title, records, bytes, licence, sources }) => ({
        id,
        cells: [
          <a key="file" href={`${import.meta.env.BASE_URL}data/${path}`} download={path}>
            {title}
          </a>,
          format.number(records),
          text('about.files.kilobytes', { size: format.number(Math.max(1, Math.round(bytes / 1000))) }),
          <div key="licence">
            {licence}
            {sources.length > 0 && <Sources ids={sources} />}
          </div>,
        ],
      }))}
    />
  )
}
