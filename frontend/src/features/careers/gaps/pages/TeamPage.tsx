import { useQuery } from '@tanstack/react-query'

import { Link } from '@/shared/Link'
import { PeopleIcon } from '@/shared/icons'
import { teamWords } from '@/shared/messages/en/gaps'
import { useWords } from '@/shared/messages/words'
import { Empty } from '@/shared/page/Empty'
import { Loaded } from '@/shared/page/Loaded'
import { Page } from '@/shared/page/Page'
import { PageSkeleton } from '@/shared/page/PageSkeleton'

import { teamFile, teamQuery, type HeatMap } from '../api'
import { HeatTable } from '../components/HeatTable'
import { useOwner } from '../useOwner'

/** A team beside what its roles ask for: the viewer's own, or that of somebody below them. */
export function TeamPage() {
  const say = useWords(teamWords)
  const { id, isOwn } = useOwner()
  if (id !== null) return <OfManager key={id} managerId={id} isOwn={isOwn} />
  return (
    <Page title={say('own')}>
      <Empty icon={PeopleIcon} title={say('emptyTitle')} text={say('emptyText')} />
    </Page>
  )
}

function OfManager({ managerId, isOwn }: { managerId: string; isOwn: boolean }) {
  const say = useWords(teamWords)
  const query = useQuery(teamQuery(managerId))
  const team = query.data
  return (
    <Page
      title={isOwn ? say('own') : team ? say('ofName', { name: team.manager.name }) : say('of')}
      description={say('description')}
      actions={
        team && team.columns.length > 0 ? (
          <Link to={teamFile(managerId)} look="plain" download>
            {say('download')}
          </Link>
        ) : undefined
      }
    >
      <Loaded query={query} skeleton={<PageSkeleton />}>
        {(shown) => <Team team={shown} isOwn={isOwn} />}
      </Loaded>
    </Page>
  )
}

function Team({ team, isOwn }: { team: HeatMap; isOwn: boolean }) {
  const say = useWords(teamWords)
  const nobody = isOwn ? say('emptyTitle') : say('emptyTitleOf', { name: team.manager.name })
  if (team.items.length === 0) return <Empty icon={PeopleIcon} title={nobody} text={say('emptyText')} />
  if (team.columns.length === 0) return <Empty title={say('noRoleTitle')} text={say('noRoleText')} />
  return <HeatTable team={team} />
}
