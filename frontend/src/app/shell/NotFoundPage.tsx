import { Link } from '@/shared/Link'
import { shellWords } from '@/shared/messages/en/shell'
import { useWords } from '@/shared/messages/words'
import { Empty } from '@/shared/page/Empty'
import { Page } from '@/shared/page/Page'

import { paths } from '../paths'

/** An address that leads nowhere, or to what one may not know of: the two look alike. */
export function NotFoundPage() {
  const say = useWords(shellWords)
  return (
    <Page title={say('notFoundTitle')}>
      <Empty
        title={say('notFoundEmpty')}
        text={say('notFoundText')}
        action={
          <Link to={paths.home} look="main">
            {say('goHome')}
          </Link>
        }
      />
    </Page>
  )
}
