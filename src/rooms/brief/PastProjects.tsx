import { useCatalogue } from '@/data/useCatalogue'
import type { Brief, BriefProject } from '@/domain/brief/brief'
import type { NumberedSources } from '@/domain/numberedSources'
import { recordsOf } from '@/domain/recordsOf'
import type { Project } from '@/domain/schema/projects'
import { distinctValues } from '@/domain/statements'
import { useFormat } from '@/i18n/useFormat'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { Cited, Wide } from '@/ui/Paper'
import { SelectLink } from '@/ui/SelectLink'
import { useSelectionLink } from '@/view/useSelectionLink'
import styles from './Brief.module.css'
import { More } from './More'
import { PastEvents } from './PastEvents'

/** Projects of both, and who took part at each end. */
export function PastProjects({ brief }: { readonly brief: Brief }) {
  const text = useText()
  const label = useLabel()
  const { projects, ends, sources } = brief
  return (
    <section>
      <h2>{text('brief.projects')}</h2>
      {projects.shown.length === 0 && <p>{text('link.noProjects')}</p>}
      {projects.shown.length > 0 && (
        <Wide>
          <table className={styles['projects']}>
            <thead>
              <tr>
                <th scope="col">{text('project.kind')}</th>
                {ends.map(({ id, labels }) => (
                  <th key={id} scope="col">
                    {text('brief.tookPart', { name: label(labels) })}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {projects.shown.map((one) => (
                <ProjectRow key={one.project.id} one={one} sources={sources} />
              ))}
            </tbody>
          </table>
        </Wide>
      )}
      <More count={projects.more} />
      <PastEvents brief={brief} />
    </section>
  )
}

function ProjectRow({ one, sources }: { readonly one: BriefProject; readonly sources: NumberedSources }) {
  const text = useText()
  const label = useLabel()
  const format = useFormat()
  const linkTo = useSelectionLink()
  const { domains } = useCatalogue()
  const { project, partners } = one
  const [from, to] = [yearsOf(project.starts), yearsOf(project.ends)]
  const span = format.span(from, from.join() === to.join() ? [] : to)
  const about = recordsOf(domains, project.domains).map(({ labels }) => label(labels))
  return (
    <tr>
      <td>
        <b>
          <SelectLink {...linkTo({ kind: 'project', id: project.id })}>{project.acronym}</SelectLink>
        </b>
        <Cited numbers={sources.numbersOf(project.sources)} />
        {project.title !== project.acronym && <div>{project.title}</div>}
        <div className={styles['quiet']}>
          {[project.programme, span || text('project.undated')].join(' · ')}
          {about.length > 0 && ` · ${format.list(about, 'comma')}`}
        </div>
        {!project.isPartnerListComplete && <div className={styles['quiet']}>{text('project.partnersIncomplete')}</div>}
      </td>
      {partners.map(({ shown, more }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the two ends keep their order.
        <td key={index}>
          {shown.map(({ organisationId, nameAsListed, role }) => (
            <div key={organisationId}>
              {nameAsListed}
              {role === 'lead' && <span className={styles['quiet']}> ({text('role.lead')})</span>}
            </div>
          ))}
          <More count={more} />
        </td>
      ))}
    </tr>
  )
}

const yearsOf = (dates: Project['starts']) => [...new Set(distinctValues(dates).map((date) => date.slice(0, 4)))]
