import { lazy, Suspense, useState } from 'react'

import { paths } from '@/app/paths'
import { Button } from '@/shared/Button'
import { useFormat } from '@/shared/format'
import { UndoIcon } from '@/shared/icons'
import { Link } from '@/shared/Link'
import { commitWords, doneWords } from '@/shared/messages/en/imports'
import { useWords } from '@/shared/messages/words'

import { takeBack, type PeopleImport } from '../api'
import { doneTo, figuresOf } from '../figures'
import { isUnderWay } from '../steps'
import styles from './CommitStep.module.css'
import { FailedWork } from './FailedWork'
import { Results } from './Results'
import { UnderWay } from './UnderWay'
import { Verdict } from './Verdict'

const ConfirmDialog = lazy(async () => ({ default: (await import('@/shared/dialog/ConfirmDialog')).ConfirmDialog }))

/** The file being carried out, what it did, and the way back. */
export function CommitStep({ shown, isNews }: { shown: PeopleImport; isNews: boolean }) {
  return (
    <>
      <FailedWork shown={shown} />
      {isUnderWay(shown.state) && <UnderWay shown={shown} />}
      {shown.state === 'committed' && <Committed shown={shown} isNews={isNews} />}
      {shown.state === 'undone' && <Undone shown={shown} isNews={isNews} />}
      <Results shown={shown} />
    </>
  )
}

function Committed({ shown, isNews }: { shown: PeopleImport; isNews: boolean }) {
  const say = useWords(commitWords)
  const sayDone = useWords(doneWords)
  const format = useFormat()
  const [isAsking, setAsking] = useState(false)
  const { actions, undo_until, committed_at, file_name: file } = shown
  const done = doneTo(figuresOf(shown)).map(({ kind, count }) => sayDone(kind, { count }))
  const what = done.length > 0 ? format.list(done) : sayDone('nothing')
  return (
    <Verdict
      tone="good"
      isNews={isNews}
      title={say('doneTitle', { what })}
      text={committed_at ? say('doneText', { when: format.moment(committed_at) }) : undefined}
      actions={
        <>
          {actions.includes('undo') && (
            <Button icon={<UndoIcon size={16} />} onClick={() => setAsking(true)}>
              {say('undo')}
            </Button>
          )}
          <Link to={paths.people} look="main">
            {say('seePeople')}
          </Link>
        </>
      }
    >
      <p className={styles.until}>
        {actions.includes('undo') && undo_until ? say('undoUntil', { when: format.moment(undo_until) }) : say('undoOver')}
      </p>
      <Suspense>
        {isAsking && (
          <ConfirmDialog
            title={say('undoTitle', { file })}
            confirm={say('undoConfirm')}
            look="danger"
            onConfirm={() => takeBack(shown.id)}
            onClose={() => setAsking(false)}
          >
            <p>{say('undoText')}</p>
          </ConfirmDialog>
        )}
      </Suspense>
    </Verdict>
  )
}

function Undone({ shown: { undone_at }, isNews }: { shown: PeopleImport; isNews: boolean }) {
  const say = useWords(commitWords)
  const format = useFormat()
  return (
    <Verdict
      tone="past"
      isNews={isNews}
      title={say('undoneTitle')}
      text={undone_at ? say('undoneText', { when: format.moment(undone_at) }) : undefined}
      actions={
        <Link to={paths.imports} look="plain">
          {say('next')}
        </Link>
      }
    />
  )
}
