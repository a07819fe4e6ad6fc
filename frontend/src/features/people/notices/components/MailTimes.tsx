import { useQueryClient } from '@tanstack/react-query'

import { paths } from '@/app/paths'
import { SaveState } from '@/shared/autosave/SaveState'
import { useAutosave, type Autosave } from '@/shared/autosave/useAutosave'
import { Link } from '@/shared/Link'
import { noticeWords } from '@/shared/messages/en/notices'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'

import { changeNoticeSettings, noticeSettingsQuery, type NoticeSettings } from '../api'
import { Choice } from './Choice'
import styles from './MailTimes.module.css'
import { QuietHours } from './QuietHours'

export type MailTimesEdits = Autosave<NoticeSettings>

/** How and when mails come; every choice saves itself. */
export function MailTimes({ settings, personId }: { settings: NoticeSettings; personId: string }) {
  const say = useWords(noticeWords)
  const edits = useMailTimes(settings)
  return (
    <>
      <Card title={say('pace')} actions={<SavedChoices edits={edits} />}>
        <Paces edits={edits} />
      </Card>
      <Card title={say('quiet')}>
        <QuietHours edits={edits} />
        <p className={styles.clock}>
          {say('clock', { zone: settings.time_zone })} <Link to={paths.person(personId)}>{say('profile')}</Link>
        </p>
      </Card>
    </>
  )
}

function useMailTimes(settings: NoticeSettings): MailTimesEdits {
  const queries = useQueryClient()
  return useAutosave<NoticeSettings>({
    resource: settings,
    save: changeNoticeSettings,
    onSaved: (saved) => queries.setQueryData(noticeSettingsQuery.queryKey, saved),
  })
}

function SavedChoices({ edits }: { edits: MailTimesEdits }) {
  const say = useWords(noticeWords)
  const labels = { pace: say('pace'), quiet_from: say('from'), quiet_to: say('to'), quiet_weekends: say('weekends') }
  const show = (field: keyof NoticeSettings, value: unknown) => {
    if (field === 'pace') return say(value as NoticeSettings['pace'])
    if (field === 'quiet_weekends') return say(value ? 'switchedOn' : 'switchedOff')
    return (value as string | null) ?? ''
  }
  return <SaveState autosave={edits} labels={labels} show={show} />
}

const PACES = { at_once: 'atOnceText', daily: 'dailyText' } as const

function Paces({ edits }: { edits: MailTimesEdits }) {
  const say = useWords(noticeWords)
  const paces = Object.entries(PACES) as [keyof typeof PACES, (typeof PACES)[keyof typeof PACES]][]
  return (
    <fieldset className={styles.choices} aria-label={say('pace')}>
      {paces.map(([pace, meaning]) => (
        <Choice
          key={pace}
          group="pace"
          checked={edits.values.pace === pace}
          onChange={() => edits.change({ pace })}
          meaning={say(meaning)}
        >
          {say(pace)}
        </Choice>
      ))}
    </fieldset>
  )
}
