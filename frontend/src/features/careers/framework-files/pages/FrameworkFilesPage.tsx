import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'

import { paths } from '@/app/paths'
import { Button } from '@/shared/Button'
import { FileDrop } from '@/shared/FileDrop'
import { useSubmission } from '@/shared/form/useSubmission'
import { Link } from '@/shared/Link'
import { findingWords, frameworkFileWords } from '@/shared/messages/en/framework-files'
import { useWords } from '@/shared/messages/words'
import { Page } from '@/shared/page/Page'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'
import { showToast } from '@/shared/toast/toasts'

import { bringIn, encoded, FILE_KINDS, MOST_BYTES, readFiles, type FrameworkFile, type FrameworkReading } from '../api'
import { MappingExample } from '../components/MappingExample'
import { ReadingView } from '../components/ReadingView'

/** What was dropped, and what was read from it. */
interface Taken {
  files: readonly FrameworkFile[]
  reading: FrameworkReading
}

/** Files of a framework: read first, which keeps nothing; then brought in as a draft. */
export function FrameworkFilesPage() {
  const say = useWords(frameworkFileWords)
  const sayFinding = useWords(findingWords)
  const [taken, setTaken] = useState<Taken | null>(null)
  const [isUnreadable, setUnreadable] = useState(false)
  const reading = useSubmission({
    send: readFiles,
    onDone: (answer, files) => setTaken({ files, reading: answer }),
  })
  const take = async (files: readonly File[]) => {
    setTaken(null)
    try {
      const sent = await Promise.all(files.map(encoded))
      setUnreadable(false)
      reading.submit(sent)
    } catch {
      setUnreadable(true)
    }
  }
  return (
    <Page
      title={say('title')}
      description={say('description')}
      actions={<Link to={paths.frameworks} look="plain">{sayFinding('toFrameworks')}</Link>}
    >
      <FileDrop label={say('drop')} kinds={FILE_KINDS} mostBytes={MOST_BYTES} busy={reading.isPending} onFiles={take} />
      {isUnreadable && <p role="alert">{say('unreadable')}</p>}
      {reading.problem ? <ProblemNotice problem={reading.problem} onRetry={reading.retry} /> : null}
      {!taken && <MappingExample />}
      {taken && <ReadingView reading={taken.reading} actions={<BringIn taken={taken} />} />}
    </Page>
  )
}

function BringIn({ taken: { files, reading } }: { taken: Taken }) {
  const say = useWords(frameworkFileWords)
  const navigate = useNavigate()
  const cache = useQueryClient()
  const bringing = useSubmission({
    send: bringIn,
    onDone: async ({ id, name }) => {
      showToast(say('broughtIn', { name }))
      await cache.invalidateQueries({ queryKey: ['get', '/api/frameworks'] })
      await navigate({ to: paths.frameworkFindings(id) })
    },
  })
  return (
    <>
      {bringing.problem ? <ProblemNotice problem={bringing.problem} onRetry={bringing.retry} /> : null}
      <Button look="main" busy={bringing.isPending} onClick={() => bringing.submit(files)}>
        {reading.number === 1 ? say('bringInNew') : say('bringIn', { number: reading.number ?? 1 })}
      </Button>
    </>
  )
}
