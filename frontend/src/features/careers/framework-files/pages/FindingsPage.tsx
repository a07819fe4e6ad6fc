import { useMutation, useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'

import { paths } from '@/app/paths'
import { checkVersion, versionQuery } from '@/features/careers/frameworks/api'
import { pieceIn } from '@/features/careers/frameworks/parts'
import { Button } from '@/shared/Button'
import { Link } from '@/shared/Link'
import { findingWords } from '@/shared/messages/en/framework-files'
import { frameworkWords } from '@/shared/messages/en/frameworks'
import { useWords } from '@/shared/messages/words'
import { Loaded } from '@/shared/page/Loaded'
import { LoadedPage } from '@/shared/page/LoadedPage'
import { Page, Section } from '@/shared/page/Page'
import { PageSkeleton } from '@/shared/page/PageSkeleton'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'
import { showToast } from '@/shared/toast/toasts'

import { downloadPath, findingsQuery, type FrameworkVersion } from '../api'
import { FindingList } from '../components/FindingList'
import styles from '../components/FindingList.module.css'

/** What the check finds in a version, and the version as files. */
export function FindingsPage() {
  const say = useWords(findingWords)
  const { id } = useParams({ strict: false }) as { id: string }
  return (
    <LoadedPage query={useQuery(versionQuery(id))} title={say('title')}>
      {(version) => <Findings version={version} />}
    </LoadedPage>
  )
}

function Findings({ version }: { version: FrameworkVersion }) {
  const say = useWords(findingWords)
  const sayFramework = useWords(frameworkWords)
  const { id, name, number, state } = version
  return (
    <Page
      title={sayFramework('versionOf', { name, number })}
      description={say('description', { state: sayFramework(state) })}
      actions={
        <>
          <Link to={downloadPath(id, 'framework.json')} look="plain" download>{say('downloadJson')}</Link>
          <Link to={downloadPath(id, 'framework.zip')} look="plain" download>{say('downloadTables')}</Link>
          <Link to={downloadPath(id, 'case.json')} look="plain" download>{say('downloadCase')}</Link>
          {version.actions.includes('check') && state === 'draft' && <Check version={version} />}
          {version.actions.includes('publish') && state === 'checked' && <Link to={paths.frameworkPart(id, { part: 'publish' })} look="main">{say('toPublish')}</Link>}
        </>
      }
    >
      <Section
        title={say('title')}
        actions={
          <span className={styles.ways}>
            <Link to={paths.framework(id)}>{say('toVersion')}</Link>
            <Link to={paths.frameworks}>{say('toFrameworks')}</Link>
          </span>
        }
      >
        <Loaded query={useQuery(findingsQuery(id))} skeleton={<PageSkeleton />}>
          {({ items }) => <FindingList findings={items} addressOf={(about, code) => pieceIn(id, about, code)} />}
        </Loaded>
      </Section>
    </Page>
  )
}

function Check({ version }: { version: FrameworkVersion }) {
  const say = useWords(findingWords)
  const checking = useMutation({
    mutationFn: () => checkVersion(version),
    onSuccess: () => showToast(say('checked')),
  })
  return (
    <>
      {checking.error ? <ProblemNotice problem={checking.error} /> : null}
      <Button look="main" busy={checking.isPending} onClick={() => checking.mutate()} title={say('toCheck')}>
        {say('check')}
      </Button>
    </>
  )
}
