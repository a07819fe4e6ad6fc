import { useQuery } from '@tanstack/react-query'
import { Navigate } from '@tanstack/react-router'

import { paths } from '@/app/paths'
import { useFormat } from '@/shared/format'
import { MentoringIcon } from '@/shared/icons'
import { Link } from '@/shared/Link'
import { mentoringWords } from '@/shared/messages/en/programmes'
import { requestWords } from '@/shared/messages/en/requests'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'
import { Empty } from '@/shared/page/Empty'
import { Loaded } from '@/shared/page/Loaded'
import { Page } from '@/shared/page/Page'
import { PageSkeleton } from '@/shared/page/PageSkeleton'

import { useWish } from '../../enrolments/useWish'
import { openProgrammesQuery, type ProgrammeSummary } from '../../programmes/api'
import { ApplyButtons } from '../../programmes/components/ApplyButtons'
import styles from './FindMentorPage.module.css'

/** Which programmes could bring a mentor for what the address asks for; where there is one to ask in, it leads there. */
export function FindMentorPage() {
  const say = useWords(requestWords)
  return (
    <Page title={say('title')} description={say('findText')}>
      <Loaded query={useQuery(openProgrammesQuery)} skeleton={<PageSkeleton />}>
        {({ items }) => <Programmes programmes={items.filter(isOpen)} />}
      </Loaded>
    </Page>
  )
}

function isOpen({ enrolments, may_apply_as: sides }: ProgrammeSummary): boolean {
  return sides.includes('mentee') || enrolments.some(({ side }) => side === 'mentee')
}

function Programmes({ programmes }: { programmes: readonly ProgrammeSummary[] }) {
  const say = useWords(requestWords)
  const wish = useWish()
  const asking = programmes.filter(({ enrolments }) => enrolments.some(({ actions }) => actions.includes('request')))
  if (asking.length === 1) return <Navigate to={paths.request(asking[0]!.id)} search={wish as never} replace />
  if (programmes.length === 0) return <Empty icon={MentoringIcon} title={say('noneOpen')} text={say('noneOpenText')} />
  return (
    <ul className={styles.programmes}>
      {programmes.map((programme) => (
        <li key={programme.id}>
          <Card title={programme.name}>
            <Way programme={programme} />
          </Card>
        </li>
      ))}
    </ul>
  )
}

/** How one gets a mentor in a programme: one has one, asks, goes on applying, or begins to. */
function Way({ programme }: { programme: ProgrammeSummary }) {
  const say = useWords(requestWords)
  const sayMentoring = useWords(mentoringWords)
  const format = useFormat()
  const wish = `?${new URLSearchParams({ ...useWish() })}`
  const own = programme.enrolments.find(({ side }) => side === 'mentee')
  const met = own?.relationships.flatMap(({ others }) => others.map(({ name }) => name)) ?? []
  if (met.length > 0) return <Link to={paths.ownMentoring}>{sayMentoring('meets_mentee', { count: met.length, names: format.list(met) })}</Link>
  if (!own) return <ApplyButtons programme={{ ...programme, may_apply_as: ['mentee'] }} look="plain" />
  const to = own.actions.includes('request') ? paths.request(programme.id) : paths.enrolment(own.id)
  return (
    <Link to={to + wish} look="plain">
      {say(own.actions.includes('request') ? 'ask' : 'toApplication')}
    </Link>
  )
}
