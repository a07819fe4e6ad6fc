import { useMutation, useQuery } from '@tanstack/react-query'

import { paths } from '@/app/paths'
import { findingsQuery } from '@/features/careers/framework-files/api'
import { FindingList } from '@/features/careers/framework-files/components/FindingList'
import { Button } from '@/shared/Button'
import { Link } from '@/shared/Link'
import { findingWords } from '@/shared/messages/en/framework-files'
import { frameworkPublishWords } from '@/shared/messages/en/frameworks'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'
import { Loaded } from '@/shared/page/Loaded'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'
import { showToast } from '@/shared/toast/toasts'

import { checkVersion, type FrameworkVersion } from '../api'
import { pieceIn } from '../parts'
import styles from './Publishing.module.css'

/** Checks a draft as it is now, and shows what the check finds. */
export function CheckPart({ version }: { version: FrameworkVersion }) {
  const say = useWords(frameworkPublishWords)
  const { id, name, number, state } = version
  const checking = useMutation({
    mutationFn: () => checkVersion(version),
    onSuccess: () => showToast(say('checked', { name, number })),
  })
  const isChecked = state === 'checked'
  return (
    <div className={styles.column}>
      <Card title={say('checkTitle')}>
        <div className={styles.column}>
          <p>{say('checkText')}</p>
          <p role="status">{say(isChecked ? 'isChecked' : 'isDraft')}</p>
          {checking.isError && <ProblemNotice problem={checking.error} onRetry={() => checking.mutate()} />}
          <p className={styles.deeds}>
            <Button look={isChecked ? 'plain' : 'main'} busy={checking.isPending} onClick={() => checking.mutate()}>
              {say('check')}
            </Button>
            {isChecked && (
              <Link to={paths.frameworkPart(id, { part: 'publish' })} look="main">
                {say('toPublish')}
              </Link>
            )}
          </p>
        </div>
      </Card>
      <Findings id={id} />
    </div>
  )
}

function Findings({ id }: { id: string }) {
  const say = useWords(findingWords)
  const query = useQuery(findingsQuery(id))
  return (
    <Card title={say('title')}>
      <Loaded query={query}>
        {({ items }) => <FindingList findings={items} addressOf={(about, code) => pieceIn(id, about, code)} />}
      </Loaded>
    </Card>
  )
}
