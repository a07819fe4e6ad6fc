import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'

import { useMe } from '@/features/people/me/useMe'
import { homeWords } from '@/shared/messages/en/home'
import { useWords } from '@/shared/messages/words'
import { Empty } from '@/shared/page/Empty'
import { Loaded } from '@/shared/page/Loaded'
import { Page } from '@/shared/page/Page'

import { homeQuery, type HomeCard } from '../api'
import { HomeCards, HomeSkeleton } from '../components/HomeCards'

const FirstSteps = lazy(async () => ({ default: (await import('../../first_steps/FirstSteps')).FirstSteps }))

/** Where everyone starts: what waits for them, and how their things stand. The server decides what that is. */
export function HomePage() {
  const say = useWords(homeWords)
  const me = useMe()
  const query = useQuery(homeQuery)
  const name = query.data?.greeting_name ?? me.name
  return (
    <Page title={say('title')} heading={say('greeting', { name })} description={say('waiting')}>
      <Loaded query={query} skeleton={<HomeSkeleton />}>
        {({ cards }) => <Shown cards={cards.filter(saysSomething)} />}
      </Loaded>
    </Page>
  )
}

function Shown({ cards }: { cards: readonly HomeCard[] }) {
  const say = useWords(homeWords)
  const others = cards.filter(({ id }) => id !== 'nobody_here')
  if (others.length < cards.length) {
    return (
      <>
        <Suspense fallback={<HomeSkeleton />}>
          <FirstSteps />
        </Suspense>
        <HomeCards cards={others} />
      </>
    )
  }
  return cards.length > 0 ? <HomeCards cards={cards} /> : <Empty title={say('emptyTitle')} text={say('emptyText')} />
}

/** A profile with nothing missing asks for nothing, and would stand above what does; the account menu leads to it. */
function saysSomething({ id, facts }: HomeCard): boolean {
  return id !== 'my_profile' || Boolean(facts.missing)
}
