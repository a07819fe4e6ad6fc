import { useMantineColorScheme, type MantineColorScheme } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'

import { useMe } from '@/features/people/me/useMe'
import { signOut } from '@/features/people/sign_in/api'
import { ClockIcon, DeviceIcon, KeyIcon, MailIcon, PeopleIcon, SignOutIcon } from '@/shared/icons'
import { Link } from '@/shared/Link'
import { shellWords } from '@/shared/messages/en/shell'
import { changeLocale, LOCALES, PSEUDO, useLocale, type Locale } from '@/shared/messages/locale'
import { useWords } from '@/shared/messages/words'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'

import { paths } from '../paths'
import styles from './AccountMenu.module.css'

/** What belongs to the person rather than to a page: profile, activity, mails, sign-ins, theme, language, signing out. */
export function AccountPanel({ onDone }: { onDone: () => void }) {
  const say = useWords(shellWords)
  const me = useMe()
  const leaving = useMutation({ mutationFn: signOut, onSuccess: () => window.location.assign(paths.signIn) })
  return (
    <>
      <div className={styles.who}>
        <p className={styles.name}>{me.name}</p>
        <p className={styles.email}>{me.email}</p>
      </div>
      {me.person && (
        <Link to={paths.person(me.person.id)} className={styles.line} onClick={onDone}>
          <PeopleIcon /> {say('profile')}
        </Link>
      )}
      <Link to={paths.activity} className={styles.line} onClick={onDone}>
        <ClockIcon /> {say('activity')}
      </Link>
      {me.person && (
        <Link to={paths.notices} className={styles.line} onClick={onDone}>
          <MailIcon /> {say('mailTimes')}
        </Link>
      )}
      <Link to={paths.signIns} className={styles.line} onClick={onDone}>
        <DeviceIcon /> {say('mySignIns')}
      </Link>
      <Link to={paths.password} className={styles.line} onClick={onDone}>
        <KeyIcon /> {say('changePassword')}
      </Link>
      <ThemeAndLanguage />
      <button type="button" className={styles.line} onClick={() => leaving.mutate()}>
        <SignOutIcon /> {say('signOut')}
      </button>
      {leaving.isError && <ProblemNotice problem={leaving.error} />}
    </>
  )
}

const THEMES = { light: 'themeLight', dark: 'themeDark', auto: 'themeSystem' } as const

function ThemeAndLanguage() {
  const say = useWords(shellWords)
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <fieldset className={styles.group}>
      <legend className={styles.label}>{say('theme')}</legend>
      <div className={styles.segments}>
        {Object.entries(THEMES).map(([theme, word]) => (
          <label key={theme} className={styles.segment}>
            <input
              type="radio"
              name="theme"
              checked={colorScheme === theme}
              onChange={() => setColorScheme(theme as MantineColorScheme)}
            />
            {say(word)}
          </label>
        ))}
      </div>
      <LanguageSelect />
    </fieldset>
  )
}

const LANGUAGES: Readonly<Record<Locale, 'languageBritish' | 'languageAmerican' | 'languagePseudo'>> = {
  'en-GB': 'languageBritish',
  'en-US': 'languageAmerican',
  [PSEUDO]: 'languagePseudo',
}

function LanguageSelect() {
  const say = useWords(shellWords)
  const locale = useLocale()
  const { demo } = useMe()
  const isForTesters = demo || import.meta.env.DEV || locale === PSEUDO
  return (
    <label className={styles.language}>
      <span className={styles.label}>{say('language')}</span>
      <select className={styles.select} value={locale} onChange={(event) => changeLocale(event.target.value as Locale)}>
        {LOCALES.filter((each) => each !== PSEUDO || isForTesters).map((each) => (
          <option key={each} value={each}>
            {say(LANGUAGES[each])}
          </option>
        ))}
      </select>
    </label>
  )
}
